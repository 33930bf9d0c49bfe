"""Named computations of the sector: limitation."""
