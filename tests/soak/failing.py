"""A disk on which the k-th call fails: opening, writing, syncing, renaming, and statements."""

from __future__ import annotations

import errno
import io
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Self

from sqlalchemy import Engine, event

ALL = 10**9


class Countdown:
    """Counts calls that may fail; the one whose turn it is raises."""

    def __init__(self, turn: int, root: str, number: int) -> None:
        self.turn, self.root, self.number = turn, root, number
        self.seen = 0
        self.is_over = False

    def call(self) -> None:
        if self.is_over:
            return
        self.seen += 1
        if self.seen == self.turn:
            raise OSError(self.number, os.strerror(self.number))

    def statement(self) -> None:
        if self.is_over:
            return
        self.seen += 1
        if self.seen == self.turn:
            full = self.number == errno.ENOSPC
            raise sqlite3.OperationalError("database or disk is full" if full else "disk I/O error")

    def is_ours(self, path: object) -> bool:
        return isinstance(path, (str, os.PathLike)) and os.fspath(path).startswith(self.root)


class CountedFile:
    """A file opened for writing whose writes count."""

    def __init__(self, file: Any, countdown: Countdown) -> None:
        self._file, self._countdown = file, countdown

    def write(self, data: Any) -> int:
        self._countdown.call()
        written: int = self._file.write(data)
        return written

    def __enter__(self) -> Self:
        self._file.__enter__()
        return self

    def __exit__(self, *about: object) -> None:
        self._file.__exit__(*about)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._file)


class Calls:
    """The calls of the system as they are, and as they are while they count."""

    def __init__(self, countdown: Countdown) -> None:
        self.countdown = countdown
        self.real = {name: getattr(os, name) for name in ("replace", "fsync", "mkdir", "open")}
        self.real_open = io.open

    def counted(self, name: str) -> Callable[..., Any]:
        def call(*values: Any, **more: Any) -> Any:
            if name == "fsync" or self.countdown.is_ours(values[0]):
                self.countdown.call()
            return self.real[name](*values, **more)

        return call

    def opening(self, path: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
        if not self.countdown.is_ours(path):
            return self.real_open(path, mode, *rest, **more)
        self.countdown.call()
        file = self.real_open(path, mode, *rest, **more)
        writes = any(sign in mode for sign in "wxa+")
        return CountedFile(file, self.countdown) if writes else file

    def executing(self, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith("PRAGMA"):
            self.countdown.statement()


@contextmanager
def failing(turn: int, root: str, number: int = errno.EIO) -> Iterator[Countdown]:
    """While open, the ``turn``-th call below ``root`` (or statement of any store) fails once."""
    calls = Calls(Countdown(turn, root, number))
    for name in calls.real:
        setattr(os, name, calls.counted(name))
    io.open = calls.opening  # type: ignore[assignment]
    event.listen(Engine, "do_execute", calls.executing)
    try:
        yield calls.countdown
    finally:
        calls.countdown.is_over = True
        event.remove(Engine, "do_execute", calls.executing)
        io.open = calls.real_open
        for name, call in calls.real.items():
            setattr(os, name, call)
