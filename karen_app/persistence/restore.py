"""Restores a backup: looks first, keeps what is replaced, and never lets an old journal replay."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from karen_app.domain.errors import DamagedStore, KarenError, StoreTrouble
from karen_app.domain.keeping import Counts, Erasure, RestorePreview
from karen_app.domain.message import Message, say
from karen_app.persistence import erasures
from karen_app.persistence.access import Access, CipherError, DriverError
from karen_app.persistence.backup import OBJECTS, copy_verified, manifest_path, stamp_of
from karen_app.persistence.checking import check_header, check_whole, read_step
from karen_app.persistence.engine import WRITING
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.manifest import counts_in, digests_in, fingerprint_of, read_manifest
from karen_app.persistence.own_index import disown, rebuild
from karen_app.persistence.reasons import trouble_while
from karen_app.persistence.schema import bring_up, known_steps, newest_step
from karen_app.persistence.way import NO_WAY, Stopped, Way
from karen_app.persistence.whole_files import copy_as_is, sync_folder, write_whole

MARK = "karen.restoring"
REPLACED = "replaced"
COMPANIONS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Restoring:
    """What a restore works with."""

    database: Path
    access: Access
    files: FileStore
    erased: tuple[Erasure, ...]

    @property
    def fresh(self) -> Path:
        """Where the new file is prepared."""
        return self.database.with_name(f"{self.database.name}.restored")


def preview(work: Restoring, backup: Path, now: Counts) -> RestorePreview:
    """What restoring would do; writes nothing."""
    made_at = stamp_of(backup)
    problem = _problem(work, backup)
    if problem is not None:
        return RestorePreview(backup, made_at, now, Counts(), 0, 0, 0, False, problem)  # noqa: FBT003
    with work.access.reading(backup) as connection:
        then = counts_in(connection)
        digests = digests_in(connection)
        again = erasures.still_there(connection, work.erased)
    gone = {digest for each in work.erased for digest in each.digests}
    missing = [each for each in digests if each not in gone and not _is_kept(work, backup, each)]
    return RestorePreview(
        path=backup,
        made_at=made_at,
        now=now,
        then=then,
        lines_lost=max(now.lines - then.lines, 0),
        files_missing=len(missing),
        erased_again=len(again),
        is_older_schema=read_step(backup, work.access) != newest_step(),
    )


def _problem(work: Restoring, backup: Path) -> Message | None:
    """Why a backup cannot be restored."""
    if not backup.is_file():
        return say("backup.gone", name=backup.name)
    if not work.access.fits(backup):
        is_ours = work.access.key is None
        return say("backup.foreign" if is_ours else "backup.other_key", name=backup.name)
    try:
        return _problem_inside(work, backup)
    except DamagedStore as damaged:
        return say("backup.damaged", detail=damaged.message)
    except StoreTrouble as trouble:
        return trouble.message


def _problem_inside(work: Restoring, backup: Path) -> Message | None:
    check_header(backup, work.access)
    step = read_step(backup, work.access)
    if step is None:
        return say("backup.foreign", name=backup.name)
    if step not in known_steps():
        return say("backup.newer")
    check_whole(backup, work.access)
    manifest = read_manifest(manifest_path(backup))
    if manifest is not None and manifest.fingerprint != fingerprint_of(backup):
        return say("backup.damaged", detail=say("backup.other_than_told"))
    return None


def _is_kept(work: Restoring, backup: Path, digest: str) -> bool:
    place = work.files.place(digest)
    return place.exists() or (backup.parent / OBJECTS / place.parent.name / place.name).exists()


def prepare(work: Restoring, backup: Path, at: datetime, way: Way = NO_WAY) -> None:
    """Make the new file beside the old one: copied, checked, up to date, erased again.

    Raises ``StoreTrouble``; the store in use is not touched, stopped on its ``way`` neither.
    """
    if (problem := _problem(work, backup)) is not None:
        raise StoreTrouble(problem)
    fresh = work.fresh
    discard(fresh)
    try:
        copy_verified(backup, fresh, work.access, way.part(0, 50))
        engine = work.access.engine(fresh)
        try:
            if read_step(fresh, work.access) != newest_step():
                bring_up(engine)
            disown(engine)
            with engine.connect() as connection:
                again = erasures.still_there(connection, work.erased)
            if again:
                with Session(engine) as session:
                    rebuild(session.connection(execution_options={WRITING: True}))
                    erasures.erase_rows(session, again, say("change.person_erased"), at)
                    session.commit()
        finally:
            engine.dispose()
        if again:
            with_sweep(work.access, fresh)
        _bring_files(work, backup, way.part(60, 100))
        check_whole(fresh, work.access)
    except (OSError, KarenError, DatabaseError, ValueError, DriverError, CipherError) as failed:
        discard(fresh)
        if isinstance(failed, Stopped):
            raise
        raise trouble_while(failed, "restore.failed") from failed


def with_sweep(access: Access, path: Path) -> None:
    """Sweep a file that no engine has open."""
    connection = access.connect(path)
    try:
        connection.execute("PRAGMA secure_delete=ON")
        erasures.sweep(connection)
    finally:
        connection.close()


def _bring_files(work: Restoring, backup: Path, way: Way) -> None:
    """Take files back that only the backup still has."""
    with work.access.reading(work.fresh) as connection:
        digests = digests_in(connection)
    for number, digest in enumerate(digests):
        way.at(number, len(digests))
        place = work.files.place(digest)
        kept = backup.parent / OBJECTS / place.parent.name / place.name
        if not place.exists() and kept.exists():
            copy_as_is(kept, place)


def swap(database: Path, fresh: Path, stamp: str) -> Path:
    """Put the new file in the place of the old one; gives the folder of what was replaced.

    A mark is written first, so that a start after a crash goes on here. The old file goes away
    together with its journals before the new one comes.
    """
    folder = database.parent
    write_whole(folder / MARK, json.dumps({"fresh": fresh.name, "stamp": stamp}).encode())
    return finish_swap(database) or folder


def finish_swap(database: Path) -> Path | None:
    """Finish a swap that was begun; ``None`` where there is none."""
    folder = database.parent
    mark = folder / MARK
    if not mark.exists():
        return None
    found = json.loads(mark.read_text(encoding="utf-8"))
    fresh: Path = folder / str(found["fresh"])
    away: Path = folder / REPLACED / str(found["stamp"])
    if fresh.exists():
        put_aside(database, away)
        os.replace(fresh, database)  # noqa: PTH105 - atomic on every system
        sync_folder(folder)
    mark.unlink()
    return away


def undo_swap(database: Path, stamp: str) -> None:
    """Bring back what a swap that failed had moved away; if that fails too, the mark stays."""
    folder = database.parent
    away = folder / REPLACED / stamp
    with contextlib.suppress(OSError):
        for name in (database.name, *(database.name + each for each in COMPANIONS)):
            if (away / name).exists() and not database.with_name(name).exists():
                os.replace(away / name, folder / name)  # noqa: PTH105 - back where it was
        (folder / MARK).unlink(missing_ok=True)


def put_aside(database: Path, away: Path) -> None:
    """Move a database with its journals into a folder, the journals first.

    Without its journal the old file might be half written, so both stay together there.
    """
    away.mkdir(parents=True, exist_ok=True)
    for name in (*(database.name + each for each in COMPANIONS), database.name):
        if (path := database.with_name(name)).exists():
            os.replace(path, away / name)  # noqa: PTH105 - never deletes


def discard(path: Path) -> None:
    """Take away a file that was being prepared, with its journals."""
    for name in (path.name, *(path.name + each for each in COMPANIONS)):
        path.with_name(name).unlink(missing_ok=True)
