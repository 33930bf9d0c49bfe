"""A place for a whole program over each kind of store, opened again as often as a test wants."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from karen_app.bootstrap import Karen, Opening, open_karen
from karen_app.paths import places_in
from karen_app.persistence.crypt.keys import KEY_FILE
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.settings_file import SettingsFile
from karen_app.services.settings import Settings
from tests.fakes import FakeClock
from tests.persistence.postgres_server import Server
from tests.persistence.vaults import CHEAP, PASSPHRASE


@dataclasses.dataclass(frozen=True)
class Place:
    """Where the store of one kind lies; an office store at an address, the others in the folder."""

    folder: Path
    is_encrypted: bool


def place_of(kind: str, folder: Path, server: Server | None) -> Place:
    """A new place for a store of that kind."""
    if server is not None:
        settings = Settings(store_url=server.database())
        SettingsFile(places_in(folder).settings).save(settings)
    return Place(folder, kind == "sqlcipher")


@contextmanager
def opened(place: Place, days: int = 0) -> Iterator[Karen]:
    """The program, started so many days after the first day."""
    clock = FakeClock()
    clock.move(days)
    has_keys = (place.folder / KEY_FILE).exists()
    opening = Opening(typed=PASSPHRASE if has_keys else "")
    karen = open_karen(places_in(place.folder), clock, opening=opening)
    if place.is_encrypted and not has_keys:
        karen.vault.cost = CHEAP
        assert karen.use_cases.keeping.set_passphrase(PASSPHRASE, PASSPHRASE)
    try:
        yield karen
    finally:
        karen.vault.close()
        if karen.office is not None:
            karen.office.dispose()


def desk_of(karen: Karen) -> SqlDesk:
    """The desk of an open program."""
    desk = karen.use_cases._desk
    assert isinstance(desk, SqlDesk)
    return desk
