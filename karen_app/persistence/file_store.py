"""Kept files by fingerprint: written aside, synced, renamed, and only then referenced."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.persistence.coming_in import Watched, unchanging
from karen_app.persistence.crypt.streams import (
    BrokenStream,
    derived,
    opened_blocks,
    sealed_blocks,
)
from karen_app.persistence.whole_files import (
    BLOCK,
    blocks_of,
    sync_folder,
    trouble_with,
    wipe,
    write_blocks,
)
from karen_app.services.ports import Progress, StoredFile

LIMIT_MB = 4096
ENCRYPTED = ".enc"


@dataclass(frozen=True, slots=True)
class FileAside:
    """A kept file that was moved from ``place`` to ``aside``."""

    place: Path
    aside: Path

    def put_back(self) -> None:
        """Move it to its place again, whoever keeps the same bytes there by now."""
        with contextlib.suppress(FileNotFoundError):
            os.replace(self.aside, self.place)  # noqa: PTH105 - atomic on every system

    def wipe(self) -> None:
        """Overwrite it and take it away; one that refuses to be overwritten goes all the same."""
        try:
            wipe(self.aside)
        except PermissionError:
            self.aside.unlink(missing_ok=True)


class FileStore:
    """A folder of files named by their SHA-256, read-only once they are there.

    With a key the files are encrypted streams, and their names say nothing about their content.
    """

    def __init__(self, folder: Path, key: bytes | None = None) -> None:
        """Keep files below ``folder``."""
        self._folder = folder
        self._aside = folder / "tmp"
        self._key = key

    @property
    def folder(self) -> Path:
        """Where the files lie."""
        return self._folder

    @property
    def key(self) -> bytes | None:
        """The key it works with now."""
        return self._key

    def use_key(self, key: bytes | None) -> None:
        """From now on read and write with this key (``None``: plain files)."""
        self._key = key

    def check_reached(self) -> None:
        """Raise ``FileTrouble`` when the folder cannot be reached; one on this disk always can."""

    def take_in(self, source: Path, progress: Progress | None = None) -> StoredFile:
        """Copy a file in by blocks; raises ``FileTrouble`` with a sentence."""
        try:
            self._check(source)
            about = source.stat()
            with source.open("rb") as file:
                blocks = unchanging(file, source.name)
                kept = self._keep(blocks, source.name, about.st_size, progress)
        except OSError as failed:
            raise trouble_with(failed, source.name, "file.unreadable") from failed
        changed = datetime.fromtimestamp(about.st_mtime, UTC)
        return replace(kept, name=source.name, modified_at=changed)

    def put(self, content: bytes) -> StoredFile:
        """Keep bytes."""
        return self.put_blocks(iter((content,)))

    def put_blocks(self, blocks: Iterator[bytes]) -> StoredFile:
        """Keep what comes in blocks."""
        try:
            return self._keep(blocks, "", 0, None)
        except OSError as failed:
            raise trouble_with(failed, "data", "file.not_written") from failed

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
    ) -> StoredFile:
        """Write blocks aside, then move the file to the place its fingerprint names."""
        self._make_folder(self._aside)
        partial = self._aside / secrets.token_hex(16)
        watched = Watched(blocks, name, whole, progress)
        try:
            with partial.open("xb") as target:
                for block in sealed_blocks(self._key, iter(watched)) if self._key else watched:
                    target.write(block)
                target.flush()
                os.fsync(target.fileno())
            is_new = self._settle(partial, watched.digest)
        finally:
            partial.unlink(missing_ok=True)
        return StoredFile(watched.digest, watched.size, is_new=is_new)

    def _settle(self, partial: Path, digest: str) -> bool:
        """Move it to its place; false when the same file lay there already."""
        place = self.place(digest)
        if place.exists() and self.is_intact(digest):
            return False
        was_there = place.exists()
        is_new_folder = not place.parent.exists()
        self._make_folder(place.parent)
        with contextlib.suppress(OSError):  # some shares know no rights; the seal tells a change
            partial.chmod(0o444)
        os.replace(partial, place)  # noqa: PTH105 - atomic on every system
        sync_folder(place.parent)
        if is_new_folder:
            sync_folder(self._folder)
        return not was_there

    def _make_folder(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)

    def place(self, digest: str) -> Path:
        """Where the file of that fingerprint lies, or would lie."""
        if self._key is None:
            return self._folder / digest[:2] / digest
        secret = hmac.digest(derived(self._key, b"names"), digest.encode(), "sha256").hex()
        return self._folder / secret[:2] / f"{secret}{ENCRYPTED}"

    def blocks(self, digest: str) -> Iterator[bytes]:
        """The plain bytes in blocks; raises ``OSError`` or ``BrokenStream``."""
        yield from self.blocks_at(self.place(digest))

    def blocks_at(self, path: Path) -> Iterator[bytes]:
        """The plain bytes of one of its files; raises ``OSError`` or ``BrokenStream``."""
        with path.open("rb") as file:
            yield from opened_blocks(self._key, file) if self._key else blocks_of(file)

    def read(self, digest: str) -> bytes:
        """The bytes; raises ``FileTrouble`` when they are gone or changed."""
        try:
            content = b"".join(self.blocks(digest))
        except OSError as failed:
            raise FileTrouble(say("file.gone", name=digest[:12])) from failed
        except BrokenStream as broken:
            raise FileTrouble(say("file.changed", name=digest[:12])) from broken
        if hashlib.sha256(content).hexdigest() != digest:
            raise FileTrouble(say("file.changed", name=digest[:12]))
        return content

    def has(self, digest: str) -> bool:
        """True when the file is there."""
        return self.place(digest).is_file()

    def is_intact(self, digest: str) -> bool:
        """True when the file is there with its fingerprint; read in blocks."""
        seal = hashlib.sha256()
        try:
            for block in self.blocks(digest):
                seal.update(block)
        except (OSError, BrokenStream):
            return False
        return seal.hexdigest() == digest

    def copy_out(self, digest: str, target: Path) -> None:
        """Write a copy in blocks, whole or not at all; raises ``FileTrouble``."""
        if not self.is_intact(digest):
            self.read(digest)  # says what is wrong
        write_blocks(target, self.blocks(digest))

    def set_aside(self, digest: str) -> FileAside:
        """Move a file out of its place in one step, however large it is; raises ``OSError``.

        Nothing happens where there is none. What a crash leaves aside is wiped as half made, by
        its age: so it is as new as its move, else a check would wipe what may yet be put back.
        """
        moved = FileAside(self.place(digest), self._aside / secrets.token_hex(16))
        self._make_folder(self._aside)
        with contextlib.suppress(OSError):  # a share may refuse; then its age is that of the file
            os.utime(moved.place)
        with contextlib.suppress(FileNotFoundError):
            os.replace(moved.place, moved.aside)  # noqa: PTH105 - atomic on every system
        return moved

    def remove(self, digest: str) -> None:
        """Overwrite a file and take it away; nothing happens where there is none."""
        self.set_aside(digest).wipe()

    def forget_half_made(self, before: datetime) -> None:
        """Wipe what was begun before that instant and never got its name: its maker was killed."""
        for path in self._aside.glob("*"):
            if datetime.fromtimestamp(path.stat().st_mtime, UTC) < before:
                wipe(path)

    def files(self) -> tuple[Path, ...]:
        """Every kept file, in order of their names."""
        found = self._folder.glob("??/*")
        return tuple(sorted(path for path in found if len(path.name.partition(".")[0]) == 64))
