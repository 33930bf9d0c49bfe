"""Letters: drafting, editing, freezing; the bridge to composing."""
