"""Encryption at rest: the key file, encrypted streams, and turning a store over."""
