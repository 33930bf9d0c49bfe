"""A window whose screen has gone or shrunk comes back to where it can be seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow

SETTLES = 500  # milliseconds until the system has put its screens in order
GRIP = QSize(120, 30)  # of the top edge that must be seen, so that the window can be dragged


class OnScreen(QObject):
    """Looks after one window for as long as it lives."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SETTLES)
        self._wait.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_added)
            application.screenRemoved.connect(self._on_changed)
            application.primaryScreenChanged.connect(self._on_changed)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def look(self) -> None:
        """Brings the window back where too little of it is seen."""
        window = self._window
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return  # the system places these
        rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        frame = window.frameGeometry()
        wanted = within(frame, rooms)
        if wanted != frame:
            edges = frame.size() - window.size()
            window.resize(wanted.size() - edges)
            window.move(wanted.topLeft())

    def _on_changed(self, _what: object) -> None:
        """A method of this object: the connection ends with it."""
        self._wait.start()

    def _on_added(self, screen: QScreen) -> None:
        self._watch(screen)
        self._wait.start()

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._on_changed)


def within(frame: QRect, rooms: Sequence[QRect]) -> QRect:
    """Where a window belongs: where it is if its top edge can be seen and it fits, else inside.

    ``rooms`` are the screens without their bars, the main one first; without any it stays.
    """
    if not rooms:
        return frame
    shown = [room.intersected(frame) for room in rooms]
    at = max(range(len(rooms)), key=lambda place: shown[place].width() * shown[place].height())
    room, part = rooms[at], shown[at]
    top = room.intersected(QRect(frame.topLeft(), QSize(frame.width(), GRIP.height())))
    is_held = top.width() >= min(GRIP.width(), frame.width()) and top.height() >= GRIP.height()
    fits = frame.width() <= room.width() and frame.height() <= room.height()
    if is_held and fits:
        return frame
    size = frame.size().boundedTo(room.size())
    if part.isEmpty():
        place = room.center() - QPoint(size.width() // 2, size.height() // 2)
    else:
        place = frame.topLeft()
    left = max(room.left(), min(place.x(), room.right() + 1 - size.width()))
    upper = max(room.top(), min(place.y(), room.bottom() + 1 - size.height()))
    return QRect(QPoint(left, upper), size)
