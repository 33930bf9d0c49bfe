"""Turns a whole store over, plain to encrypted or back; begun again it goes on where it stopped.

Nothing old is taken away before everything new is there and was read back.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.access import Access, can_encrypt, cipher_driver
from karen_app.persistence.backup import OBJECTS, PREFIX, SUFFIX, manifest_path, stamp_of
from karen_app.persistence.checking import check_whole
from karen_app.persistence.crypt.streams import BrokenStream
from karen_app.persistence.file_store import ENCRYPTED, FileStore
from karen_app.persistence.manifest import manifest_of, read_manifest, to_json
from karen_app.persistence.restore import REPLACED, discard
from karen_app.persistence.way import NO_WAY, Stopped, Way
from karen_app.persistence.whole_files import wipe, write_whole

TURNING = ".turning"
OLD = ".old"
DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Form:
    """How a store is kept: the key of its database and that of its files."""

    access: Access
    files_key: bytes | None


@dataclass(frozen=True, slots=True)
class Turn:
    """One turning over of the store in ``database``, its files and its backups."""

    database: Path
    objects: Path
    backups: Path
    old: Form
    new: Form


def is_possible() -> bool:
    """True when the extra that encrypts is installed."""
    return can_encrypt()


def turn_over(turn: Turn, way: Way = NO_WAY) -> None:
    """Bring everything into the new form, then take the old one away.

    It can be stopped on its ``way`` while files are written anew; then only the old form is left.
    """
    try:
        _turn_files(turn.objects, turn.old, turn.new, way.part(0, 45))
        _turn_files(turn.backups / OBJECTS, turn.old, turn.new, way.part(45, 90))
    except Stopped:
        _wipe_form(turn, is_encrypted=turn.new.files_key is not None)
        raise
    for database in _databases(turn):
        _turn_database(database, turn)
    _wipe_form(turn, is_encrypted=turn.old.files_key is not None)
    for folder in (turn.objects / "tmp", *_leftovers(turn)):
        wipe_folder(folder)


def _wipe_form(turn: Turn, *, is_encrypted: bool) -> None:
    for folder in (turn.objects, turn.backups / OBJECTS):
        for path in _in_form(folder, is_encrypted=is_encrypted):
            wipe(path)


def _leftovers(turn: Turn) -> tuple[Path, ...]:
    folder = turn.database.parent
    return (folder / REPLACED, folder / DAMAGED)


def _databases(turn: Turn) -> Iterator[Path]:
    if turn.database.exists():
        yield turn.database
    for path in sorted(turn.backups.glob(f"{PREFIX}*{SUFFIX}")):
        if stamp_of(path) is not None:
            yield path


def _in_form(folder: Path, *, is_encrypted: bool) -> list[Path]:
    found = FileStore(folder).files() if folder.is_dir() else ()
    return [path for path in found if (path.suffix == ENCRYPTED) is is_encrypted]


def _turn_files(folder: Path, old: Form, new: Form, way: Way) -> None:
    """Write every file anew and read it back; what cannot be read was lost before."""
    target = FileStore(folder, new.files_key)
    source = FileStore(folder, old.files_key)
    every = _in_form(folder, is_encrypted=old.files_key is not None)
    for number, path in enumerate(every):
        way.at(number, len(every))
        try:
            kept = target.put_blocks(source.blocks_at(path))
        except BrokenStream:
            continue
        if not target.is_intact(kept.digest):
            raise StoreTrouble(say("file.changed", name=path.name[:12]))


def _turn_database(path: Path, turn: Turn) -> None:
    fresh, left = path.with_name(path.name + TURNING), path.with_name(path.name + OLD)
    discard(fresh)
    if turn.old.access.fits(path):
        convert(path, turn.old.access, fresh, turn.new.access)
        check_whole(fresh, turn.new.access)
        with contextlib.suppress(OSError):
            wipe(left)
            left.hardlink_to(path)
        os.replace(fresh, path)  # noqa: PTH105 - atomic on every system
    if left.exists():
        wipe(left)
    if path != turn.database:
        _write_manifest(path, turn)


def _write_manifest(path: Path, turn: Turn) -> None:
    """The manifest tells the new names and fingerprints."""
    known = read_manifest(manifest_path(path))
    made_at = known.made_at if known else stamp_of(path)
    assert made_at is not None  # noqa: S101 - only dated files come here
    files = FileStore(turn.backups / OBJECTS, turn.new.files_key)
    reason = known.reason if known else "unknown"
    fresh = manifest_of(path, (turn.new.access, files), made_at, reason)
    write_whole(manifest_path(path), to_json(fresh))


def convert(source: Path, old: Access, target: Path, new: Access) -> None:
    """Write a database anew with another key, or with none."""
    driver = cipher_driver()
    connection = driver.connect(str(source), isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        if old.key is not None:
            old.give_key(connection)
        key = f"x'{new.key.hex()}'" if new.key is not None else ""
        connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(target), key))
        connection.execute("SELECT sqlcipher_export('fresh')")
        connection.execute("DETACH DATABASE fresh")
    finally:
        connection.close()
    with target.open("rb") as file:
        os.fsync(file.fileno())


def wipe_folder(folder: Path) -> None:
    """Overwrite and take away every file below a folder, then the folder."""
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        else:
            wipe(path)
    folder.rmdir()
