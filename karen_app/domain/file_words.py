"""Words inside kept files: what became of reading one, and the text as it is kept for searching."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

MOST_SIGNS = 500_000  # of one file; some two hundred pages
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[-\u00ad][ \t]*\n[ \t]*(?=([^\W\d_]))")
_ENDLESS = re.compile(r"(\S{300})(?=\S)")  # cut: sorting endless marks over a letter never ends
_SPACES = re.compile(r"[ \t\u00a0]+")


class WordsState(StrEnum):
    """What became of reading a file."""

    READ = "read"
    NONE = "none"  # a picture, a program, an archive: no words in it
    LOCKED = "locked"  # a PDF that asks for a password
    FAILED = "failed"  # damaged, too slow, or the extra that reads it is missing
    TOO_LARGE = "too-large"


@dataclass(frozen=True, slots=True)
class WordsOfFile:
    """What was read in a file."""

    state: WordsState
    text: str = ""


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A kept file whose words are not known yet."""

    digest: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class WordsCount:
    """How many kept files were looked into, are still to be, and could not be read."""

    looked_into: int = 0
    waiting: int = 0
    unreadable: int = 0


def as_searched(text: str) -> str:
    """The text as it is kept: ligatures apart, words broken at the end of a line whole again."""
    cut = _ENDLESS.sub(r"\1 ", text.replace("\x00", " "))
    plain = unicodedata.normalize("NFKC", cut)
    whole = _BROKEN_WORD.sub(lambda at: "" if at[1].islower() else at[0], plain)
    lines = (_SPACES.sub(" ", line).strip() for line in whole.splitlines())
    return "\n".join(line for line in lines if line)[:MOST_SIGNS]
