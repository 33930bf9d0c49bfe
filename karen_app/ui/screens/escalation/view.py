"""Further ways side by side: what each costs, how long it takes, what it does and closes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from karen_app.services.views.case_page import PathLine
from karen_app.services.views.words import Tone
from karen_app.ui import icons
from karen_app.ui.labels import institution
from karen_app.ui.slices import Steps
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import BETWEEN, Card, Page, clear, row
from karen_app.ui.widgets.lines import flow, is_large
from karen_app.ui.widgets.text import Chip, Text, button
from karen_app.ui.words import day_text, translate

COLUMNS = 2
TOP = Qt.AlignmentFlag.AlignTop


class WaysView(Page):
    """Announces which way is prepared, and the wish to go back."""

    way_chosen = Signal(str)
    back_clicked = Signal()

    def showing(self, title: str, ways: Sequence[PathLine], wanted: Collection[str]) -> Steps:
        """Shows the open ways, before all that of the next step, whose letter is ``wanted``.

        Two stand beside one another, one in large text. Only that of the next step has the filled
        button: while one waits for the other side, none has.
        """
        clear(self.body)
        self.body.addWidget(Text(translate("Ways", "Which way to go on?"), "page-title"))
        self.body.addWidget(Text(title, "muted"))
        best = next((one.id for one in ways if one.is_open and one.letter in wanted), "")
        ordered = sorted(ways, key=lambda one: (one.id != best, not one.is_open))
        if not ordered:
            words = translate(
                "Ways", "No way is known yet. Write down what they answered, or that they did not."
            )
            self.body.addWidget(Text(words, "muted"))
        grid = QGridLayout()
        grid.setSpacing(BETWEEN)
        columns = 1 if is_large() else COLUMNS
        for at in range(columns):
            grid.setColumnStretch(at, 1)
        self.body.addLayout(grid)
        back = button(translate("Ways", "To the case"))
        back.clicked.connect(self.back_clicked)
        self.body.addLayout(flow(back))
        self.body.addStretch(1)
        for number, one in enumerate(ordered):
            card = self._card(one, one.id == best)
            grid.addWidget(card, number // columns, number % columns, TOP)
            yield

    def _card(self, one: PathLine, first: bool) -> Card:
        card = Card("next-step" if first else "card", gap=8)
        card.body.addWidget(Text(_title(one), "title"))
        card.body.addLayout(flow(self._chip(one)))
        card.body.addLayout(self._admissible(one))
        for name, said in (
            (translate("Ways", "Cost"), one.cost),
            (translate("Ways", "Time"), one.time),
            (translate("Ways", "Limitation"), one.limitation),
            (translate("Ways", "Closes off"), one.closes_off),
            (translate("Ways", "Which office"), "\n".join(one.territory)),
        ):
            if said:
                card.body.addWidget(Text(name, "strong"))
                card.body.addWidget(Text(said, "muted"))
        if one.preconditions:
            card.body.addWidget(Text(translate("Ways", "Before you go this way"), "strong"))
            said = "\n".join(f"• {words}" for words in one.preconditions)
            card.body.addWidget(Text(said, "muted"))
        if one.citations:
            card.body.addWidget(Text("; ".join(one.citations), "note"))
        if one.is_open and one.can_prepare:
            made = button(translate("Ways", "Prepare the letter"), "primary" if first else "")
            made.setAccessibleDescription(_title(one))
            made.clicked.connect(lambda: self.way_chosen.emit(one.letter))
            card.body.addLayout(flow(made))
        return card

    def _chip(self, one: PathLine) -> Chip:
        if one.is_open:
            return Chip(translate("Ways", "open now"), Tone.GOOD)
        if one.opens_from is not None:
            words = translate("Ways", "from {day}").format(day=day_text(one.opens_from))
            return Chip(words, Tone.SOON)
        return Chip(translate("Ways", "not admissible"), Tone.WAITING)

    def _admissible(self, one: PathLine) -> QHBoxLayout:
        """Ticked where the facts of the case allow this way, else what is still in its way."""
        line = row(gap=8)
        sign = Text("", wrap=False)
        colours = theme().colours
        shape = "circle-check" if one.is_open else "hourglass"
        colour = colours.good if one.is_open else colours.waiting
        sign.setPixmap(icons.pixmap(shape, 16, colour))
        allowed = translate("Ways", "the facts of the case allow it")
        missing = translate("Ways", "the facts of the case do not allow it yet")
        sign.setAccessibleName(allowed if one.is_open else missing)
        line.addWidget(sign, 0, TOP)
        line.addWidget(Text(one.why), 1)
        return line


def _title(one: PathLine) -> str:
    """Who it goes to; for the firm itself with which letter, since there may be several."""
    to = upper_first(institution(one.to))
    return f"{to}: {one.letter_title}" if one.to == "trader" and one.letter_title else to


def upper_first(words: str) -> str:
    """The words with a capital at the beginning, the rest as it is."""
    return words[:1].upper() + words[1:]
