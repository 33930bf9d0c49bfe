"""Reads what stands in kept files while the window has no work, so that the search finds it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from karen_app.services.use_cases import UseCases
from karen_app.ui.tasks import Tasks

FIRST = 8_000  # milliseconds after the start
SOON = 1_500  # after something was stored: it may be a file
BETWEEN = 50  # from one file to the next
AGAIN = 3_000  # while the window has work of its own


class FileReader(QObject):
    """One file after another, in a thread of its own; pages never wait for it."""

    read = Signal()  # all that waited were looked into

    def __init__(self, use: UseCases, window_work: Tasks) -> None:
        super().__init__()
        self._use, self._window_work = use, window_work
        self._tasks = Tasks()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._stopped = self._begun = self._did_some = False

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read, or the next one is about to be."""
        return self._tasks.is_busy or self._timer.isActive()

    def begin(self) -> None:
        """From now on files are read."""
        self._begun = True
        self._timer.start(FIRST)

    def look(self) -> None:
        """Something was stored: reads soon what may be new."""
        if self._begun and not self._stopped and not self.is_busy:
            self._timer.start(SOON)

    def stop(self) -> None:
        """Reads no more; what is being read is given up and waits for the next time."""
        self._stopped = True
        self._timer.stop()
        self._tasks.wait()

    def _next(self) -> None:
        if self._stopped or self._tasks.is_busy:
            return
        if self._window_work.is_busy:
            self._timer.start(AGAIN)
            return
        self._tasks.run(self._read_one, self._on_read, self._on_failed, "reading")

    def _read_one(self) -> bool:
        return self._use.reading.read_next(lambda: not self._stopped)

    def _on_read(self, was_one: bool) -> None:
        if self._stopped:
            return
        if was_one:
            self._did_some = True
            self._timer.start(BETWEEN)
        elif self._did_some:
            self._did_some = False
            self.read.emit()

    def _on_failed(self, _error: Exception) -> None:
        """The search finds less until the next look; it stands in the log."""
