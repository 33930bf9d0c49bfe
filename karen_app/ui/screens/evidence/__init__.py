"""Kept files of a case."""
