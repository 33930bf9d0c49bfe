"""The cases somebody looked at last, pinned ones first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from karen_app.domain.case import Case
from karen_app.domain.folding import folded
from karen_app.domain.ids import CaseId
from karen_app.services.ports import Desk


@dataclass(frozen=True, slots=True)
class RecentCase:
    """One line of the list."""

    case_id: CaseId
    title: str
    is_pinned: bool


def recent_cases(desk: Desk, ids: Iterable[str]) -> tuple[RecentCase, ...]:
    """Every pinned case, then those of these ids; each in the order of the ids, what is gone not.

    A case stays for as long as it is pinned, however many others were looked at since.
    """
    with desk.open() as records:
        looked_at = [case for each in ids if (case := records.get(Case, each)) is not None]
        pinned = records.pinned_cases()
    known = {case.id for case in looked_at}
    longer_ago = sorted(
        (case for case in pinned if case.id not in known),
        key=lambda case: (folded(case.title), case.id),
    )
    shown = [case for case in (*looked_at, *longer_ago) if case.trashed_on is None]
    shown.sort(key=lambda case: not case.is_pinned)
    return tuple(RecentCase(case.id, case.title, case.is_pinned) for case in shown)
