"""Kept files of an office in one folder that everybody reaches, with those still kept only here."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.persistence.file_store import FileAside, FileStore
from karen_app.persistence.whole_files import write_whole
from karen_app.services.ports import Progress, StoredFile

MARK = "karen-files.txt"
_WORDS = b"Files of Karen. Each is named by its SHA-256. Do not rename or change them.\n"


def join_folder(folder: Path) -> None:
    """Make a folder the shared one, or find that it is; raises ``FileTrouble``.

    The mark tells the shared folder from the empty place where a drive is usually mounted.
    """
    if not folder.is_dir():
        raise unreachable(folder)
    if not (folder / MARK).is_file():
        write_whole(folder / MARK, _WORDS)


def unreachable(folder: Path) -> FileTrouble:
    """The sentence about a folder that is not there now."""
    return FileTrouble(say("store.office_files", folder=str(folder)))


class SharedFiles(FileStore):
    """Files in a shared folder, named and moved into place as everywhere else.

    Two people who keep the same file at the same time keep it once: the name is its fingerprint,
    and what is there already is not written again. What lies only in ``own`` (from before there
    was a shared folder) is read from there until ``share`` copied it over.
    """

    def __init__(self, folder: Path, own: FileStore) -> None:
        """Keep files below ``folder``; raises nothing, the folder may be reached later."""
        super().__init__(folder)
        self._own = own

    @property
    def own(self) -> FileStore:
        """The files on this computer."""
        return self._own

    @property
    def is_reached(self) -> bool:
        """Whether the folder is there now."""
        try:
            return (self.folder / MARK).is_file()
        except OSError:
            return False

    def check_reached(self) -> None:
        """Raise ``FileTrouble`` when the folder is not there."""
        if not self.is_reached:
            raise unreachable(self.folder)

    def take_in(self, source: Path, progress: Progress | None = None) -> StoredFile:
        """Copy a file into the shared folder."""
        self.check_reached()
        return super().take_in(source, progress)

    def put_blocks(self, blocks: Iterator[bytes]) -> StoredFile:
        """Keep what comes in blocks in the shared folder."""
        self.check_reached()
        return super().put_blocks(blocks)

    def _settle(self, partial: Path, digest: str) -> bool:
        try:
            return super()._settle(partial, digest)
        except OSError:
            if self.is_intact(digest):  # somebody else kept the same file this very moment
                return False
            raise

    def blocks(self, digest: str) -> Iterator[bytes]:
        """The bytes from the shared folder, else those kept only here."""
        if not self._lies_there(digest) and self._own.has(digest):
            yield from self._own.blocks(digest)
        else:
            yield from super().blocks(digest)

    def has(self, digest: str) -> bool:
        """True when the file is there or here; also while nobody can look."""
        return self._own.has(digest) or self._lies_there(digest) or not self.is_reached

    def _lies_there(self, digest: str) -> bool:
        try:
            return self.place(digest).is_file()
        except OSError:  # the folder broke away
            return False

    def read(self, digest: str) -> bytes:
        """The bytes; raises ``FileTrouble`` when gone, changed, or the folder is not reached."""
        with self._reached_unless_here(digest):
            return super().read(digest)

    def copy_out(self, digest: str, target: Path) -> None:
        """Write a copy; raises ``FileTrouble`` as ``read`` does."""
        with self._reached_unless_here(digest):
            super().copy_out(digest, target)

    @contextlib.contextmanager
    def _reached_unless_here(self, digest: str) -> Iterator[None]:
        """Whatever fails inside while the folder is away is told as that, not as a lost file."""
        is_here = self._own.has(digest)
        if not is_here:
            self.check_reached()
        try:
            yield
        except FileTrouble:
            if not is_here:
                self.check_reached()
            raise

    def set_aside(self, digest: str) -> FileAside:
        """Move a file out of its place in the shared folder; raises ``OSError``."""
        self.check_reached()
        return super().set_aside(digest)

    def first_gone(self, digests: Iterable[str]) -> str | None:
        """The first of these files that is not kept now, or ``None``.

        Whether the folder is there is asked once, not for each file: whoever asks has the turn of
        the office. Raises ``FileTrouble`` when the folder is not reached.
        """
        there = [each for each in digests if not self._own.has(each)]
        if there:
            self.check_reached()
        for digest in there:
            if not self._opens(digest):
                self.check_reached()  # else it broke away meanwhile
                return digest
        return None

    def _opens(self, digest: str) -> bool:
        """The file is opened: what a share remembers of its names may be some seconds old."""
        try:
            self.place(digest).open("rb").close()
        except FileNotFoundError:
            return False
        except OSError:  # there, and not to be read just now
            return self._lies_there(digest)
        return True

    def _make_folder(self, folder: Path) -> None:
        """Whoever may write into the shared folder may write into those below it."""
        if folder.is_dir():
            return
        super()._make_folder(folder)
        with contextlib.suppress(OSError):
            folder.chmod(self.folder.stat().st_mode & 0o7777)

    def share(self, digests: Iterable[str]) -> int:
        """Copy what is kept only here into the shared folder; gives how many files that were.

        A file that is damaged here, or a folder that breaks away, leaves the rest for next time.
        """
        count = 0
        for digest in digests:
            if not self.is_reached:
                break
            if not self._lies_there(digest) and self._own.is_intact(digest):
                with contextlib.suppress(FileTrouble):
                    super().put_blocks(self._own.blocks(digest))
                    count += 1
        return count
