"""Known firms are offered while one types; taking one by Enter does not leave the step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from karen_app.ui.screens.cases.trader_editor import TraderEditor
from tests.ui.window import Window, type_text


def test_enter_on_an_offer_takes_it_and_enter_after_it_goes_on(window: Window) -> None:
    window.show()
    editor = TraderEditor(window.use.offer_traders)
    editor.setParent(window.shell.window)
    editor.resize(400, 40)
    editor.show()
    editor.line.setFocus()
    heard: list[str] = []
    editor.offered.connect(lambda offer: heard.append(offer.name))
    editor.entered.connect(lambda: heard.append("entered"))
    type_text(editor.line, "InPost")
    popup = editor._completer.popup()
    assert popup is not None
    window.qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: bool(heard))
    assert heard == [editor.offers[0].name]
    assert editor.value() == editor.offers[0].name
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert heard[-1] == "entered"
