"""Named computations of the sector: transport."""
