"""The why-panel at the side of a case: how a date came about, and how to change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from karen_app.domain.deadline import AdjustmentKind
from karen_app.services.views.clock import Clock, Why
from karen_app.services.views.words import Tone
from karen_app.ui.forms.form import Form
from karen_app.ui.labels import label
from karen_app.ui.slices import Steps
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import FlowLayout, Page, clear, column, row, rule
from karen_app.ui.widgets.text import Chip, Text, button
from karen_app.ui.words import day_of_week, day_short, day_text, say, translate

WIDTH = 400


class WhyPanel(Page):
    """Shows a Why; announces an adjustment and its own closing."""

    close_clicked = Signal()
    adjust_clicked = Signal(str)
    save_clicked = Signal()
    sheet_clicked = Signal()

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.setProperty("look", "side")
        self.setFixedWidth(theme().px(WIDTH))
        self.body.setContentsMargins(20, 16, 20, 20)
        self.body.setSpacing(10)
        self._head = column(gap=8)
        self.body.addLayout(self._head)
        self._adjust = QWidget()
        inside = column(self._adjust, 10)
        inside.addWidget(rule())
        self._adjust_title = Text("", "title")
        inside.addWidget(self._adjust_title)
        self.form = form
        inside.addWidget(form)
        save = button(translate("Why", "Save the decision"), "primary")
        save.clicked.connect(self.save_clicked)
        inside.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._adjust)
        self._adjust.hide()
        self._reasons = column(gap=8)
        self.body.addLayout(self._reasons)
        self.body.addStretch(1)

    def forget(self) -> None:
        """Shows nothing until the reasons are read."""
        clear(self._head)
        clear(self._reasons)
        self._adjust.hide()

    def showing(self, why: Why) -> Steps:
        """Shows the reasons of one clock."""
        self.forget()
        self._show_head(why)
        yield
        self._show_steps(why)
        yield
        self._list(translate("Why", "Read in more than one way"), why.readings)
        self._list(translate("Why", "Open questions"), why.open_questions)
        self._list(translate("Why", "Proof"), why.proofs)
        yield
        self._show_decisions(why)
        sources = tuple(f"{citation}\n{url}" if url else citation for citation, url in why.sources)
        self._list(translate("Why", "Sources"), sources)
        edition = translate("Why", "Computed with edition {edition}.").format(edition=why.edition)
        if why.confidence:
            edition += " " + sureness(why.confidence)
        self._reasons.addWidget(Text(edition, "note"))
        sheet = button(translate("Why", "Deadline card as PDF"))
        sheet.clicked.connect(self.sheet_clicked)
        self._reasons.addWidget(sheet, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_head(self, why: Why) -> None:
        clock = why.clock
        line = row()
        line.addWidget(Text(translate("Why", "Why this date?"), "note"), 1)
        close = button(translate("Why", "Close"), "quiet")
        close.clicked.connect(self.close_clicked)
        line.addWidget(close)
        self._head.addLayout(line)
        self._head.addWidget(Text(clock.title[:1].upper() + clock.title[1:], "title"))
        line = row()
        line.addWidget(Chip(label(clock.state), clock.tone))
        if clock.is_disputed:
            line.addWidget(Chip(translate("Why", "disputed"), Tone.SOON))
        line.addStretch(1)
        self._head.addLayout(line)
        for name, said in dates(clock):
            self._head.addWidget(Text(name, "note"))
            self._head.addWidget(Text(said, "strong"))
        for said in (why.effect, why.note):
            if said:
                self._head.addWidget(Text(said))
        self._head.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        line = FlowLayout(6)
        for kind, words in (
            (AdjustmentKind.EXTENSION, translate("Why", "Extend")),
            (AdjustmentKind.PAUSE, translate("Why", "Pause")),
            (AdjustmentKind.CORRECTION, translate("Why", "Correct")),
            (AdjustmentKind.MET, translate("Why", "Done")),
            (AdjustmentKind.WAIVED, translate("Why", "Drop")),
        ):
            one = button(words)
            one.clicked.connect(lambda _=False, chosen=kind: self.adjust_clicked.emit(chosen.value))
            line.addWidget(one)
        return line

    def _show_steps(self, why: Why) -> None:
        self._reasons.addWidget(rule())
        self._reasons.addWidget(Text(translate("Why", "How it was counted"), "title"))
        for number, step in enumerate(why.steps, start=1):
            line = row(gap=8)
            count = Text(f"{number}.", "muted", wrap=False)
            count.setFixedWidth(theme().px(22))
            line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
            words = column(gap=1)
            words.addWidget(Text(say(step.text)))
            said = " · ".join(part for part in (day_short(step.on), step.citation) if part)
            if said:
                words.addWidget(Text(said, "note"))
            line.addLayout(words, 1)
            self._reasons.addLayout(line)

    def _show_decisions(self, why: Why) -> None:
        said = []
        for one in why.adjustments:
            kind = label(AdjustmentKind(one.kind))
            day = day_text(one.until) or (
                translate("Why", "%n day(s)", None, one.days) if one.days else ""
            )
            said.append(
                " · ".join(
                    part for part in (kind, day, one.reason, day_short(one.decided_on)) if part
                )
            )
        self._list(translate("Why", "Your decisions"), tuple(said))

    def _list(self, title: str, lines: tuple[str, ...]) -> None:
        if not lines:
            return
        self._reasons.addWidget(rule())
        self._reasons.addWidget(Text(title, "title"))
        for one in lines:
            text = Text(one, "muted")
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._reasons.addWidget(text)

    def show_adjusting(self, title: str) -> None:
        """Opens the form of a decision."""
        self._adjust_title.say(title)
        self._adjust.show()
        self.form.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_clicked.emit()
        else:
            super().keyPressEvent(event)


def sureness(word: str) -> str:
    """How sure the reading is, in a sentence; a word of the rulebook that is new stays as it is."""
    known = {
        "high": translate("Why", "The reading is settled."),
        "medium": translate("Why", "The reading is likely, not settled."),
        "low": translate("Why", "The reading is uncertain: take advice."),
    }
    return known.get(word, word)


def dates(clock: Clock) -> list[tuple[str, str]]:
    """The dates of a clock, each with its name; equal ones once."""
    safe, legal = clock.safe_date, clock.legal_date
    named = [
        (translate("Why", "Starts with"), _trigger(clock)),
        (translate("Why", "Safe last day"), day_of_week(safe) if safe != legal else ""),
        (translate("Why", "Last day by law"), day_of_week(legal)),
        (translate("Why", "You may rely on it from"), day_of_week(clock.assert_from)),
        (translate("Why", "Possible from"), day_of_week(clock.opens_on)),
        (translate("Why", "Waits for"), clock.waits_for),
    ]
    return [(name, said) for name, said in named if said]


def _trigger(clock: Clock) -> str:
    return day_of_week(clock.trigger_on) or say(clock.trigger_words)
