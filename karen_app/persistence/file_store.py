"""Kept files by fingerprint: written aside, synced, renamed, and only then referenced."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.services.ports import Progress, StoredFile

BLOCK = 1024 * 1024
LIMIT_MB = 4096


class FileStore:
    """A folder of files named by their SHA-256, read-only once they are there."""

    def __init__(self, folder: Path) -> None:
        """Keep files below ``folder``."""
        self._folder = folder
        self._aside = folder / "tmp"

    def take_in(self, source: Path, progress: Progress | None = None) -> StoredFile:
        """Copy a file in by blocks; raises ``FileTrouble`` with a sentence."""
        self._check(source)
        try:
            about = source.stat()
            with source.open("rb") as file:
                digest, size = self._keep(_blocks(file), source.name, about.st_size, progress)
        except OSError as failed:
            raise _trouble(failed, source.name, "file.unreadable") from failed
        changed = datetime.fromtimestamp(about.st_mtime, UTC)
        return StoredFile(digest, size, source.name, changed)

    def put(self, content: bytes) -> StoredFile:
        """Keep bytes."""
        try:
            digest, size = self._keep(iter((content,)), "", len(content), None)
        except OSError as failed:
            raise _trouble(failed, "data", "file.not_written") from failed
        return StoredFile(digest, size)

    def _check(self, source: Path) -> None:
        if not source.exists():
            raise FileTrouble(say("file.vanished", name=source.name))
        if source.is_dir():
            raise FileTrouble(say("file.folder", name=source.name))
        size = source.stat().st_size
        if size == 0:
            raise FileTrouble(say("file.empty", name=source.name))
        if size > LIMIT_MB * BLOCK:
            raise FileTrouble(say("file.too_large", name=source.name, limit=LIMIT_MB))

    def _keep(
        self, blocks: Iterator[bytes], name: str, whole: int, progress: Progress | None
    ) -> tuple[str, int]:
        """Write blocks aside, then move the file to the place its fingerprint names."""
        self._aside.mkdir(parents=True, exist_ok=True)
        partial = self._aside / secrets.token_hex(16)
        seal, size = hashlib.sha256(), 0
        try:
            with partial.open("xb") as target:
                for block in blocks:
                    target.write(block)
                    seal.update(block)
                    size += len(block)
                    if progress is not None and not progress(size, whole):
                        raise FileTrouble(say("file.cancelled", name=name))
                target.flush()
                os.fsync(target.fileno())
            self._settle(partial, seal.hexdigest())
        finally:
            partial.unlink(missing_ok=True)
        return seal.hexdigest(), size

    def _settle(self, partial: Path, digest: str) -> None:
        place = self._place(digest)
        if place.exists() and self.is_intact(digest):
            return
        place.parent.mkdir(parents=True, exist_ok=True)
        partial.chmod(0o444)
        os.replace(partial, place)  # noqa: PTH105 - atomic on every system
        sync_folder(place.parent)

    def _place(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

    def read(self, digest: str) -> bytes:
        """The bytes; raises ``FileTrouble`` when they are gone or changed."""
        place = self._place(digest)
        try:
            content = place.read_bytes()
        except OSError as failed:
            raise FileTrouble(say("file.gone", name=digest[:12])) from failed
        if hashlib.sha256(content).hexdigest() != digest:
            raise FileTrouble(say("file.changed", name=digest[:12]))
        return content

    def has(self, digest: str) -> bool:
        """True when the file is there."""
        return self._place(digest).is_file()

    def is_intact(self, digest: str) -> bool:
        """True when the file is there with its fingerprint."""
        try:
            with self._place(digest).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == digest
        except OSError:
            return False

    def copy_out(self, digest: str, target: Path) -> None:
        """Write a copy; raises ``FileTrouble``."""
        write_whole(target, self.read(digest))

    def digests(self) -> frozenset[str]:
        """Every kept file, to find those that nothing refers to."""
        return frozenset(path.name for path in self._folder.glob("??/*") if len(path.name) == 64)


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    while block := file.read(BLOCK):
        yield block


def write_whole(target: Path, content: bytes) -> None:
    """Write a file whole or not at all; raises ``FileTrouble`` with a sentence."""
    partial = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with partial.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, target)  # noqa: PTH105 - atomic on every system
    except OSError as failed:
        partial.unlink(missing_ok=True)
        raise _trouble(failed, target.name, "file.not_written") from failed


def make_folder(folder: Path) -> None:
    """Make a folder where there is none; raises ``FileTrouble``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failed:
        raise _trouble(failed, folder.name, "file.not_written") from failed


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder last, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _trouble(failed: OSError, name: str, code: str) -> FileTrouble:
    if failed.errno in {errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else -1}:
        return FileTrouble(say("file.no_space", name=name))
    return FileTrouble(say(code, name=name, reason=failed.strerror or str(failed)))


class Disk:
    """Writes results where the user wants them."""

    def write(self, target: Path, content: bytes) -> None:
        """Write a file whole or not at all."""
        write_whole(target, content)
