"""Records the search found, with their words: only what is shown is read, as plain rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, inspect, select

from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId
from karen_app.domain.records import RECORD_TYPES, Record
from karen_app.domain.searchable import searchable
from karen_app.persistence import search_index
from karen_app.persistence.mapping.table_of import TABLES
from karen_app.persistence.reasons import told_when_torn
from karen_app.persistence.search_index import Hit
from karen_app.persistence.tables import CaseRow
from karen_app.services.ports import SearchHit

_KIND_BY_NAME: dict[str, type[Record]] = {kind.__name__: kind for kind in RECORD_TYPES}


def found_records(
    connection: Connection,
    typed: str,
    limit: int,
    is_wanted: Callable[[], bool] | None = None,
) -> tuple[SearchHit, ...]:
    """Records of cases outside the trash that hold every word, the best first.

    Raises ``Stopped`` when they are not wanted any more.
    """
    hits = search_index.find(connection, typed, limit, is_wanted)
    trashed = _trashed(connection, hits)
    records = _records(connection, (hit for hit in hits if hit.case_id not in trashed))
    files = [one for one in records.values() if isinstance(one, Evidence)]
    inside = search_index.words_of(connection, files)
    return tuple(
        _with_words(hit, records[hit.record_id], inside) for hit in hits if hit.record_id in records
    )


def _trashed(connection: Connection, hits: Iterable[Hit]) -> set[str]:
    """Which of their cases lie in the trash; nothing else of a case is read for that."""
    ids = {hit.case_id for hit in hits if hit.case_id}
    if not ids:
        return set()
    query = select(CaseRow.id).where(CaseRow.id.in_(ids), CaseRow.trashed_on.is_not(None))
    return set(connection.scalars(query))


@told_when_torn()
def _records(connection: Connection, hits: Iterable[Hit]) -> dict[str, Record]:
    """The records by id, with one query for each kind; those that are gone are left out."""
    wanted: dict[str, set[str]] = {}
    for hit in hits:
        wanted.setdefault(hit.kind, set()).add(hit.record_id)
    return {record.id: record for kind in wanted for record in _of(connection, kind, wanted[kind])}


def _of(connection: Connection, kind: str, ids: Iterable[str]) -> Iterator[Record]:
    table = TABLES[_KIND_BY_NAME[kind]]
    column: Any = table.table.c.id
    for row in connection.execute(_columns(kind).where(column.in_(list(ids)))):
        yield table.to_record(row)


@cache
def _columns(kind: str) -> Select[Any]:
    """Every column of a kind by the name it has in a row: no object of a session is made."""
    row = TABLES[_KIND_BY_NAME[kind]].row
    names = inspect(row).column_attrs.keys()
    return select(*(getattr(row, name).label(name) for name in names))


def _with_words(hit: Hit, record: Record, inside: Mapping[str, str]) -> SearchHit:
    title, text = searchable(record)
    if isinstance(record, Evidence):
        text = f"{text}\n{inside.get(record.digest, '')}"
    return SearchHit(CaseId(hit.case_id), hit.record_id, hit.kind, title, text)
