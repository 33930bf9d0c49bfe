"""Drives the letter desk: edits are kept as one types, the pages follow within a moment."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId, EvidenceId, LetterId
from karen_app.services.outcome import Refused
from karen_app.services.views.letter_desk import LetterDesk
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.printing import print_on_paper
from karen_app.ui.screens.letters.view import LetterView
from karen_app.ui.words import translate

PAUSE_MILLISECONDS = 450


class LetterScreen:
    """One letter on the desk."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = LetterView(frame.use.today)
        self._letter_id = LetterId("")
        self._desk: LetterDesk | None = None
        self._waiting: set[str] = set()
        self._printing = 0
        self._timer = QTimer(self.view)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_pause)
        view = self.view
        view.value_changed.connect(self._on_value)
        view.block_edited.connect(self._on_block)
        view.demand_toggled.connect(self._on_demand)
        view.enclosure_toggled.connect(self._on_enclosure)
        view.enclosure_raised.connect(self._on_raised)
        view.tone_chosen.connect(self._on_tone)
        view.office_chosen.connect(self._on_office)
        view.command_chosen.connect(self._on_command)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Opens a letter."""
        self._letter_id = LetterId(place.subject)
        self._waiting.clear()
        self._show_all()

    def leave(self) -> None:
        """Keeps what was typed in the last moment."""
        if self._waiting:
            self._on_pause()

    def _show_all(self) -> None:
        self._desk = self._frame.use.letter_desk(self._letter_id)
        self.view.show_desk(self._desk)
        self._show_paper()

    def _show_paper(self) -> None:
        """Prints aside; a letter with blanks shows them as named gaps."""
        use, letter_id = self._frame.use, self._letter_id
        self._frame.tasks.cancel(self._printing)
        self._printing = self._frame.tasks.run(
            lambda: use.preview_letter(letter_id),
            self.view.paper.show_pdf,
            self._on_failed,
            "letter",
        )

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _on_value(self, name: str) -> None:
        self._waiting.add(name)
        self._timer.start(PAUSE_MILLISECONDS)

    def _on_pause(self) -> None:
        """Keeps the fields that were typed in; the form stays as it is while one types."""
        self._timer.stop()
        form = self.view.form
        if form is None:
            return
        for name in sorted(self._waiting):
            typed = _typed(form.editor(name).value())
            outcome = self._frame.use.fill_letter(self._letter_id, name, typed)
            if isinstance(outcome, Refused):
                form.show_problems(outcome.problems)
        self._waiting.clear()
        self._desk = self._frame.use.letter_desk(self._letter_id)
        self.view.show_state(self._desk)
        self._show_paper()

    def _on_block(self, block_id: str, text: str | None) -> None:
        outcome = self._frame.use.edit_text(self._letter_id, block_id, text)
        self._frame.settle(outcome, self._case_id)
        self._show_all()

    def _on_demand(self, demand: str, chosen: bool) -> None:
        if self._desk is None:
            return
        now = {one: on for one, _words, on in self._desk.demands} | {demand: chosen}
        ids = tuple(one for one, on in now.items() if on)
        self._frame.settle(self._frame.use.choose_demands(self._letter_id, ids), self._case_id)
        self._show_all()

    def _on_enclosure(self, file: str, chosen: bool) -> None:
        if self._desk is None:
            return
        now = {one.evidence_id: one.is_enclosed for one in self._desk.enclosures} | {file: chosen}
        ids = tuple(EvidenceId(one) for one, on in now.items() if on)
        self._frame.settle(self._frame.use.choose_enclosures(self._letter_id, ids), self._case_id)
        self._show_all()

    def _on_raised(self, file: str) -> None:
        """Puts a file one place earlier among the enclosures."""
        if self._desk is None:
            return
        order = [one.evidence_id for one in self._desk.enclosures if one.is_enclosed]
        at = order.index(file)
        order[at - 1 : at + 1] = [order[at], order[at - 1]]
        ids = tuple(EvidenceId(one) for one in order)
        self._frame.settle(self._frame.use.choose_enclosures(self._letter_id, ids), self._case_id)
        self._show_all()

    def _on_office(self, name: str) -> None:
        """Addresses the letter to the office that was chosen."""
        choices = self._desk.addressee_choices if self._desk is not None else ()
        office = next((one for one in choices if one.name == name), None)
        if office is not None:
            use = self._frame.use
            outcome = use.choose_addressee(self._letter_id, office.name, office.lines)
            self._frame.settle(outcome, self._case_id)
            self._show_all()

    def _on_tone(self, tone: str) -> None:
        self._frame.settle(self._frame.use.choose_tone(self._letter_id, tone), self._case_id)
        self._show_all()

    @property
    def _case_id(self) -> CaseId:
        return CaseId(self._desk.case_id if self._desk is not None else "")

    def _on_command(self, name: str) -> None:
        self.leave()
        if name == "back":
            self._frame.go.go("case", self._case_id)
        elif name == "sent":
            self._frame.go.go("dispatch", self._letter_id)
        elif name == "copy":
            self._copy()
        elif name == "text":
            self._save_text()
        elif name in {"packet", "plain"}:
            self._frame.go.go("paper", self._case_id, f"{name}:{self._letter_id}")
        else:
            self._give_out(name)

    def _copy(self) -> None:
        if self._desk is not None:
            QGuiApplication.clipboard().setText(self._desk.text)
            self._frame.toast(translate("Letter", "The text is in the clipboard"), False)

    def _give_out(self, name: str) -> None:
        content = self._frame.use.print_letter(self._letter_id)
        if isinstance(content, Refused):
            self._frame.explain(content)
            return
        if name == "print":
            print_on_paper(content, self.view)
        else:
            self._save(content)
        self._show_all()

    def _save(self, content: bytes) -> None:
        self._write(content, "pdf", "PDF (*.pdf)")

    def _save_text(self) -> None:
        """The same words without a layout, for forms on websites and for screen readers."""
        if self._desk is not None:
            self._write(self._desk.text.encode(), "txt", translate("Letter", "Text (*.txt)"))

    def _write(self, content: bytes, ending: str, kind: str) -> None:
        title = self._desk.title if self._desk is not None else "Karen"
        name = f"{file_name(title)}.{ending}"
        words = translate("Letter", "Save the letter")
        target = self._frame.messages.file_to_save(words, name, kind)
        if target is None:
            return
        outcome = self._frame.use.save_bytes(target, content)
        if isinstance(outcome, Refused):
            self._frame.explain(outcome)
        else:
            self._frame.toast(translate("Letter", "Saved: {name}").format(name=target.name), False)


def file_name(title: str) -> str:
    """A title as the name of a file on every system."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).strip(" .")[:80] or "Karen"


def _typed(value: Any) -> str:  # noqa: ANN401 - editors give days as dates
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
