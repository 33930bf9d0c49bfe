"""One writer at a time: a lock on the data folder that dies with its process."""

from __future__ import annotations

import json
import os
import platform
import sys
from pathlib import Path
from typing import IO

from karen_app.domain.errors import OtherHost, StoreTrouble
from karen_app.domain.message import Message, say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

NAME = "karen.lock"


class FolderLock:
    """Holds a data folder; released by ``release`` or by the end of the process."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; nothing is locked yet."""
        self._path = folder / NAME
        self._file: IO[str] | None = None

    def take(self, *, over_other_host: bool = False) -> None:
        """Take the lock; raises ``StoreTrouble`` naming who holds it.

        A lock of another computer cannot be judged from here, as not every shared folder passes
        locks on: it raises ``OtherHost`` unless the user said that it is not in use.
        """
        file = self._path.open("a+", encoding="utf-8")
        try:
            _lock(file)
        except OSError:
            holder = self._holder()
            file.close()
            raise StoreTrouble(say("store.locked", detail=holder)) from None
        try:
            self._sign(file, over_other_host=over_other_host)
        except BaseException:
            file.close()
            raise
        self._file = file

    def is_held(self) -> bool:
        """Whether a running program holds the folder now."""
        try:
            with self._path.open("r+", encoding="utf-8") as file:
                return not _can_lock(file)
        except OSError:
            return False

    def _sign(self, file: IO[str], *, over_other_host: bool) -> None:
        """Write down who holds the folder, unless another computer may."""
        left = self._left()
        if left is not None and left[0] != platform.node() and not over_other_host:
            raise OtherHost(say("store.other_host", host=left[0], process=left[1]))
        file.seek(0)
        file.truncate()
        json.dump({"host": platform.node(), "process": os.getpid()}, file)
        file.flush()

    def _holder(self) -> Message:
        left = self._left()
        if left is None:
            return say("store.held_by_another")
        return say("store.held_by", host=left[0], process=left[1])

    def _left(self) -> tuple[str, int] | None:
        """Host and process that the file names; none after a clean end."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            return str(found["host"]), int(found["process"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def release(self) -> None:
        """Let go; the empty file stays, which is harmless."""
        file, self._file = self._file, None
        if file is not None:
            with file:
                file.seek(0)
                file.truncate()


def _can_lock(file: IO[str]) -> bool:
    """Try the lock; closing the file lets it go again."""
    try:
        _lock(file)
    except OSError:
        return False
    return True


def _lock(file: IO[str]) -> None:
    if sys.platform == "win32":
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
