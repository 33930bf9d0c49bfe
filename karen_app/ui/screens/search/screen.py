"""Drives the results of the search box, with the place of each word marked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from karen_app.services.views.inbox import Found
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.widgets.boxes import Card, Page, clear
from karen_app.ui.widgets.text import MarkedText, Text, TitleButton
from karen_app.ui.words import translate

SHOWN = 50


class SearchView(Page):
    """Results one under another."""

    found_chosen = Signal(object)

    def show_found(self, typed: str, found: tuple[Found, ...]) -> None:
        """Shows what was found for the words typed."""
        clear(self.body)
        words = translate("Search", "%n place(s) found", None, len(found))
        self.body.addWidget(Text(words, "page-title"))
        if not found:
            self.body.addWidget(Text(self._nothing(typed), "muted"))
        for one in found[:SHOWN]:
            card = Card(gap=4)
            title = TitleButton(one.title)
            title.clicked.connect(lambda _=False, found=one: self.found_chosen.emit(found))
            card.body.addWidget(title)
            card.body.addWidget(MarkedText(one.excerpt, one.marks))
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _nothing(self, typed: str) -> str:
        if not typed.strip():
            return translate(
                "Search", "Type a word: a name, a number, a thing. Accents do not matter."
            )
        return translate("Search", "Nothing holds all these words. Try fewer, or their beginnings.")


class SearchScreen:
    """Results of the search box; the place's subject is what was typed."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = SearchView()
        self.view.found_chosen.connect(self._on_found)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Searches at once: the index answers within a key stroke."""
        typed = place.subject
        found = self._frame.use.search(typed) if typed.strip() else ()
        self.view.show_found(typed, found)

    def _on_found(self, found: Found) -> None:
        """A file opens its own page, everything else the case it belongs to."""
        if found.kind == "Evidence":
            self._frame.go.go("file", found.case_id, found.record_id)
        else:
            self._frame.go.go("case", found.case_id)

    def leave(self) -> None:
        """Nothing is kept."""
