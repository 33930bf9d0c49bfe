"""FormPage: a page with one form: title, hint, fields, the row of buttons, the kept draft."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from karen_app.ui.forms.form import Form
from karen_app.ui.widgets.boxes import Card, Page, capped, column, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate

WIDEST = 820
SCROLL_MARGIN = 24  # pixels shown around a field that is wrong


class FormPage(Page):
    """One column, label above field; the filled button saves, Esc goes back and keeps a draft."""

    save_clicked = Signal()
    cancel_clicked = Signal()
    fresh_clicked = Signal()

    def __init__(self, form: Form, save_words: str) -> None:
        super().__init__()
        self.form = form
        form.entered.connect(self.save_clicked)
        form.went_wrong.connect(self._on_wrong)
        self.title = Text("", "page-title")
        self.hint = Text("", "muted")
        self.body.addWidget(self.title)
        self.body.addWidget(self.hint)
        self._restored = self._restored_line()
        self.body.addLayout(capped(self._restored, WIDEST))
        self.card = card = Card(gap=14)
        self.above = column(gap=8)
        card.body.addLayout(self.above)
        card.body.addWidget(form)
        self.below = column(gap=8)
        card.body.addLayout(self.below)
        self.row = self._buttons(save_words)
        card.body.addLayout(self.row)
        self.body.addLayout(capped(card, WIDEST))
        self.body.addStretch(1)

    def _buttons(self, save_words: str) -> QHBoxLayout:
        line = row()
        self.save = button(save_words, "primary")
        self.save.clicked.connect(self.save_clicked)
        self.cancel = button(translate("FormPage", "Leave"))
        self.cancel.clicked.connect(self.cancel_clicked)
        line.addWidget(self.save)
        line.addWidget(self.cancel)
        line.addStretch(1)
        return line

    def show_title(self, title: str, hint: str = "") -> None:
        """Shows the one large line and what stands under it."""
        self.title.say(title)
        self.hint.say(hint)
        self.hint.setVisible(bool(hint))

    def show_restored(self, *, restored: bool) -> None:
        """Says that what was typed before has been put back."""
        self._restored.setVisible(restored)

    def _on_wrong(self, line: QWidget) -> None:
        """Scrolls to what is wrong once its sentence has found its room."""
        QTimer.singleShot(0, line, lambda: self.ensureWidgetVisible(line, 0, SCROLL_MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; what was typed stays as a draft."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel_clicked.emit()
        else:
            super().keyPressEvent(event)

    def _restored_line(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("look", "warning")
        line = row(frame, 12)
        line.setContentsMargins(14, 8, 8, 8)
        words = translate("FormPage", "What you typed here before is back. It is not saved yet.")
        line.addWidget(Text(words), 1)
        fresh = button(translate("FormPage", "Start again"))
        fresh.clicked.connect(self.fresh_clicked)
        line.addWidget(fresh)
        frame.hide()
        return frame
