"""Named computations of the sector: energy."""
