"""The window that asks for the passphrase of a locked store."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Card, column
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate


class LockWindow(QWidget):
    """Asks for the passphrase or the recovery code; nothing of a case can be seen."""

    tried = Signal(str)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Karen")
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self.setMinimumSize(theme().px(480), theme().px(300))
        body = column(self, 16, 26)
        body.addWidget(Text(translate("Lock", "Karen is locked"), "page-title"))
        card = Card(gap=10)
        label = Text(translate("Lock", "Passphrase or recovery code"), "strong")
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(label.text())
        self.line.returnPressed.connect(self._on_open)
        label.setBuddy(self.line)
        self.problem = Text("", "problem")
        self.problem.hide()
        self.open = button(translate("Lock", "Open"), "primary")
        self.open.clicked.connect(self._on_open)
        quit_it = button(translate("Lock", "Quit"))
        quit_it.clicked.connect(self.close)
        for one in (label, self.line, self.problem):
            card.body.addWidget(one)
        card.body.addLayout(flow(self.open, quit_it))
        body.addWidget(card)
        words = translate("Lock", "What you had typed is kept as a draft.")
        body.addWidget(Text(words, "note"))
        body.addStretch(1)

    def show_problem(self, words: str) -> None:
        """Says why it stays locked."""
        self.problem.say(words)
        self.problem.setVisible(bool(words))
        self.line.selectAll()
        self.line.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Announces that the person would rather leave."""
        self.closing.emit()
        super().closeEvent(event)

    def _on_open(self) -> None:
        self.tried.emit(self.line.text())
