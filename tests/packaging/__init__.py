"""Tests of what makes Karen ready to run, and of what is shipped."""
