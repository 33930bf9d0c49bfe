"""What a reply says, without the greeting over it and the signature under it."""

from __future__ import annotations

import re
from typing import Final

_GREETING: Final = re.compile(
    r"(?:szanown\w+|drog\w+|dzień dobry|witam\w*|dear|good (?:morning|day))\b[^.!?\n]{0,60}[,!.]?",
    re.IGNORECASE,
)
_FAREWELL: Final = re.compile(
    r"^\s*(?:z poważaniem|z wyrazami szacunku|pozdrawiam\w*|łączymy pozdrowienia|"
    r"kind regards|best regards|yours \w+)\b",
    re.IGNORECASE | re.MULTILINE,
)


def core_of(words: str) -> str:
    """The words between greeting and farewell in one line; all of them where nothing is left."""
    text = words.strip()
    if farewell := _FAREWELL.search(text):
        text = text[: farewell.start()]
    first, _break, rest = text.lstrip().partition("\n")
    if _GREETING.fullmatch(first.strip()):
        text = rest
    return " ".join((text.strip() or words).split()).rstrip(".")
