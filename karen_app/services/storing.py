"""Stores a change and turns what may go wrong into an outcome."""

from __future__ import annotations

from typing import TypeVar

from karen_app.domain.errors import Conflict, FileTrouble, Stopped
from karen_app.domain.message import Message
from karen_app.domain.problem import Problem, problem
from karen_app.domain.records import Record
from karen_app.services.change import Change, adding, replacing
from karen_app.services.outcome import Done, InConflict, Outcome, Refused
from karen_app.services.ports import Desk, Progress, Records

R = TypeVar("R", bound=Record)


def store_new(desk: Desk, label: Message, record: R) -> Outcome[R]:
    """Add one record."""
    return store(desk, adding(label, record), record)


def store_edit(desk: Desk, label: Message, before: R, after: R) -> Outcome[R]:
    """Replace one record."""
    return store(desk, replacing(label, before, after), after)


def store(desk: Desk, change: Change, value: R) -> Outcome[R]:
    """Commit a change whose result is ``value``, one of its records after it."""
    outcome = commit_change(desk, change)
    if not isinstance(outcome, Done):
        return outcome
    kept = next(record for record in outcome.change.after if record.id == value.id)
    assert isinstance(kept, type(value))  # noqa: S101 - commit gives back what it got
    return Done(kept, outcome.change)


def commit_change(desk: Desk, change: Change, progress: Progress | None = None) -> Outcome[None]:
    """Commit a change; what hinders it comes back as an outcome.

    That is a read-only store, a conflict, a stop, or a file that a colleague just took away.
    """
    if desk.is_read_only:
        return Refused((problem("", "store.read_only"),))
    with desk.open() as records:
        try:
            return Done(None, records.commit(change, progress))
        except (Stopped, FileTrouble) as hindered:
            return Refused((Problem("", hindered.message),))
        except Conflict as conflict:
            return _conflict(records, conflict.message, change)


def _conflict(records: Records, message: Message, change: Change) -> InConflict:
    touched = change.after or change.before
    for mine in touched:
        theirs = records.get(type(mine), mine.id)
        read = next((each for each in change.before if each.id == mine.id), None)
        if theirs != read:
            return InConflict(message, mine, theirs, read)
    return InConflict(message, touched[0], None)
