"""Encounters, events, replies: row to record and back."""

from __future__ import annotations

from karen_app.domain.encounter import (
    Channel,
    Direction,
    Encounter,
    EncounterKind,
    Failure,
    PromiseState,
)
from karen_app.domain.event import CaseEvent
from karen_app.domain.ids import CaseId, EncounterId, EventId, ReplyId
from karen_app.domain.reply import Reply, ReplyAdr, ReplyOutcome
from karen_app.persistence.tables.log import CaseEventRow, EncounterRow, ReplyRow


def encounter_of(row: EncounterRow) -> Encounter:
    """The encounter of a row."""
    return Encounter(
        id=EncounterId(row.id),
        case_id=CaseId(row.case_id),
        kind=EncounterKind(row.kind),
        happened_on=row.happened_on,
        happened_at=row.happened_at,
        summary=row.summary,
        channel=Channel(row.channel),
        direction=Direction(row.direction),
        person=row.person,
        ticket_number=row.ticket_number,
        said=row.said,
        promised=row.promised,
        promised_by=row.promised_by,
        promise_state=PromiseState(row.promise_state),
        failures=tuple(Failure(word) for word in row.failures.split()),
        repeats=row.repeats,
        minutes_lost=row.minutes_lost,
        witness=row.witness,
        private_note=row.private_note,
        revision=row.revision,
    )


def encounter_row(encounter: Encounter) -> EncounterRow:
    """The row of an encounter."""
    return EncounterRow(
        id=encounter.id,
        case_id=encounter.case_id,
        kind=encounter.kind.value,
        happened_on=encounter.happened_on,
        happened_at=encounter.happened_at,
        summary=encounter.summary,
        channel=encounter.channel.value,
        direction=encounter.direction.value,
        person=encounter.person,
        ticket_number=encounter.ticket_number,
        said=encounter.said,
        promised=encounter.promised,
        promised_by=encounter.promised_by,
        promise_state=encounter.promise_state.value,
        failures=" ".join(failure.value for failure in encounter.failures),
        repeats=encounter.repeats,
        minutes_lost=encounter.minutes_lost,
        witness=encounter.witness,
        private_note=encounter.private_note,
        revision=encounter.revision,
    )


def event_of(row: CaseEventRow) -> CaseEvent:
    """The event of a row."""
    return CaseEvent(
        id=EventId(row.id),
        case_id=CaseId(row.case_id),
        kind=row.kind,
        on=row.on,
        at=row.at,
        channel=Channel(row.channel) if row.channel else None,
        note=row.note,
        attributes=row.attributes,
        revision=row.revision,
    )


def event_row(event: CaseEvent) -> CaseEventRow:
    """The row of an event."""
    return CaseEventRow(
        id=event.id,
        case_id=event.case_id,
        kind=event.kind,
        on=event.on,
        at=event.at,
        channel=event.channel.value if event.channel else None,
        note=event.note,
        attributes=event.attributes,
        revision=event.revision,
    )


def reply_of(row: ReplyRow) -> Reply:
    """The reply of a row."""
    return Reply(
        id=ReplyId(row.id),
        case_id=CaseId(row.case_id),
        received_on=row.received_on,
        outcome=ReplyOutcome(row.outcome),
        channel=Channel(row.channel) if row.channel else None,
        has_reasons=row.has_reasons,
        adr=ReplyAdr(row.adr) if row.adr else None,
        drawn_up=row.drawn_up,
        to_appeal=row.to_appeal,
        grounds=tuple(row.grounds.split()),
        words=row.words,
        answers=row.answers,
        revision=row.revision,
    )


def reply_row(reply: Reply) -> ReplyRow:
    """The row of a reply."""
    return ReplyRow(
        id=reply.id,
        case_id=reply.case_id,
        received_on=reply.received_on,
        outcome=reply.outcome.value,
        channel=reply.channel.value if reply.channel else None,
        has_reasons=reply.has_reasons,
        adr=reply.adr.value if reply.adr else None,
        drawn_up=reply.drawn_up,
        to_appeal=reply.to_appeal,
        grounds=" ".join(reply.grounds),
        words=reply.words,
        answers=reply.answers,
        revision=reply.revision,
    )
