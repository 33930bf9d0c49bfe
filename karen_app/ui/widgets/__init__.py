"""Small parts that every page is built of: text, cards, chips, the clock."""
