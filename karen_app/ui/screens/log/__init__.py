"""Writing down an encounter, a fact, an answer."""
