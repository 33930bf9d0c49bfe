"""The screens: each with a view, the object that drives it, and its fields."""
