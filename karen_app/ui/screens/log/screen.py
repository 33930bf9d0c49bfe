"""Drives the form of an encounter."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer

from karen_app.domain.dates import read_date
from karen_app.domain.encounter import Channel, Direction, Encounter, EncounterKind, Failure
from karen_app.domain.ids import CaseId, EncounterId
from karen_app.domain.problem import Problem, problem
from karen_app.services.drafts import EncounterDraft
from karen_app.services.log.rant_facts import FactKind, SuggestedFact
from karen_app.ui.aside import Aside
from karen_app.ui.forms.editors import ChoiceEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.frame import Frame
from karen_app.ui.screens.log.fields import (
    FACT_FIELDS,
    encounter_fields,
)
from karen_app.ui.screens.log.view import EncounterPage, whole_value
from karen_app.ui.waiting_entry import NEW_CASE
from karen_app.ui.words import titled, translate

AT_FIRST = 2  # fields: which case, what happened
OFFERED = 200
PAUSE_MILLISECONDS = 600


class EncounterScreen(FormScreen):
    """Writes down a visit, call, chat, mail or letter; asks of which case where it is open."""

    def __init__(self, frame: Frame) -> None:
        case = Field("case", translate("Log", "Which case"), lambda: ChoiceEditor(()))
        form = Form((case, *encounter_fields(frame.use.today)), AT_FIRST)
        super().__init__(frame, EncounterPage(form))
        self._offering = Aside(frame.tasks, self.view)
        self._timer = QTimer(self.view)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read_private)
        form.hear("private_note", lambda: self._timer.start(PAUSE_MILLISECONDS))
        self.view.fact_taken.connect(self._on_fact)

    view: EncounterPage

    def first_values(self) -> Mapping[str, Any]:
        """Today and the words of the record that is edited, or an empty form."""
        self.form.set_visible("case", visible=not self.place.subject)
        if not self.place.subject:
            use = self.frame.use
            self._offering.read(lambda: use.open_cases(OFFERED), self._offer_cases)
        words = translate("Log", "What happened?")
        title = translate("Log", "Edit the entry") if self.edits else words
        self.view.show_title(title, self._hint())
        self.view.show_facts((), "")
        draft = EncounterDraft(happened_on=self.frame.use.today(), kind=EncounterKind.VISIT)
        if self.edits:
            draft = self.frame.use.encounter_draft(EncounterId(self.edits))
        return shown(draft)

    def store(self) -> None:
        """Stores the entry and shows its case."""
        values = self.form.values()
        case_id = CaseId(self.place.subject or values["case"])
        if case_id == NEW_CASE:
            self._open_case_first()
            return
        problems = _numbers(values, ("minutes_lost", "repeats"))
        if not case_id:
            problems.append(problem("case", "choice.empty"))
        if problems:
            self.form.show_problems(problems)
            return
        draft = EncounterDraft(
            kind=EncounterKind(values["kind"]),
            happened_on=values["happened_on"],
            happened_at=values["happened_at"],
            channel=Channel(values["channel"]) if values["channel"] else None,
            direction=Direction(values["direction"]),
            summary=values["summary"],
            person=values["person"],
            ticket_number=values["ticket_number"],
            said=values["said"],
            promised=values["promised"],
            promised_by=values["promised_by"],
            failures=tuple(Failure(one) for one in values["failures"]),
            repeats=int(values["repeats"]),
            minutes_lost=int(values["minutes_lost"]),
            witness=values["witness"],
            private_note=values["private_note"],
        )
        use = self.frame.use
        if self.edits:
            before = use.encounter_draft(EncounterId(self.edits))
            draft = dataclasses.replace(draft, promise_state=before.promise_state)
            outcome = use.edit_encounter(EncounterId(self.edits), draft)
        else:
            outcome = use.record_encounter(case_id, draft)
        stored = self.frame.settle(outcome, case_id, self.form)
        if stored is not None:
            self.done()
            self._confirm_or_show(stored, case_id)

    def _open_case_first(self) -> None:
        """Keeps the entry and asks about its case; with the case saved the entry is back."""
        self.keeper.keep()
        self.frame.go.go("what-happened")
        self.frame.toast(translate("Log", "First its case. Your entry waits."), False)

    def _confirm_or_show(self, stored: Encounter, case_id: CaseId) -> None:
        """Right after a call or visit with a promise: offers the message that confirms it."""
        use = self.frame.use
        spoken = stored.kind in {EncounterKind.CALL, EncounterKind.VISIT}
        if spoken and stored.promised and not self.edits and self._wants_confirmation(stored):
            letter = self.frame.settle(use.adviser.confirm_promise(stored.id), case_id)
            if letter is not None:
                self.frame.go.go("letter", letter.id)
                return
        self.frame.go.go("case", case_id)

    def _wants_confirmation(self, stored: Encounter) -> bool:
        title = translate("Log", "Confirm the promise in writing?")
        words = translate(
            "Log",
            "They promised: “{promised}”. A message of the same day makes it hard to deny. "
            "Karen writes it; you send it.",
        )
        yes = translate("Log", "Write the message")
        no = translate("Log", "Not now")
        text = words.replace("{promised}", stored.promised)
        return self.frame.messages.ask(title, text, yes, no)

    def _read_private(self) -> None:
        """Looks for facts in the private text; the text itself stays where it is."""
        self._timer.stop()
        typed = str(self.form.editor("private_note").value())
        facts = self.frame.use.exchange.rant_facts(typed) if typed else ()
        note = translate("Log", "Found in your private text. Press what belongs into the entry.")
        self.view.show_facts(facts, note)

    def _on_fact(self, fact: SuggestedFact) -> None:
        """Puts a found fact into its field; words are added to what stands there."""
        field, day = FACT_FIELDS[fact.kind], None
        if fact.kind is FactKind.DAY:
            day = read_date(fact.value)
            field = "promised_by" if day is not None and day > self.frame.use.today() else field
        editor = self.form.editor(field)
        before, between = str(editor.value() or ""), {"said": "\n", "summary": ", "}.get(field)
        if day is not None:
            editor.set_value(day)
        elif between is not None and before:
            editor.set_value(f"{before}{between}{whole_value(fact)}")
        else:
            editor.set_value(whole_value(fact))
        self.form.changed.emit()

    def _hint(self) -> str:
        """How much must be filled in, and of which case it is."""
        hint = translate("Log", "The first line is enough. The rest makes the letter stronger.")
        recent = self.frame.use.recent_cases()
        title = next((one.title for one in recent if one.case_id == self.place.subject), "")
        case = translate("Log", "In the case “{title}”.").replace("{title}", title)
        return f"{case} {hint}" if title else hint

    def _offer_cases(self, cases: tuple[tuple[CaseId, str, str], ...]) -> None:
        """Offers the open cases, those looked at last first, and a new one."""
        editor = self.form.editor("case")
        assert isinstance(editor, ChoiceEditor)  # noqa: S101 - made so in the constructor
        known = [(str(case_id), titled(title, trader)) for case_id, title, trader in cases]
        offered = [*known, (NEW_CASE, translate("Log", "a new case"))]
        editor.set_choices(offered)
        kept = self.frame.use.kept_draft(self.draft_name)
        editor.set_value((kept.get("case") if kept else "") or offered[0][0])


def shown(draft: object) -> dict[str, Any]:
    """The fields of a draft as the editors take them; numbers as text."""
    values = {one.name: getattr(draft, one.name) for one in dataclasses.fields(draft)}  # type: ignore[arg-type]
    return {
        name: str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        for name, value in values.items()
    }


def _numbers(values: Mapping[str, Any], names: tuple[str, ...]) -> list[Problem]:
    """A sentence for each field that should hold a whole number and does not."""
    return [
        problem(name, "number.impossible", typed=str(values[name])[:40])
        for name in names
        if not str(values[name]).isdecimal()
    ]
