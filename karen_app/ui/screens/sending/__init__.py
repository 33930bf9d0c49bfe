"""How a letter was sent and what proves its arrival."""
