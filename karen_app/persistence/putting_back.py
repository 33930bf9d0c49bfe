"""Puts backups in the place of the open store, back again, or in the place of a damaged one."""

from __future__ import annotations

from pathlib import Path

from karen_app.domain.errors import DamagedStore, FileTrouble, StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence import restore as restoring
from karen_app.persistence.crypt.turning import DAMAGED, wipe_folder
from karen_app.persistence.holding import Holding
from karen_app.persistence.inspection import read_checked
from karen_app.persistence.lock import FolderLock
from karen_app.persistence.reasons import trouble_while
from karen_app.persistence.way import Way
from karen_app.services.ports import BackupInfo

UNDOABLE = "before-restore"
_STAMP = "%Y%m%dT%H%M%S"


def put_back(held: Holding, backup: Path, way: Way) -> None:
    """Put a backup in the place of the store, after a backup of the store as it is.

    Raises ``StoreTrouble``; the store is what it was then.
    """
    held.writable()
    work = held.restoring()
    restoring.prepare(work, backup, held.clock.now(), way.part(0, 50))
    try:
        held.backups.make(UNDOABLE, way.part(50, 95))
    except StoreTrouble:
        restoring.discard(work.fresh)
        raise
    _swap(held, work.fresh)


def undone_by(held: Holding) -> Path:
    """The backup that the last restore made first; raises ``StoreTrouble`` without one."""
    last = next((each for each in held.backups.kept() if UNDOABLE in each.path.name), None)
    if last is None:
        raise StoreTrouble(say("restore.nothing_to_undo"))
    return last.path


def _swap(held: Holding, fresh: Path) -> None:
    """Change the file under the open program; the old one is in the backup made before."""
    held.engine.dispose()
    stamp = held.clock.now().strftime(_STAMP)
    try:
        away = restoring.swap(held.database, fresh, stamp)
    except (OSError, FileTrouble) as failed:
        restoring.undo_swap(held.database, stamp)
        raise trouble_while(failed, "restore.failed") from failed
    finally:
        held.reopen()
    read_checked(held.folders.data).restored(held.clock.now())
    wipe_folder(away)


def replace_damaged(held: Holding) -> BackupInfo:
    """Put a damaged store aside and the newest sound backup in its place; gives that one.

    The store is not open. Raises ``DamagedStore`` when no backup is sound; nothing is moved then,
    and the damaged set is never deleted.
    """
    work, data = held.restoring(), held.folders.data
    lock = FolderLock(data)
    lock.take()
    try:
        chosen = _newest_sound(held, work)
        stamp = held.clock.now().strftime(_STAMP)
        restoring.put_aside(held.database, data / DAMAGED / stamp)
        restoring.swap(held.database, work.fresh, stamp)
    finally:
        lock.release()
    return chosen


def _newest_sound(held: Holding, work: restoring.Restoring) -> BackupInfo:
    for info in held.backups.kept():
        try:
            restoring.prepare(work, info.path, held.clock.now())
        except StoreTrouble:
            continue
        return info
    raise DamagedStore(say("store.damaged", detail=say("store.no_sound_backup")))
