"""DeadlineAdjustment: the user's decision about a deadline, with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from karen_app.domain.ids import AdjustmentId, CaseId


class AdjustmentKind(StrEnum):
    """What was decided."""

    EXTENSION = "extension"  # the last day moves to a named date
    PAUSE = "pause"  # the clock stood for some days
    CORRECTION = "correction"  # the computed date is wrong; this one holds
    MET = "met"
    WAIVED = "waived"  # not followed any more


@dataclass(frozen=True, slots=True)
class DeadlineAdjustment:
    """Decision about the clock of ``rule`` that the event ``trigger`` started.

    ``until`` holds the new last day (extension, correction), ``days`` the length of a pause.
    """

    id: AdjustmentId
    case_id: CaseId
    rule: str
    trigger: str
    kind: AdjustmentKind
    reason: str
    decided_on: date
    until: date | None = None
    days: int = 0
    revision: int = 0
