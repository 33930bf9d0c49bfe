"""Puts a change back, or forward again, when nobody touched its records meanwhile."""

from __future__ import annotations

import dataclasses

from karen_app.domain.problem import problem
from karen_app.domain.records import Record, same_content
from karen_app.services.change import Change
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk, Progress, Records
from karen_app.services.storing import commit_change


def put_back(desk: Desk, change: Change, progress: Progress | None = None) -> Outcome[None]:
    """Store the records as they were before the change; stopped, everything stays as it is."""
    if change.is_final:
        return Refused((problem("", "change.final"),))
    return _put(desk, change.back(), progress)


def put_forward(desk: Desk, change: Change, progress: Progress | None = None) -> Outcome[None]:
    """Do a change again that was put back; stopped, everything stays as it is."""
    return _put(desk, change, progress)


def _put(desk: Desk, change: Change, progress: Progress | None) -> Outcome[None]:
    with desk.open() as records:
        present = tuple(_present(records, record) for record in change.before)
    before = tuple(now for now in present if now is not None)
    if len(before) != len(present):
        return Refused((problem("", "change.conflict"),))
    pairs = zip(before, change.before, strict=True)
    if not all(same_content(now, then) for now, then in pairs):
        return Refused((problem("", "change.conflict"),))
    return commit_change(desk, dataclasses.replace(change, before=before), progress)


def _present(records: Records, record: Record) -> Record | None:
    return records.get(type(record), record.id)
