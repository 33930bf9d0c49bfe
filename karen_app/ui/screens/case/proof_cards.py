"""Cards of the case page read aside: what must be shown and what shows it; what is still open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout

from karen_app.services.views.proofs import Element, Ledger, Shown
from karen_app.services.views.words import Tone
from karen_app.ui.screens.case import wording
from karen_app.ui.widgets.boxes import Card, column, row, rule
from karen_app.ui.widgets.lines import beside, flow
from karen_app.ui.widgets.some_at_once import SomeAtOnce
from karen_app.ui.widgets.text import Chip, Text, button
from karen_app.ui.words import say, translate

ELEMENTS_AT_ONCE = 10
TONES = {Shown.FILES: Tone.GOOD, Shown.WITNESS: Tone.WAITING, Shown.NOTHING: Tone.SOON}


def proofs(elements: tuple[Element, ...], listed: Callable[[], None]) -> Card:
    """Every fact to be shown with the numbers of its proofs; gaps first, with a way out."""
    card = Card(gap=10)
    card.body.addWidget(Text(translate("Case", "What must be shown"), "title"))
    gaps = sum(1 for one in elements if one.shown is Shown.NOTHING)
    words = translate("Case", "%n fact(s) without a proof", None, gaps)
    whole = translate("Case", "Every fact has something that shows it.")
    card.body.addWidget(Text(words if gaps else whole, "muted"))
    card.body.addWidget(SomeAtOnce(elements, _element, wording.show_more, ELEMENTS_AT_ONCE))
    paper = button(translate("Case", "List of evidence as PDF"))
    paper.clicked.connect(listed)
    card.body.addLayout(flow(paper))
    return card


def _element(one: Element) -> QBoxLayout:
    words = column(gap=2)
    words.addWidget(Text(say(one.text)))
    numbers = [str(file.exhibit) if file.exhibit else file.name for file in one.files]
    if numbers:
        said = translate("Case", "proof no. {numbers}").format(numbers=", ".join(numbers))
        words.addWidget(Text(said, "note"))
    if one.substitute is not None:
        words.addWidget(Text(say(one.substitute), "note"))
    return beside(words, Chip(say(one.state), TONES[one.shown]))


def ledger(book: Ledger) -> Card:
    """Sums under one another, what came back with a minus, and what is open at the foot."""
    card = Card(gap=6)
    card.body.addWidget(Text(translate("Case", "The account of this case"), "title"))
    for one in book.lines:
        line = row()
        line.addWidget(Text(say(one.title)), 1)
        sign = "\N{MINUS SIGN} " if one.minus else ""
        line.addWidget(Text(f"{sign}{one.money.text}", "strong", wrap=False))
        card.body.addLayout(line)
        if one.working:
            card.body.addWidget(Text("\n".join(one.working), "note"))
    card.body.addWidget(rule())
    left = ", ".join(money.text for money in book.left)
    line = row()
    line.addWidget(Text(translate("Case", "Still open"), "strong"), 1)
    line.addWidget(Text(left or translate("Case", "nothing"), "title", wrap=False))
    card.body.addLayout(line)
    return card
