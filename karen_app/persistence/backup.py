"""Backups: a verified copy with manifest and files in a dated place; then old ones go."""

from __future__ import annotations

import contextlib
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from karen_app.domain.errors import KarenError
from karen_app.persistence.access import PLAIN, Access, CipherError, DriverError
from karen_app.persistence.checking import check_whole
from karen_app.persistence.crypt.keys import KEY_COPY, KEY_FILE
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.manifest import Manifest, manifest_of, read_manifest, to_json
from karen_app.persistence.reasons import trouble_while
from karen_app.persistence.rotation import to_keep
from karen_app.persistence.way import NO_WAY, Stopped, Way
from karen_app.persistence.whole_files import sync_folder, write_whole
from karen_app.services.ports import BackupInfo, Clock

PREFIX, SUFFIX = "karen-", ".db"
OBJECTS = "objects"
_STAMP = "%Y%m%dT%H%M%S"


PAGES = 256  # copied between two looks whether it is still wanted


def copy_verified(source: Path, target: Path, access: Access = PLAIN, way: Way = NO_WAY) -> None:
    """Copy a store by SQLite's own backup, open the copy and check it; raises ``StoreTrouble``."""
    reading = access.connect(source, read_only=True)
    writing = access.connect(target)
    try:
        if way.progress is None:
            reading.backup(writing)
        else:
            reading.backup(
                writing, pages=PAGES, progress=lambda _s, left, all_: way.at(all_ - left, all_)
            )
    finally:
        writing.close()
        reading.close()
    check_whole(target, access)
    with target.open("rb") as file:
        os.fsync(file.fileno())


class SqliteBackups:
    """Dated, verified copies of one store in one folder, with the files they refer to."""

    def __init__(
        self,
        database: Path,
        folder: Path,
        clock: Clock,
        access: Access = PLAIN,
        files: FileStore | None = None,
    ) -> None:
        """Copy ``database`` and the ``files`` it refers to into ``folder``."""
        self._database = database
        self._folder = folder
        self._clock = clock
        self._access = access
        self._files = files

    @property
    def folder(self) -> Path:
        """Where the backups lie."""
        return self._folder

    @property
    def access(self) -> Access:
        """How the copies are opened."""
        return self._access

    @property
    def files_key(self) -> bytes | None:
        """The key of the files beside them."""
        return self._files.key if self._files else None

    def now(self) -> datetime:
        """The instant of the clock, in UTC."""
        return self._clock.now().astimezone(UTC)

    def make(self, reason: str, way: Way = NO_WAY) -> BackupInfo:
        """Make a copy; ``reason`` becomes part of its name. Older ones go only after it opened.

        A clock that was set back before the newest backup thins nothing. Stopped on its ``way``
        it leaves nothing behind.
        """
        now = self.now()
        target = self.free_name(reason)
        partial = target.with_suffix(".partial")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            partial.unlink(missing_ok=True)
            copy_verified(self._database, partial, self._access, way.part(0, 40))
            manifest = manifest_of(partial, (self._access, self._files), now, reason)
            self._keep_files(manifest, way.part(50, 100))
            write_whole(manifest_path(target), to_json(manifest))
            os.replace(partial, target)  # noqa: PTH105 - atomic on every system
            sync_folder(self._folder)
        except (OSError, KarenError, DBAPIError, DriverError, CipherError) as failed:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
                manifest_path(target).unlink(missing_ok=True)
            if isinstance(failed, Stopped):
                raise
            raise trouble_while(failed, "backup.failed") from failed
        self._thin(now)
        return self._info(target)

    def free_name(self, reason: str) -> Path:
        """A name that no backup has: two may be made within one second."""
        stem = f"{PREFIX}{self.now().strftime(_STAMP)}-{reason}"
        target, number = self._folder / f"{stem}{SUFFIX}", 2
        while target.exists():
            target, number = self._folder / f"{stem}-{number}{SUFFIX}", number + 1
        return target

    def _keep_files(self, manifest: Manifest, way: Way) -> None:
        """Link or copy once what is new; keep the key file with the copies it opens."""
        for name in (KEY_FILE, KEY_COPY):
            if (key := self._database.with_name(name)).exists():
                write_whole(self._folder / name, key.read_bytes())
        if self._files is None:
            return
        for number, name in enumerate(manifest.files):
            way.at(number, len(manifest.files))
            source = self._files.folder / name[:2] / name
            target = self._folder / OBJECTS / name[:2] / name
            if source.exists() and not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                _link_or_copy(source, target)

    def kept(self) -> tuple[BackupInfo, ...]:
        """Kept backups, newest first; every one was opened and checked when it was made."""
        if not self._folder.is_dir():
            return ()
        found = [p for p in self._folder.glob(f"{PREFIX}*{SUFFIX}") if stamp_of(p) is not None]
        return tuple(self._info(path) for path in sorted(found, key=_age, reverse=True))

    def _info(self, path: Path) -> BackupInfo:
        made_at = stamp_of(path) or self._clock.now()
        return BackupInfo(made_at, path, path.stat().st_size, is_verified=True)

    def _thin(self, now: datetime) -> None:
        kept = self.kept()
        if any(info.made_at > now for info in kept):
            return
        wanted = to_keep((info.made_at for info in kept), now)
        for info in kept:
            if info.made_at not in wanted:
                info.path.unlink()
                manifest_path(info.path).unlink(missing_ok=True)
        self._drop_unneeded_files()

    def _drop_unneeded_files(self) -> None:
        """Files that no kept backup refers to; with a manifest missing nothing is dropped."""
        if self._files is None:
            return
        needed: set[str] = set()
        for info in self.kept():
            manifest = read_manifest(manifest_path(info.path))
            if manifest is None:
                return
            needed.update(manifest.files)
        for path in (self._folder / OBJECTS).glob("??/*"):
            if path.name not in needed:
                path.chmod(0o600)
                path.unlink()


def manifest_path(backup: Path) -> Path:
    """The manifest beside a backup."""
    return backup.with_suffix(".json")


def _link_or_copy(source: Path, target: Path) -> None:
    """One file in two places where the disk can, else a copy that appears whole."""
    try:
        target.hardlink_to(source)
    except OSError:
        partial = target.with_name(f"{target.name}.part")
        shutil.copyfile(source, partial)
        with partial.open("rb") as file:
            os.fsync(file.fileno())
        os.replace(partial, target)  # noqa: PTH105 - atomic on every system


def _age(path: Path) -> tuple[str, float]:
    return path.name[: len(PREFIX) + 15], path.stat().st_mtime


def stamp_of(path: Path) -> datetime | None:
    """The instant in the name of a backup; ``None`` for another file."""
    stamp = path.name.removeprefix(PREFIX)[:15]
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
