"""Cards about people: how long closed cases stay, and a person who wants their data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton

from karen_app.domain.keeping import ErasurePreview, RetentionLine
from karen_app.services.views.words import Tone
from karen_app.ui.screens.keeping.lines import erasure_lines
from karen_app.ui.widgets.boxes import Card, column
from karen_app.ui.widgets.lines import beside, flow
from karen_app.ui.widgets.text import Chip, Text, TitleButton, button
from karen_app.ui.words import day_text, say, translate


class RetentionCard(Card):
    """Closed cases, each with the day from which it should be erased."""

    case_chosen = Signal(str)

    def __init__(self, lines: Sequence[RetentionLine]) -> None:
        super().__init__(gap=8)
        self.body.addWidget(Text(translate("Keeping", "How long closed cases stay"), "title"))
        if not lines:
            self.body.addWidget(Text(translate("Keeping", "No case is closed."), "muted"))
        for one in lines:
            words = column(gap=2)
            name = TitleButton(f"{one.number} {one.title} · {one.client}", "link")
            name.clicked.connect(lambda _=False, case=one.case_id: self.case_chosen.emit(case))
            words.addWidget(name)
            words.addWidget(Text(say(one.basis), "note"))
            said = translate("Keeping", "to be erased from {day}").format(
                day=day_text(one.erase_from)
            )
            due = Chip(said, Tone.SOON if one.is_due else Tone.WAITING)
            self.body.addLayout(beside(words, due))


class ErasingCard(Card):
    """A person to choose, then what erasing them would take away."""

    client_chosen = Signal(str)
    command_chosen = Signal(str)

    def __init__(self, clients: Sequence[tuple[str, str]], erasure: ErasurePreview | None) -> None:
        super().__init__("warning" if erasure is not None else "card", gap=8)
        self.body.addWidget(Text(translate("Keeping", "A person who wants their data"), "title"))
        box = QComboBox()
        box.setAccessibleName(translate("Keeping", "Person"))
        box.addItem(translate("Keeping", "Choose a person"), "")
        for client_id, name in clients:
            box.addItem(name, client_id)
        box.activated.connect(lambda at: self.client_chosen.emit(str(box.itemData(at))))
        self.body.addWidget(box)
        if erasure is not None:
            self._show(erasure)

    def _show(self, erasure: ErasurePreview) -> None:
        for said in erasure_lines(erasure):
            self.body.addWidget(Text(said))
        out = self._press("export-person", translate("Keeping", "Write everything about them"))
        gone = self._press("erase", translate("Keeping", "Erase them for good"))
        gone.setEnabled(erasure.blocked is None)
        if erasure.blocked is not None:
            self.body.addWidget(Text(say(erasure.blocked), "problem"))
        self.body.addLayout(flow(out, gone))

    def _press(self, name: str, words: str) -> QPushButton:
        made = button(words)
        made.clicked.connect(lambda: self.command_chosen.emit(name))
        return made
