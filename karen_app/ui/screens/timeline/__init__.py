"""The escalation timeline as pages."""
