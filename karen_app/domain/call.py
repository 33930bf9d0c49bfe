"""Call: what a second start asks of the Karen that runs already."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Wanted(StrEnum):
    """What a start is for."""

    WINDOW = "window"  # only to be seen
    CAPTURE = "capture"  # write an event down
    CASE_FILE = "case-file"  # look at a case that was handed over


@dataclass(frozen=True, slots=True)
class Call:
    """One wish; ``file`` is the full path of a case file, empty for the others."""

    wanted: Wanted = Wanted.WINDOW
    file: str = ""
