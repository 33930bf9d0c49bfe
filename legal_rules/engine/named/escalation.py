"""Named computations of the sector: escalation."""
