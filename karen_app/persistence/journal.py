"""The journal of the store: appended by commit only, chained, and checked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from karen_app.domain.journal import FIRST_LINK, JournalEntry, seal
from karen_app.domain.records import case_of, to_canonical_json
from karen_app.persistence.tables.keeping import JournalRow
from karen_app.services.change import Change


def next_entry(last: JournalEntry | None, change: Change, at: datetime, actor: str) -> JournalEntry:
    """The line that a change adds after ``last``."""
    touched = (*change.after, *change.before)
    cases = {case_of(record) for record in touched} - {""}
    label = {"code": change.label.code, "values": change.label.values}
    entry = JournalEntry(
        number=last.number + 1 if last else 1,
        at=at,
        actor=actor,
        case_id=cases.pop() if len(cases) == 1 else "",
        label=to_canonical_json(label),
        payload=to_canonical_json({"before": change.before, "after": change.after}),
        previous=last.digest if last else FIRST_LINK,
        digest="",
    )
    return sealed(entry)


def sealed(entry: JournalEntry) -> JournalEntry:
    """The line with its digest."""
    return JournalEntry(
        number=entry.number,
        at=entry.at,
        actor=entry.actor,
        case_id=entry.case_id,
        label=entry.label,
        payload=entry.payload,
        previous=entry.previous,
        digest=seal(entry),
    )


def first_break(chain: Iterable[JournalEntry], last_digest: str | None = None) -> int | None:
    """The number of the first line that was edited, moved or follows a gap; ``None`` if none.

    With ``last_digest`` (kept elsewhere, in a backup) a chain that was cut short is found too.
    """
    previous, number = FIRST_LINK, 0
    for entry in chain:
        number += 1
        if entry.number != number or entry.previous != previous or entry.digest != seal(entry):
            return number
        previous = entry.digest
    if last_digest is not None and previous != last_digest:
        return number + 1
    return None


def entry_of(row: JournalRow) -> JournalEntry:
    """The line of a row."""
    return JournalEntry(
        number=row.number,
        at=row.at,
        actor=row.actor,
        case_id=row.case_id,
        label=row.label,
        payload=row.payload,
        previous=row.previous,
        digest=row.digest,
    )


def row_of(entry: JournalEntry) -> JournalRow:
    """The row of a line."""
    return JournalRow(
        number=entry.number,
        at=entry.at,
        actor=entry.actor,
        case_id=entry.case_id,
        label=entry.label,
        payload=entry.payload,
        previous=entry.previous,
        digest=entry.digest,
    )
