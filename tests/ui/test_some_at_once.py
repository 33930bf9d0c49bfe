"""A long list shows some lines, says how many are left, and shows them all when asked."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from karen_app.ui.widgets.boxes import row
from karen_app.ui.widgets.some_at_once import SomeAtOnce
from karen_app.ui.widgets.text import Text
from tests.ui.window import Window


def make(number: int) -> QHBoxLayout:
    line = row()
    line.addWidget(Text(f"line {number}"))
    return line


def shown(listed: SomeAtOnce) -> list[str]:
    labels = [one for one in listed.findChildren(QLabel) if one.isVisibleTo(listed)]
    return [one.text() for one in sorted(labels, key=lambda one: one.mapTo(listed, one.pos()).y())]


def test_the_rest_comes_in_order_and_the_button_goes(window: Window, qtbot: QtBot) -> None:
    listed = SomeAtOnce(range(7), make, lambda left: f"{left} left", at_once=3)
    qtbot.addWidget(listed)
    listed.show()
    assert (shown(listed), listed.more.text()) == ([f"line {n}" for n in range(3)], "4 left")
    listed.more.click()
    qtbot.waitUntil(lambda: shown(listed) == [f"line {n}" for n in range(6)])
    assert listed.more.accessibleName() == "1 left"
    listed.more.click()
    qtbot.waitUntil(lambda: shown(listed) == [f"line {n}" for n in range(7)])
    assert not listed.more.isVisibleTo(listed)


def test_a_short_list_has_no_button(window: Window, qtbot: QtBot) -> None:
    listed = SomeAtOnce(range(3), make, lambda left: f"{left} left", at_once=3)
    qtbot.addWidget(listed)
    assert len(shown(listed)) == 3
    assert not listed.more.isVisibleTo(listed)
