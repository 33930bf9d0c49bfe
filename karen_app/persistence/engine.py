"""Engine of a SQLite store: explicit transactions, safe PRAGMAs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

WRITING = "karen_writing"
_PRAGMAS = (
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA busy_timeout=5000",
)
_READING_PRAGMAS = (
    "PRAGMA query_only=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
)
Unlock = Callable[[Any], None]


def sqlite_engine(
    path: Path,
    *,
    read_only: bool = False,
    is_frozen: bool = False,
    unlock: Unlock | None = None,
    driver: ModuleType | None = None,
) -> Engine:
    """The engine of a SQLite file.

    ``read_only`` opens it without any chance to write, ``is_frozen`` also without a look at its
    journal or at locks; ``unlock`` is called with each new driver
    connection before anything else, where an encrypted file takes its key; ``driver`` is the
    module that opens such files.
    """
    if read_only:
        query = {"uri": "true", "mode": "ro"} | ({"immutable": "1"} if is_frozen else {})
        url = URL.create("sqlite+pysqlite", database=path.resolve().as_uri(), query=query)
    else:
        url = URL.create("sqlite+pysqlite", database=str(path))
    engine = create_engine(
        url,
        module=driver,
        poolclass=QueuePool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,  # an error in a log must not carry what a person wrote
    )
    prepare_sqlite(engine, read_only=read_only, unlock=unlock)
    return engine


def prepare_sqlite(engine: Engine, *, read_only: bool, unlock: Unlock | None = None) -> None:
    """Give a SQLite engine its PRAGMAs and explicit BEGIN, so that DDL rolls back too."""

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: object) -> None:  # noqa: ANN401 - any driver
        connection.isolation_level = None  # the driver must not begin by itself
        if unlock is not None:
            unlock(connection)
        cursor = connection.cursor()
        for pragma in _READING_PRAGMAS if read_only else _PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
