"""Words and keys: what F1 shows, the terms of the page first, then every shortcut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QTabWidget,
    QWidget,
)

from karen_app.ui.actions import ACTIONS, GROUPS, MORE_KEYS, group_words
from karen_app.ui.glossary import of_page, searched, terms
from karen_app.ui.screens.letters.ways import desk_keys
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import EDGE, Page, column, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import language, translate


class HelpDialog(QDialog):
    """The terms of a page, to be read and searched, and every action with its keys."""

    def __init__(self, parent: QWidget, page: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Words and keys"))
        self.resize(max(600, min(theme().px(600), 900)), 660)
        self._page = page
        whole = column(self, edge=EDGE)
        whole.addWidget(Text(translate("Help", "Words and keys"), "page-title"))
        tabs = QTabWidget()
        tabs.setAccessibleName(translate("Help", "Words and keys"))
        tabs.addTab(self._words(), translate("Help", "Words"))
        tabs.addTab(self._keys(), translate("Help", "Everything by keyboard"))
        whole.addWidget(tabs, 1)
        line = row()
        line.addStretch(1)
        close = button(translate("Help", "Close"), "primary")
        close.clicked.connect(self.accept)
        line.addWidget(close)
        whole.addLayout(line)
        self.search.setFocus()
        self._show_terms("")

    def _words(self) -> QWidget:
        part = QWidget()
        body = column(part, 10)
        body.setContentsMargins(0, 12, 0, 0)
        self.search = QLineEdit()
        words = translate("Help", "Find a word, also without accents")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_terms)
        self.search.installEventFilter(self)
        body.addWidget(self.search)
        self.said = Text("", "note")
        body.addWidget(self.said)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Help", "Words"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setObjectName("words")
        self.list.setSpacing(5)
        body.addWidget(self.list, 1)
        return part

    def _show_terms(self, typed: str) -> None:
        """Those of the page; whoever searches, searches all of them."""
        found = searched(typed, terms()) if typed.strip() else of_page(self._page)
        self.list.clear()
        spoken = language()
        for one in found:
            self.list.addItem(f"{one.name(spoken)}\n{one.meanings[spoken]}")
        self.list.setCurrentRow(0)
        if typed.strip():
            self.said.say(translate("Help", "%n word(s) found", None, len(found)))
        else:
            self.said.say(translate("Help", "Words of this page. Typing searches all of them."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the search line goes to the words."""
        pressed = event.key() if isinstance(event, QKeyEvent) else 0
        if watched is self.search and pressed == Qt.Key.Key_Down:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _keys(self) -> QWidget:
        page = Page()
        page.body.setContentsMargins(0, 12, 8, 0)
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
        return page

    def _add(self, grid: QGridLayout, words: str, keys: str) -> None:
        at = grid.rowCount()
        grid.addWidget(Text(words), at, 0)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(Text(shown, "note", wrap=False), at, 1)
