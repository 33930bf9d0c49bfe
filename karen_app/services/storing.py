"""Stores a change and turns what may go wrong into an outcome."""

from __future__ import annotations

from typing import TypeVar

from karen_app.domain.errors import Conflict
from karen_app.domain.message import Message
from karen_app.domain.problem import Problem, problem
from karen_app.domain.records import Record
from karen_app.services.change import Change, adding, replacing
from karen_app.services.outcome import Done, InConflict, Outcome, Refused
from karen_app.services.ports import Desk, Records

R = TypeVar("R", bound=Record)


def store_new(desk: Desk, label: Message, record: R) -> Outcome[R]:
    """Add one record."""
    return store(desk, adding(label, record), record)


def store_edit(desk: Desk, label: Message, before: R, after: R) -> Outcome[R]:
    """Replace one record; nothing is written when nothing changed."""
    return store(desk, replacing(label, before, after), after)


def store(desk: Desk, change: Change, value: R) -> Outcome[R]:
    """Commit a change whose result is ``value``, one of its records after it."""
    if desk.is_read_only:
        return Refused((problem("", "store.read_only"),))
    with desk.open() as records:
        try:
            stored = records.commit(change)
        except Conflict as conflict:
            return _conflict(records, conflict.message, value)
    kept = next(record for record in stored.after if record.id == value.id)
    assert isinstance(kept, type(value))  # noqa: S101 - commit gives back what it got
    return Done(kept, stored)


def _conflict(records: Records, message: Message, mine: Record) -> InConflict:
    return InConflict(message, mine, records.get(type(mine), mine.id))


def refuse(*problems: Problem) -> Refused:
    """Nothing stored, for these reasons."""
    return Refused(problems)
