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

    @contextmanager
    def take_if_free(self) -> Iterator[Callable[[], bool]]:
        """As ``take``, but nobody is made to give way: the answer is no while the store is taken.

        For small work that can wait for another time.
        """
        mine, is_mine = self._newest, self._lock.acquire(blocking=False)
        try:
            yield lambda: is_mine and self._newest == mine
        finally:
            if is_mine:
                self._lock.release()
