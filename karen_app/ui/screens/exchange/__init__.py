"""Bringing cases and files in, handing them over."""
