"""The desks on which every contract test runs: in memory, and over SQLite."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.open_database import open_database
from karen_app.services.ports import Desk
from tests.fakes import CountedIds, FakeClock, MemoryDesk


@pytest.fixture(params=["memory", "sqlite"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A new, empty desk of each kind."""
    if request.param == "memory":
        yield MemoryDesk()
        return
    clock = FakeClock()
    store = open_database(tmp_path / "data", clock, tmp_path / "backups")
    yield SqlDesk(store.engine, clock, CountedIds())
    store.close()
