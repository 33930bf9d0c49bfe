"""About Karen: what she gives and what not, the edition of the law, whose work is in her."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from karen_app import __version__
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.slices import Steps
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Card, Page
from karen_app.ui.widgets.text import Text
from karen_app.ui.words import translate

NOTICES = Path(__file__).resolve().parents[3] / "data" / "notices.txt"
WIDEST = 820
TOGETHER = 500  # lines of the notices put in at one step


class AboutScreen:
    """A page to read."""

    def __init__(self, frame: Frame) -> None:
        self.view = Page()
        body = self.view.body
        body.addWidget(Text(translate("About", "About Karen"), "page-title"))
        card = Card(gap=10)
        card.setMaximumWidth(theme().px(WIDEST))
        words = translate(
            "About",
            "Karen gives information and papers. It is not legal advice by a lawyer, and nobody "
            "but you decides what is sent. Where a case is large or unclear, take the case on one "
            "page to the consumer ombudsman of your town: the advice there is free.",
        )
        card.body.addWidget(Text(words))
        version = translate("About", "Version {version}, law as of edition {edition}.")
        said = version.format(version=__version__, edition=frame.use.edition())
        card.body.addWidget(Text(said, "muted"))
        home = translate("About", "Nothing goes online. Your data stay in {folder}.")
        card.body.addWidget(Text(home.replace("{folder}", frame.data_folder), "muted"))
        body.addWidget(card)
        body.addWidget(self._notices(frame))

    def _notices(self, frame: Frame) -> Card:
        card = Card(gap=8)
        card.setMaximumWidth(theme().px(WIDEST))
        title = translate("About", "Whose work is in Karen")
        card.body.addWidget(Text(title, "title"))
        licences = translate("About", "Icons: Lucide (ISC). Font: Lato (OFL). Window: Qt (LGPL).")
        card.body.addWidget(Text(licences, "muted"))
        if NOTICES.is_file():
            field = QPlainTextEdit()
            field.setReadOnly(True)
            field.setTabChangesFocus(True)
            field.setAccessibleName(title)
            field.setMinimumHeight(theme().px(360))
            card.body.addWidget(field)
            frame.tasks.in_slices(field, _filling(field))
        return card

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Nothing to read afresh."""

    def leave(self) -> None:
        """Nothing is typed here."""


def _filling(field: QPlainTextEdit) -> Steps:
    """Puts the notices into the field, some pages of them at each step; it stays at its top."""
    lines = NOTICES.read_text(encoding="utf-8").splitlines()
    for start in range(0, len(lines), TOGETHER):
        yield
        field.appendPlainText("\n".join(lines[start : start + TOGETHER]))
    field.moveCursor(QTextCursor.MoveOperation.Start)
