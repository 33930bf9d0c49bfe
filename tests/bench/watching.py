"""The window of Karen for a journey, and the eyes on it: a heartbeat, and who waits for a paint."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from karen_app.bootstrap import open_karen
from karen_app.fonts import fonts_folder
from karen_app.paths import places_in
from karen_app.ui import app
from karen_app.ui.app import Shell
from karen_app.ui.first_view import Surroundings, make_application
from tests.heartbeat import pause

BEAT = 2  # milliseconds
PATIENCE = 120  # seconds


class Heartbeat(QObject):
    """Beats while the window can answer; remembers the longest silence by page."""

    def __init__(self) -> None:
        super().__init__()
        self.page = ""
        self.longest: dict[str, float] = {}
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def begin(self, page: str) -> None:
        """From now on silences belong to that page."""
        self.page, self._last = page, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        silent = now - self._last - BEAT / 1000
        self.longest[self.page] = max(self.longest.get(self.page, 0.0), silent)
        self._last = now


@contextmanager
def window(folder: Path, *, alone: bool = False) -> Iterator[Shell]:
    """The window over a store, on its first page.

    ``alone`` leaves out what Karen looks after by herself from some seconds after the start on:
    the look at the reminders of 100,000 cases takes minutes of the other thread.
    """
    if alone:
        app.FIRST_LOOK = PATIENCE * 10_000
    karen = open_karen(places_in(folder))
    shell = Shell(make_application(["karen"], fonts_folder()), karen.use_cases, Surroundings())
    shell.start()
    while shell.tasks.is_busy or not shell.screens:
        pause(50)
    try:
        yield shell
    finally:
        shell.end()
        karen.vault.close()


class Painted(QObject):
    """Waits for a paint of something that is looked for."""

    def __init__(self, is_wanted: Callable[[QObject], bool]) -> None:
        super().__init__()
        self._is_wanted = is_wanted
        self._is_painted = False
        self._waking = QTimer(self)  # so that the patience ends where nothing happens at all

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees every event of the program and lets it pass."""
        if event.type() == QEvent.Type.Paint and self._is_wanted(watched):
            self._is_painted = True
        return False

    def seconds_after(self, act: Callable[[], object]) -> float:
        """Acts, and gives the seconds until what is looked for is painted.

        It sleeps between events as a window does: who looks all the time keeps work aside waiting.
        """
        application = QApplication.instance()
        assert application is not None
        self._is_painted = False
        application.installEventFilter(self)
        self._waking.start(1000)
        began = time.perf_counter()
        act()
        while not self._is_painted:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - began > PATIENCE:
                raise TimeoutError("what was looked for was never painted")
        passed = time.perf_counter() - began
        self._waking.stop()
        application.removeEventFilter(self)
        return passed


def press(target: QWidget, key: int, text: str = "") -> None:
    """A key as it comes from the keyboard."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(target, event)
