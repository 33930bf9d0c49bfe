"""The log of a case as a timeline: newest on top, with the numbers of the proofs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout

from karen_app.domain.encounter import PromiseState
from karen_app.services.views.case_page import EntryKind, LogLine, LogSummary
from karen_app.services.views.words import Tone
from karen_app.ui.labels import label
from karen_app.ui.screens.case import wording
from karen_app.ui.slices import Slices, Steps
from karen_app.ui.widgets.boxes import Card, flow, row
from karen_app.ui.widgets.text import Chip, Text, TitleButton, button
from karen_app.ui.words import day_month, translate

STEP = 30  # entries shown at once; the rest on demand
CAN_EDIT = (EntryKind.ENCOUNTER, EntryKind.EVENT, EntryKind.REPLY)
TOP = Qt.AlignmentFlag.AlignTop


class LogCard(Card):
    """Announces which entry was chosen, and what became of a promise."""

    entry_chosen = Signal(str, str)  # id, kind
    promise_judged = Signal(str, str)
    add_clicked = Signal(str)  # encounter, event or reply

    def __init__(self) -> None:
        super().__init__()
        head = row()
        head.addWidget(Text(translate("Case", "What happened"), "title", wrap=False))
        self.note = Text("", "note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.note, 1)
        self.body.addLayout(head)
        self._adders()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._more = button("", "link")
        self._more.clicked.connect(self._on_more)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines: tuple[LogLine, ...] = ()
        self._shown = 0

    def _adders(self) -> None:
        line = flow()
        for name, words in (
            ("encounter", translate("Case", "Log an encounter")),
            ("reply", translate("Case", "A reply came")),
            ("event", translate("Case", "Another fact")),
        ):
            one = button(words)
            one.clicked.connect(lambda _=False, what=name: self.add_clicked.emit(what))
            line.addWidget(one)
        self.body.addLayout(line)
        self.body.addSpacing(4)

    def filling(self, lines: tuple[LogLine, ...], summary: LogSummary) -> Steps:
        """Adds the log from its newest entry, some lines at each step."""
        self.note.say(wording.log_summary(summary) if lines else "")
        self._lines, self._shown = lines, 0
        if not lines:
            words = translate("Case", "Nothing is written down yet. Begin with the first visit.")
            self._grid.addWidget(Text(words, "muted"), 0, 0, 1, 2)
        return self._adding()

    def _adding(self) -> Steps:
        """The next entries; then how many more there are."""
        until = min(len(self._lines), self._shown + STEP)
        while self._shown < until:
            self._add(self._lines[self._shown])
            self._shown += 1
            yield
        rest = len(self._lines) - self._shown
        self._more.setText(wording.show_more(rest))
        self._more.setAccessibleName(self._more.text())
        self._more.setVisible(rest > 0)

    def _on_more(self) -> None:
        """Adds more while the window answers; a second press meanwhile changes nothing."""
        self._more.hide()
        Slices(self, self, self._adding(), lambda: None).begin()

    def _add(self, line: LogLine) -> None:
        at = self._grid.rowCount()
        day = Text(day_month(line.on), "strong", wrap=False)
        self._grid.addWidget(day, at, 0, TOP)
        self._grid.addLayout(self._title(line), at, 1)
        for said in (line.detail, wording.promise(line), wording.log_detail(line)):
            if said and said != wording.title_of(line):
                at += 1
                self._grid.addWidget(Text(said, "note"), at, 1)
        if line.promise_state is PromiseState.OPEN and line.promised:
            at += 1
            self._grid.addLayout(self._judge(line), at, 1)
        self._grid.setRowMinimumHeight(at + 1, 8)

    def _title(self, line: LogLine) -> QHBoxLayout:
        head = row()
        words = wording.title_of(line)
        if line.kind in CAN_EDIT:
            title = TitleButton(words, "card-title")
            title.clicked.connect(lambda: self.entry_chosen.emit(line.entry_id, line.kind.value))
            head.addWidget(title, 1)
        else:
            head.addWidget(Text(words, "title"), 1)
        if line.promise_state is not None and line.promised:
            tones = {PromiseState.KEPT: Tone.GOOD, PromiseState.BROKEN: Tone.DANGER}
            head.addWidget(
                Chip(label(line.promise_state), tones.get(line.promise_state, Tone.WAITING))
            )
        return head

    def _judge(self, line: LogLine) -> QLayout:
        choice = flow()
        for state, words in (
            (PromiseState.KEPT, translate("Case", "It was kept")),
            (PromiseState.BROKEN, translate("Case", "It was broken")),
        ):
            one = button(words, "quiet")
            one.setAccessibleDescription(line.promised)
            one.clicked.connect(
                lambda _=False, chosen=state: self.promise_judged.emit(line.entry_id, chosen.value)
            )
            choice.addWidget(one)
        return choice
