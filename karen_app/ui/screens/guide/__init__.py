"""The guided start."""
