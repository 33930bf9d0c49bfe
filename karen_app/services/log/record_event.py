"""Records and edits a dated fact of the case format."""

from __future__ import annotations

import dataclasses
from datetime import date

from karen_app.domain.checks.event import check_event
from karen_app.domain.event import CaseEvent
from karen_app.domain.ids import CaseId, EventId
from karen_app.domain.message import say
from karen_app.services.cases.read_case import read_case
from karen_app.services.drafts import EventDraft
from karen_app.services.log.entry import read_entry
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.reading import Reader
from karen_app.services.storing import store_edit, store_new


def record_event(
    desk: Desk, known_kinds: frozenset[str], case_id: CaseId, draft: EventDraft
) -> Outcome[CaseEvent]:
    """Store a new event; ``known_kinds`` are those of the rulebook."""
    read_case(desk, case_id)
    reader, today = Reader(), desk.clock.today()
    event = _event_from(draft, EventId(desk.ids.new()), case_id, reader, today)
    if problems := [*reader.problems, *check_event(event, known_kinds, today)]:
        return Refused(tuple(problems))
    return store_new(desk, say("change.event_added", day=event.on), event)


def edit_event(
    desk: Desk, known_kinds: frozenset[str], event_id: EventId, draft: EventDraft
) -> Outcome[CaseEvent]:
    """Store the edited event."""
    before, reader, today = read_entry(desk, CaseEvent, event_id), Reader(), desk.clock.today()
    read = _event_from(draft, event_id, before.case_id, reader, today)
    after = dataclasses.replace(read, revision=before.revision)
    if problems := [*reader.problems, *check_event(after, known_kinds, today)]:
        return Refused(tuple(problems))
    return store_edit(desk, say("change.event_edited", day=after.on), before, after)


def event_draft(desk: Desk, event_id: EventId) -> EventDraft:
    """The draft that fills the form."""
    event = read_entry(desk, CaseEvent, event_id)
    return EventDraft(
        kind=event.kind,
        on=event.on,
        at=event.at.strftime("%H:%M") if event.at else "",
        channel=event.channel,
        note=event.note,
        attributes=event.attributes,
    )


def _event_from(
    draft: EventDraft, event_id: EventId, case_id: CaseId, reader: Reader, today: date
) -> CaseEvent:
    return CaseEvent(
        id=event_id,
        case_id=case_id,
        kind=draft.kind,
        on=reader.needed_day("on", draft.on, today),
        at=reader.time("at", draft.at),
        channel=draft.channel,
        note=draft.note.strip(),
        attributes=draft.attributes,
    )
