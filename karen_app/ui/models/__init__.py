"""One table model for every list, and the columns of each list."""
