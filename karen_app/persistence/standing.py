"""How a store stands: where it lies, how much it holds, what there is to worry about."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine, func, select

from karen_app.domain.keeping import Counts, StoreKind, StoreStatus
from karen_app.domain.message import Message, say
from karen_app.persistence.access import Access, can_encrypt
from karen_app.persistence.backup import SqliteBackups
from karen_app.persistence.inspection import read_checked
from karen_app.persistence.manifest import counts_in
from karen_app.persistence.reasons import TORN
from karen_app.persistence.tables import JournalRow
from karen_app.services.ports import Clock

LATEST = 500  # lines of the history among which the newest is looked for
SET_BACK = timedelta(hours=12)  # a clock so far before the newest record was set back
CLOUDS = ("onedrive", "dropbox", "icloud", "mobile documents", "google drive", "nextcloud")


class Watched(Protocol):
    """What a status tells about."""

    @property
    def database(self) -> Path: ...
    @property
    def access(self) -> Access: ...
    @property
    def backups(self) -> SqliteBackups: ...
    @property
    def is_read_only(self) -> bool: ...
    @property
    def is_locked(self) -> bool: ...
    @property
    def clock(self) -> Clock: ...


def file_status(store: Watched, engine: Engine | None, second_place: str) -> StoreStatus:
    """Where a file store lies and how it does; without an engine it is locked."""
    kept = store.backups.kept()
    counts, warnings = Counts(), _warnings(store.database.parent)
    if engine is not None:
        with engine.connect() as connection:
            counts = counts_in(connection)
            warnings += clock_warnings(connection, store.clock.now())
    checked = read_checked(store.database.parent)
    is_closed = store.is_locked or store.access.key is not None
    return StoreStatus(
        kind=StoreKind.ENCRYPTED if is_closed else StoreKind.FILE,
        address=str(store.database),
        is_read_only=store.is_read_only,
        is_locked=store.is_locked,
        size=store.database.stat().st_size,
        counts=counts,
        last_backup=kept[0].made_at if kept else None,
        kept_backups=len(kept),
        second_place=second_place,
        second_place_reached=bool(second_place) and Path(second_place).is_dir(),
        last_check=checked.checked_on,
        can_encrypt=can_encrypt(),
        warnings=tuple(warnings),
        was_sound=checked.was_sound,
    )


def clock_warnings(connection: Connection, now: datetime) -> list[Message]:
    """A sentence when the clock stands well before the newest line of the history."""
    last = select(JournalRow.at).order_by(JournalRow.number.desc()).limit(LATEST)
    try:
        newest = connection.scalar(select(func.max(last.subquery().c.at)))
    except ValueError:
        return [say("store.damaged", detail=TORN)]
    if newest is None or newest - now <= SET_BACK:
        return []
    return [say("store.clock_back", day=newest.date())]


def _warnings(folder: Path) -> list[Message]:
    in_cloud = any(cloud in part.lower() for part in folder.parts for cloud in CLOUDS)
    return [say("store.cloud_folder", folder=str(folder))] if in_cloud else []
