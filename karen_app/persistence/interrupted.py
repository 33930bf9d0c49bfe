"""A store whose program was killed while it wrote: looked at on a copy, then rolled back."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.exc import DatabaseError

from karen_app.domain.errors import StoreTrouble
from karen_app.persistence.access import Access
from karen_app.persistence.checking import damage, read_step
from karen_app.persistence.schema import known_steps
from karen_app.persistence.store_names import journal_of

LOOKING = "looking"


def step_after_rollback(path: Path, access: Access) -> str | None:
    """The step a store will have once its journal is rolled back; it keeps every byte.

    A known step of the file as it lies is believed. Anything else may come of a page that was
    half written, so a copy is rolled back and asked. Raises ``DamagedStore`` or ``StoreTrouble``
    as ``read_step`` does.
    """
    try:
        step = read_step(path, access, as_it_lies=True)
    except StoreTrouble:
        step = None
    if step in known_steps():
        return step
    folder = path.with_name(LOOKING)
    forget_looking(path)
    try:
        copy = _copy_with_journal(path, folder)
        roll_back(copy, access)
        return read_step(copy, access)
    finally:
        forget_looking(path)


def forget_looking(path: Path) -> None:
    """Take away the copy that a look left behind when it was killed."""
    shutil.rmtree(path.with_name(LOOKING), ignore_errors=True)


def borrow(path: Path) -> TemporaryDirectory[str]:
    """A folder of this user alone, in the place of the system, with a copy of the store in it.

    Raises ``OSError`` where there is no room.
    """
    folder = TemporaryDirectory(prefix="karen-reading-")
    try:
        _copy_with_journal(path, Path(folder.name))
    except OSError:
        folder.cleanup()
        raise
    return folder


def _copy_with_journal(path: Path, folder: Path) -> Path:
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / path.name
    for source, target in ((path, copy), (journal_of(path), journal_of(copy))):
        if source.exists():
            shutil.copyfile(source, target)
    return copy


def roll_back(path: Path, access: Access) -> None:
    """Let SQLite undo what a killed program left half done; raises ``DamagedStore``."""
    engine = access.engine(path)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
    except DatabaseError as broken:
        raise damage(broken) from broken
    finally:
        engine.dispose()
