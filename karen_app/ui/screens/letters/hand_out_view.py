"""The page of giving a letter out: ways and their questions at the left, what comes out right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from karen_app.services.ports import PostalParty, Posting
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.screens.letters.ways import WAYS, Way
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import EDGE, Card, FlowLayout, Page, clear, column
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.paper import Paper
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate

LEFT_WIDTH = 470
WIDEST_LEFT = 560  # in pixels of the screen: large type must not push the paper aside
Rows = Sequence[tuple[str, str]]


class HandOutView(QWidget):
    """Announces which way was chosen, that a field changed, and what shall be done."""

    way_chosen = Signal(str)
    field_changed = Signal()
    command_chosen = Signal(str)  # save, print, copy, back

    def __init__(self) -> None:
        super().__init__()
        body = column(self, 12)
        body.setContentsMargins(EDGE, 0, EDGE, 16)
        self.title = Text("", "page-title")
        body.addWidget(self.title)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self._left = Page()
        self._left.body.setContentsMargins(0, 0, 8, 0)
        split.addWidget(self._left)
        split.addWidget(self._results())
        split.setStretchFactor(1, 1)
        split.setSizes([min(theme().px(LEFT_WIDTH), WIDEST_LEFT), theme().px(700)])
        body.addWidget(split, 1)
        body.addLayout(self._row_of_buttons())
        self._left.body.addLayout(self._choice())
        self._asked = column()
        self._left.body.addLayout(self._asked)
        self._left.body.addStretch(1)
        self.form: Form | None = None

    def _results(self) -> QStackedWidget:
        self.results = QStackedWidget()
        self.paper = Paper(translate("HandOut", "The pages as they will be printed"), self)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(translate("HandOut", "The words that go out"))
        self.data = Page()
        self.data.body.setContentsMargins(8, 0, 0, 8)
        for one in (self.paper, self.words, self.data):
            self.results.addWidget(one)
        return self.results

    def _choice(self) -> FlowLayout:
        group = QButtonGroup(self)
        self.picks = {}
        for way in WAYS:
            pick = button(way.title, "pick")
            pick.setCheckable(True)
            pick.setAccessibleDescription(way.explained)
            pick.setToolTip(way.explained)
            pick.clicked.connect(lambda _=False, one=way.id: self.way_chosen.emit(one))
            group.addButton(pick)
            self.picks[way.id] = pick
        return flow(*self.picks.values())

    def _row_of_buttons(self) -> FlowLayout:
        self.buttons = {}
        for name, words, look in (
            ("save", translate("HandOut", "Save"), "primary"),
            ("print", translate("HandOut", "Print"), ""),
            ("copy", translate("HandOut", "Copy"), ""),
            ("back", translate("HandOut", "To the letter"), ""),
        ):
            made = button(words, look)
            made.clicked.connect(lambda _=False, one=name: self.command_chosen.emit(one))
            self.buttons[name] = made
        return flow(*self.buttons.values())

    def show_way(self, way: Way, fields: tuple[Field, ...]) -> Form:
        """Shows one way with its sentence and its questions."""
        self.picks[way.id].setChecked(True)
        clear(self._asked)
        card = Card()
        card.body.addWidget(Text(way.title, "title"))
        card.body.addWidget(Text(way.explained, "muted"))
        self.form = Form(fields)
        self.form.changed.connect(self.field_changed)
        self.form.setVisible(bool(fields))
        card.body.addWidget(self.form)
        self.note = Text("", "problem")
        self.note.hide()
        card.body.addWidget(self.note)
        self._asked.addWidget(card)
        self.buttons["print"].setVisible(way.ending == "pdf")
        self.buttons["copy"].setVisible(way.id in {"text", "email", "posting"})
        save = {
            "eml": translate("HandOut", "Save the draft"),
            "txt": translate("HandOut", "Save as text"),
            "csv": translate("HandOut", "Save as a table"),
        }.get(way.ending, translate("HandOut", "Save as PDF"))
        self.buttons["save"].setText(save)
        self.buttons["save"].setAccessibleName(save)
        self.set_ready(ready=False)
        return self.form

    def set_ready(self, *, ready: bool) -> None:
        """Says whether there is something to save, print or copy."""
        for name in ("save", "print", "copy"):
            self.buttons[name].setEnabled(ready)

    def show_several(self, *, several: bool) -> None:
        """Says on the button that more than one file will be saved."""
        if several:
            words = translate("HandOut", "Save all files")
            self.buttons["save"].setText(words)
            self.buttons["save"].setAccessibleName(words)

    def tell(self, words: str, look: str = "problem") -> None:
        """Says something under the questions, or nothing."""
        self.note.setProperty("look", look)
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.note.say(words)
        self.note.setVisible(bool(words))

    def show_pages(self, content: bytes) -> None:
        """Shows the pages of a PDF."""
        self.paper.show_pdf(content)
        self.results.setCurrentWidget(self.paper)

    def show_words(self, words: str) -> None:
        """Shows words without a layout."""
        self.words.setPlainText(words)
        self.results.setCurrentWidget(self.words)

    def show_posting(self, posting: Posting) -> None:
        """Shows what the post asks for, in rows; what is missing says so."""
        clear(self.data.body)
        parts = (
            (translate("HandOut", "Receiver"), party_rows(posting.receiver)),
            (translate("HandOut", "Sender"), party_rows(posting.sender)),
            (translate("HandOut", "Consignment"), consignment_rows(posting)),
        )
        for title, rows in parts:
            card = Card()
            card.body.addWidget(Text(title, "title"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setColumnStretch(1, 1)
            for at, (name, value) in enumerate(rows):
                top = Qt.AlignmentFlag.AlignTop
                grid.addWidget(Text(name, "muted", wrap=False), at, 0, top)
                missing = translate("HandOut", "missing")
                shown = Text(value or missing, "" if value else "problem")
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(shown, at, 1, top)
            card.body.addLayout(grid)
            self.data.body.addWidget(card)
        self.data.body.addStretch(1)
        self.results.setCurrentWidget(self.data)


def party_rows(party: PostalParty) -> Rows:
    """One side of a consignment, a row for each part."""
    return (
        (translate("HandOut", "Name"), party.name),
        (translate("HandOut", "Street and number"), party.street),
        (translate("HandOut", "Postal code"), party.postal_code),
        (translate("HandOut", "Town"), party.town),
    )


def consignment_rows(posting: Posting) -> Rows:
    """What kind of consignment it is."""
    yes, no = translate("HandOut", "yes"), translate("HandOut", "no")
    return (
        (translate("HandOut", "Kind"), translate("HandOut", "registered letter")),
        (translate("HandOut", "Return card"), yes if posting.return_card else no),
        (translate("HandOut", "Your note"), posting.note),
    )


def posting_words(posting: Posting) -> str:
    """The posting data as lines to copy."""
    parts = (
        (translate("HandOut", "Receiver"), party_rows(posting.receiver)),
        (translate("HandOut", "Sender"), party_rows(posting.sender)),
        (translate("HandOut", "Consignment"), consignment_rows(posting)),
    )
    said = []
    for title, rows in parts:
        said.append("\n".join([title, *(f"{name}: {value}" for name, value in rows)]))
    return "\n\n".join(said) + "\n"
