"""Named computations of the sector: finance."""
