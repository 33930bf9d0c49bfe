"""A heartbeat beside the window: how long, in work of its own thread, it could not answer.

The time is that of the processor in the thread of the window, not of the clock on the wall: a busy
machine does not make a slot longer, only later.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

BEAT = 2  # milliseconds
LINES = 40  # of the bare page
PATIENCE = 120  # seconds for what a page reads aside


class Heartbeat(QObject):
    """Beats while the window can answer; remembers the longest slot by page, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, float] = {}
        self.beats = 0
        self._page = ""
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def begin(self, page: str) -> None:
        """From now on slots belong to that page."""
        self._page, self._last = page, time.thread_time()
        self.longest[page] = 0.0

    def stop(self) -> None:
        """Beats no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.thread_time()
        self.beats += 1
        if self._page:
            self.longest[self._page] = max(self.longest[self._page], now - self._last)
        self._last = now


def pause(milliseconds: int) -> None:
    """Lets the window live for a while, as its own loop of events does.

    ``QTest.qWait`` would not do: it keeps Python for itself, and work aside stands still meanwhile.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settled(is_busy: Callable[[], bool], milliseconds: int) -> None:
    """Lets the window work for a while, and until nothing is read or built any more."""
    pause(milliseconds)
    until = time.monotonic() + PATIENCE
    while is_busy():
        if time.monotonic() > until:
            raise TimeoutError("the page never came to rest")
        pause(milliseconds)
    pause(milliseconds)


def bare_page(heart: Heartbeat) -> float:
    """The slot in which Qt alone builds and shows a page of lines, each with its name above."""
    page = QWidget()
    page.resize(1000, 800)

    def build() -> None:
        body = QVBoxLayout(page)
        for number in range(LINES):
            label = QLabel(f"line {number}")
            label.setWordWrap(True)
            body.addWidget(label)
            body.addWidget(QLineEdit())
        page.show()

    heart.begin("bare")
    QTimer.singleShot(0, page, build)
    painted = _Painted(page)
    _wait(lambda: painted.is_true, "the bare page was never painted")
    beats = heart.beats
    _wait(lambda: heart.beats > beats, "the window beats no more")
    page.close()
    return heart.longest.pop("bare")


class _Painted(QObject):
    """Whether a widget was painted since."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.is_true = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets everything pass."""
        self.is_true = self.is_true or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def _wait(is_there: Callable[[], bool], complaint: str) -> None:
    until = time.monotonic() + PATIENCE
    while not is_there():
        if time.monotonic() > until:
            raise TimeoutError(complaint)
        pause(BEAT)
