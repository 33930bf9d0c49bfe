"""The engine: conditions, starts, arithmetic, endings and states. Only this package uses it."""
