"""Keeping: tables, mapping, migrations, files, backups, settings."""
