"""Opens the store of a folder: new, current, older, newer, damaged, read-only, locked."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.backup import SqliteBackups, copy_verified
from karen_app.persistence.checking import check_header, check_whole, damage, read_step
from karen_app.persistence.engine import sqlite_engine
from karen_app.persistence.lock import FolderLock
from karen_app.persistence.schema import bring_up, known_steps, newest_step
from karen_app.services.ports import Clock

DATABASE = "karen.db"
RUNNING = "karen.running"


@dataclass(slots=True)
class OpenStore:
    """An open store; ``close`` ends it cleanly."""

    engine: Engine
    path: Path
    is_read_only: bool
    lock: FolderLock | None

    def close(self) -> None:
        """Close the file, take away the running mark, release the folder."""
        self.engine.dispose()
        if not self.is_read_only:
            (self.path.parent / RUNNING).unlink(missing_ok=True)
        if self.lock is not None:
            self.lock.release()


def open_database(folder: Path, clock: Clock, backups: Path) -> OpenStore:
    """Open the store in ``folder``, making or bringing it up to date where needed.

    Raises ``StoreTrouble`` with a sentence where it cannot be opened; a file that is newer,
    damaged or foreign keeps every byte. A place that cannot be written opens read-only.
    """
    path = folder / DATABASE
    if not _is_writable(folder, path):
        return _open_reading(path, folder)
    lock = FolderLock(folder)
    lock.take()
    try:
        is_new = not path.exists() or path.stat().st_size == 0
        if not is_new:
            _prepare(path, clock, backups)
        engine = sqlite_engine(path)
        if is_new:
            _bring_up_new(engine)
    except BaseException:
        lock.release()
        raise
    (folder / RUNNING).write_text(str(os.getpid()), encoding="ascii")
    return OpenStore(engine, path, is_read_only=False, lock=lock)


def _is_writable(folder: Path, path: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".karen-probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError:
        return False
    return not path.exists() or os.access(path, os.W_OK)


def _open_reading(path: Path, folder: Path) -> OpenStore:
    if not path.exists():
        reason = "it is read-only and holds no data yet"
        raise StoreTrouble(say("store.unwritable", folder=str(folder), reason=reason))
    check_header(path)
    _refuse_unknown(read_step(path))
    return OpenStore(sqlite_engine(path, read_only=True), path, is_read_only=True, lock=None)


def _prepare(path: Path, clock: Clock, backups: Path) -> None:
    """Look before touching: foreign, newer, damaged; bring an older one up on a safe copy."""
    check_header(path)
    step = read_step(path)
    _refuse_unknown(step)
    if (path.parent / RUNNING).exists() or _has_hot_journal(path):
        _recover(path)
        check_whole(path)
    if step != newest_step():
        check_whole(path)
        SqliteBackups(path, backups, clock).make("before-update")
        _bring_up_copy(path)


def _has_hot_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _refuse_unknown(step: str | None) -> None:
    if step is not None and step not in known_steps():
        raise StoreTrouble(say("store.newer", found=step, known=newest_step()))


def _recover(path: Path) -> None:
    """Let SQLite roll back what a killed program left half done."""
    engine = sqlite_engine(path)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
    except DatabaseError as broken:
        raise damage(broken) from broken
    finally:
        engine.dispose()


def _bring_up_copy(path: Path) -> None:
    """Bring a copy up to date, check it, then put it in the place of the old file."""
    copy = path.with_name(path.name + ".updating")
    copy.unlink(missing_ok=True)
    try:
        copy_verified(path, copy)
        engine = sqlite_engine(copy)
        try:
            bring_up(engine)
        finally:
            engine.dispose()
        check_whole(copy)
        os.replace(copy, path)  # noqa: PTH105 - atomic on every system
    except (DatabaseError, sqlite3.DatabaseError, ValueError, OSError) as failed:
        copy.unlink(missing_ok=True)
        raise StoreTrouble(say("store.migration", detail=f"{failed}.")) from failed


def _bring_up_new(engine: Engine) -> None:
    try:
        bring_up(engine)
    except (DatabaseError, sqlite3.DatabaseError, ValueError) as failed:
        engine.dispose()
        raise StoreTrouble(say("store.migration", detail=f"{failed}.")) from failed
