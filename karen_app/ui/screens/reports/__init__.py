"""What it all has cost."""
