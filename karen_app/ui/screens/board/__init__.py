"""The board: by whose move each matter is."""
