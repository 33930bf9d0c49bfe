"""Deadlines: the bridge to the law, its answers, the decisions of the user."""
