"""What the checks share: an open Karen in a folder of its own, words with every Polish letter."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from karen_app.bootstrap import Karen
from karen_app.domain.case import Case
from karen_app.domain.ids import CaseId

DAY = date(2026, 11, 22)
POLISH = "Zażółć gęślą jaźń"
ALPHABET = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"


class Failed(Exception):
    """A check found something wrong; the text says what."""


@dataclass(slots=True)
class Bench:
    """What the checks share: an open Karen in a folder of its own, and its case."""

    karen: Karen
    folder: Path
    case: Case | None = None

    @property
    def case_id(self) -> CaseId:
        """The case of the test."""
        if self.case is None:
            raise Failed("the case of the test was not stored")
        return self.case.id


def is_folder_program() -> bool:
    """Whether this is the program in its own folder, with everything it needs."""
    return bool(getattr(sys, "frozen", False))
