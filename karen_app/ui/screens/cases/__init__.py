"""The list of all cases, and the form of one."""
