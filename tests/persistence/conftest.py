"""What the tests of the store run on: each kind of desk, of database, of whole store.

Whatever is about records, or about what a person does for the safety of a store, runs on SQLite,
SQLCipher and a real PostgreSQL: through ``desk`` (also in memory), ``store`` (a bare database),
``kept`` (a whole store with files and what keeps it safe) or ``place`` (the whole program).
README.md beside this file says which tests are about a file and cannot mean anything on a server,
and why.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from karen_app.services.ports import Desk
from tests.fakes import MemoryDesk
from tests.persistence import keepers, places, postgres_server, stores


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


@pytest.fixture(params=stores.KINDS)
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[keepers.Kept]:
    """A whole store of each kind with one of everything, its files, and its keeper."""
    kind: str = request.param
    server = request.getfixturevalue("postgres") if kind == "postgres" else None
    with keepers.kept_store(kind, tmp_path / "kept", server) as opened:
        yield opened


@pytest.fixture(params=stores.KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> places.Place:
    """A place for the whole program over a store of each kind."""
    kind: str = request.param
    server = request.getfixturevalue("postgres") if kind == "postgres" else None
    return places.place_of(kind, tmp_path / "data", server)
