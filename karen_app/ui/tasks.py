"""Background work: plain values in, plain values out; no session, no widget in the other thread."""

from __future__ import annotations

import itertools
import logging
import sys
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from karen_app.ui.slices import Slices, Steps

log = logging.getLogger(__name__)
Result = TypeVar("Result")
TURN = 0.0001  # seconds Python works in one thread while another waits; usually fifty times that


class _Line(QObject):
    """Carries the number of ended work from the other thread to that of the window."""

    finished = Signal(int)
    failed = Signal(int)


class Tasks(QObject):
    """Runs work aside and calls back in the thread of the window.

    Work, results and errors may hold widgets through what they close over, so the last hold on
    each is let go in the thread of the window: the other thread keeps none when it says the end.
    """

    busy_changed = Signal(bool, str)

    def __init__(self) -> None:
        super().__init__()
        sys.setswitchinterval(TURN)  # a list that is painted asks Python for hundreds of cells
        self._pool, self._reading = QThreadPool(self), QThreadPool(self)
        for one in (self._pool, self._reading):
            one.setMaxThreadCount(1)
        self._slices: dict[int, Slices] = {}
        self._numbers = itertools.count(1)
        self._waiting: dict[int, tuple[Callable[[object], None], Callable[[Exception], None]]] = {}
        self._work: dict[int, Callable[[], object]] = {}
        self._outcomes: dict[int, object] = {}
        self._ended = False
        self._line = _Line()
        self._line.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._line.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way, or a page is being built."""
        return bool(self._waiting or self._slices)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        label: str = "",
        *,
        is_awaited: bool = False,
    ) -> int:
        """Starts work; calls ``done`` or ``failed`` later. Gives a number to cancel it with.

        What a page waits for ``is_awaited``: it does not stand behind long work. After ``end``
        nothing is started any more.
        """
        number = next(self._numbers)
        if not self._ended:
            self._waiting[number] = (done, failed)  # type: ignore[assignment]
            self.busy_changed.emit(True, label)
            self._work[number] = work
            pool = self._reading if is_awaited else self._pool
            pool.start(partial(self._do, number))
        return number

    def in_slices(self, owner: QObject, steps: Steps) -> int:
        """Builds ``owner`` in the thread of the window, a little at each turn of its events.

        Gives a number to cancel the rest with.
        """
        number = next(self._numbers)
        if self._ended:
            return number
        self._slices[number] = slices = Slices(self, owner, steps, lambda: self._on_built(number))
        self.busy_changed.emit(True, "")
        slices.begin()
        return number

    def _do(self, number: int) -> None:
        """Does the work in the other thread; what it raises is carried over, not lost."""
        try:
            self._outcomes[number] = self._work[number]()
        except Exception as error:
            log.exception("background work failed")
            self._outcomes[number] = error
            say = self._line.failed
        else:
            say = self._line.finished
        if isValid(self._line):  # else the window has gone meanwhile
            say.emit(number)

    def cancel(self, number: int) -> None:
        """Forgets work: its result, when it comes, is dropped; a page is built no further."""
        slices = self._slices.pop(number, None)
        if slices is not None:
            slices.stop()
        if slices is not None or self._waiting.pop(number, None) is not None:
            self._tell_rest()

    def end(self, milliseconds: int = 5000) -> bool:
        """Takes no more work and waits for the threads, as at closing."""
        self._ended = True
        for one in self._slices.values():
            one.stop()
        self._slices.clear()
        return self.wait(milliseconds)

    def wait(self, milliseconds: int = 5000) -> bool:
        """Waits for the threads; says whether they ended in time."""
        is_done = self._pool.waitForDone(milliseconds)
        return self._reading.waitForDone(milliseconds) and is_done

    def _on_finished(self, number: int) -> None:
        result, callbacks = self._outcomes.pop(number), self._take(number)
        if callbacks is not None:
            callbacks[0](result)

    def _on_failed(self, number: int) -> None:
        error, callbacks = self._outcomes.pop(number), self._take(number)
        if callbacks is not None and isinstance(error, Exception):
            callbacks[1](error)

    def _take(
        self, number: int
    ) -> tuple[Callable[[object], None], Callable[[Exception], None]] | None:
        self._work.pop(number, None)
        callbacks = self._waiting.pop(number, None)
        if callbacks is not None:
            self._tell_rest()
        return callbacks

    def _on_built(self, number: int) -> None:
        if self._slices.pop(number, None) is not None:
            self._tell_rest()

    def _tell_rest(self) -> None:
        if not self.is_busy:
            self.busy_changed.emit(False, "")
