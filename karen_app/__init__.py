"""Karen: log what happened, know the law and the date, write the letter, keep the proof."""

__version__ = "0.1.0"
