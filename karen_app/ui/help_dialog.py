"""Keys and words: the list of shortcuts under F1."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from karen_app.ui.actions import ACTIONS, GROUPS, MORE_KEYS, group_words
from karen_app.ui.screens.letters.ways import desk_keys
from karen_app.ui.widgets.boxes import EDGE, Page, column, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate


class HelpDialog(QDialog):
    """Every action with its keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Keyboard and help"))
        self.resize(560, 620)
        whole = column(self, edge=EDGE)
        whole.addWidget(Text(translate("Help", "Everything by keyboard"), "page-title"))
        page = Page()
        page.body.setContentsMargins(0, 0, 8, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        for group, title in GROUPS:
            grid.addWidget(Text(group_words(title), "title"), grid.rowCount(), 0)
            for one in ACTIONS:
                if one.group == group:
                    self._add(grid, one.words, one.keys)
        grid.addWidget(Text(translate("Help", "On every page"), "title"), grid.rowCount(), 0)
        for keys, words in MORE_KEYS:
            self._add(grid, group_words(words), keys)
        grid.addWidget(Text(translate("Help", "At the letter desk"), "title"), grid.rowCount(), 0)
        for words, keys in desk_keys():
            self._add(grid, words, keys)
        page.body.addLayout(grid)
        page.body.addStretch(1)
        whole.addWidget(page)
        line = row()
        line.addStretch(1)
        close = button(translate("Help", "Close"), "primary")
        close.clicked.connect(self.accept)
        line.addWidget(close)
        whole.addLayout(line)
        close.setFocus()

    def _add(self, grid: QGridLayout, words: str, keys: str) -> None:
        at = grid.rowCount()
        grid.addWidget(Text(words), at, 0)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(Text(shown, "note", wrap=False), at, 1)
