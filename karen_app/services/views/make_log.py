"""Builds the log of a case: encounters, events, replies, sendings and arrivals in one line each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter, PromiseState
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence
from karen_app.domain.message import say
from karen_app.domain.reply import Reply, ReplyOutcome
from karen_app.services.views.case_page import EntryKind, LogLine, LogSummary
from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.services.views.words import Sentence, Tone

EventLabel = Callable[[str], str]
_REPLY_TONE = {
    ReplyOutcome.ACCEPTED: Tone.GOOD,
    ReplyOutcome.REJECTED: Tone.DANGER,
    ReplyOutcome.PARTIAL: Tone.SOON,
    ReplyOutcome.ACKNOWLEDGEMENT: Tone.WAITING,
}


def log_of(file: CaseFile, label: EventLabel, has: Callable[[str], bool]) -> tuple[LogLine, ...]:
    """Every entry, newest first; ``has`` tells whether a kept file is there."""
    lines = [*_lines(file, label, has)]
    lines.sort(key=lambda line: (line.on, line.at is not None, str(line.at), line.entry_id))
    return tuple(reversed(lines))


def summary_of(file: CaseFile, entries: int) -> LogSummary:
    """The sums over the log."""
    people = {each.person.strip().casefold() for each in file.encounters if each.person.strip()}
    failures = Counter(failure for each in file.encounters for failure in each.failures)
    return LogSummary(
        entries=entries,
        persons=len(people),
        broken_promises=sum(each.promise_state is PromiseState.BROKEN for each in file.encounters),
        repeats=sum(each.repeats for each in file.encounters),
        minutes_lost=sum(each.minutes_lost for each in file.encounters),
        failures=tuple(sorted(failures.items(), key=lambda pair: (-pair[1], pair[0].value))),
    )


def evidence_line(item: Evidence, days: dict[str, date], *, is_there: bool) -> EvidenceLine:
    """A kept file as a line."""
    return EvidenceLine(
        evidence_id=item.id,
        name=item.name,
        kind=item.kind,
        description=item.description,
        exhibit=item.exhibit,
        digest=item.digest,
        size=item.size,
        added_at=item.added_at,
        proves=item.proves,
        proves_on=days.get(item.proves),
        is_there=is_there,
    )


def entry_days(file: CaseFile) -> dict[str, date]:
    """The day of every entry by its id."""
    days: dict[str, date] = {}
    days.update((each.id, each.happened_on) for each in file.encounters)
    days.update((each.id, each.on) for each in file.events)
    days.update((each.id, each.received_on) for each in file.replies)
    days.update((each.id, each.sent_on) for each in file.dispatches)
    return days


def _lines(file: CaseFile, label: EventLabel, has: Callable[[str], bool]) -> Iterator[LogLine]:
    days = entry_days(file)

    def proofs(entry_id: str) -> tuple[EvidenceLine, ...]:
        kept = file.proofs_of(entry_id)
        return tuple(evidence_line(e, days, is_there=has(e.digest)) for e in kept)

    for encounter in file.encounters:
        yield _encounter(encounter, proofs(encounter.id))
    for event in file.events:
        yield _event(event, label, proofs(event.id))
    for reply in file.replies:
        yield _reply(reply, proofs(reply.id))
    for dispatch in file.dispatches:
        yield from _dispatch(file, dispatch, proofs)


def _encounter(each: Encounter, proofs: tuple[EvidenceLine, ...]) -> LogLine:
    return LogLine(
        entry_id=each.id,
        kind=EntryKind.ENCOUNTER,
        code=each.kind.value,
        on=each.happened_on,
        at=each.happened_at,
        title=each.summary,
        detail=each.said,
        channel=each.channel,
        person=each.person,
        ticket_number=each.ticket_number,
        promised=each.promised,
        promised_by=each.promised_by,
        promise_state=each.promise_state if each.promised or each.promised_by else None,
        failures=each.failures,
        repeats=each.repeats,
        minutes_lost=each.minutes_lost,
        witness=each.witness,
        proofs=proofs,
        tone=Tone.SOON if each.failures else Tone.WAITING,
    )


def _short(
    entry_id: str, kind: EntryKind, on: date, title: Sentence, proofs: tuple[EvidenceLine, ...]
) -> LogLine:
    """A line that has no person, promise or failure."""
    return LogLine(
        entry_id=entry_id,
        kind=kind,
        code="",
        on=on,
        at=None,
        title=title,
        detail="",
        channel=None,
        person="",
        ticket_number="",
        promised="",
        promised_by=None,
        promise_state=None,
        failures=(),
        repeats=0,
        minutes_lost=0,
        witness="",
        proofs=proofs,
        tone=Tone.WAITING,
    )


def _event(event: CaseEvent, label: EventLabel, proofs: tuple[EvidenceLine, ...]) -> LogLine:
    line = _short(event.id, EntryKind.EVENT, event.on, label(event.kind), proofs)
    return replace(line, code=event.kind, at=event.at, detail=event.note, channel=event.channel)


def _reply(reply: Reply, proofs: tuple[EvidenceLine, ...]) -> LogLine:
    line = _short(reply.id, EntryKind.REPLY, reply.received_on, say("log.reply"), proofs)
    return replace(
        line,
        code=reply.outcome.value,
        detail=reply.words,
        channel=reply.channel,
        tone=_REPLY_TONE[reply.outcome],
    )


def _dispatch(
    file: CaseFile, sent: Dispatch, proofs: Callable[[str], tuple[EvidenceLine, ...]]
) -> Iterator[LogLine]:
    letter = file.letter(sent.letter_id)
    title = letter.title if letter else ""
    first = say("log.letter_sent", title=title)
    line = _short(sent.id, EntryKind.DISPATCH, sent.sent_on, first, proofs(sent.id))
    yield replace(
        line,
        code=letter.template if letter else "",
        channel=sent.channel,
        ticket_number=sent.tracking_number,
    )
    if sent.avizo_on is not None:
        text = say("log.letter_avizo", title=title)
        yield _short(f"{sent.id}:avizo", EntryKind.ARRIVAL, sent.avizo_on, text, ())
    if sent.arrived_on is not None:
        text = say("log.letter_arrived", title=title)
        arrival = f"{sent.id}:received"
        line = _short(arrival, EntryKind.ARRIVAL, sent.arrived_on, text, proofs(arrival))
        yield replace(line, code=sent.arrival_proof.value, tone=_arrival_tone(sent))


def _arrival_tone(sent: Dispatch) -> Tone:
    return Tone.GOOD if sent.has_proof else Tone.SOON
