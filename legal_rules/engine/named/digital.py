"""Named computations of the sector: digital."""
