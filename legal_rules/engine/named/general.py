"""Named computations of general consumer law."""
