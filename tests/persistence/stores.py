"""One store of each kind for tests that must hold on all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, Engine, create_engine
from sqlalchemy.pool import QueuePool

from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.engine import prepare_sqlite
from karen_app.persistence.open_database import open_database
from karen_app.persistence.postgres import open_office_store
from karen_app.persistence.schema import bring_up
from tests.fakes import CountedIds, FakeClock
from tests.persistence.postgres_server import Server

KINDS = ("sqlite", "sqlcipher", "postgres")
KEY = "ab" * 32


@dataclass
class TestStore:
    """An open store; ``again`` opens the same one a second time, as another session would."""

    __test__ = False

    kind: str
    engine: Engine
    again: Callable[[], Engine]
    clock: FakeClock = field(default_factory=FakeClock)
    ids: CountedIds = field(default_factory=CountedIds)

    def desk(self, engine: Engine | None = None, actor: str = "") -> SqlDesk:
        return SqlDesk(engine or self.engine, self.clock, self.ids, actor=actor)


@contextmanager
def open_store(kind: str, folder: Path, server: Server | None) -> Iterator[TestStore]:
    """A new, empty store of one kind below ``folder``, or on the server."""
    opened: list[Engine] = []

    def keep(engine: Engine) -> Engine:
        opened.append(engine)
        return engine

    closing: Callable[[], None] | None = None
    if kind == "postgres":
        assert server is not None
        address = server.database()
        engine = keep(open_office_store(address))
        again = lambda: keep(open_office_store(address))  # noqa: E731
    elif kind == "sqlcipher":
        folder.mkdir(parents=True, exist_ok=True)
        engine = keep(cipher_engine(folder / "karen.db"))
        bring_up(engine)
        again = lambda: keep(cipher_engine(folder / "karen.db"))  # noqa: E731
    else:
        store = open_database(folder, FakeClock(), folder / "backups")
        engine, closing = store.engine, store.close
        again = lambda: keep(create_like(store.path))  # noqa: E731
    try:
        yield TestStore(kind, engine, again)
    finally:
        for each in opened:
            each.dispose()
        if closing is not None:
            closing()


def create_like(path: Path) -> Engine:
    """A second engine of a plain file."""
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        poolclass=QueuePool,
        connect_args={"check_same_thread": False},
    )
    prepare_sqlite(engine, read_only=False)
    return engine


def cipher_engine(path: Path) -> Engine:
    """An engine of an encrypted file with a fixed key."""
    dbapi = pytest.importorskip("sqlcipher3.dbapi2", reason="sqlcipher3 is not installed")
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        module=dbapi,
        poolclass=QueuePool,
        connect_args={"check_same_thread": False},
    )
    prepare_sqlite(engine, read_only=False, unlock=_unlock)
    return engine


def _unlock(connection: Any) -> None:
    connection.execute(f"PRAGMA key = \"x'{KEY}'\"")
