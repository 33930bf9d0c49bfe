"""Words of the case page: lines of facts, notes under clocks, states of letters."""

from __future__ import annotations

from datetime import date, datetime

from karen_app.services.views.case_page import (
    CaseHead,
    EntryKind,
    LetterLine,
    LogLine,
    LogSummary,
)
from karen_app.services.views.clock import Clock, ClockState
from karen_app.services.views.words import Tone
from karen_app.ui.failures import failure_word
from karen_app.ui.labels import LETTER_TONES, REMEDIES, label
from karen_app.ui.widgets.clock import ClockFace
from karen_app.ui.words import day_short, day_text, say, translate

DOT = " · "


def show_more(left: int) -> str:
    """The words of a button behind which further lines wait."""
    return translate("Case", "Show %n more", None, left)


def head_line(head: CaseHead) -> str:
    """Price, day and subject, client, demand."""
    bought = translate("Case", "bought on {day}").format(day=day_text(head.bought_on))
    client = translate("Case", "client: {name}").replace("{name}", head.client.name)
    asked = next((words for one, words in REMEDIES.items() if one.value == head.remedy), "")
    wants = translate("Case", "demand: {what}").format(what=translate("Labels", asked))
    parts = (
        head.price.text if head.price else "",
        head.subject,
        bought if head.bought_on else "",
        client if head.client.name else "",
        wants if asked else "",
        translate("Case", "no. {number}").format(number=head.number),
    )
    return DOT.join(part for part in parts if part)


def log_summary(summary: LogSummary) -> str:
    """How many entries, persons, broken promises, repetitions and minutes."""
    parts = [translate("Case", "%n entry(ies)", None, summary.entries)]
    if summary.persons:
        parts.append(translate("Case", "%n person(s)", None, summary.persons))
    if summary.broken_promises:
        parts.append(translate("Case", "%n broken promise(s)", None, summary.broken_promises))
    if summary.repeats:
        parts.append(translate("Case", "told again %n time(s)", None, summary.repeats))
    if summary.minutes_lost:
        parts.append(translate("Case", "%n minute(s) lost", None, summary.minutes_lost))
    return DOT.join(parts)


def log_detail(line: LogLine) -> str:
    """Who, how, what went wrong, with which witness; the proofs by their numbers."""
    witness = translate("Case", "witness: {name}").replace("{name}", line.witness)
    number = translate("Case", "ticket {number}")
    if line.kind is EntryKind.DISPATCH:
        number = translate("Case", "tracking number {number}")
    ticket = number.replace("{number}", line.ticket_number)
    minutes = translate("Case", "%n minute(s) lost", None, line.minutes_lost)
    parts = [
        label(line.channel) if line.channel else "",
        line.person,
        ticket if line.ticket_number else "",
        witness if line.witness else "",
        minutes if line.minutes_lost else "",
        ", ".join(failure_word(one) for one in line.failures),
        proofs(line),
    ]
    return DOT.join(part for part in parts if part)


def proofs(line: LogLine) -> str:
    """The exhibits that prove an entry: by number, or by name while they have none."""
    return ", ".join(
        translate("Case", "exhibit {number}").format(number=one.exhibit)
        if one.exhibit is not None
        else one.name
        for one in line.proofs
    )


def promise(line: LogLine) -> str:
    """What was promised and until when."""
    if not line.promised:
        return ""
    if line.promised_by is None:
        return translate("Case", "Promised: {what}").replace("{what}", line.promised)
    words = translate("Case", "Promised by {day}: {what}")
    return words.replace("{day}", day_text(line.promised_by)).replace("{what}", line.promised)


def letter_chip(line: LetterLine) -> tuple[str, Tone]:
    """State of a letter with its day."""
    words = label(line.state)
    day = f" {day_short(line.state_on)}" if line.state_on else ""
    return words + day, LETTER_TONES[line.state]


def face(clock: Clock, today: date) -> ClockFace:
    """A clock as its widget shows it."""
    same = clock.safe_date == clock.legal_date
    left = translate("Case", "safe {day}").format(day=day_short(clock.safe_date))
    right = translate("Case", "by law {day}").format(day=day_short(clock.legal_date))
    if same or clock.safe_date is None:
        left = translate("Case", "from {day}").format(day=day_short(clock.trigger_on))
        left = left if clock.trigger_on else ""
        right = translate("Case", "until {day}").format(day=day_short(clock.legal_date))
    if clock.legal_date is None and clock.opens_on is not None:
        left, right = "", translate("Case", "from {day}").format(day=day_short(clock.opens_on))
    return ClockFace(
        title=upper_first(clock.title),
        note=clock_note(clock),
        start=clock.trigger_on,
        safe=clock.safe_date,
        legal=clock.legal_date or clock.opens_on,
        today=today,
        tone=clock.tone,
        disputed=clock.is_disputed,
        waits=waits(clock),
        left_text=left,
        right_text=right if clock.legal_date or clock.opens_on else "",
        spoken=spoken(clock),
    )


def upper_first(words: str) -> str:
    """With a capital letter; law speaks in the middle of sentences, a title begins one."""
    return words[:1].upper() + words[1:]


def waits(clock: Clock) -> str:
    """What a clock without a date waits for."""
    if not clock.waits_for:
        return ""
    words = translate("Case", "waits for: {what}")
    if clock.is_mere_way:
        words = translate("Case", "a way for later, no duty; waits for: {what}")
    return words.replace("{what}", clock.waits_for)


def clock_note(clock: Clock) -> str:
    """What stands at the right of a clock's title."""
    if clock.state in (ClockState.MET, ClockState.MISSED, ClockState.LAPSED, ClockState.WAIVED):
        return label(clock.state)
    if clock.state is ClockState.RUNNING and clock.day is not None and clock.of_days:
        if clock.of_days <= 90:
            words = translate("Case", "day {day} of {days}")
            return words.format(day=clock.day, days=clock.of_days)
        if clock.days_left is not None and clock.days_left >= 0:
            return translate("Case", "%n day(s) left", None, clock.days_left)
    return label(clock.state)


def spoken(clock: Clock) -> str:
    """The clock in one sentence, for a screen reader and the tooltip."""
    if clock.legal_date is None and clock.opens_on is None:
        return ". ".join(part for part in (clock.title, waits(clock)) if part)
    day = clock.counts or clock.legal_date or clock.opens_on
    words = translate("Case", "{title}: {owner}, {state}, last day {day}.")
    if clock.legal_date is None:
        words = translate("Case", "{title}: {owner}, {state}, from {day}.")
    return (
        words.replace("{owner}", label(clock.owner))
        .replace("{state}", label(clock.state))
        .replace("{day}", day_text(day))
        .replace("{title}", clock.title)
    )


def from_chip(holds_from: date | None, today: date) -> str:
    """From when a step holds, where that is still to come."""
    if holds_from is None or holds_from <= today:
        return ""
    return translate("Case", "from {day}").format(day=day_text(holds_from))


def moment(stamp: str) -> str:
    """When something was written down, in the time of this machine."""
    at = datetime.fromisoformat(stamp).astimezone()
    return f"{day_short(at.date())}, {at:%H:%M}"


def title_of(line: LogLine) -> str:
    """The title of a line of the log."""
    return upper_first(say(line.title) or line.detail)
