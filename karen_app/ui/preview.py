"""The pages as they will be printed, looked at before paper is used."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import EDGE, column, row
from karen_app.ui.widgets.paper import Paper
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate

WIDE, HIGH = 760, 820


class Preview(QDialog):
    """Shows PDF pages; ``accepted`` when they are wanted on paper."""

    def __init__(self, content: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        words = translate("Preview", "This is how it will be printed")
        self.setWindowTitle(words)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paper = Paper(words, self)
        self.paper.show_pdf(content)
        count = translate("Preview", "%n page(s)", None, self.paper.pages)
        self.print = button(translate("Preview", "Print"), "primary")
        self.print.clicked.connect(self.accept)
        self.leave = button(translate("Preview", "Do not print"))
        self.leave.clicked.connect(self.reject)
        body = column(self, 12, EDGE)
        body.addWidget(Text(words, "page-title"))
        body.addWidget(Text(count, "muted"))
        body.addWidget(self.paper, 1)
        foot = row()
        foot.addWidget(self.print)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        body.addLayout(foot)
        room = parent.screen().availableSize()
        self.resize(min(theme().px(WIDE), room.width()), min(theme().px(HIGH), room.height() - 40))
        self.print.setFocus()


def look_first(content: bytes, parent: QWidget, wanted: Callable[[], object]) -> Preview:
    """Shows the pages and calls ``wanted`` once they are wanted on paper."""
    shown = Preview(content, parent)
    shown.accepted.connect(wanted)
    shown.open()
    return shown
