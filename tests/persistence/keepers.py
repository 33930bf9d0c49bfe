"""A whole store of each kind as one person has it: records, files, what keeps it safe.

``sqlite`` and ``sqlcipher`` are folders; ``postgres`` is an office store with its shared folder
beside the person's own one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.office_keeper import OfficeKeeper, settle
from karen_app.persistence.postgres import open_office_store
from karen_app.persistence.shared_files import SharedFiles, join_folder
from karen_app.persistence.vault import Vault
from karen_app.services.keeping.keeper import Keeper
from tests.fakes import CountedIds, FakeClock
from tests.persistence.postgres_server import Server
from tests.persistence.vaults import PASSPHRASE, fill, vault_in

GUARDS = {
    "sqlite": ("DROP TRIGGER journal_keeps_lines", "DROP TRIGGER journal_keeps_words"),
    "postgresql": ("DROP TRIGGER journal_is_append_only ON journal",),
}


@dataclasses.dataclass
class Kept:
    """An open store of one kind; ``again`` is the next start of the program over the same one."""

    kind: str
    folder: Path
    keeper: Keeper
    desk: SqlDesk
    files: FileStore
    own: Vault
    engine: Engine
    clock: FakeClock
    _reopen: Callable[[], Kept]

    @contextmanager
    def outside(self) -> Iterator[Connection]:
        """A connection that goes past Karen, with the guards of the history taken away."""
        with self.engine.connect() as connection:
            for statement in GUARDS[connection.dialect.name]:
                connection.execute(text(statement))
            yield connection
            connection.commit()

    def again(self) -> Kept:
        self.close()
        return self._reopen()

    def close(self) -> None:
        self.engine.dispose()
        self.own.close()


@contextmanager
def kept_store(kind: str, folder: Path, server: Server | None) -> Iterator[Kept]:
    """A new store of one kind with one of everything and its two files."""
    opened: list[Kept] = []
    address = server.database() if server is not None else ""

    def start() -> Kept:
        kept = _office(folder, address, start) if address else _folder(kind, folder, start)
        opened.append(kept)
        return kept

    first = start()
    fill(first.desk, first.files)
    if kind == "sqlcipher":
        first.own.set_passphrase(PASSPHRASE)
        first.engine = first.own.engine
    try:
        yield first
    finally:
        for each in opened:
            each.close()


def _folder(kind: str, folder: Path, start: Callable[[], Kept]) -> Kept:
    clock = FakeClock()
    vault = vault_in(folder, clock)
    vault.open(PASSPHRASE if (folder / "karen.keys.json").exists() else "")
    return Kept(kind, folder, vault, vault.desk, vault.files, vault, vault.engine, clock, start)


def _office(folder: Path, address: str, start: Callable[[], Kept]) -> Kept:
    clock = FakeClock()
    own = vault_in(folder / "own", clock)
    own.open()
    share = folder / "shared"
    share.mkdir(exist_ok=True)
    join_folder(share)
    engine, files = open_office_store(address), SharedFiles(share, own.files)
    desk = SqlDesk(engine, clock, CountedIds(), actor="anna", own=own.engine)
    desk.expect_files(files.first_gone)
    keeper = OfficeKeeper(engine, own, files)
    settle(keeper)
    return Kept("postgres", folder, keeper, desk, files, own, engine, clock, start)
