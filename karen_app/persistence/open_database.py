"""Opens the store of a folder: new, current, older, newer, damaged, read-only, locked."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.access import PLAIN, Access, CipherError, DriverError
from karen_app.persistence.backup import SqliteBackups, copy_verified
from karen_app.persistence.checking import check_header, check_whole, read_step
from karen_app.persistence.interrupted import (
    borrow,
    forget_looking,
    roll_back,
    step_after_rollback,
)
from karen_app.persistence.lock import FolderLock
from karen_app.persistence.own_index import Home
from karen_app.persistence.reasons import trouble_while
from karen_app.persistence.restore import discard, finish_swap
from karen_app.persistence.schema import bring_up, known_steps, newest_step
from karen_app.persistence.store_names import DATABASE, RUNNING, has_journal
from karen_app.services.ports import Clock


@dataclass(slots=True)
class OpenStore:
    """An open store; ``close`` ends it cleanly."""

    engine: Engine
    path: Path
    is_read_only: bool
    lock: FolderLock | None
    borrowed: TemporaryDirectory[str] | None = None  # of a copy that is read instead

    def close(self) -> None:
        """Close the file, take away the running mark, release the folder."""
        self.engine.dispose()
        if self.borrowed is not None:
            self.borrowed.cleanup()
        if not self.is_read_only:
            (self.path.parent / RUNNING).unlink(missing_ok=True)
        if self.lock is not None:
            self.lock.release()


def open_database(
    folder: Path,
    clock: Clock,
    backups: Path,
    access: Access = PLAIN,
    *,
    over_other_host: bool = False,
    own: Path | None = None,
) -> OpenStore:
    """Open the store in ``folder``, making or bringing it up to date where needed.

    Raises ``StoreTrouble`` with a sentence where it cannot be opened (``DamagedStore`` when only
    a backup helps, ``OtherHost`` when another computer may have it open); a file that is newer,
    damaged or foreign keeps every byte. A place that cannot be written opens read-only, an older
    store there by way of a copy elsewhere. ``own`` is the folder by which this account knows a
    search index it made itself, the store's own where it is left out; another index is made anew.
    """
    path, home = folder / DATABASE, Home(own or folder, folder)
    if not is_writable(folder, path):
        return _open_reading(path, home, access)
    lock = FolderLock(folder)
    lock.take(over_other_host=over_other_host)
    try:
        engine = open_engine(path, clock, backups, access, home)
        _note_running(folder, engine)
    except BaseException:
        lock.release()
        raise
    return OpenStore(engine, path, is_read_only=False, lock=lock)


def _note_running(folder: Path, engine: Engine) -> None:
    """Leave a mark that is taken away by an orderly end; without it the engine goes too."""
    try:
        (folder / RUNNING).write_text(str(os.getpid()), encoding="ascii")
    except BaseException:
        engine.dispose()
        raise


def open_engine(path: Path, clock: Clock, backups: Path, access: Access, home: Home) -> Engine:
    """The engine of a store whose folder is locked already."""
    finish_swap(path)
    is_new = not path.exists() or path.stat().st_size == 0
    if not is_new:
        _prepare(path, clock, backups, access)
    engine = access.engine(path)
    if is_new:
        _bring_up_new(engine)
    try:
        home.settle(engine, is_new=is_new)
    except BaseException:
        engine.dispose()
        raise
    return engine


def is_writable(folder: Path, path: Path) -> bool:
    """True when folder and file can be written; tried, not guessed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".karen-probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError:
        return False
    return not path.exists() or os.access(path, os.W_OK)


def _open_reading(path: Path, home: Home, access: Access) -> OpenStore:
    if not path.exists():
        reason = say("store.nothing_there_yet")
        raise StoreTrouble(say("store.unwritable", folder=str(home.folder), reason=reason))
    check_header(path, access)
    if has_journal(path) or _known_step(read_step(path, access)) != newest_step():
        return _open_copy(path, home, access)
    engine = access.engine(path, read_only=True)
    try:
        is_own = home.knows(engine)
    except BaseException:
        engine.dispose()
        raise
    if not is_own:
        engine.dispose()
        return _open_copy(path, home, access)
    return OpenStore(engine, path, is_read_only=True, lock=None)


def _open_copy(path: Path, home: Home, access: Access) -> OpenStore:
    """What must be made ready to be read where nothing can be written: a copy is read."""
    try:
        borrowed = borrow(path)
    except OSError as failed:
        raise StoreTrouble(say("store.read_only")) from failed
    try:
        copy = Path(borrowed.name) / path.name
        roll_back(copy, access)
        if _known_step(read_step(copy, access)) != newest_step():
            check_whole(copy, access)
            _bring_up_copy(copy, access)
        check_whole(copy, access)
        _settle_copy(copy, home, access)
    except BaseException:
        borrowed.cleanup()
        raise
    engine = access.engine(copy, read_only=True)
    return OpenStore(engine, path, is_read_only=True, lock=None, borrowed=borrowed)


def _settle_copy(copy: Path, home: Home, access: Access) -> None:
    engine = access.engine(copy)
    try:
        home.settle(engine, is_copy=True)
    finally:
        engine.dispose()


def _prepare(path: Path, clock: Clock, backups: Path, access: Access) -> None:
    """Look before touching: foreign, newer, damaged; bring an older one up on a safe copy."""
    check_header(path, access)
    is_unclean = (path.parent / RUNNING).exists() or has_journal(path)
    if has_journal(path):
        _known_step(step_after_rollback(path, access))
        roll_back(path, access)
    step = _known_step(read_step(path, access))
    if is_unclean:
        check_whole(path, access)
    discard(path.with_name(f"{path.name}.updating"))
    forget_looking(path)
    if step != newest_step():
        check_whole(path, access)
        SqliteBackups(path, backups, clock, access).make("before-update")
        _bring_up_copy(path, access)


def _known_step(step: str | None) -> str | None:
    """The step; raises ``StoreTrouble`` for one that only a newer Karen knows."""
    if step is not None and step not in known_steps():
        raise StoreTrouble(say("store.newer", found=step, known=newest_step()))
    return step


def _bring_up_copy(path: Path, access: Access) -> None:
    """Bring a copy up to date, check it, then put it in the place of the old file."""
    copy = path.with_name(path.name + ".updating")
    discard(copy)
    try:
        copy_verified(path, copy, access)
        engine = access.engine(copy)
        try:
            bring_up(engine)
        finally:
            engine.dispose()
        check_whole(copy, access)
        os.replace(copy, path)  # noqa: PTH105 - atomic on every system
    except (DatabaseError, StoreTrouble, ValueError, OSError, DriverError, CipherError) as failed:
        discard(copy)
        raise trouble_while(failed, "store.migration") from failed


def _bring_up_new(engine: Engine) -> None:
    try:
        bring_up(engine)
    except (DatabaseError, ValueError, DriverError, CipherError) as failed:
        engine.dispose()
        raise trouble_while(failed, "store.migration") from failed
