"""One file of checks per record; each gives the problems, an empty list when there are none."""
