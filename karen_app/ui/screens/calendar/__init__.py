"""Dates to come."""
