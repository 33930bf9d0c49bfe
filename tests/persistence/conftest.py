"""The desks on which every contract test runs: in memory, and over each of the three stores."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from karen_app.services.ports import Desk
from tests.fakes import MemoryDesk
from tests.persistence import postgres_server, stores


@pytest.fixture(scope="session")
def postgres() -> Iterator[postgres_server.Server]:
    """A PostgreSQL that lives as long as this run of the tests."""
    postgres_server.skip_or_fail()
    with postgres_server.running() as server:
        postgres_server.with_tables(server)
        yield server


@pytest.fixture(params=stores.KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[stores.TestStore]:
    """A new, empty store of each kind: SQLite, SQLCipher, PostgreSQL."""
    kind: str = request.param
    server = request.getfixturevalue("postgres") if kind == "postgres" else None
    with stores.open_store(kind, tmp_path / "data", server) as opened:
        yield opened


@pytest.fixture(params=["memory", *stores.KINDS])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A new, empty desk of each kind."""
    kind: str = request.param
    if kind == "memory":
        yield MemoryDesk()
        return
    server = request.getfixturevalue("postgres") if kind == "postgres" else None
    with stores.open_store(kind, tmp_path / "data", server) as opened:
        yield opened.desk()
