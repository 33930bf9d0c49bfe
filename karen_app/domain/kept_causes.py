"""KeptCauses: what a case reminds of as it is kept, with everything it was found from named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from karen_app.domain.ids import CaseId


class KeptCauses(NamedTuple):
    """The causes of reminders of one open case as text.

    ``made_from`` is the number of the newest line of the journal when the case was read,
    ``made_on`` the day it was assessed for. They are right as long as no later line touches the
    case, and on that day only.
    """

    case_id: CaseId
    text: str
    made_from: int
    made_on: date


@dataclass(frozen=True, slots=True)
class FoundCauses:
    """What is kept and right for a day, and the open cases that must be assessed."""

    right: tuple[KeptCauses, ...] = ()
    to_assess: tuple[CaseId, ...] = ()
