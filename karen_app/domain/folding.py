"""Folds text for searching: ``Łódź`` becomes ``lodz``; words are cut at anything else."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"\w+")
_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)


def folded(text: str) -> str:
    """Lower case without diacritics and compatibility forms."""
    lowered = text.casefold().translate(_LETTERS)
    apart = unicodedata.normalize("NFKD", lowered)
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def search_words(typed: str) -> tuple[str, ...]:
    """The folded words of a query, each once, at most twenty; empty when there is none."""
    words = dict.fromkeys(WORD.findall(folded(typed)))
    return tuple(words)[:20]
