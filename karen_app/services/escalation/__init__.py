"""The next step and the ways of escalation."""
