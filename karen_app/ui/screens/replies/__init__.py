"""What the trader answered: its words, its grounds, the answer to it."""
