"""The journal of the store: appended by commit only, chained, and checked."""

from __future__ import annotations

import dataclasses
import json
import secrets
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from karen_app.domain.journal import FIRST_LINK, JournalEntry, content_digest, seal
from karen_app.domain.records import case_of, to_canonical_json
from karen_app.domain.tombstone import ERASED, ERASED_LABEL
from karen_app.persistence.tables.keeping import JournalRow
from karen_app.services.change import Change

ERASED_LINES = "erased_lines"


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
        salt=secrets.token_hex(16),
    )
    return sealed(entry)


def erasure_entry(
    last: JournalEntry | None, change: Change, at: datetime, actor: str, lines: Sequence[int]
) -> JournalEntry:
    """The line that says which lines were erased; it names nobody."""
    label = {"code": change.label.code, "values": ()}
    entry = JournalEntry(
        number=last.number + 1 if last else 1,
        at=at,
        actor=actor,
        case_id="",
        label=to_canonical_json(label),
        payload=to_canonical_json({"after": (), "before": (), ERASED_LINES: tuple(lines)}),
        previous=last.digest if last else FIRST_LINK,
        digest="",
        salt=secrets.token_hex(16),
    )
    return sealed(entry)


def sealed(entry: JournalEntry) -> JournalEntry:
    """The line with its digest."""
    return dataclasses.replace(entry, digest=seal(entry))


def tombstone(entry: JournalEntry) -> JournalEntry:
    """The line without its words; its digest still fits."""
    if entry.is_erased:
        return entry
    payload = ERASED + content_digest(entry)
    return dataclasses.replace(entry, label=ERASED_LABEL, payload=payload, salt="")


def first_break(chain: Iterable[JournalEntry], last_digest: str | None = None) -> int | None:
    """The number of the first line that was edited, moved, emptied or follows a gap.

    ``None`` when there is none. A line may be empty only when a later line announces its erasure.
    With ``last_digest`` (kept elsewhere, in a backup) a chain that was cut short is found too:
    it must stand somewhere in the chain.
    """
    lines = tuple(chain)
    announced = {number for entry in lines for number in _announced(entry)}
    previous = FIRST_LINK
    for number, entry in enumerate(lines, start=1):
        is_linked = entry.number == number and entry.previous == previous
        is_whole = entry.digest == seal(entry)
        if not is_linked or not is_whole or (entry.is_erased and number not in announced):
            return number
        previous = entry.digest
    is_there = last_digest in {None, FIRST_LINK, *(entry.digest for entry in lines)}
    return None if is_there else len(lines) + 1


def _announced(entry: JournalEntry) -> Iterator[int]:
    """Lines before this one whose erasure it tells."""
    if ERASED_LINES not in entry.payload:
        return
    try:
        found = json.loads(entry.payload).get(ERASED_LINES, ())
    except (ValueError, AttributeError):
        return
    yield from (each for each in found if isinstance(each, int) and each < entry.number)


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
        salt=row.salt,
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
        salt=entry.salt,
    )
