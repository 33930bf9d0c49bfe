"""About Karen: every notice stands there, from its first line on."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from karen_app.ui.screens.about.screen import NOTICES
from tests.ui.window import Window


def test_the_notices_are_whole_and_begin_at_the_top(window: Window) -> None:
    page = window.go("about")
    (field,) = page.findChildren(QPlainTextEdit)
    assert field.toPlainText().splitlines() == NOTICES.read_text(encoding="utf-8").splitlines()
    assert field.verticalScrollBar().value() == 0
    assert field.textCursor().position() == 0
