"""Results on paper and in files."""
