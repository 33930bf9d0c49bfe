"""What was just saved is said under the page, never over what can be pressed."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import FakeWorld
from tests.makers import done, make_case_draft
from tests.ui.window import Window

LONG = "Dopisano do dziennika: rozmowa telefoniczna z działem reklamacji i obietnicą oddzwonienia. "


def place_of(part: QWidget, window: QWidget) -> QRect:
    """What is seen of it, in the window; what is scrolled away is nowhere."""
    seen: QRect = part.visibleRegion().boundingRect()
    return seen.translated(part.mapTo(window, QPoint(0, 0)))


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (720, 100), (1366, 200)])
@pytest.mark.parametrize("words", ["Zapisano pismo.", LONG * 3])
def test_what_was_saved_covers_no_button_of_the_letter_desk(
    qtbot: QtBot, world: FakeWorld, width: int, scale: int, words: str
) -> None:
    use = world.use_cases
    use.change_settings(dataclasses.replace(use.settings(), font_scale=scale))
    window = Window(qtbot, use)
    case = done(use.open_case(make_case_draft()))
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    window.shell.window.resize(width, 728)
    window.show()
    window.go("letter", letter.id)
    room = window.page.height()
    frame = window.shell.window
    least = frame.minimumSizeHint().width()
    frame.toast.say(words, offers_undo=True)
    QApplication.processEvents()
    toast = QRect(frame.toast.mapTo(frame, QPoint(0, 0)), frame.toast.size())
    shown = [one for one in window.page.findChildren(QAbstractButton) if one.isVisibleTo(frame)]
    assert shown
    covered = [one for one in shown if place_of(one, frame).intersects(toast)]
    assert not covered, [one.text() for one in covered]
    assert window.page.height() < room
    assert frame.rect().contains(toast)
    assert frame.minimumSizeHint().width() == least  # a long sentence keeps no window wide
    said = frame.toast.findChild(QLabel)
    assert isinstance(said, QLabel)
    assert said.height() >= said.heightForWidth(said.width())
    frame.toast.hide()
    QApplication.processEvents()
    assert window.page.height() == room
    window.close()
