"""The people helped."""
