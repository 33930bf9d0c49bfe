"""Drives the choice of a way of escalation: compares them, begins the letter of one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.screens.escalation.view import WaysView
from karen_app.ui.steps import prepare


class WaysScreen:
    """The further ways of one case."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._case_id = CaseId("")
        self.view = WaysView()
        self.view.way_chosen.connect(lambda letter: prepare(frame, self._case_id, letter))
        self.view.back_clicked.connect(lambda: frame.go.go("case", self._case_id))

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows the ways of a case."""
        self._case_id = CaseId(place.subject)
        page = self._frame.use.case_page(self._case_id)
        name = " · ".join(part for part in (page.head.title, page.head.trader.name) if part)
        self.view.show_ways(name, page.paths, page.next_step.letters)

    def leave(self) -> None:
        """Nothing is typed here."""
