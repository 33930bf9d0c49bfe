"""The letter desk: what is missing and what can be chosen at the left, the real pages right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
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
from karen_app.ui.screens.letters.blocks import BlockCard
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import EDGE, Card, FlowLayout, Page, clear, column, row
from karen_app.ui.widgets.lines import beside, flow, in_lines
from karen_app.ui.widgets.paper import Paper
from karen_app.ui.widgets.text import Chip, Text, button
from karen_app.ui.words import NOOP, day_text, say, translate

LEFT_WIDTH = 470
NARROW = 24  # letters in a line of large text at the left
WIDEST_LEFT = 560  # in pixels of the screen: large type must not push the paper aside
MORE_WAYS: tuple[tuple[str, str, str], ...] = (
    ("packet", NOOP("Letter", "With everything enclosed"), "paperclip"),
    ("plain", NOOP("Letter", "What it means in plain words"), "info"),
    ("text", NOOP("Letter", "Save as plain text"), "type"),
)
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

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        body = column(self, 12)
        body.setContentsMargins(EDGE, 0, EDGE, 16)
        head = row(gap=10)
        self.title = Text("", "page-title")
        head.addWidget(self.title, 1)
        self.state = Chip()
        head.addWidget(self.state)
        body.addLayout(head)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._left = Page()
        self._left.body.setContentsMargins(0, 0, 8, 0)
        self._split.addWidget(self._left)
        self.paper = Paper(translate("Letter", "The letter as it will be printed"), self)
        self._split.addWidget(self.paper)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([min(theme().px(LEFT_WIDTH), WIDEST_LEFT), theme().px(700)])
        body.addWidget(self._split, 1)
        self.note = Text("", "note")
        body.addWidget(self.note)
        body.addLayout(self._row_of_buttons())
        self.form: Form | None = None
        self.cards: dict[str, QWidget] = {}  # what a remark can point to, by its name

    def _row_of_buttons(self) -> FlowLayout:
        line = FlowLayout()
        self.buttons = {}
        for name, words, look in (
            ("sent", translate("Letter", "I have sent it"), "primary"),
            ("print", translate("Letter", "Print"), ""),
            ("save", translate("Letter", "Save as PDF"), ""),
            ("copy", translate("Letter", "Copy for e-mail"), ""),
            ("back", translate("Letter", "To the case"), ""),
        ):
            made = button(words, look)
            made.clicked.connect(lambda _=False, one=name: self.command_chosen.emit(one))
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
        for name, words, sign in MORE_WAYS:
            action = menu.addAction(icons.icon(sign), translate("Letter", words))
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, one=name: self.command_chosen.emit(one))
        more.setMenu(menu)
        self.more = more
        return more

    def show_desk(self, desk: LetterDesk) -> None:
        """Builds the left side afresh; the paper comes separately."""
        at = self._left.verticalScrollBar().value()
        self.title.say(desk.title)
        clear(self._left.body)
        self.form = None
        self.cards.clear()
        if desk.is_frozen:
            self._show_frozen(desk)
        else:
            self._show_open(desk)
        self.show_state(desk)
        self._left.body.addStretch(1)
        self._left.verticalScrollBar().setValue(at)

    def show_state(self, desk: LetterDesk) -> None:
        """Shows what is missing and which buttons can be pressed."""
        if desk.is_frozen:
            words = translate("Letter", "sent {day}").format(day=day_text(desk.sent_on))
            self.state.tell(words, Tone.ACT)
        elif desk.can_print:
            self.state.tell(translate("Letter", "ready"), Tone.GOOD)
        else:
            words = translate("Letter", "%n blank(s) left", None, len(desk.missing))
            self.state.tell(words, Tone.SOON)
        for name in ("print", "save", "sent"):
            self.buttons[name].setEnabled(desk.can_print or desk.is_frozen)
        for action in self.more.menu().actions():
            action.setEnabled(desk.can_print or desk.is_frozen)
        self.buttons["sent"].setVisible(not desk.is_frozen)
        missing = translate("Letter", "Still missing: {what}")
        words = missing.replace("{what}", ", ".join(desk.missing)) if desk.missing else ""
        self.note.say("" if desk.is_frozen else words)

    def _show_open(self, desk: LetterDesk) -> None:
        body = self._left.body
        if desk.problem is not None:
            body.addWidget(Text(say(desk.problem), "problem"))
        missing = [one for one in desk.fields if one.is_missing]
        filled = [one for one in desk.fields if one.value and not one.is_missing]
        empty = [one for one in desk.fields if not one.value and not one.is_missing]
        self.form = Form([_field(one, self._today) for one in (*missing, *filled, *empty)])
        for one in empty:
            self.form.set_visible(one.name, visible=False)
        for one in desk.fields:
            editor = self.form.editor(one.name)
            editor.set_value(one.value)
            editor.changed.connect(lambda name=one.name: self.value_changed.emit(name))
        if desk.remarks:
            body.addWidget(self._remarks(desk.remarks))
        if desk.addressee_choices:
            body.addWidget(self._offices(desk.addressee_choices))
        if desk.fields:
            card = Card()
            card.body.addWidget(Text(translate("Letter", "What the letter says of you"), "title"))
            card.body.addWidget(self.form)
            if empty:
                card.body.addWidget(self._opener(empty), 0, Qt.AlignmentFlag.AlignLeft)
            body.addWidget(card)
        if desk.demands:
            body.addWidget(self._demands(desk.demands))
        if desk.enclosures:
            body.addWidget(self._enclosures(desk.enclosures))
        body.addWidget(self._tones(desk.tone))
        body.addWidget(self._blocks(desk.blocks))

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
        self.cards["addressee"] = card
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

    def _opener(self, empty: list[LetterField]) -> QWidget:
        """A press that shows the fields the letter can do without."""
        form = self.form
        words = translate("Letter", "%n more thing(s) the letter could say", None, len(empty))
        more = button(in_lines(words, NARROW), "link")
        more.setAccessibleName(words)

        def show_them() -> None:
            more.hide()
            for one in empty:
                if form is not None:
                    form.set_visible(one.name, visible=True)

        more.clicked.connect(show_them)
        return more

    def _show_frozen(self, desk: LetterDesk) -> None:
        card = Card()
        words = translate("Letter", "This letter left on {day}. Its words cannot change any more.")
        card.body.addWidget(Text(words.format(day=day_text(desk.sent_on)), "title"))
        arrived = translate("Letter", "It arrived on {day}.").format(day=day_text(desk.arrived_on))
        missing = translate("Letter", "There is no proof of arrival yet.")
        card.body.addWidget(Text(arrived if desk.arrived_on else missing, "muted"))
        card.body.addWidget(Text("\n".join(desk.addressee_lines)))
        self._left.body.addWidget(card)

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
        """Scrolls to a paragraph, a field or the address, and puts the focus there."""
        found = self.cards.get(name)
        if found is None and self.form is not None and self.form.has(name):
            self.form.set_visible(name, visible=True)
            found = self.form.editor(name)
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

    def _blocks(self, blocks: tuple[LetterBlock, ...]) -> Card:
        card = Card()
        card.body.addWidget(Text(translate("Letter", "The words of the letter"), "title"))
        for block in blocks:
            made = BlockCard(block)
            made.edited.connect(self.block_edited)
            self.cards.setdefault(block.block_id, made)
            card.body.addWidget(made)
        return card


def tone_words() -> tuple[str, str, str]:
    """The words of the tones, in the order of ``TONES``."""
    return (
        translate("Letter", "conciliatory"),
        translate("Letter", "firm"),
        translate("Letter", "final"),
    )


def _field(one: LetterField, today: Callable[[], date]) -> Field:
    hint = translate("Letter", "e.g. {example}").format(example=one.hint) if one.hint else ""
    if one.is_missing:
        blank = translate("Letter", "Missing: without it the letter cannot be printed.")
        hint = f"{blank} {hint}".strip()
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
