"""Numbered steps of the schema; a step never imports tables or records."""
