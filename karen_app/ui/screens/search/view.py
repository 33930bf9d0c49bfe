"""The results of the search box: one card for each place, used again for the next words."""

from __future__ import annotations

from PySide6.QtCore import Signal

from karen_app.services.views.inbox import Found
from karen_app.ui.screens.search.card import FoundCard
from karen_app.ui.slices import Steps
from karen_app.ui.widgets.boxes import Page
from karen_app.ui.widgets.text import Text
from karen_app.ui.words import translate

SHOWN = 50
FIRST = 8  # cards that fill the window and are shown at once


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

    def make_ready(self) -> Steps:
        """Builds the first cards, hidden, while the search runs for the first time."""
        for number in range(FIRST):
            self._card(number)
            yield

    def show_found(self, typed: str, found: tuple[Found, ...]) -> Steps:
        """Shows what was found for the words typed: the first at once, the rest after these steps.

        The rest is shown in one go: each card that comes alone lays the page out once more.
        """
        self.typed = typed
        self._head.say(translate("Search", "%n place(s) found", None, len(found)))
        self._note.say("" if found else self._nothing(typed))
        self._note.setVisible(not found)
        for card in self._cards[min(len(found), FIRST) :]:
            card.hide()
        self.verticalScrollBar().setValue(0)
        for number, one in enumerate(found[:FIRST]):
            card = self._card(number)
            card.take(one)
            card.show()
        return self._show_rest(found[:SHOWN])

    def _show_rest(self, found: tuple[Found, ...]) -> Steps:
        for number in range(FIRST, len(found)):
            self._card(number).take(found[number])
            yield
        for card in self._cards[FIRST : len(found)]:
            card.show()

    def _card(self, number: int) -> FoundCard:
        if number == len(self._cards):
            card = FoundCard()
            card.hide()
            if self._cards:
                card.resize(self._cards[0].size())
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
