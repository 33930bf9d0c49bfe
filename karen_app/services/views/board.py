"""Board: the matters by whose move it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from karen_app.domain.ids import CaseId
from karen_app.domain.stage import Stage
from karen_app.services.views.words import Action, Chip, Sentence


class Group(StrEnum):
    """The columns of the board."""

    MINE = "mine"
    THEIRS = "theirs"
    EXPIRES = "expires"
    QUIET = "quiet"  # nothing to do and nothing to wait for
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class BoardCard:
    """One matter as a card: case, trader, one sentence, one chip, at most one button."""

    case_id: CaseId
    number: str
    title: str
    trader: str
    client: str
    stage: Stage
    group: Group
    sentence: Sentence
    chip: Chip | None
    action: Action | None
    due: date | None  # the day that sorts the card inside its column
    is_pinned: bool
    is_sample: bool


@dataclass(frozen=True, slots=True)
class Board:
    """Cards in order inside each column; ``expiring`` repeats matters that also stand elsewhere.

    ``waiting`` counts the cases that are still to be looked at today.
    """

    today: date
    mine: Sequence[BoardCard]
    theirs: Sequence[BoardCard]
    expiring: Sequence[BoardCard]
    quiet: Sequence[BoardCard]
    closed: Sequence[BoardCard]
    waiting: int = 0

    @property
    def is_empty(self) -> bool:
        """No case at all."""
        columns = (self.mine, self.theirs, self.quiet, self.closed, self.expiring)
        return not any(map(len, columns)) and not self.waiting
