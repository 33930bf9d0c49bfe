"""Backups, samples and kept drafts."""
