"""Things that flow like words: lines that end with the room, each thing in the middle of its line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from karen_app.ui.widgets.boxes import flow


def sized(width: int, height: int) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, height)
    return made


def test_a_low_thing_stands_in_the_middle_of_its_line(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    chip, button, below = sized(80, 20), sized(100, 32), sized(150, 20)
    line = flow(chip, button, below, gap=8)
    whole.setLayout(line)
    whole.resize(200, 100)
    whole.show()
    assert (chip.x(), chip.y()) == (0, 6)
    assert (button.x(), button.y()) == (88, 0)
    assert (below.x(), below.y()) == (0, 40)
    assert line.heightForWidth(200) == 60
    assert line.heightForWidth(400) == 32
    below.hide()
    assert line.heightForWidth(200) == 32
