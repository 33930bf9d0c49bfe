"""What still stops the print: each blank is a button that leads to where it is filled."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from karen_app.services.views.letter_desk import LetterBlank
from karen_app.ui.widgets.boxes import clear, column
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import say, translate


class BlanksLine(QWidget):
    """Announces the blank that was pressed."""

    blank_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._body = column(self, 4)
        self._shown: tuple[LetterBlank, ...] = ()

    def show_blanks(self, blanks: tuple[LetterBlank, ...]) -> None:
        """Shows these; the same again change nothing."""
        self.setVisible(bool(blanks))
        if blanks == self._shown:
            return
        self._shown = blanks
        clear(self._body)
        made = []
        for one in blanks:
            press = button(say(one.label), "link")
            words = translate("Letter", "Goes to the place where this is filled in.")
            press.setAccessibleDescription(words)
            press.clicked.connect(lambda _=False, blank=one: self.blank_chosen.emit(blank))
            made.append(press)
        if made:
            words = translate("Letter", "Still missing:")
            first = Text(words, "note", wrap=False)
            first.setMinimumHeight(made[0].sizeHint().height())
            self._body.addLayout(flow(first, *made))
