"""The erasure list: ids of what was erased, kept outside the store and applied after a restore."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.orm import Session

from karen_app.domain.errors import FileTrouble, StoreTrouble
from karen_app.domain.folding import folded
from karen_app.domain.keeping import Erasure
from karen_app.domain.message import Message, say
from karen_app.persistence import seals, search_index
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.file_words import drop_unreferred
from karen_app.persistence.journal import entry_of, erasure_entry, row_of, tombstone
from karen_app.persistence.mapping.table_of import TABLES
from karen_app.persistence.tables import ClientRow, DraftRow, JournalRow
from karen_app.persistence.whole_files import wipe, write_whole
from karen_app.services.change import Change

LIST = "erasures.json"
_LEAST = 4  # letters of a name that may stand for a person in a draft


def read_list(folder: Path) -> tuple[Erasure, ...]:
    """What was erased so far; raises ``StoreTrouble`` when the list cannot be read."""
    path = folder / LIST
    if not path.exists():
        return ()
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            Erasure(
                date.fromisoformat(each["erased_on"]),
                tuple(str(one) for one in each["records"]),
                tuple(str(one) for one in each["digests"]),
            )
            for each in found["erasures"]
        )
    except (OSError, ValueError, KeyError, TypeError) as broken:
        raise StoreTrouble(say("store.failed", detail=f"{LIST}: {broken}.")) from broken


def add_to_list(folder: Path, erasure: Erasure) -> None:
    """Remember an erasure, before it is done: after a crash it is done again."""
    kept = (*read_list(folder), erasure)
    stored = [
        {
            "erased_on": each.erased_on.isoformat(),
            "records": each.records,
            "digests": each.digests,
        }
        for each in kept
    ]
    try:
        write_whole(folder / LIST, json.dumps({"format": 1, "erasures": stored}).encode())
    except FileTrouble as trouble:
        raise StoreTrouble(trouble.message) from trouble


def still_there(connection: Connection, erasures: Iterable[Erasure]) -> tuple[str, ...]:
    """Ids of erased records that a store (restored from a backup) holds again."""
    wanted = {each for erasure in erasures for each in erasure.records}
    found: set[str] = set()
    for table in TABLES.values():
        column = cast("Any", table.row).id
        found |= wanted & set(connection.execute(select(column)).scalars())
    return tuple(sorted(found))


def erase_rows(session: Session, ids: Iterable[str], label: Message, at: datetime) -> None:
    """Remove records, their words in the index and of their files, seals, drafts, history.

    Works within the transaction of ``session``; a last line of the journal tells which lines
    lost their words.
    """
    gone = frozenset(ids)
    connection = session.connection()
    names = names_of(session, gone)
    for table in reversed(tuple(TABLES.values())):
        column = cast("Any", table.row).id
        for record_id in session.scalars(select(column).where(column.in_(gone))).all():
            session.execute(delete(table.row).where(column == record_id))
            search_index.remove(connection, record_id)
            seals.remove(connection, table.table, record_id)
    drop_unreferred(connection)
    erase_drafts(session, gone, names)
    _erase_history(session, gone, label, at)


def names_of(session: Session, ids: Iterable[str]) -> tuple[str, ...]:
    """The names of those records that are people."""
    return tuple(session.scalars(select(ClientRow.name).where(ClientRow.id.in_(frozenset(ids)))))


def erase_drafts(session: Session, gone: Iterable[str], names: Iterable[str]) -> None:
    """Drafts of erased records, and those in which the person is named."""
    words = {folded(name) for name in names if len(name) >= _LEAST}
    for row in session.scalars(select(DraftRow)).all():
        typed = row.typed.to_json()
        text = f"{row.form} {typed}"
        is_about = any(each in text for each in gone)
        if is_about or any(word in folded(typed) for word in words):
            session.delete(row)
    session.flush()


def _erase_history(session: Session, gone: frozenset[str], label: Message, at: datetime) -> None:
    lines = [entry_of(row) for row in session.scalars(select(JournalRow))]
    lines.sort(key=lambda entry: entry.number)
    erased = []
    for entry in lines:
        text = f"{entry.case_id} {entry.payload}"
        if not entry.is_erased and any(
            f'"{each}"' in text or each == entry.case_id for each in gone
        ):
            stone = tombstone(entry)
            session.execute(
                update(JournalRow)
                .where(JournalRow.number == stone.number)
                .values(label=stone.label, payload=stone.payload, salt=stone.salt)
            )
            erased.append(stone.number)
    change = Change(label, (), (), is_final=True)
    last = lines[-1] if lines else None
    session.add(row_of(erasure_entry(last, change, at, "", erased)))
    session.flush()


def sweep(connection: Any) -> None:  # noqa: ANN401 - a bare connection of either driver
    """Write the file anew without what was removed: the index first, then every page."""
    connection.execute("INSERT INTO search_index(search_index) VALUES('optimize')")
    connection.execute("VACUUM")


def erase_files(files: FileStore, backups: Path, digests: Iterable[str]) -> None:
    """Overwrite kept files here, and their copies with the backups."""
    for digest in digests:
        place = files.place(digest)
        for path in _copies(place, backups):
            wipe(path)


def _copies(place: Path, backups: Path) -> Iterator[Path]:
    yield place
    yield backups / "objects" / place.parent.name / place.name
