"""Which letter to write: those that fit, and the others with the reason why not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.views.case_page import LetterChoice
from karen_app.ui.aside import Aside
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.slices import Steps
from karen_app.ui.steps import prepare
from karen_app.ui.widgets.boxes import Card, Page, clear, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import say, translate


class ChoiceView(Page):
    """Announces which kind was chosen."""

    kind_chosen = Signal(str)
    back_clicked = Signal()

    def showing(self, choices: tuple[LetterChoice, ...]) -> Steps:
        """Shows the letters of the next step, others that fit, and the rest with the reason."""
        return self.renewing(self._parts(choices))

    def _parts(self, choices: tuple[LetterChoice, ...]) -> Iterator[QWidget | QLayout | None]:
        yield Text(translate("Letter", "Which letter?"), "page-title")
        suggested = [one for one in choices if one.suggested]
        fitting = [one for one in choices if one.fits and not one.suggested]
        if suggested:
            yield from self._card(translate("Letter", "Best now"), suggested)
        if fitting:
            too, now = translate("Letter", "Possible too"), translate("Letter", "These fit now")
            yield from self._card(too if suggested else now, fitting)
        if not suggested and not fitting:
            words = translate("Letter", "None fits yet. Write down what happened first.")
            yield Text(words, "muted")
        others = [one for one in choices if not one.fits]
        if others:
            rest = Card(gap=10)
            rest.body.addWidget(Text(translate("Letter", "Not now"), "title"))
            yield rest
            for one in others:
                rest.body.addWidget(Text(one.title, "strong"))
                rest.body.addWidget(Text(say(one.reason), "muted"))
                yield None
        back = button(translate("Letter", "To the case"))
        back.clicked.connect(self.back_clicked)
        line = row()
        line.addWidget(back)
        line.addStretch(1)
        yield line

    def _card(self, title: str, choices: Sequence[LetterChoice]) -> Iterator[Card | None]:
        """A card that is filled line by line."""
        card = Card(gap=12)
        card.body.addWidget(Text(title, "title"))
        yield card
        for number, one in enumerate(choices):
            card.body.addLayout(self._line(one, first=one.suggested and number == 0))
            yield None

    def _line(self, one: LetterChoice, *, first: bool) -> QHBoxLayout:
        line = row(gap=12)
        words = Card("", gap=2)
        words.body.setContentsMargins(0, 0, 0, 0)
        words.body.addWidget(Text(one.title, "strong"))
        words.body.addWidget(Text(one.purpose or say(one.reason), "muted"))
        line.addWidget(words, 1)
        write = button(translate("Letter", "Write it"), "primary" if first else "")
        write.setAccessibleDescription(one.title)
        write.clicked.connect(lambda: self.kind_chosen.emit(one.template))
        line.addWidget(write)
        return line


class ChoiceScreen:
    """Offers the kinds of letters of a case."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = ChoiceView()
        self._aside = Aside(frame.tasks, self.view)
        self._case_id = CaseId("")
        self.view.kind_chosen.connect(lambda kind: prepare(frame, self._case_id, kind))
        self.view.back_clicked.connect(lambda: frame.go.go("case", self._case_id))

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows the kinds for a case."""
        case_id = CaseId(place.subject)
        if case_id != self._case_id:
            clear(self.view.body)
        self._case_id, use = case_id, self._frame.use
        self._aside.read(lambda: use.letter_choices(case_id), self.view.showing)

    def leave(self) -> None:
        """Nothing is typed here."""
