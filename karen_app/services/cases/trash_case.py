"""Moves a case to the trash and back; it is kept there for 30 days."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from karen_app.domain.case import Case
from karen_app.domain.ids import CaseId
from karen_app.domain.message import say
from karen_app.domain.trader import Trader
from karen_app.services.cases.read_case import read_case
from karen_app.services.outcome import Outcome
from karen_app.services.ports import Desk
from karen_app.services.storing import store_edit
from karen_app.services.views.inbox import TrashLine

KEPT = timedelta(days=30)


def trash_case(desk: Desk, case_id: CaseId) -> Outcome[Case]:
    """Put the case into the trash."""
    before = read_case(desk, case_id)
    after = dataclasses.replace(before, trashed_on=desk.clock.today())
    return store_edit(desk, say("change.case_trashed", title=before.title), before, after)


def restore_case(desk: Desk, case_id: CaseId) -> Outcome[Case]:
    """Take the case out of the trash."""
    before = read_case(desk, case_id)
    after = dataclasses.replace(before, trashed_on=None)
    return store_edit(desk, say("change.case_restored", title=before.title), before, after)


def trash(desk: Desk) -> tuple[TrashLine, ...]:
    """Cases in the trash, the oldest first."""
    with desk.open() as records:
        cases = [case for case in records.all(Case) if case.trashed_on is not None]
        traders = {trader.id: trader.name for trader in records.all(Trader)}
    lines = [
        TrashLine(
            case_id=case.id,
            title=case.title,
            trader=traders.get(case.trader_id, ""),
            trashed_on=case.trashed_on,
            kept_until=case.trashed_on + KEPT,
        )
        for case in cases
        if case.trashed_on is not None
    ]
    return tuple(sorted(lines, key=lambda line: line.trashed_on))
