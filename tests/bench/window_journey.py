"""A journey through Karen's window in a process of its own, with a heartbeat beside it.

    python -m tests.bench.window_journey pages FOLDER
    python -m tests.bench.window_journey search FOLDER WORD

``pages`` goes from page to page twice and prints the longest time, in seconds, in which the window
could not answer, by page, as one JSON line; the first round opens each page for the first time.
``search`` prints the seconds from a key in the search box to the painted result, and those of the
bare query.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from karen_app.bootstrap import open_karen
from karen_app.domain.folding import folded
from karen_app.fonts import fonts_folder
from karen_app.paths import places_in
from karen_app.ui.app import Shell
from karen_app.ui.first_view import Surroundings, make_application

BEAT = 2  # milliseconds
SETTLE = 400  # milliseconds on a page, in which its work beside comes back
PAGES = ("board", "cases", "calendar", "letters", "reports", "settings", "guide", "start")
CASE_PAGES = ("case", "log", "reply", "event", "edit-case", "choose-letter", "ways")
QUERY = (
    "SELECT record_id, case_id, kind FROM search_index WHERE words MATCH ? ORDER BY rank LIMIT 50"
)


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
def window(folder: Path) -> Iterator[Shell]:
    """The window over a store, on its first page."""
    karen = open_karen(places_in(folder))
    shell = Shell(make_application(["karen"], fonts_folder()), karen.use_cases, Surroundings())
    shell.start()
    until = time.perf_counter() + 60
    while time.perf_counter() < until and (shell.tasks.is_busy or not shell.screens):
        QTest.qWait(50)
    try:
        yield shell
    finally:
        shell.end()
        karen.vault.close()


def pages(folder: Path) -> dict[str, float]:
    """Through every page and back, twice."""
    with window(folder) as shell:
        board = next(iter(shell.frame.use.board_pieces()))
        case_id = board.mine[0].case_id
        heart = Heartbeat()
        for turn in ("first", "again"):
            for page in (*PAGES, *CASE_PAGES):
                heart.begin(f"{page} ({turn})")
                subject = case_id if page in CASE_PAGES else ""
                QTimer.singleShot(0, lambda p=page, s=subject: shell.navigation.go(p, s))
                QTest.qWait(SETTLE)
        return heart.longest


class Painted(QObject):
    """Waits for the first paint after ``begin``."""

    def __init__(self) -> None:
        super().__init__()
        self.is_painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.is_painted = True
        return False


def search(folder: Path, word: str) -> tuple[float, float]:
    """Seconds from the last key of a word to the painted result; seconds of the bare query."""
    bare = sqlite3.connect(folder / "karen.db")
    began = time.perf_counter()
    rows = bare.execute(QUERY, (f'"{folded(word)}"*',)).fetchall()
    plain = time.perf_counter() - began
    bare.close()
    assert rows
    with window(folder) as shell:
        shell.navigation.go("search", "x")
        box, eye = shell.window.search, Painted()
        box.setText(word[:-1])
        QTest.qWait(2000)
        view = shell.screens["search"].widget
        QApplication.processEvents()
        began = time.perf_counter()
        last = word[-1]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, last)
            QApplication.sendEvent(box, key)
        while shell.navigation.here.subject != word:
            QApplication.processEvents()
        view.installEventFilter(eye)
        view.update()
        while not eye.is_painted:
            QApplication.processEvents()
        return time.perf_counter() - began, plain


if __name__ == "__main__":
    kind, place, *rest = sys.argv[1:]
    if kind == "pages":
        print(json.dumps(pages(Path(place))))
    else:
        print(json.dumps(search(Path(place), rest[0])))
