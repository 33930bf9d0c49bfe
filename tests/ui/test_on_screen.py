"""A window is never left where nobody can see or drag it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from karen_app.ui import on_screen
from karen_app.ui.main_window import least_on
from karen_app.ui.on_screen import OnScreen, within
from karen_app.ui.window_state import WindowState

LAPTOP = QRect(0, 0, 1366, 728)
BESIDE = QRect(1366, 0, 1920, 1040)
SMALL = QRect(0, 0, 683, 364)  # the laptop at 200 %


@pytest.mark.parametrize(
    ("frame", "rooms", "wanted"),
    [
        (QRect(40, 40, 1000, 600), [LAPTOP], QRect(40, 40, 1000, 600)),  # all is well
        (QRect(1800, 100, 1000, 600), [LAPTOP, BESIDE], QRect(1800, 100, 1000, 600)),
        (QRect(1800, 100, 1000, 600), [LAPTOP], QRect(182, 63, 1000, 600)),  # its screen went
        (QRect(1300, 100, 1000, 600), [LAPTOP], QRect(366, 100, 1000, 600)),  # 66 pixels are left
        (QRect(40, -50, 1000, 600), [LAPTOP], QRect(40, 0, 1000, 600)),  # the bar is out of reach
        (QRect(40, 40, 1280, 840), [LAPTOP], QRect(40, 0, 1280, 728)),  # it does not fit any more
        (QRect(40, 40, 1280, 700), [SMALL], QRect(0, 0, 683, 364)),  # scaled
        (QRect(300, 700, 1000, 600), [LAPTOP], QRect(300, 128, 1000, 600)),  # below the edge
        (QRect(1800, 100, 1000, 600), [], QRect(1800, 100, 1000, 600)),  # no screen at all
    ],
)
def test_a_window_stands_where_it_can_be_seen(
    frame: QRect, rooms: list[QRect], wanted: QRect
) -> None:
    found = within(frame, rooms)
    assert found == wanted
    assert within(found, rooms) == found  # it does not wander


def test_it_comes_back_when_its_screen_goes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_screen, "SETTLES", 1)
    window = QMainWindow()
    qtbot.addWidget(window)
    watcher = OnScreen(window)
    window.show()
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(300, 200)
    window.move(room.right() + 5000, room.top() + 50)
    assert not room.intersects(window.frameGeometry())
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.screenRemoved.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: room.contains(window.frameGeometry()))
    window.move(room.right() + 5000, room.top() + 50)
    QGuiApplication.primaryScreen().availableGeometryChanged.emit(room)
    qtbot.waitUntil(lambda: room.contains(window.frameGeometry()))
    window.showMaximized()
    before = window.geometry()
    watcher.look()
    assert window.geometry() == before


def test_every_window_is_looked_after_from_the_start(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    WindowState(None).restore_window(window)
    assert len(window.findChildren(OnScreen)) == 1


def test_a_place_remembered_from_a_screen_that_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    before, after = QMainWindow(), QMainWindow()
    for one in (before, after):
        qtbot.addWidget(one)
    before.setGeometry(9000, 7000, 400, 300)
    WindowState(tmp_path / "window.ini").keep_window(before)
    WindowState(tmp_path / "window.ini").restore_window(after)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(after.frameGeometry())


@pytest.mark.parametrize(
    ("room", "wanted"),
    [(LAPTOP, QSize(720, 520)), (SMALL, QSize(671, 324)), (QRect(0, 0, 800, 500), QSize(720, 460))],
)
def test_no_window_has_to_be_larger_than_its_screen(room: QRect, wanted: QSize) -> None:
    assert least_on(room.size()) == wanted
