"""One store of each kind for tests that must hold on all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine

from karen_app.persistence.access import PLAIN, Access
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.postgres import open_office_store
from karen_app.persistence.schema import bring_up
from tests.fakes import CountedIds, FakeClock
from tests.persistence.postgres_server import Server

KINDS = ("sqlite", "sqlcipher", "postgres")
CIPHER = Access(bytes(range(32)))


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

    open_one = _opener(kind, folder, server)
    engine = keep(open_one())
    if kind != "postgres":
        bring_up(engine)
    try:
        yield TestStore(kind, engine, lambda: keep(open_one()))
    finally:
        for each in opened:
            each.dispose()


def _opener(kind: str, folder: Path, server: Server | None) -> Callable[[], Engine]:
    if kind == "postgres":
        assert server is not None
        address = server.database()
        return lambda: open_office_store(address)
    folder.mkdir(parents=True, exist_ok=True)
    access = CIPHER if kind == "sqlcipher" else PLAIN
    return lambda: access.engine(folder / "karen.db")
