"""The results of the search box: one card for each place, used again for the next words."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from karen_app.services.views.inbox import Found
from karen_app.ui.widgets.boxes import Card, Page
from karen_app.ui.widgets.text import MarkedText, Text, TitleButton
from karen_app.ui.words import translate

SHOWN = 50
FIRST = 8  # cards that fill the window and are shown at once
THEN = 3  # cards in each further turn, so that keys are heard between them


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
        self._found: tuple[Found, ...] = ()
        self._shown = 0
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(lambda: self._show_more(THEN))

    def show_found(self, typed: str, found: tuple[Found, ...]) -> None:
        """Shows what was found for the words typed."""
        self.typed, self._found, self._shown = typed, found[:SHOWN], 0
        self._head.say(translate("Search", "%n place(s) found", None, len(found)))
        self._note.say("" if found else self._nothing(typed))
        self._note.setVisible(not found)
        for card in self._cards[min(len(found), FIRST) :]:
            card.hide()
        self.verticalScrollBar().setValue(0)
        self._show_more(FIRST)

    def _show_more(self, count: int) -> None:
        for found in self._found[self._shown : self._shown + count]:
            self._card(self._shown).show_found(found)
            self._shown += 1
        if self._shown < len(self._found):
            self._turn.start()
        else:
            self._turn.stop()

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
