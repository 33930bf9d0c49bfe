"""Rows to records and back: pure functions, one group per file."""
