"""Drives the trash: cases put away, taken out again within their days."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId
from karen_app.services.views.inbox import TrashLine
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.widgets.boxes import Card, Page, clear, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import day_text, titled, translate


class TrashView(Page):
    """Cases in the trash, each with its way back."""

    restore_clicked = Signal(str)

    def show_trash(self, lines: tuple[TrashLine, ...]) -> None:
        """Shows the cases, the last one first."""
        clear(self.body)
        self.body.addWidget(Text(translate("Trash", "Trash"), "page-title"))
        card = Card(gap=12)
        if not lines:
            words = translate("Trash", "The trash is empty. Cases put here stay for 30 days.")
            card.body.addWidget(Text(words, "muted"))
        for one in lines:
            line = row(gap=12)
            name = titled(one.title, one.trader)
            line.addWidget(Text(name, "strong"), 1)
            kept = translate("Trash", "kept until {day}").format(day=day_text(one.kept_until))
            line.addWidget(Text(kept, "note", wrap=False))
            back = button(translate("Trash", "Take out"))
            back.setAccessibleDescription(name)
            back.clicked.connect(lambda _=False, case=one.case_id: self.restore_clicked.emit(case))
            line.addWidget(back)
            card.body.addLayout(line)
        self.body.addWidget(card)
        self.body.addStretch(1)


class TrashScreen:
    """The trash."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = TrashView()
        self.view.restore_clicked.connect(self._on_restore)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows what is in it."""
        del place
        self.view.show_trash(self._frame.use.trash())

    def leave(self) -> None:
        """Nothing is typed here."""

    def _on_restore(self, case_id: str) -> None:
        outcome = self._frame.use.restore_case(CaseId(case_id))
        if self._frame.settle(outcome) is not None:
            self._frame.go.go("case", case_id)
