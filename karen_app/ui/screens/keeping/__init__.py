"""Trash and backups."""
