"""Kept files: attaching, naming, numbering, verifying."""
