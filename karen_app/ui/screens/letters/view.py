"""The letter desk: what is missing and what can be chosen at the left, the real pages right."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QMenu,
    QRadioButton,
    QSplitter,
    QToolButton,
    QWidget,
)

from karen_app.services.views.letter_desk import (
    AddresseeChoice,
    EnclosureLine,
    LetterBlank,
    LetterBlock,
    LetterDesk,
    LetterField,
    LetterRemark,
    ValueKind,
)
from karen_app.services.views.words import Tone
from karen_app.ui import icons
from karen_app.ui.forms.editors import (
    ChoiceEditor,
    DayEditor,
    Editor,
    LineEditor,
    LongEditor,
    MoneyEditor,
)
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.labels import LETTER_TONES, label
from karen_app.ui.screens.letters.blanks import BlanksLine
from karen_app.ui.screens.letters.blocks import BlockCard
from karen_app.ui.screens.letters.sent_card import Pictures, SentCard
from karen_app.ui.screens.letters.ways import DESK_KEYS, WAYS
from karen_app.ui.slices import Steps
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import EDGE, Card, FlowLayout, Page, clear, column, row
from karen_app.ui.widgets.lines import beside, flow, in_lines
from karen_app.ui.widgets.paper import Paper
from karen_app.ui.widgets.text import Chip, Text, button
from karen_app.ui.words import day_short, say, translate

LEFT_WIDTH = 470
NARROW = 24  # letters in a line of large text at the left
WIDEST_LEFT = 560  # in pixels of the screen: large type must not push the paper aside
AT_A_TIME = 2  # paragraphs built between two looks at the keys
TONES = ("conciliatory", "firm", "final")


class LetterView(QWidget):
    """Shows a LetterDesk; announces every edit."""

    value_changed = Signal(str)
    block_edited = Signal(str, object)
    demand_toggled = Signal(str, bool)
    enclosure_toggled = Signal(str, bool)
    enclosure_raised = Signal(str)  # this file shall stand one place earlier
    tone_chosen = Signal(str)
    office_chosen = Signal(str)
    command_chosen = Signal(str)  # print, save, copy, sent, back, and those of the menu

    blank_chosen = Signal(object)
    proofs_given = Signal(object)
    file_chosen = Signal(str)

    def __init__(self, today: Callable[[], date], pictures: Pictures) -> None:
        super().__init__()
        self._today, self._pictures = today, pictures
        body = column(self, 12)
        body.setContentsMargins(EDGE, 0, EDGE, 16)
        head = row(gap=10)
        self.title = Text("", "page-title")
        head.addWidget(self.title, 1)
        self.ready = Chip()
        self.state = Chip()
        head.addWidget(self.ready)
        head.addWidget(self.state)
        body.addLayout(head)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._opens = True  # the next letter shown is a new one
        self._pieces: deque[Callable[[], None]] = deque()
        self._left = Page()
        self._left.body.setContentsMargins(0, 0, 8, 0)
        self._split.addWidget(self._left)
        self.paper = Paper(translate("Letter", "The letter as it will be printed"), self)
        self._split.addWidget(self.paper)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([min(theme().px(LEFT_WIDTH), WIDEST_LEFT), theme().px(700)])
        body.addWidget(self._split, 1)
        self.blanks = BlanksLine()
        self.blanks.blank_chosen.connect(self._on_blank)
        body.addWidget(self.blanks)
        body.addLayout(self._row_of_buttons())
        self.form: Form | None = None
        self.receiver: Form | None = None
        self.more_facts: Form | None = None  # what the letter can do without, once asked for
        self._empty: tuple[LetterField, ...] = ()  # what ``more_facts`` would hold
        self.cards: dict[str, QWidget] = {}  # what a remark can point to, by its name

    def _row_of_buttons(self) -> FlowLayout:
        line = FlowLayout()
        self.buttons = {}
        keys = {name: keys for name, _words, keys in DESK_KEYS}
        for name, words, look in (
            ("sent", translate("Letter", "I have sent it"), "primary"),
            ("print", translate("Letter", "Print"), ""),
            ("print-all", translate("Letter", "Print with enclosures"), ""),
            ("save", translate("Letter", "Save as PDF"), ""),
            ("email", translate("Letter", "E-mail draft"), ""),
            ("back", translate("Letter", "To the case"), ""),
        ):
            made = button(words, look)
            made.clicked.connect(lambda _=False, one=name: self.command_chosen.emit(one))
            if name in keys:
                made.setShortcut(QKeySequence(keys[name]))
                made.setToolTip(f"{words} ({in_words(keys[name])})")
            self.buttons[name] = made
            line.addWidget(made)
        line.addWidget(self._more_ways())
        return line

    def _more_ways(self) -> QToolButton:
        """Everything else the letter can leave as, in one menu."""
        more = QToolButton()
        more.setText(translate("Letter", "More ways"))
        more.setProperty("look", "more")
        more.setAccessibleName(translate("Letter", "More ways to give the letter out"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.setToolTipsVisible(True)
        for way in WAYS:
            action = menu.addAction(icons.icon(way.sign), way.title)
            action.setObjectName(way.id)
            action.setToolTip(way.explained)
            action.setShortcut(QKeySequence(way.keys))
            action.triggered.connect(lambda _=False, one=way.id: self.command_chosen.emit(one))
        self.addActions(menu.actions())  # so that the keys work while the menu is closed
        more.setMenu(menu)
        self.more = more
        return more

    def show_waiting(self) -> None:
        """Another letter is being read: nothing of the one before stays."""
        self._opens = True
        self._pieces.clear()
        self.title.say("")
        clear(self._left.body)
        self.form = self.receiver = self.more_facts = None
        self._empty = ()
        self.cards.clear()
        self.paper.clear_paper()
        self.blanks.show_blanks(())
        self.ready.tell("", Tone.GOOD)
        self.state.tell("", Tone.WAITING)
        self._enable(leaves=False)

    def show_desk(self, desk: LetterDesk) -> None:
        """Builds the left side afresh; the paper comes separately.

        A letter that is opened is built by ``building``, so that the window lives meanwhile;
        ``finish`` builds what is left. One that is shown already is built at once.
        """
        at = self._left.verticalScrollBar().value()
        self.title.say(desk.title)
        clear(self._left.body)
        self.form = self.receiver = self.more_facts = None
        self._empty = ()
        self.cards.clear()
        self.show_state(desk)
        self._pieces = deque(self._pieces_of(desk))
        if self._opens:
            self._opens = False
        else:
            self.finish()
            self._left.verticalScrollBar().setValue(at)

    def finish(self) -> None:
        """Builds at once what is left of the letter."""
        while self._pieces:
            self._pieces.popleft()()

    def building(self) -> Steps:
        """Builds what is left of the letter, a piece at each step."""
        while self._pieces:
            self._pieces.popleft()()
            yield

    def _pieces_of(self, desk: LetterDesk) -> Iterator[Callable[[], None]]:
        """The left side from top to bottom, in pieces that are quickly built."""
        if desk.is_frozen:
            yield lambda: self._left.body.addWidget(self._sent_card(desk))
        else:
            yield lambda: self._show_receiver(desk)
            yield lambda: self._show_facts(desk)
            yield lambda: self._show_choices(desk)
            yield from self._blocks(desk.blocks)
        yield lambda: self._left.body.addStretch(1)

    def show_state(self, desk: LetterDesk) -> None:
        """Shows what became of the letter, what is missing, and which buttons can be pressed."""
        day = day_short(desk.state_on)
        self.state.tell(f"{label(desk.state)} {day}".strip(), LETTER_TONES[desk.state])
        blanks = translate("Letter", "%n blank(s) left", None, len(desk.blanks))
        ready = "" if desk.is_frozen else translate("Letter", "ready")
        self.ready.tell(
            ready if desk.can_print else blanks, Tone.GOOD if desk.can_print else Tone.SOON
        )
        self.blanks.show_blanks(desk.blanks)
        self._mark_gaps(desk)
        self._enable(leaves=desk.can_print or desk.is_frozen)
        self.buttons["sent"].setVisible(not desk.is_frozen)
        enclosed = any(one.is_enclosed for one in desk.enclosures)
        self.buttons["print-all"].setVisible(enclosed)

    def _mark_gaps(self, desk: LetterDesk) -> None:
        """Says beside each field that must be filled that it must."""
        words = translate("Letter", "Missing: without it the letter cannot be printed.")
        for form in self.forms():
            form.show_gaps([one.name for one in desk.blanks], words)

    def _enable(self, *, leaves: bool) -> None:
        for name in ("print", "print-all", "save", "sent", "email"):
            self.buttons[name].setEnabled(leaves)
        for action in self.more.menu().actions():
            action.setEnabled(leaves)

    def _show_receiver(self, desk: LetterDesk) -> None:
        body = self._left.body
        if desk.problem is not None:
            body.addWidget(Text(say(desk.problem), "problem"))
        if desk.remarks:
            body.addWidget(self._remarks(desk.remarks))
        if desk.addressee_choices:
            body.addWidget(self._offices(desk.addressee_choices))
        elif desk.receiver:
            body.addWidget(self._receiver(desk.receiver))
        self._mark_gaps(desk)

    def _show_facts(self, desk: LetterDesk) -> None:
        if desk.fields:
            self._left.body.addWidget(self._facts(desk.fields))
        self._mark_gaps(desk)
        if self.form is not None:
            growing = self.form.growing()
            self._pieces.extendleft([lambda: next(growing, None)] * len(desk.fields))

    def _show_choices(self, desk: LetterDesk) -> None:
        body = self._left.body
        if desk.demands:
            body.addWidget(self._demands(desk.demands))
        if desk.enclosures:
            body.addWidget(self._enclosures(desk.enclosures))
        body.addWidget(self._tones(desk.tone))

    def _facts(self, fields: tuple[LetterField, ...]) -> Card:
        """The fields of the letter: what is missing first, what is empty only when asked for."""
        missing = [one for one in fields if one.is_missing]
        filled = [one for one in fields if one.value and not one.is_missing]
        shown = (*missing, *filled)
        self._empty = tuple(one for one in fields if not one.value and not one.is_missing)
        self.form = self._fill(Form([_field(one, self._today) for one in shown], 1), shown)
        card = Card()
        card.body.addWidget(
            Text(translate("Letter", "What the letter says about the case"), "title")
        )
        card.body.addWidget(self.form)
        self._facts_card = card
        if self._empty:
            self._opener = self._make_opener(len(self._empty))
            card.body.addWidget(self._opener, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def forms(self) -> list[Form]:
        """The forms that stand on the page."""
        every = (self.receiver, self.form, self.more_facts)
        return [one for one in every if one is not None]

    def form_of(self, name: str) -> Form | None:
        """The form with that field; one that waits to be asked for is opened."""
        if any(one.name == name for one in self._empty):
            self._show_more()
        return next((one for one in self.forms() if one.has(name)), None)

    def _fill(self, form: Form, fields: tuple[LetterField, ...]) -> Form:
        """Puts the values in and listens to every editor."""
        form.fill({one.name: one.value for one in fields})
        for one in fields:
            form.hear(one.name, lambda name=one.name: self.value_changed.emit(name))  # type: ignore[misc]
        return form

    def _receiver(self, fields: tuple[LetterField, ...]) -> Card:
        """Name and address where Karen does not know them."""
        card = Card()
        card.body.addWidget(Text(translate("Letter", "To whom?"), "title"))
        labels = (translate("Letter", "Name"), translate("Letter", "Address, line by line"))
        made = [
            replace(_field(one, self._today), label=words)
            for one, words in zip(fields, labels, strict=True)
        ]
        self.receiver = self._fill(Form(made), fields)
        card.body.addWidget(self.receiver)
        return card

    def _sent_card(self, desk: LetterDesk) -> SentCard:
        card = SentCard(desk, self._pictures)
        card.proofs_given.connect(self.proofs_given)
        card.file_chosen.connect(self.file_chosen)
        card.arrival_clicked.connect(lambda: self.command_chosen.emit("arrived"))
        return card

    def _on_blank(self, blank: LetterBlank) -> None:
        """Goes to the field; what is not on this page is announced."""
        if not self.show_place(blank.name):
            self.blank_chosen.emit(blank)

    def _offices(self, choices: tuple[AddresseeChoice, ...]) -> Card:
        """The offices that may get the letter; an incomplete address says so."""
        card = Card()
        card.body.addWidget(Text(translate("Letter", "To which office?"), "title"))
        group = QButtonGroup(card)
        for one in choices:
            pick = QRadioButton(in_lines(one.name, NARROW))
            pick.setAccessibleName(one.name)
            pick.setChecked(one.is_chosen)
            pick.clicked.connect(lambda _=False, name=one.name: self.office_chosen.emit(name))
            group.addButton(pick)
            card.body.addWidget(pick)
            card.body.addWidget(Text(", ".join(one.lines), "note"))
            if not one.is_whole:
                words = translate("Letter", "The address is not complete. Look it up first.")
                card.body.addWidget(Text(words, "problem"))
        self.cards["addressee"] = self.cards["addressee_address"] = card
        return card

    def _tones(self, now: str) -> Card:
        """How the letter sounds; what it says by law stays the same."""
        card = Card()
        card.body.addWidget(Text(translate("Letter", "How it sounds"), "title"))
        picks = []
        for tone, words in zip(TONES, tone_words(), strict=True):
            pick = QRadioButton(words)
            pick.setChecked(tone == now)
            pick.clicked.connect(lambda _=False, one=tone: self.tone_chosen.emit(one))
            picks.append(pick)
        card.body.addLayout(flow(*picks))
        note = translate("Letter", "What the letter says by law is the same in every tone.")
        card.body.addWidget(Text(note, "note"))
        return card

    def _make_opener(self, count: int) -> QWidget:
        """A press that shows the fields the letter can do without."""
        words = translate("Letter", "%n more thing(s) the letter could say", None, count)
        more = button(in_lines(words, NARROW), "link")
        more.setAccessibleName(words)
        more.clicked.connect(self._show_more)
        return more

    def _show_more(self) -> None:
        """Builds the fields the letter can do without, when they are asked for."""
        fields, self._empty = self._empty, ()
        if fields:
            self._opener.hide()
            form = Form([_field(one, self._today) for one in fields])
            self.more_facts = self._fill(form, fields)
            self._facts_card.body.addWidget(form)
            form.focus_first()

    def _remarks(self, remarks: tuple[LetterRemark, ...]) -> Card:
        card = Card("warning")
        card.body.addWidget(Text(translate("Letter", "Before it goes out"), "title"))
        for one in remarks:
            line = row(gap=10)
            sign = Text("", wrap=False)
            sign.setPixmap(icons.pixmap("triangle-alert", 16, theme().colours.soon))
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            words = column(gap=2)
            words.addWidget(Text(say(one.sentence)))
            for more in (one.passage, one.mend):
                if more:
                    words.addWidget(Text(more, "note"))
            if one.block_id:
                words.addLayout(flow(self._pointer(one)))
            line.addLayout(words, 1)
            card.body.addLayout(line)
        return card

    def _pointer(self, one: LetterRemark) -> QWidget:
        """A press that goes to the place the remark is about."""
        made = button(translate("Letter", "Show the place"), "quiet")
        made.setAccessibleDescription(say(one.sentence))
        made.clicked.connect(lambda: self.show_place(one.block_id))
        return made

    def show_place(self, name: str) -> bool:
        """Scrolls to a field, a paragraph or the address, and puts the focus there.

        A paragraph may be called like the field it speaks of: one types into the field.
        """
        self.finish()
        form = self.form_of(name)
        found = form.editor(name) if form is not None else self.cards.get(name)
        if found is None:
            return False
        self._left.ensureWidgetVisible(found, 0, 60)
        if isinstance(found, BlockCard):
            found.point_out()
        else:
            found.setFocus()
        return True

    def _demands(self, demands: tuple[tuple[str, str, bool], ...]) -> Card:
        card = Card()
        card.body.addWidget(Text(translate("Letter", "What you demand"), "title"))
        for name, words, chosen in demands:
            box = QCheckBox(in_lines(words, NARROW))
            box.setAccessibleName(words)
            box.setChecked(chosen)
            box.toggled.connect(lambda on, one=name: self.demand_toggled.emit(one, on))
            card.body.addWidget(box)
            self.cards.setdefault("demand", box)
        return card

    def _enclosures(self, lines: tuple[EnclosureLine, ...]) -> Card:
        card = Card()
        card.body.addWidget(Text(translate("Letter", "Enclosures"), "title"))
        for number, one in enumerate(lines):
            box = QCheckBox(in_lines(one.label, NARROW))
            box.setAccessibleName(one.label)
            box.setChecked(one.is_enclosed)
            box.toggled.connect(
                lambda on, file=one.evidence_id: self.enclosure_toggled.emit(file, on)
            )
            ups: list[QWidget] = []
            if one.is_enclosed and number > 0:
                up = button(translate("Letter", "Move up"), "quiet")
                up.setAccessibleDescription(one.label)
                up.clicked.connect(
                    lambda _=False, file=one.evidence_id: self.enclosure_raised.emit(file)
                )
                ups.append(up)
            card.body.addLayout(beside(box, *ups))
        return card

    def _blocks(self, blocks: tuple[LetterBlock, ...]) -> Iterator[Callable[[], None]]:
        """The card with the words, then its paragraphs, a few at a time."""
        card = Card()
        card.body.addWidget(Text(translate("Letter", "The words of the letter"), "title"))
        yield lambda: self._left.body.addWidget(card)
        for at in range(0, len(blocks), AT_A_TIME):
            yield partial(self._add_blocks, card, blocks[at : at + AT_A_TIME])

    def _add_blocks(self, card: Card, blocks: tuple[LetterBlock, ...]) -> None:
        for block in blocks:
            made = BlockCard(block)
            made.edited.connect(self.block_edited)
            self.cards.setdefault(block.block_id, made)
            card.body.addWidget(made)


def in_words(keys: str) -> str:
    """Keys as the system names them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def tone_words() -> tuple[str, str, str]:
    """The words of the tones, in the order of ``TONES``."""
    return (
        translate("Letter", "conciliatory"),
        translate("Letter", "firm"),
        translate("Letter", "final"),
    )


def _field(one: LetterField, today: Callable[[], date]) -> Field:
    hint = translate("Letter", "e.g. {example}").format(example=one.hint) if one.hint else ""
    return Field(one.name, one.label, lambda: _editor(one, today), help=hint)


def _editor(one: LetterField, today: Callable[[], date]) -> Editor:
    if one.kind is ValueKind.DATE:
        return DayEditor(today)
    if one.kind is ValueKind.MONEY:
        return MoneyEditor()
    if one.kind is ValueKind.LONG_TEXT:
        return LongEditor(lines=3)
    if one.kind is ValueKind.CHOICE:
        return ChoiceEditor(one.choices, translate("Letter", "Choose one"))
    if one.kind is ValueKind.YES_NO:
        answers = (("yes", translate("Letter", "yes")), ("no", translate("Letter", "no")))
        return ChoiceEditor(one.choices or answers, translate("Letter", "I do not know"))
    return LineEditor()
