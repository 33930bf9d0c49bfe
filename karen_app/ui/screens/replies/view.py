"""The reply desk: their words at the left, what they rest on at the right."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from karen_app.domain.message import Message
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.views.reply_page import ReplyPage
from karen_app.ui.forms.editors import LongEditor
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.page import FormPage
from karen_app.ui.labels import label
from karen_app.ui.screens.replies.ground_card import GroundView
from karen_app.ui.slices import Steps
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import BETWEEN, Card, column, renew, trim
from karen_app.ui.widgets.drops import take_files, welcome_files
from karen_app.ui.widgets.lines import flow
from karen_app.ui.widgets.text import MarkedText, Text, button
from karen_app.ui.words import say, translate

NARROW = 900
SHOWN_TEXT = 6000  # characters of the reply shown with its marks
ANSWERABLE = (ReplyOutcome.REJECTED, ReplyOutcome.PARTIAL)


class ReplyView(FormPage):
    """Announces imports, judgements about grounds, and the wish to answer."""

    import_wanted = Signal(object)  # paths that were dropped, or nothing: ask for a file
    ground_judged = Signal(str, bool)
    answer_clicked = Signal()

    def __init__(self, form: Form) -> None:
        super().__init__(form, translate("Log", "Save the reply"))
        self.setAcceptDrops(True)
        words = form.editor("words")
        if isinstance(words, LongEditor):
            words.use_files = self.import_wanted.emit  # pasted into the words
        self.bring = button(translate("Reply", "From a file: e-mail, PDF, photo"))
        self.bring.clicked.connect(lambda: self.import_wanted.emit(()))
        self.brought = Text("", "note")
        self.above.addLayout(flow(self.bring))
        self.above.addWidget(self.brought)
        self.answer = button(translate("Reply", "Save and answer point by point"))
        self.answer.clicked.connect(self.answer_clicked)
        self.below.addLayout(flow(self.answer))
        self.why_not = Text("", "note")
        self.below.addWidget(self.why_not)
        self.body.removeWidget(self.card)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(BETWEEN)
        self._halves.addWidget(self.card, 5, Qt.AlignmentFlag.AlignTop)
        self._grounds = column(gap=BETWEEN)
        self._grounds.addStretch(1)
        self._halves.addLayout(self._grounds, 4)
        self.body.insertLayout(self.body.count() - 1, self._halves)

    def show_brought(self, notes: tuple[Message, ...], name: str = "") -> None:
        """Says what was taken in from a file, and what to look at."""
        said = [say(one) for one in notes]
        if name:
            words = translate("Reply", "“{name}” is kept as evidence. Check what was read from it.")
            said.insert(0, words.replace("{name}", name))
        self.brought.say("\n".join(said))
        self.brought.setVisible(bool(said))

    def show_answerable(self, outcome: ReplyOutcome | None) -> None:
        """Only a refusal is answered point by point; what stands against it is said."""
        if outcome in ANSWERABLE:
            words = ""
        elif outcome is None:
            words = translate(
                "Reply", "First choose above what they say: a refusal is answered point by point."
            )
        else:
            words = translate(
                "Reply", "Only a refusal, whole or in part, is answered point by point."
            )
        self.answer.setEnabled(not words)
        self.answer.setAccessibleDescription(words)
        self.answer.setToolTip(words)
        self.why_not.say(words)
        self.why_not.setVisible(bool(words))

    def forget_grounds(self) -> None:
        """Takes the grounds of the reply before away: those of this one are not read yet."""
        trim(self._grounds, 0)

    def showing(self, page: ReplyPage) -> Steps:
        """Shows what the reply seems to say, card by card, each in place of the one before."""
        return renew(self._grounds, self._cards(page))

    def _cards(self, page: ReplyPage) -> Iterator[QWidget]:
        if not page.text.strip():
            yield self._empty()
            return
        yield self._reading(page)
        for one in page.cards:
            made = GroundView(one)
            made.judged.connect(self.ground_judged)
            yield made
        if not page.is_acknowledgement:
            yield self._others(page)

    def _empty(self) -> Card:
        card = Card()
        words = translate(
            "Reply",
            "Paste their words or bring the file. Karen marks the reasons they give and says what "
            "each can and cannot do.",
        )
        card.body.addWidget(Text(words, "muted"))
        return card

    def _reading(self, page: ReplyPage) -> Card:
        card = Card("warning" if page.is_acknowledgement else "card")
        card.body.addWidget(Text(translate("Reply", "What they base it on"), "title"))
        for note in page.notes:
            card.body.addWidget(Text(say(note)))
        marks = sorted((one.start, one.end) for one in page.cards if one.end > one.start)
        if marks:
            card.body.addWidget(MarkedText(page.text[:SHOWN_TEXT], apart(marks)))
        if page.suggested is not None:
            card.body.addWidget(self._suggestion(page.suggested))
        return card

    def _suggestion(self, suggested: ReplyOutcome) -> Text:
        words = translate("Reply", "It looks like: {what}. You decide.")
        return Text(words.replace("{what}", label(suggested)), "note")

    def _others(self, page: ReplyPage) -> Card:
        card = Card()
        card.body.addWidget(Text(translate("Reply", "They give another reason"), "strong"))
        box = QComboBox()
        box.setAccessibleName(translate("Reply", "They give another reason"))
        box.setMinimumContentsLength(16)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(translate("Reply", "Choose one"), "")
        for ground, title in page.others:
            box.addItem(title, ground)
        box.activated.connect(lambda at: self._on_other(str(box.itemData(at))))
        card.body.addWidget(box)
        return card

    def _on_other(self, ground: str) -> None:
        if ground:
            self.ground_judged.emit(ground, True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the grounds under the form where the window is narrow."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = self.width() < theme().px(NARROW)
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files of this machine."""
        welcome_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Brings the dropped file in."""
        if files := take_files(event):
            self.import_wanted.emit(files)


def apart(marks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Marks in order that do not overlap: a later one begins where the one before ended."""
    found: list[tuple[int, int]] = []
    for start, end in marks:
        begin = max(start, found[-1][1] if found else 0)
        if begin < min(end, SHOWN_TEXT):
            found.append((begin, min(end, SHOWN_TEXT)))
    return found
