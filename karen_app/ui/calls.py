"""Hears what a second start of Karen wants, and does it where it disturbs nobody's typing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from karen_app.domain.call import Call

AGAIN = 500  # milliseconds until a call is tried again that could not be done yet
SLOW = 1000  # milliseconds between two looks where the system does not tell of new files


class CallBox(Protocol):
    """Where calls of another start lie."""

    @property
    def folder(self) -> Path:
        """The folder that is watched."""
        ...

    def prepare(self) -> bool:
        """Make the folder; false where nothing can be written."""
        ...

    def take(self) -> tuple[Call, ...]:
        """Every call, the oldest first; they are gone from the box then."""
        ...


class Listener(QObject):
    """Watches a call box; hands each call on as soon as ``is_free`` says that one may."""

    called = Signal()  # somebody wants to see the window, at once
    wanted = Signal(object)  # the call, once there is no question or lock in the way

    def __init__(self, box: CallBox | None, is_free: Callable[[], bool]) -> None:
        super().__init__()
        self._box, self._is_free = box, is_free
        self._waiting: list[Call] = []
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._slow = QTimer(self)
        self._slow.timeout.connect(self.look)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._hand_on)

    def begin(self) -> None:
        """Listens from now on; without a box there is nothing to hear."""
        if self._box is not None and self._box.prepare():
            if not self._watcher.addPath(str(self._box.folder)):
                self._slow.start(SLOW)
            self.look()

    def stop(self) -> None:
        """Listens no more."""
        self._slow.stop()
        self._again.stop()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._box = None

    def look(self) -> None:
        """Takes what lies in the box."""
        found = self._box.take() if self._box is not None else ()
        if found:
            self._waiting += found
            self.called.emit()
            self._hand_on()

    def _hand_on(self) -> None:
        while self._waiting and self._is_free():
            self.wanted.emit(self._waiting.pop(0))
        if self._waiting:
            self._again.start(AGAIN)
