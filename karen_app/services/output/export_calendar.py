"""A calendar file of dates: stable ids, updates, cancellations, three levels of privacy."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from karen_app.domain.message import Message, say
from karen_app.services.intake_ports import ExportedEvent
from karen_app.services.views.inbox import CalendarLine
from karen_app.services.views.words import Sentence

if TYPE_CHECKING:
    from icalendar import Event

Words = Callable[[Message], str]
"""A message in the language of the window."""


class CalendarPrivacy(StrEnum):
    """How much of a case a calendar shows to whoever sees it."""

    CODE = "code"  # the number of the case and the day
    TRADER = "trader"  # and the trader
    FULL = "full"  # and what is to be done


@dataclass(frozen=True, slots=True)
class CaseNames:
    """What a case is called: its number and its trader."""

    number: str
    trader: str


@dataclass(frozen=True, slots=True)
class CalendarDates:
    """What a calendar will hold, found and not yet put into words."""

    lines: tuple[CalendarLine, ...]
    names: Mapping[str, CaseNames]
    privacy: CalendarPrivacy

    @property
    def messages(self) -> tuple[Message, ...]:
        """Every message that needs words, each once."""
        said = (sentence_of(line, self.names, self.privacy) for line in self.lines)
        return tuple(dict.fromkeys(one for one in said if isinstance(one, Message)))


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The bytes of the file, and what stands in the calendar after it was read."""

    content: bytes
    events: Mapping[str, ExportedEvent]


@dataclass(frozen=True, slots=True)
class CalendarWish:
    """How to write: privacy, words, names of the cases, the instant of writing (UTC)."""

    privacy: CalendarPrivacy
    words: Words
    names: Mapping[str, CaseNames]
    now: datetime


_SPACE: Final = uuid.UUID("6f0e5a1c-7d7b-4b0e-9d53-0c6a8d5b7a11")
_WARN = timedelta(days=-1)
_CANCELLED = "–"


def export_calendar(
    lines: Iterable[CalendarLine], wish: CalendarWish, before: Mapping[str, ExportedEvent]
) -> CalendarFile:
    """The calendar as it is now, with what was exported ``before`` updated or cancelled.

    An event keeps its id while its cause lasts. Its sequence grows by one when its day or its
    words change, and when it is cancelled or comes back; else it stays.
    """
    from icalendar import Calendar  # noqa: PLC0415 - loaded when one is exported

    found = {uid_of(line.key): line for line in lines}
    after: dict[str, ExportedEvent] = {}
    calendar = Calendar()
    calendar.add("prodid", "-//Karen//Karen//PL")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for uid, line in found.items():
        summary = _summary(line, wish)
        after[uid] = _next(before.get(uid), line, summary)
        calendar.add_component(_event(uid, after[uid], summary, wish))
    for uid, old in before.items():
        if uid in found:
            continue
        sequence = old.sequence if old.is_cancelled else old.sequence + 1
        after[uid] = ExportedEvent(sequence, old.on, old.seal, is_cancelled=True)
        calendar.add_component(_event(uid, after[uid], _CANCELLED, wish))
    return CalendarFile(calendar.to_ical(), after)


def uid_of(key: str) -> str:
    """The stable id of a cause; nothing of the case can be read from it."""
    return f"{uuid.uuid5(_SPACE, key)}@karen"


def _next(old: ExportedEvent | None, line: CalendarLine, summary: str) -> ExportedEvent:
    seal = hashlib.sha256(f"{line.on} {summary}".encode("utf-8", "replace")).hexdigest()[:16]
    if old is None:
        return ExportedEvent(0, line.on, seal)
    same = old.seal == seal and not old.is_cancelled
    return ExportedEvent(old.sequence if same else old.sequence + 1, line.on, seal)


def sentence_of(
    line: CalendarLine, names: Mapping[str, CaseNames], privacy: CalendarPrivacy
) -> Sentence:
    """What a calendar says of a date, as far as the level of privacy lets it."""
    called = names.get(line.case_id, CaseNames("", ""))
    if privacy is CalendarPrivacy.FULL:
        return line.sentence
    if privacy is CalendarPrivacy.TRADER:
        return say("ics.trader", number=called.number, trader=called.trader)
    return say("ics.code", number=called.number)


def _summary(line: CalendarLine, wish: CalendarWish) -> str:
    words = _said(sentence_of(line, wish.names, wish.privacy), wish.words)
    whole = wish.privacy is CalendarPrivacy.FULL
    return _clean(f"{line.case_title}: {words}" if whole else words)


def _said(sentence: Sentence, words: Words) -> str:
    return words(sentence) if isinstance(sentence, Message) else sentence


def _clean(text: str) -> str:
    """One line without control characters: a calendar line holds nothing else."""
    return " ".join("".join(s if s.isprintable() else " " for s in text).split())


def _event(uid: str, exported: ExportedEvent, summary: str, wish: CalendarWish) -> Event:
    from icalendar import Alarm, Event, vText  # noqa: PLC0415 - as above

    event = Event()
    event.add("uid", vText(uid))
    event.add("dtstamp", wish.now)
    event.add("sequence", exported.sequence)
    event.add("dtstart", exported.on)
    event.add("dtend", exported.on + timedelta(days=1))
    event.add("summary", vText(summary))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if exported.is_cancelled else "CONFIRMED")
    if not exported.is_cancelled:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", vText(summary))
        alarm.add("trigger", _WARN)
        event.add_component(alarm)
    return event
