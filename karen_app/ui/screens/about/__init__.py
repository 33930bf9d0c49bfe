"""What Karen is, what she is not, and whose work is in her."""
