"""Drives the list of cases, the guided start, the form of a case, and its closing."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from karen_app.domain.case import OutcomeKind
from karen_app.domain.ids import CaseId
from karen_app.domain.problem import Problem
from karen_app.services.drafts import CaseDraft, ClientDraft, ClosingDraft
from karen_app.services.outcome import Refused
from karen_app.ui.forms.editors import ChoiceEditor, DayEditor, LongEditor, MoneyEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.forms.page import FormPage
from karen_app.ui.frame import Frame
from karen_app.ui.labels import choices
from karen_app.ui.navigation import Place
from karen_app.ui.screens.cases.case_form import CaseFormPage
from karen_app.ui.screens.cases.view import CasesView
from karen_app.ui.waiting_entry import take_over
from karen_app.ui.words import translate

NEW_CASE = "guide//"  # the name of its draft
ANSWERS = "guide.answers"


class CasesScreen:
    """The list of all cases."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.view = CasesView(frame.state)
        self._reading = 0
        self.view.case_chosen.connect(lambda case_id: frame.go.go("case", case_id))
        self.view.new_clicked.connect(lambda: frame.go.go("guide"))

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Reads the cases aside."""
        self._frame.tasks.cancel(self._reading)
        self._reading = self._frame.tasks.run(
            self._frame.use.board, self.view.show_board, self._on_failed, place.screen
        )

    def leave(self) -> None:
        """Keeps columns and order as they are."""
        self.view.views.remember()

    def _on_failed(self, error: Exception) -> None:
        raise error


class CaseFormScreen(FormScreen):
    """Opens a case step by step (``guide``) or edits one (``edit-case``)."""

    view: CaseFormPage

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, CaseFormPage(frame.use))
        self.view.questions_wanted.connect(lambda: frame.go.go("what-happened"))
        self._before = CaseDraft()

    @property
    def is_new(self) -> bool:
        """Whether a case is being opened."""
        return self.place.screen == "guide"

    @property
    def draft_name(self) -> str:
        """One draft for the new case, whatever was answered before it, and one for each case."""
        return NEW_CASE if self.is_new else self.draft_of_subject

    def more_to_keep(self) -> Mapping[str, Any]:
        """The answers under which the form was filled in."""
        return {ANSWERS: self.place.detail} if self.is_new else {}

    def restore_more(self, kept: Mapping[str, Any]) -> None:
        """Questions that were answered otherwise since win over what the draft says of them."""
        if self.is_new and self.place.detail not in ("", kept.get(ANSWERS, "")):
            said = self._before
            given = {"kind": said.kind, "channel": said.channel, "remedy": said.remedy}
            known = {name: value for name, value in given.items() if value is not None}
            self.form.fill({**known, "client.status": said.client.status})

    def first_values(self) -> Mapping[str, Any]:
        """The case that is edited, or an empty one with the usual writer."""
        use = self.frame.use
        if self.is_new:
            usual = use.settings().writer_client
            known = use.adviser.draft_from(answers_of(self.place.detail))
            self._before = dataclasses.replace(
                known, client=ClientDraft(client_id=usual, status=known.client.status)
            )
            title = translate("CaseForm", "What happened?")
            hint = translate(
                "CaseForm", "Four short steps. You may leave open what you do not know."
            )
        else:
            self._before = use.case_draft(CaseId(self.place.subject))
            title = translate("CaseForm", "Edit the case")
            hint = ""
        self.view.show_title(title, hint)
        self.view.fill(self._before)
        return {}

    def enter(self, place: Place) -> None:
        """Opens the first step, or the whole form at the field that was asked for."""
        super().enter(place)
        self.view.came_from_questions = self.is_new and bool(place.detail)
        if self.is_new:
            self.view.go_to(0)
        else:
            self.view.show_whole()
            names = [name for group in self.view.groups for name in group]
            if place.detail in names:
                editor = self.form.editor(place.detail)
                editor.setFocus()
                self.view.ensureWidgetVisible(editor)

    def store(self) -> None:
        """Stores the case and shows it; in an earlier step it only goes on."""
        steps = len(self.view.groups)
        if self.is_new and self.view.step < steps - 1:
            self.view.go_to(self.view.step + 1)
            return
        draft = self.view.draft(self._before)
        use = self.frame.use
        case_id = CaseId(self.place.subject)
        outcome = use.open_case(draft) if self.is_new else use.edit_case(case_id, draft)
        if isinstance(outcome, Refused):
            self.show_problems(outcome.problems)
            return
        case = self.frame.settle(outcome, self.place.subject)
        if case is not None:
            self.done()
            use.forget_draft("what-happened")
            self._remember_writer(case.client_id)
            self.frame.go.go("log" if self.is_new and take_over(use, case.id) else "case", case.id)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """In steps, goes to the first that has one."""
        self.view.show_problems(problems)

    def _remember_writer(self, client_id: str) -> None:
        settings = self.frame.use.settings()
        if not settings.writer_client and not settings.office_mode:
            self.frame.use.change_settings(dataclasses.replace(settings, writer_client=client_id))


class ClosingScreen(FormScreen):
    """Closes a case: how it ended and what came back."""

    def __init__(self, frame: Frame) -> None:
        form = Form(
            (
                Field(
                    "kind",
                    translate("Closing", "How did it end?"),
                    lambda: ChoiceEditor(choices(OutcomeKind), translate("Closing", "Choose one")),
                    is_required=True,
                ),
                Field(
                    "closed_on",
                    translate("Closing", "Day"),
                    lambda: DayEditor(frame.use.today),
                    beside=True,
                ),
                Field(
                    "recovered",
                    translate("Closing", "How much came back"),
                    MoneyEditor,
                    help=translate("Closing", "Leave it empty where it was not about money."),
                ),
                Field("words", translate("Closing", "In your words"), LongEditor),
            )
        )
        super().__init__(frame, FormPage(form, translate("Closing", "Close the case")))

    def first_values(self) -> Mapping[str, Any]:
        """Today."""
        self.view.show_title(
            translate("Closing", "The end of the matter"),
            translate("Closing", "Nothing is lost: the case can be opened again at any time."),
        )
        return {"kind": "", "closed_on": self.frame.use.today(), "recovered": "", "words": ""}

    def store(self) -> None:
        """Stores the end and shows the case."""
        values = self.form.values()
        draft = ClosingDraft(
            kind=OutcomeKind(values["kind"]) if values["kind"] else None,
            closed_on=values["closed_on"],
            recovered=values["recovered"],
            words=values["words"],
        )
        case_id = CaseId(self.place.subject)
        outcome = self.frame.use.close_case(case_id, draft)
        if self.frame.settle(outcome, case_id, self.form) is not None:
            self.done()
            self.frame.go.go("case", case_id)


def answers_of(detail: str) -> dict[str, str]:
    """The answers of the guided start in the detail of a place; none without it."""
    pairs = (part.partition("=") for part in detail.split(";") if part)
    return {name: value for name, _sign, value in pairs}
