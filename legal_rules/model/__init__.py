"""Frozen values: what a rule says, what a case holds, what an assessment answers."""
