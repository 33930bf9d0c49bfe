"""Sending letters and proving that they arrived."""
