"""Turns: one long work on the whole store at a time; a look at it gives way to what comes after."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock


class Turns:
    """Hands the store as a whole from one thread to the next.

    A check in the background reads for long; a restore, a lock or another check must neither run
    beside it nor wait for its end. Whoever asks for a turn makes the one before give way.
    """

    def __init__(self) -> None:
        """Nobody has the store yet."""
        self._lock = Lock()
        self._numbers = itertools.count(1)
        self._newest = 0

    @contextmanager
    def take(self) -> Iterator[Callable[[], bool]]:
        """Wait for the store; gives a question: may I go on, or does somebody wait for me?"""
        mine = self._newest = next(self._numbers)
        with self._lock:
            yield lambda: self._newest == mine
