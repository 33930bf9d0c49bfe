"""Seals of rows: a digest beside each record, so that a flipped bit in it is found."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import cast

from sqlalchemy import Connection, Table, delete, insert, inspect, select
from sqlalchemy.exc import DatabaseError

from karen_app.persistence.mapping.table_of import TABLES
from karen_app.persistence.tables import SealRow

SEALS = cast("Table", SealRow.__table__)


def sealed_tables() -> tuple[Table, ...]:
    """The tables of records."""
    return tuple(table.table for table in TABLES.values())


def put(connection: Connection, table: Table, record_id: str) -> None:
    """Seal a row as it lies in the database now; a row that is gone loses its seal."""
    remove(connection, table, record_id)
    row = _raw(connection, table, "WHERE id = ", record_id)
    for found in row:
        _store(connection, table, found)


def remove(connection: Connection, table: Table, record_id: str) -> None:
    """Take the seal of a row away."""
    connection.execute(
        delete(SEALS).where(SEALS.c.kind == table.name, SEALS.c.record_id == record_id)
    )


def seal_all(connection: Connection) -> None:
    """Seal every row anew, after a step of the schema changed them."""
    connection.execute(delete(SEALS))
    for table in sealed_tables():
        if sealed := [_seal_of(table, row) for row in _raw(connection, table)]:
            connection.execute(insert(SEALS), sealed)


def broken(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Table and id of every row that is not as it was sealed, is gone, or has no seal."""
    if not inspect(connection).has_table(SEALS.name):
        return ()
    found: list[tuple[str, str]] = []
    for table in sealed_tables():
        known = _seals_of(connection, table)
        try:
            rows = {str(row["id"]): digest_of(row) for row in _raw(connection, table)}
        except (DatabaseError, UnicodeDecodeError):
            found.append((table.name, ""))
            continue
        differing = (
            each for each in rows.keys() | known.keys() if rows.get(each) != known.get(each)
        )
        found.extend((table.name, each) for each in sorted(differing))
    return tuple(found)


def digest_of(row: dict[str, object]) -> str:
    """The digest over names and stored values of a row."""
    values = [[name, _plain(value)] for name, value in sorted(row.items())]
    return hashlib.sha256(json.dumps(values, ensure_ascii=False).encode()).hexdigest()


def _plain(value: object) -> str | None:
    """A stored value as text that does not depend on the session that reads it."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return None if value is None else str(value)


def _seals_of(connection: Connection, table: Table) -> dict[str, str]:
    query = select(SEALS.c.record_id, SEALS.c.digest).where(SEALS.c.kind == table.name)
    return {row.record_id: row.digest for row in connection.execute(query)}


def _raw(
    connection: Connection, table: Table, where: str = "", record_id: str = ""
) -> Iterator[dict[str, object]]:
    """Rows as the driver gives them, before any type of the program reads them."""
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    # the names come from the program's own tables
    query = f"SELECT * FROM {table.name} {where}{mark if where else ''}"  # noqa: S608
    values: Sequence[str] = (record_id,) if where else ()
    rows = connection.exec_driver_sql(query, tuple(values))
    names = tuple(rows.keys())
    for row in rows:
        yield dict(zip(names, row, strict=True))


def _store(connection: Connection, table: Table, row: dict[str, object]) -> None:
    connection.execute(insert(SEALS).values(**_seal_of(table, row)))


def _seal_of(table: Table, row: dict[str, object]) -> dict[str, str]:
    return {"kind": table.name, "record_id": str(row["id"]), "digest": digest_of(row)}
