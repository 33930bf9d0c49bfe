"""Checks of a rulebook that reading it does not make: time, citations, words, freshness."""
