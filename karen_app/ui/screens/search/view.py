"""The results of the search box: one card for each place, used again for the next words."""

from __future__ import annotations

from PySide6.QtCore import Signal

from karen_app.services.views.inbox import Found
from karen_app.ui.slices import Steps
from karen_app.ui.widgets.boxes import Card, Page
from karen_app.ui.widgets.text import MarkedText, Text, TitleButton
from karen_app.ui.words import translate

SHOWN = 50
FIRST = 8  # cards that fill the window and are shown at once


class FoundCard(Card):
    """One place: the title leads to it, the words around it are marked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=4)
        self.found: Found | None = None
        self._title, self._excerpt = TitleButton(""), MarkedText("", ())
        self._title.clicked.connect(lambda: self.chosen.emit(self.found))
        self.body.addWidget(self._title)
        self.body.addWidget(self._excerpt)

    def show_found(self, found: Found) -> None:
        """Shows another place; the same one costs nothing."""
        if found != self.found:
            self.found = found
            self._title.say(found.title)
            self._excerpt.say(found.excerpt, found.marks)
        self.show()


class SearchView(Page):
    """Results one under another; the first are there at once, the rest follows in short turns."""

    found_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.typed = ""
        self._head, self._note = Text("", "page-title"), Text("", "muted")
        self.body.addWidget(self._head)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self._cards: list[FoundCard] = []

    def show_found(self, typed: str, found: tuple[Found, ...]) -> Steps:
        """Shows what was found for the words typed: the first at once, the rest in these steps."""
        self.typed = typed
        self._head.say(translate("Search", "%n place(s) found", None, len(found)))
        self._note.say("" if found else self._nothing(typed))
        self._note.setVisible(not found)
        for card in self._cards[min(len(found), FIRST) :]:
            card.hide()
        self.verticalScrollBar().setValue(0)
        for number, one in enumerate(found[:FIRST]):
            self._card(number).show_found(one)
        return self._show_rest(found[:SHOWN])

    def _show_rest(self, found: tuple[Found, ...]) -> Steps:
        for number in range(FIRST, len(found)):
            self._card(number).show_found(found[number])
            yield

    def _card(self, number: int) -> FoundCard:
        if number == len(self._cards):
            card = FoundCard()
            card.chosen.connect(self.found_chosen)
            self._cards.append(card)
            self.body.insertWidget(self.body.count() - 1, card)
        return self._cards[number]

    def _nothing(self, typed: str) -> str:
        if not typed.strip():
            return translate(
                "Search", "Type a word: a name, a number, a thing. Accents do not matter."
            )
        return translate("Search", "Nothing holds all these words. Try fewer, or their beginnings.")
