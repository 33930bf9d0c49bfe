"""Makes the search index anew where a store may come from somebody else, before it is searched.

What lies inside an index is read by C that trusts it. So a store carries a number that only this
account can make, out of random bytes kept beside its settings and the place of the store. Without
it (another account, another folder, a restored backup) the index is dropped unread and made again
out of the records.
"""

from __future__ import annotations

import contextlib
import hmac
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from karen_app.domain.errors import FileTrouble
from karen_app.domain.records import Record
from karen_app.persistence import search_index
from karen_app.persistence.engine import WRITING
from karen_app.persistence.mapping.table_of import TABLES, TableOf
from karen_app.persistence.reasons import trouble_while
from karen_app.persistence.search_schema import make_anew
from karen_app.persistence.whole_files import write_whole

NAME = "karen.home"
_BYTES = 32
_BATCH = 200
_TORN = (ValueError, TypeError, LookupError)


@dataclass(frozen=True, slots=True)
class Home:
    """Where the random bytes of this account lie, and the folder of the store."""

    own: Path
    folder: Path

    def knows(self, engine: Engine) -> bool:
        """True when this account made the index of the store, or made it anew, in this folder."""
        with engine.connect() as connection:
            return self._number() == _number_of(connection)

    def settle(self, engine: Engine, *, is_new: bool = False, is_copy: bool = False) -> None:
        """Make the index of a store anew unless it is known, and remember that it is ours.

        Of a copy that is only read nothing is remembered. Raises ``StoreTrouble``. Where no random
        bytes can be kept it is made anew each time.
        """
        if not is_new and self.knows(engine):
            return
        number = None if is_copy else self._number(can_make=True)
        try:
            with _writing(engine) as connection:
                if not is_new:
                    rebuild(connection)
                if number is not None:
                    _give_number(connection, number)
        except DatabaseError as failed:
            raise trouble_while(failed, "store.failed") from failed

    def _number(self, *, can_make: bool = False) -> int | None:
        """The number a store in this folder carries: 31 bits, as many as SQLite keeps."""
        secret = self._secret(can_make=can_make)
        if secret is None:
            return None
        place = os.fsencode(self.folder.resolve())
        return int.from_bytes(hmac.digest(secret, place, "sha256")[:4]) >> 1 | 1

    def _secret(self, *, can_make: bool) -> bytes | None:
        path = self.own / NAME
        with contextlib.suppress(OSError):
            found = path.read_bytes()
            if len(found) == _BYTES:
                return found
        if not can_make:
            return None
        fresh = os.urandom(_BYTES)
        try:
            self.own.mkdir(parents=True, exist_ok=True)
            write_whole(path, fresh)
            path.chmod(0o600)
        except (OSError, FileTrouble):
            return None
        return fresh


def disown(engine: Engine) -> None:
    """From now on the index counts as somebody else's: it is made anew at the next opening."""
    with _writing(engine) as connection:
        _give_number(connection, 0)


def rebuild(connection: Connection) -> None:
    """Make the index anew out of the records; a row that no Karen wrote is left out."""
    make_anew(connection)
    with Session(connection) as session:
        for table in TABLES.values():
            column = cast("Any", table.row).id
            ids = session.scalars(select(column).order_by(column)).all()
            for start in range(0, len(ids), _BATCH):
                batch = _records(session, table, ids[start : start + _BATCH])
                search_index.put_new(connection, batch)
                session.expunge_all()


def _records(session: Session, table: TableOf, ids: Iterable[str]) -> list[Record]:
    """The records of these ids; where one of them is torn, they are read one by one."""
    column = cast("Any", table.row).id
    try:
        rows = session.scalars(select(table.row).where(column.in_(list(ids)))).all()
        return [table.to_record(row) for row in rows]
    except _TORN:
        session.expunge_all()
    found = []
    for record_id in ids:
        with contextlib.suppress(*_TORN):
            found.append(table.to_record(session.get_one(table.row, record_id)))
    return found


@contextlib.contextmanager
def _writing(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as found:
        connection = found.execution_options(**{WRITING: True})
        with connection.begin():
            yield connection


def _number_of(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _give_number(connection: Connection, number: int) -> None:
    connection.exec_driver_sql(f"PRAGMA user_version = {number:d}")
