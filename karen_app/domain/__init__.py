"""What Karen knows about a matter: frozen records, values and their checks."""
