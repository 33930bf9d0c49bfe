"""A disk that forgets: an SQLite file layer that remembers what was not synced yet."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512
FORGETFUL = "forgetful"


@dataclass(frozen=True, slots=True)
class Op:
    """One thing done to a file: write, truncate, sync, create, delete, or a commit that returned."""

    kind: str
    path: str = ""
    offset: int = 0
    data: bytes = b""


@dataclass
class Log:
    """Everything the database did to its files, in order."""

    ops: list[Op] = field(default_factory=list)


class ForgetfulFile(apsw.VFSFile):
    """Passes everything on and writes it down."""

    def __init__(self, name: Any, flags: list[int], log: Log) -> None:
        self.log = log
        self.path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        super().__init__("", name, flags)
        if flags[1] & apsw.SQLITE_OPEN_CREATE:
            log.ops.append(Op("create", self.path))

    def xWrite(self, data: bytes, offset: int) -> None:
        self.log.ops.append(Op("write", self.path, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self.log.ops.append(Op("truncate", self.path, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self.log.ops.append(Op("sync", self.path))
        super().xSync(flags)


class ForgetfulDisk(apsw.VFS):
    """The file layer under the name ``forgetful``."""

    def __init__(self, log: Log) -> None:
        self.log = log
        super().__init__(FORGETFUL, "")

    def xOpen(self, name: Any, flags: list[int]) -> ForgetfulFile:
        return ForgetfulFile(name, flags, self.log)

    def xDelete(self, name: str, syncdir: bool) -> None:
        self.log.ops.append(Op("delete", name))
        super().xDelete(name, syncdir)


@dataclass
class Remembered:
    """One file on the forgetful disk: what is safe, and what was done since."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[Op] = field(default_factory=list)

    def sync(self) -> None:
        for op in self.since:
            apply(self.safe, op)
        self.since.clear()

    def after_crash(self, chance: random.Random) -> bytes:
        """What is safe and a random part of the rest; a write may be torn between sectors."""
        content = bytearray(self.safe)
        for op in self.since:
            fate = chance.random()
            if fate < 0.4:
                apply(content, op)
            elif fate < 0.7 and op.kind == "write":
                for start in range(0, len(op.data), SECTOR):
                    if chance.random() < 0.5:
                        part = op.data[start : start + SECTOR]
                        apply(content, Op("write", op.path, op.offset + start, part))
        return bytes(content)


def apply(content: bytearray, op: Op) -> None:
    """Do one thing to the bytes of a file."""
    if op.kind == "truncate":
        del content[op.offset :]
        return
    end = op.offset + len(op.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    content[op.offset : end] = op.data


def crash_at(ops: Sequence[Op], moment: int, chance: random.Random, folder: Path) -> int:
    """Lay the files as they may lie after the power went at ``moment``; gives finished commits."""
    files: dict[str, Remembered] = {}
    commits = 0
    for op in ops[:moment]:
        if op.kind == "committed":
            commits += 1
        elif op.kind == "delete":
            files.pop(op.path, None)
        elif op.kind == "sync":
            files.setdefault(op.path, Remembered()).sync()
        elif op.kind == "create":
            files.setdefault(op.path, Remembered())
        else:
            files.setdefault(op.path, Remembered()).since.append(op)
    for path, file in files.items():
        (folder / Path(path).name).write_bytes(file.after_crash(chance))
    return commits
