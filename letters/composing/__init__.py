"""Composing: template and facts become a typed document, without clock or disk."""
