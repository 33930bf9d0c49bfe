"""Tests of the shape of the house rather than of what it does."""
