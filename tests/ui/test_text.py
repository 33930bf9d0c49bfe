"""Words on the page show every stroke of their letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from karen_app.ui.widgets.text import Text
from tests.ui.window import Window


@pytest.mark.parametrize("look", ["", "strong", "title", "page-title", "note", "muted"])
def test_the_accents_of_capitals_have_room(window: Window, look: str) -> None:
    words = Text("Świadek", look)
    window.qtbot.addWidget(words)
    words.setParent(window.shell.window)
    words.ensurePolished()
    metrics = words.fontMetrics()
    above = -metrics.tightBoundingRect("Ś").top() - metrics.ascent()
    assert words.contentsMargins().top() >= above
    assert words.minimumSizeHint().height() >= metrics.height() + above


def test_a_list_that_is_opened_shows_every_answer(window: Window) -> None:
    box = QComboBox(window.shell.window)
    box.addItems(["Polski", "English", "Українська"])
    window.show()
    box.setFocus()
    box.showPopup()
    view = box.view()
    window.qtbot.waitUntil(view.isVisible)
    last = view.visualRect(view.model().index(box.count() - 1, 0))
    assert view.viewport().rect().contains(last)
    assert view.verticalScrollBar().maximum() == 0
    assert view.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded
    box.hidePopup()


def test_a_height_that_was_kept_goes_with_the_words_and_with_the_font(window: Window) -> None:
    words = Text("krótko")
    window.qtbot.addWidget(words)
    words.setParent(window.shell.window)
    words.ensurePolished()
    short = words.heightForWidth(200)
    words.say("Reklamacja została wysłana listem poleconym i czeka na odpowiedź. " * 3)
    long = words.heightForWidth(200)
    assert long > 2 * short
    assert words.heightForWidth(400) < long
    font = words.font()
    font.setPixelSize(2 * words.fontInfo().pixelSize())
    words.setFont(font)
    assert words.heightForWidth(200) > long
