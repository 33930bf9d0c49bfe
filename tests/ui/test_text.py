"""Words on the page show every stroke of their letters."""

from __future__ import annotations

import pytest

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
