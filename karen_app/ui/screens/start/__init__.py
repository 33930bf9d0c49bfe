"""First start and the guided start."""
