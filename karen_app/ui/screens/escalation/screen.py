"""Drives the choice of a way of escalation: compares them, begins the letter of one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.views.case_page import CasePage
from karen_app.ui.aside import Aside
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.screens.escalation.view import WaysView
from karen_app.ui.slices import Steps
from karen_app.ui.steps import prepare
from karen_app.ui.widgets.boxes import clear
from karen_app.ui.words import titled


class WaysScreen:
    """The further ways of one case."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._case_id = CaseId("")
        self.view = WaysView()
        self._aside = Aside(frame.tasks, self.view)
        self.view.way_chosen.connect(lambda letter: prepare(frame, self._case_id, letter))
        self.view.back_clicked.connect(lambda: frame.go.go("case", self._case_id))

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows the ways of a case."""
        case_id = CaseId(place.subject)
        if case_id != self._case_id:
            clear(self.view.body)
        self._case_id, use = case_id, self._frame.use
        self._aside.read(lambda: use.case_page(case_id), self._showing)

    def _showing(self, page: CasePage) -> Steps:
        name = titled(page.head.title, page.head.trader.name)
        return self.view.showing(name, page.paths, page.next_step.letters)

    def leave(self) -> None:
        """Nothing is typed here."""
