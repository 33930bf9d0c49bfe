"""The cases somebody looked at last, pinned ones first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from karen_app.domain.case import Case
from karen_app.domain.ids import CaseId
from karen_app.services.ports import Desk


@dataclass(frozen=True, slots=True)
class RecentCase:
    """One line of the list."""

    case_id: CaseId
    title: str
    is_pinned: bool


def recent_cases(desk: Desk, ids: Iterable[str]) -> tuple[RecentCase, ...]:
    """The cases of these ids in this order, pinned ones first; what is gone is left out."""
    with desk.open() as records:
        found = [records.get(Case, each) for each in ids]
    shown = [case for case in found if case is not None and case.trashed_on is None]
    shown.sort(key=lambda case: not case.is_pinned)
    return tuple(RecentCase(case.id, case.title, case.is_pinned) for case in shown)
