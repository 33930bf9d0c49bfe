"""The eye of the probe: an object in the thread of a window that sees paints and presses keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTableView

LOOK = 3  # milliseconds between two looks
BEGIN = QEvent.Type(QEvent.registerEventType())


def application_of_qt() -> QCoreApplication:
    """The one application of this process, which is there."""
    found = QCoreApplication.instance()
    assert found is not None
    return found


class Probe(QObject):
    """Lives in the thread of the window."""

    def __init__(self, rows: int, *, opens: bool) -> None:
        super().__init__()
        self._rows, self._opens = rows, opens
        self._table: QTableView | None = None
        self._has_painted = False

    def event(self, event: QEvent) -> bool:
        """Begins to look."""
        if event.type() == BEGIN:
            application_of_qt().installEventFilter(self)
            self._timer = QTimer(self)
            self._timer.timeout.connect(self._look)
            self._timer.start(LOOK)
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees the first paint, and the paint after the key."""
        if event.type() == QEvent.Type.Paint:
            if not self._has_painted:
                self._has_painted = True
                QTimer.singleShot(0, lambda: print("PAINTED", flush=True))
            if self._table is not None and watched is self._table.viewport():
                application_of_qt().removeEventFilter(self)
                QTimer.singleShot(0, self._tell)
        return False

    def _look(self) -> None:
        shown = [one for one in QApplication.allWidgets() if isinstance(one, QTableView)]
        full = [one for one in shown if one.isVisible() and self._is_full(one)]
        if not full:
            return
        self._timer.stop()
        table = full[0]
        table.setCurrentIndex(table.model().index(0, 0))
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(table, key)
        assert table.currentIndex().row() > 0
        self._table = table

    def _is_full(self, table: QTableView) -> bool:
        model = table.model()
        return bool(model) and model.rowCount() >= self._rows

    def _tell(self) -> None:
        print(f"USABLE {peak()}", flush=True)
        if not self._opens or self._table is None:
            QTimer.singleShot(0, QApplication.closeAllWindows)
            return
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._table, key)
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(self._look_for_the_page)
        self._timer.start(LOOK)

    def _look_for_the_page(self) -> None:
        if self._table is None or self._table.isVisible():
            return
        self._timer.stop()
        for window in QApplication.topLevelWidgets():
            window.repaint()
        print(f"OPENED {peak()}", flush=True)
        QTimer.singleShot(0, QApplication.closeAllWindows)


def peak() -> int:
    """The most memory this process has taken so far in KiB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def begin(rows: int, *, opens: bool) -> Probe:
    """A probe that begins to look at the window of this process; called in any thread."""
    application = application_of_qt()
    probe = Probe(rows, opens=opens)
    probe.moveToThread(application.thread())
    QCoreApplication.postEvent(probe, QEvent(BEGIN))
    return probe
