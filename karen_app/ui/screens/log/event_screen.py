"""Drives the form of a dated fact that the law looks at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from karen_app.domain.dates import is_blank, read_date
from karen_app.domain.encounter import Channel
from karen_app.domain.fields import NO_FIELDS
from karen_app.domain.ids import CaseId, EventId
from karen_app.domain.problem import problem
from karen_app.services.drafts import EventDraft
from karen_app.ui.forms.form import Form
from karen_app.ui.forms.form_screen import FormScreen
from karen_app.ui.forms.page import FormPage
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import ABOUT_EVENT
from karen_app.ui.screens.log.fields import event_choices, event_fields
from karen_app.ui.screens.log.screen import shown
from karen_app.ui.words import translate

AT_FIRST = 2  # fields: kind, day


class EventScreen(FormScreen):
    """Writes down a dated fact that the law looks at."""

    def __init__(self, frame: Frame) -> None:
        form = Form(event_fields(frame.use.today, []), AT_FIRST)
        super().__init__(frame, FormPage(form, translate("Log", "Save the fact")))

    def first_values(self) -> Mapping[str, Any]:
        """The event that is edited, or the kind that was asked for and today."""
        self.view.show_title(
            translate("Log", "A fact with a date"),
            translate("Log", "The clocks of the case start and stop with such facts."),
        )
        kind = self.frame.use.case_draft(CaseId(self.place.subject)).kind
        self.form.offer("kind", event_choices(self.frame.use.event_kinds(), kind))
        draft = EventDraft(kind=self.place.detail, on=self.frame.use.today())
        if self.edits:
            draft = self.frame.use.event_draft(EventId(self.edits))
        return {**shown(draft), "until": draft.attributes.text("until")}

    def store(self) -> None:
        """Stores the fact and shows its case."""
        values, use = self.form.values(), self.frame.use
        case_id = CaseId(self.place.subject)
        until = values["until"]
        day = read_date(until)
        if day is None and not is_blank(until):
            self.form.show_problems((problem("until", "date.impossible", typed=str(until)[:40]),))
            return
        before = use.event_draft(EventId(self.edits)).attributes if self.edits else NO_FIELDS
        draft = EventDraft(
            kind=values["kind"],
            on=values["on"],
            at=values["at"],
            channel=Channel(values["channel"]) if values["channel"] else None,
            note=values["note"],
            attributes=before.with_(until=day.isoformat() if day else None),
        )
        outcome = (
            use.edit_event(EventId(self.edits), draft)
            if self.edits
            else use.record_event(case_id, draft)
        )
        stored = self.frame.settle(outcome, case_id, self.form)
        if stored is not None:
            self.done()
            if use.adviser.asks_about(stored.kind):
                self.frame.go.replace("facts", case_id, f"{ABOUT_EVENT}{stored.id}")
            else:
                self.frame.go.go("case", case_id)
