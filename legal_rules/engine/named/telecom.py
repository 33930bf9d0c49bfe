"""Named computations of the sector: telecom."""
