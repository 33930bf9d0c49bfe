"""What a person can do with Karen: use cases, ports and read models."""
