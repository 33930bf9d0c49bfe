"""Writing files whole or not at all, and taking them away for good."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say

BLOCK = 1024 * 1024
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.EBADF, errno.ENOTSUP, errno.ENOSYS})
"""What network shares say that write names through by themselves."""
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


def blocks_of(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of an open file in blocks."""
    while block := file.read(BLOCK):
        yield block


def copy_as_is(source: Path, target: Path) -> None:
    """A read-only copy in blocks, whole or not at all; raises ``FileTrouble``."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with source.open("rb") as file:
        write_blocks(target, blocks_of(file))
    target.chmod(0o444)


def write_whole(target: Path, content: bytes) -> None:
    """Write a file whole or not at all; raises ``FileTrouble`` with a sentence."""
    write_blocks(target, iter((content,)))


def write_blocks(target: Path, blocks: Iterator[bytes]) -> None:
    """Write blocks as one file, whole or not at all; raises ``FileTrouble`` with a sentence."""
    partial = target.with_name(f".{os.urandom(8).hex()}.part")
    try:
        with partial.open("xb") as file:
            for block in blocks:
                file.write(block)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, target)  # noqa: PTH105 - atomic on every system
    except OSError as failed:
        raise trouble_with(failed, target.name, "file.not_written") from failed
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def wipe(path: Path) -> None:
    """Overwrite a file, then take it away; on a disk that moves its blocks this is a wish."""
    if not path.exists():
        return
    path.chmod(0o600)
    with path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(b"\0" * min(left, BLOCK))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def make_folder(folder: Path) -> None:
    """Make a folder where there is none; raises ``FileTrouble``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failed:
        raise trouble_with(failed, folder.name, "file.not_written") from failed


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder last, where the system and the share can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as failed:
        if failed.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def has_no_space(failed: OSError) -> bool:
    """True when the disk or a quota is full."""
    return failed.errno in _FULL


def trouble_with(failed: OSError, name: str, code: str) -> FileTrouble:
    """The sentence for what the disk refused."""
    if has_no_space(failed):
        return FileTrouble(say("file.no_space", name=name))
    return FileTrouble(say(code, name=name, reason=failed.strerror or str(failed)))


class Disk:
    """Writes results where the user wants them."""

    def write(self, target: Path, content: bytes) -> None:
        """Write a file whole or not at all."""
        write_whole(target, content)
