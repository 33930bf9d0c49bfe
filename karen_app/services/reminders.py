"""What to remind of, and the calendar: every dated thing of every open case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from karen_app.domain.case_file import CaseFile
from karen_app.domain.dispatch import NO_PROOF_AFTER
from karen_app.domain.encounter import PromiseState
from karen_app.domain.ids import CaseId
from karen_app.domain.message import Message, say
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.settings import Settings
from karen_app.services.views.clock import Clock, ClockState, Owner
from karen_app.services.views.inbox import CalendarLine, Reminder
from karen_app.services.views.make_case_page import Looking, situation_of
from karen_app.services.views.words import Tone

EARLY = timedelta(days=14)  # a first warning where the whole term is longer than four weeks


@dataclass(frozen=True, slots=True)
class Cause:
    """Why to remind: on which day, in which words; ``key`` names it for ever.

    ``warns_before`` says that ``on`` is a last day, to be told as many days before as the
    settings name.
    """

    key: str
    on: date
    sentence: Message
    tone: Tone
    warns_before: bool = False

    def due_on(self, settings: Settings) -> date:
        """The day from which to remind."""
        days = settings.warn_days_before if self.warns_before else 0
        return self.on - timedelta(days=days)


@dataclass(frozen=True, slots=True)
class CaseCauses:
    """Everything a case may remind of on one day, whatever the settings are."""

    case_id: CaseId
    title: str
    causes: tuple[Cause, ...]


def causes_of_case(file: CaseFile, looking: Looking) -> CaseCauses:
    """What a case may remind of on the day that is looked at; one that is not open of nothing."""
    every = _causes(file, looking) if file.case.is_open else ()
    told = tuple(each for each in every if each.warns_before or each.on <= looking.today)
    return CaseCauses(file.case.id, file.case.title, told)


def due_of(cases: Iterable[CaseCauses], today: date, settings: Settings) -> tuple[Reminder, ...]:
    """What of it is due and not marked done, the oldest first."""
    done, shown = frozenset(settings.done_reminders), frozenset(settings.shown_reminders)
    found = [
        Reminder(
            key=cause.key,
            case_id=case.case_id,
            case_title=case.title,
            on=day,
            sentence=cause.sentence,
            tone=cause.tone,
            was_missed=day < today and cause.key not in shown,
            is_done=False,
        )
        for case in cases
        for cause in case.causes
        if (day := cause.due_on(settings)) <= today and cause.key not in done
    ]
    return tuple(sorted(found, key=lambda each: (each.on, each.key)))


def _causes(file: CaseFile, looking: Looking) -> Iterator[Cause]:
    for clock in situation_of(file, looking).clocks:
        yield from _of_clock(file, clock)
    for encounter in file.encounters:
        day = encounter.promised_by
        if day is not None and encounter.promise_state is PromiseState.OPEN:
            text = say("reminder.promise", day=day, promised=encounter.promised)
            yield Cause(f"promise:{encounter.id}:{day}", day, text, Tone.SOON)
    for sent in file.dispatches:
        letter = file.letter(sent.letter_id)
        answered = any(reply.received_on >= sent.sent_on for reply in file.replies)
        if letter is None or letter.demands_nothing:
            continue
        if arrival_of(sent) is None and not answered:
            text = say("reminder.proof", title=letter.title, day=sent.sent_on)
            yield Cause(f"proof:{sent.id}", sent.sent_on + NO_PROOF_AFTER, text, Tone.SOON)


def _of_clock(file: CaseFile, clock: Clock) -> Iterator[Cause]:
    """Own clocks warn before their safe day; theirs speak when silence may be relied on."""
    if clock.owner is Owner.MINE and clock.state is ClockState.RUNNING and clock.safe_date:
        key = f"own:{file.case.id}:{clock.key}:{clock.safe_date}"
        text = say("reminder.own", title=clock.title, day=clock.safe_date)
        if (clock.of_days or 0) > 2 * EARLY.days:
            yield Cause(f"{key}:early", clock.safe_date - EARLY, text, Tone.SOON)
        yield Cause(key, clock.safe_date, text, clock.tone, warns_before=True)
    if clock.owner is Owner.THEIRS and clock.state is ClockState.MISSED and clock.assert_from:
        day = clock.legal_date or clock.assert_from
        text = say("reminder.theirs", trader=file.trader.name, day=day)
        key = f"theirs:{file.case.id}:{clock.key}:{day}"
        yield Cause(key, clock.assert_from, text, Tone.ACT)
    if clock.opens_on is not None and clock.state in {ClockState.OPEN, ClockState.NOT_YET}:
        text = say("reminder.opens", title=clock.title)
        key = f"opens:{file.case.id}:{clock.key}:{clock.opens_on}"
        yield Cause(key, clock.opens_on, text, Tone.GOOD)


def calendar(
    files: Iterable[CaseFile], looking: Looking, start: date, end: date
) -> tuple[CalendarLine, ...]:
    """Every dated thing of open cases from ``start`` to ``end``, both days included."""
    lines = [
        CalendarLine(
            key=cause.key,
            case_id=file.case.id,
            case_title=file.case.title,
            on=cause.on,
            sentence=cause.sentence,
            tone=cause.tone,
        )
        for file in files
        if file.case.is_open
        for cause in _dated(file, looking)
        if start <= cause.on <= end
    ]
    return tuple(sorted(lines, key=lambda line: (line.on, line.key)))


def _dated(file: CaseFile, looking: Looking) -> Iterator[Cause]:
    for clock in situation_of(file, looking).clocks:
        name = f"{file.case.id}:{clock.key}"
        days = (
            ("safe", clock.safe_date if clock.owner is not Owner.THEIRS else None),
            ("legal", clock.legal_date if clock.owner is Owner.THEIRS else None),
            ("assert", clock.assert_from if clock.owner is Owner.THEIRS else None),
            ("opens", clock.opens_on),
        )
        for word, day in days:
            if day is not None and clock.state is not ClockState.WAIVED:
                text = say(f"calendar.{word}", title=clock.title)
                yield Cause(f"{word}:{name}", day, text, clock.tone)
    for encounter in file.encounters:
        if encounter.promised_by is not None:
            text = say("calendar.promise", promised=encounter.promised)
            yield Cause(f"promise:{encounter.id}", encounter.promised_by, text, Tone.SOON)
