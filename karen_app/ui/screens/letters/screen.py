"""Drives the letter desk: edits are kept as one types, the pages follow within a moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import CaseId, EvidenceId, LetterId
from karen_app.domain.letter import Letter
from karen_app.services.outcome import InConflict, Outcome, Refused
from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.services.views.letter_desk import BlankPlace, LetterBlank, LetterDesk
from karen_app.ui.aside import Aside
from karen_app.ui.forms.album import Proof, Show
from karen_app.ui.forms.form import Form
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.proofs import album_source, keep_proofs, look_at_kept
from karen_app.ui.screens.letters.press import Press
from karen_app.ui.screens.letters.sent_card import Pictures
from karen_app.ui.screens.letters.view import LetterView
from karen_app.ui.screens.letters.ways import BY_ID
from karen_app.ui.slices import Steps

PAUSE_MILLISECONDS = 450
WRITER_FIELD = {"writer_name": "name", "writer_address": "address", "place": "address"}


class LetterScreen:
    """One letter on the desk."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        look = partial(_look, frame)
        self.view = LetterView(frame.use.today, Pictures(album_source(frame), look))
        self._press = Press(frame, self.view, self._show_all)
        self._letter_id = LetterId("")
        self._desk: LetterDesk | None = None
        self._waiting: set[str] = set()
        self._reading = self._printing = 0
        self._building = Aside(frame.tasks, self.view)
        self._was_left = False
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
        view.blank_chosen.connect(self._on_blank)
        view.proofs_given.connect(self._on_proofs)
        view.file_chosen.connect(lambda file: frame.go.go("file", self._case_id, file))

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Opens a letter; it is composed aside."""
        letter_id = LetterId(place.subject)
        if letter_id != self._letter_id or self._was_left:
            self._desk = None
            self._was_left = False
            self._building.stop()
            self.view.show_waiting()
        self._letter_id = letter_id
        self._waiting.clear()
        self._show_all()

    def leave(self) -> None:
        """Keeps what was typed in the last moment."""
        self._was_left = True
        if self._waiting:
            self._on_pause()

    def _show_all(self) -> None:
        self._read(self.view.show_desk)

    def _read(self, show: Callable[[LetterDesk], None]) -> None:
        """Composes the letter aside, shows it, and makes the pages after it."""
        use, letter_id = self._frame.use, self._letter_id

        def read(desk: LetterDesk) -> None:
            self._desk = desk
            show(desk)
            self._building.build(self._building_steps())

        self._frame.tasks.cancel(self._reading)
        self._reading = self._frame.tasks.run(
            lambda: use.letter_desk(letter_id), read, self._on_failed, "letter"
        )

    def _building_steps(self) -> Steps:
        """What is left of the left side, then the pages."""
        yield from self.view.building()
        self._show_paper()

    def _show_paper(self) -> None:
        """Prints aside; a letter with blanks shows them as named gaps."""
        use, letter_id = self._frame.use, self._letter_id
        self._frame.tasks.cancel(self._printing)
        self._printing = self._frame.tasks.run(
            lambda: use.preview_letter(letter_id),
            self._on_paper,
            self._on_failed,
            "letter",
        )

    def _on_paper(self, content: bytes) -> None:
        self.view.paper.show_pdf(content)

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _on_value(self, name: str) -> None:
        self._waiting.add(name)
        self._timer.start(PAUSE_MILLISECONDS)

    def _on_pause(self) -> None:
        """Keeps the fields that were typed in; the form stays as it is while one types."""
        self._timer.stop()
        use, receiver = self._frame.use, self.view.receiver
        for name in sorted(self._waiting):
            form = self.view.form_of(name)
            if form is not None and form is not receiver:
                typed = _typed(form.editor(name).value())
                self._tell(form, name, use.fill_letter(self._letter_id, name, typed))
        if receiver is not None and self._waiting & set(receiver.values()):
            self._keep_receiver(receiver)
        self._waiting.clear()
        self._read(self.view.show_state)

    def _keep_receiver(self, form: Form) -> None:
        """Name and address belong together; a name of Karen's own stays hers."""
        name, lines = (str(typed) for typed in form.values().values())
        known = self._desk.receiver[0] if self._desk is not None and self._desk.receiver else None
        if known is not None and known.from_case and name == known.value:
            name = ""
        use = self._frame.use
        outcome = use.choose_addressee(self._letter_id, name, tuple(lines.splitlines()))
        self._tell(form, "addressee", outcome)

    def _tell(self, form: Form, name: str, outcome: Outcome[Letter]) -> None:
        """Shows what is wrong with a field, or takes it away; a clash is explained."""
        if isinstance(outcome, Refused):
            form.show_problems(outcome.problems)
        elif isinstance(outcome, InConflict):
            self._frame.explain(outcome)
        elif form.problem_at(name):
            form.show_problems(())

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
        elif name == "arrived":
            sent = self._desk.sent if self._desk is not None else None
            self._frame.go.go("arrival", sent.dispatch_id if sent is not None else "")
        elif name in BY_ID:
            self._frame.go.go("hand-out", self._letter_id, name)
        elif self._desk is not None:
            self._press.give(name, self._letter_id, self._desk.title)

    def _on_blank(self, blank: LetterBlank) -> None:
        """What is filled on another page leads there."""
        if blank.place is BlankPlace.WRITER and self._desk is not None:
            self._frame.go.go("client", self._desk.writer_id, WRITER_FIELD.get(blank.name, ""))

    def _on_proofs(self, proofs: tuple[Proof, ...]) -> None:
        sent = self._desk.sent if self._desk is not None else None
        if sent is not None:
            keep_proofs(self._frame, self._case_id, sent.dispatch_id, proofs, self._show_all)


def _look(frame: Frame, one: EvidenceLine, show: Show) -> None:
    look_at_kept(frame, one.evidence_id, one.name, show)


def _typed(value: Any) -> str:  # noqa: ANN401 - editors give days as dates
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
