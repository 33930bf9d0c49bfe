"""Background work: plain values in, plain values out; no session, no widget in the other thread."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

log = logging.getLogger(__name__)
Result = TypeVar("Result")


class _Line(QObject):
    """Carries results from the other thread to that of the window."""

    finished = Signal(int, object)
    failed = Signal(int, object)


class Tasks(QObject):
    """Runs work aside and calls back in the thread of the window."""

    busy_changed = Signal(bool, str)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._numbers = itertools.count(1)
        self._waiting: dict[int, tuple[Callable[[object], None], Callable[[Exception], None]]] = {}
        self._line = _Line()
        self._line.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._line.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        label: str = "",
    ) -> int:
        """Starts work; calls ``done`` or ``failed`` later. Gives a number to cancel it with."""
        number = next(self._numbers)
        self._waiting[number] = (done, failed)  # type: ignore[assignment]
        self.busy_changed.emit(True, label)
        self._pool.start(lambda: self._work(number, work))
        return number

    def _work(self, number: int, work: Callable[[], object]) -> None:
        """Does the work in the other thread; what it raises is carried over, not lost."""
        try:
            result = work()
        except Exception as error:
            log.exception("background work failed")
            self._line.failed.emit(number, error)
        else:
            self._line.finished.emit(number, result)

    def cancel(self, number: int) -> None:
        """Forgets work: its result, when it comes, is dropped."""
        if self._waiting.pop(number, None) is not None and not self._waiting:
            self.busy_changed.emit(False, "")

    def wait(self, milliseconds: int = 5000) -> bool:
        """Waits for the threads, as at closing; says whether they ended in time."""
        return self._pool.waitForDone(milliseconds)

    def _on_finished(self, number: int, result: object) -> None:
        callbacks = self._take(number)
        if callbacks is not None:
            callbacks[0](result)

    def _on_failed(self, number: int, error: Exception) -> None:
        callbacks = self._take(number)
        if callbacks is not None:
            callbacks[1](error)

    def _take(
        self, number: int
    ) -> tuple[Callable[[object], None], Callable[[Exception], None]] | None:
        callbacks = self._waiting.pop(number, None)
        if callbacks is not None and not self._waiting:
            self.busy_changed.emit(False, "")
        return callbacks
