"""Cards of the case page: next step, clocks, letters, files, remedies, money, findings, ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from karen_app.services.views.case_page import (
    CasePage,
    FindingLine,
    LetterLine,
    MoneyLine,
    NextStep,
    PathLine,
    RemedyLine,
)
from karen_app.services.views.evidence_list import EvidenceLine, EvidenceNeed
from karen_app.services.views.words import Tone
from karen_app.ui import icons
from karen_app.ui.labels import REMEDIES, institution, label
from karen_app.ui.screens.case import wording
from karen_app.ui.screens.case.file_list import file_list
from karen_app.ui.screens.case.wording import upper_first
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import Card, column, flow, row, rule
from karen_app.ui.widgets.clock import Clock
from karen_app.ui.widgets.some_at_once import SomeAtOnce
from karen_app.ui.widgets.text import Chip, Text, TitleButton, button
from karen_app.ui.words import day_text, say, translate

LEFT = Qt.AlignmentFlag.AlignLeft
NEEDS_AT_ONCE = 8
STORY = 600  # characters of the story that stand on the page
FINDING_ICONS = {"info": "info", "warning": "triangle-alert", "no-right": "hand"}


@dataclass(frozen=True, slots=True)
class Ears:
    """Who hears what was pressed on a card."""

    action: Callable[[Any], None]
    clock: Callable[[str], None]
    letter: Callable[[str], None]
    dispatch: Callable[[str], None]
    arrival: Callable[[str], None]
    file: Callable[[str], None]
    command: Callable[[str], None]  # "new-letter", "add-files" ...
    path: Callable[[str], None]
    fact: Callable[[str], None]  # by its kind


def titled(title: str, note: str = "", press: tuple[str, Callable[[], None]] | None = None) -> Card:
    """A card with its title, a note at the right and at most one button there."""
    card = Card()
    head = row()
    head.addWidget(Text(title, "title", wrap=False))
    head.addStretch(1)
    if note:
        head.addWidget(Text(note, "note", wrap=False))
    if press is not None:
        one = button(press[0])
        one.clicked.connect(press[1])
        head.addWidget(one)
    card.body.addLayout(head)
    return card


def next_step(step: NextStep, today: date, ears: Ears) -> Card:
    """What to do now, from when, why; the first button is the filled one."""
    card = Card("next-step")
    head = row()
    title = translate("Case", "Next step: {what}").replace("{what}", say(step.title))
    head.addWidget(Text(title, "title"), 1)
    chip = say(step.chip.text) if step.chip else wording.from_chip(step.holds_from, today)
    head.addWidget(Chip(chip, step.chip.tone if step.chip else Tone.GOOD))
    card.body.addLayout(head)
    card.body.addWidget(Text(say(step.reason)))
    if step.basis:
        basis = translate("Case", "Basis: {law}").replace("{law}", step.basis)
        card.body.addWidget(Text(basis, "note"))
    line = flow()
    for number, action in enumerate(step.actions):
        one = button(say(action.label), "primary" if number == 0 else "")
        one.clicked.connect(lambda _=False, pressed=action: ears.action(pressed))
        line.addWidget(one)
    if step.actions:
        card.body.addLayout(line)
    return card


def clocks(page: CasePage, ears: Ears) -> Card:
    """Every clock that still matters, the nearest first; those that are over below."""
    asked = translate("Case", "What the law asks"), lambda: ears.command("facts")
    card = titled(translate("Case", "Deadlines"), press=asked)
    for clock in page.clocks:
        made = Clock(wording.face(clock, page.today))
        made.clicked.connect(lambda _=False, key=clock.key: ears.clock(key))
        card.body.addWidget(made)
    if not page.clocks:
        words = translate(
            "Case", "No clock runs yet. It starts when the first fact with a date is written down."
        )
        card.body.addWidget(Text(words, "muted"))
    if page.first_facts:
        card.body.addWidget(Text(translate("Case", "Write down when it was:"), "muted"))
        card.body.addLayout(_facts(page.first_facts, ears))
    if page.law_problem is not None:
        card.body.addWidget(Text(say(page.law_problem), "problem"))
    return card


def _facts(first: tuple[tuple[str, str], ...], ears: Ears) -> QLayout:
    """What could start a clock, each with the way to write it down."""
    line = flow()
    for kind, words in first:
        one = button(upper_first(words))
        one.clicked.connect(lambda _=False, kind=kind: ears.fact(kind))
        line.addWidget(one)
    return line


def story(told: str, ears: Ears) -> Card:
    """What the person told when the case was opened; a long story begins here."""
    change = (translate("Case", "Change"), lambda: ears.command("edit-story"))
    card = titled(translate("Case", "Your story"), press=change)
    shown = told if len(told) <= STORY else f"{told[:STORY].rsplit(maxsplit=1)[0]}…"
    card.body.addWidget(Text(shown, "muted"))
    return card


def letters(lines: tuple[LetterLine, ...], ears: Ears) -> Card:
    """Letters and what became of each; the button leads to the proof that is missing."""
    new = (translate("Case", "New letter"), lambda: ears.command("new-letter"))
    card = titled(translate("Case", "Letters and proof"), press=new)
    for one in lines:
        name = TitleButton(one.title, "link")
        name.clicked.connect(lambda _=False, letter=one.letter_id: ears.letter(letter))
        card.body.addWidget(name)
        line = row()
        line.addWidget(Chip(*wording.letter_chip(one)))
        line.addStretch(1)
        extra = _letter_button(one, ears)
        if extra is not None:
            line.addWidget(extra)
        card.body.addLayout(line)
        details = " · ".join(
            part
            for part in (label(one.channel) if one.channel else "", one.tracking_number)
            if part
        )
        if details:
            card.body.addWidget(Text(details, "note"))
    if not lines:
        words = translate("Case", "No letter yet. Karen writes one from what is in the log.")
        card.body.addWidget(Text(words, "muted"))
    return card


def _letter_button(one: LetterLine, ears: Ears) -> QWidget | None:
    if one.state.value in ("draft", "printed"):
        made = button(translate("Case", "Sent"))
        made.setAccessibleDescription(one.title)
        made.clicked.connect(lambda: ears.dispatch(one.letter_id))
        return made
    if one.state.value == "sent_no_proof":
        made = button(translate("Case", "Add proof"))
        made.setAccessibleDescription(one.title)
        made.clicked.connect(lambda: ears.arrival(one.dispatch_id))
        return made
    return None


def files(lines: tuple[EvidenceLine, ...], needs: tuple[EvidenceNeed, ...], ears: Ears) -> Card:
    """Kept files with their exhibit numbers, and what still has no proof."""
    add = (translate("Case", "Add files"), lambda: ears.command("add-files"))
    card = titled(translate("Case", "Evidence"), press=add)
    if lines:
        card.body.addWidget(file_list(lines, ears.file))
    if needs:
        card.body.addWidget(SomeAtOnce(needs, _need, wording.show_more, NEEDS_AT_ONCE))
    if not lines and not needs:
        words = translate("Case", "Drop photos, receipts and mails here. Karen keeps a copy.")
        card.body.addWidget(Text(words, "muted"))
    return card


def _need(need: EvidenceNeed) -> QHBoxLayout:
    line = row()
    line.addWidget(Text(say(need.text)), 1)
    line.addWidget(Chip(translate("Case", "missing"), Tone.SOON))
    return line


def remedies(lines: tuple[RemedyLine, ...]) -> Card:
    """What may be demanded now, and what not yet and why."""
    card = titled(translate("Case", "What you may demand"))
    for one in sorted(lines, key=lambda line: not line.is_open):
        line = row()
        word = next((text for key, text in REMEDIES.items() if key.value == one.remedy), "")
        name = translate("Labels", word) if word else one.remedy
        line.addWidget(Text(upper_first(name), "strong"), 1)
        open_words = translate("Case", "open now")
        closed = translate("Case", "not open")
        tone = Tone.GOOD if one.is_open else Tone.WAITING
        line.addWidget(Chip(open_words if one.is_open else closed, tone))
        card.body.addLayout(line)
        why = (one.why, one.consequence, one.trader_may)
        said = " ".join(upper_first(part).rstrip(".") + "." for part in why if part)
        card.body.addWidget(Text(said, "muted"))
        if one.citations:
            card.body.addWidget(Text("; ".join(one.citations), "note"))
    return card


def money(lines: tuple[MoneyLine, ...]) -> Card:
    """Sums with their working, amounts at the right."""
    card = titled(translate("Case", "Money"))
    for one in lines:
        line = row()
        line.addWidget(Text(say(one.title)), 1)
        line.addWidget(Text(one.money.text, "strong", wrap=False))
        card.body.addLayout(line)
        if one.working:
            card.body.addWidget(Text("\n".join(one.working), "note"))
        if one.citations:
            card.body.addWidget(Text("; ".join(one.citations), "note"))
    return card


def findings(title: str, lines: tuple[FindingLine, ...]) -> Card:
    """Things to know in plain words."""
    card = titled(title)
    for one in lines:
        line: QHBoxLayout = row(gap=10)
        sign = Text("", wrap=False)
        colours = theme().colours
        colour = colours.soon if one.level == "warning" else colours.muted
        sign.setPixmap(icons.pixmap(FINDING_ICONS.get(one.level, "info"), 16, colour))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(Text(one.text))
        if one.citations:
            words.addWidget(Text("; ".join(one.citations), "note"))
        line.addLayout(words, 1)
        card.body.addLayout(line)
    return card


def paths(lines: tuple[PathLine, ...], ears: Ears) -> Card:
    """Ways of escalation: those open now with their button, the others by name on demand."""
    compare = (translate("Case", "Compare them"), lambda: ears.command("ways"))
    card = titled(translate("Case", "Further ways"), press=compare)
    is_open = [line for line in lines if line.is_open]
    for number, one in enumerate(is_open):
        if number:
            card.body.addWidget(rule())
        _path(card, one, ears)
    closed = [line for line in lines if not line.is_open]
    if closed:
        _closed_paths(card, closed)
    return card


def _path(card: Card, one: PathLine, ears: Ears) -> None:
    line = row()
    words = column(gap=2)
    words.addWidget(Text(upper_first(institution(one.to)), "strong"))
    words.addWidget(Text(one.why, "muted"))
    line.addLayout(words, 1)
    if one.can_prepare:
        made = button(translate("Case", "Prepare the letter"))
        made.setAccessibleDescription(one.why)
        made.clicked.connect(lambda: ears.path(one.letter))
        line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(line)
    facts = (
        (translate("Case", "Cost"), one.cost),
        (translate("Case", "Time"), one.time),
        (translate("Case", "Limitation"), one.limitation),
        (translate("Case", "Closes off"), one.closes_off),
    )
    known = [f"{name}: {said}" for name, said in facts if said]
    for said in (" · ".join(known), *one.preconditions, *one.territory):
        if said:
            card.body.addWidget(Text(said, "note"))


def _closed_paths(card: Card, lines: list[PathLine]) -> None:
    """The ways that are not open, each with its reason, behind one press; another folds them.

    What is pressed stays: were it to go, the focus and with it the page would jump elsewhere.
    """
    words = translate("Case", "%n way(s) not open yet, and why", None, len(lines))
    more = button(words, "link")
    card.body.addWidget(more, 0, LEFT)
    held = QWidget()
    held.hide()
    body = column(held)
    card.body.addWidget(held)

    def show_them() -> None:
        held.setVisible(held.isHidden())
        for one in lines if body.isEmpty() else ():
            head = row()
            head.addWidget(Text(upper_first(institution(one.to)), "strong"), 1)
            said = translate("Case", "not open")
            if one.opens_from is not None:
                said = translate("Case", "from {day}").format(day=day_text(one.opens_from))
            head.addWidget(Chip(said, Tone.WAITING))
            body.addLayout(head)
            body.addWidget(Text(one.why, "muted"))

    more.clicked.connect(show_them)
