"""Drives the list of letters of all matters, by what became of each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.use_cases import UseCases
from karen_app.services.views.case_page import LetterLine
from karen_app.ui.frame import Frame
from karen_app.ui.labels import label
from karen_app.ui.models.column import Column
from karen_app.ui.navigation import Place
from karen_app.ui.widgets.list_page import ListPage
from karen_app.ui.words import day_short, translate

MOST_CASES = 300


@dataclass(frozen=True, slots=True)
class LetterOfCase:
    """A letter with the name of its matter."""

    case_title: str
    letter: LetterLine


def read_letters(use: UseCases) -> tuple[LetterOfCase, ...]:
    """The letters of the cases that are not closed."""
    board = use.board()
    cards = {one.case_id: one for one in (*board.mine, *board.theirs, *board.quiet)}
    found = []
    for case_id, card in list(cards.items())[:MOST_CASES]:
        page = use.case_page(CaseId(case_id))
        found += [LetterOfCase(card.title, one) for one in page.letters]
    return tuple(found)


def columns() -> tuple[Column, ...]:
    """Letter, matter, state, day."""
    return (
        Column(translate("Letters", "Letter"), lambda one: one.letter.title),
        Column(translate("Letters", "Case"), lambda one: one.case_title),
        Column(translate("Letters", "State"), lambda one: label(one.letter.state)),
        Column(
            translate("Letters", "Day"),
            lambda one: day_short(one.letter.state_on),
            sort_by=lambda one: one.letter.state_on,
        ),
        Column(translate("Letters", "Tracking number"), lambda one: one.letter.tracking_number),
    )


class LettersScreen:
    """All letters."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._reading = 0
        self.view = ListPage(
            translate("Letters", "Letters"),
            columns(),
            translate("Letters", "No letter yet. Open a case: Karen writes one from its log."),
        )
        self.view.table.set_widths(290, 230, 170, 120)
        self.view.table.row_chosen.connect(lambda one: frame.go.go("letter", one.letter.letter_id))

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Reads the letters aside."""
        use = self._frame.use
        self._frame.tasks.cancel(self._reading)
        self._reading = self._frame.tasks.run(
            lambda: read_letters(use), self.view.show_rows, self._on_failed, place.screen
        )

    def leave(self) -> None:
        """Nothing is typed here."""

    def _on_failed(self, error: Exception) -> None:
        raise error
