"""A file on its way in: its bytes while nobody changes it, with fingerprint, size and progress."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from typing import BinaryIO

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.persistence.whole_files import blocks_of
from karen_app.services.ports import Progress


def unchanging(file: BinaryIO, name: str) -> Iterator[bytes]:
    """The bytes of an open file; raises ``FileTrouble`` when somebody wrote into it meanwhile.

    A copy of two states at once would be evidence of neither.
    """
    before = os.fstat(file.fileno())
    size = 0
    for block in blocks_of(file):
        size += len(block)
        if size > before.st_size:  # it grows: a log would never end
            break
        yield block
    after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (size, after.st_mtime_ns):
        raise FileTrouble(say("file.changing", name=name))


class Watched:
    """Blocks with their fingerprint and size; tells the progress and may be cancelled."""

    def __init__(
        self, blocks: Iterator[bytes], name: str, whole: int, progress: Progress | None
    ) -> None:
        """Nothing is read yet."""
        self._blocks, self._name = blocks, name
        self._whole, self._progress = whole, progress
        self._seal = hashlib.sha256()
        self.size = 0

    @property
    def digest(self) -> str:
        """The SHA-256 of what came through."""
        return self._seal.hexdigest()

    def __iter__(self) -> Iterator[bytes]:
        """The blocks; raises ``FileTrouble`` when cancelled."""
        for block in self._blocks:
            self._seal.update(block)
            self.size += len(block)
            yield block
            if self._progress is not None and not self._progress(self.size, self._whole):
                raise FileTrouble(say("file.cancelled", name=self._name))
