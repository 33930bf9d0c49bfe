"""The window: everything a person sees and presses; speaks to services only."""
