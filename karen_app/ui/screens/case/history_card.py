"""The history of a case: who changed what and when, newest first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal

from karen_app.services.views.case_page import HistoryLine
from karen_app.ui.screens.case import wording
from karen_app.ui.widgets.boxes import Card, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import say, translate

SHOWN = 6  # lines; the rest on demand
AT_A_STEP = 8


class HistoryCard(Card):
    """Announces the wish to see the whole history."""

    whole_wanted = Signal()

    def __init__(self, *, whole: bool) -> None:
        super().__init__()
        self._whole = whole
        self.body.addWidget(Text(translate("Case", "History"), "title"))

    def filling(self, lines: tuple[HistoryLine, ...]) -> Iterator[None]:
        """Adds the lines, some at each step."""
        newest = sorted(lines, key=lambda line: -line.number)
        for number, one in enumerate(newest if self._whole else newest[:SHOWN], 1):
            line = row(gap=12)
            line.addWidget(Text(wording.moment(one.at), "note", wrap=False))
            line.addWidget(Text(say(one.label)), 1)
            self.body.addLayout(line)
            if number % AT_A_STEP == 0:
                yield
        if not self._whole and len(lines) > SHOWN:
            more = button(translate("Case", "Show the whole history"), "link")
            more.clicked.connect(self.whole_wanted)
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
