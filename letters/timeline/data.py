"""What the reports of a case are drawn from: entries, clocks, branches, proofs, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from letters.model.document import DayCell, MarkTone


class Variant(StrEnum):
    """For whom a timeline is made; it decides what is left out."""

    WHOLE = "whole"
    COURT = "court"
    OMBUDSMAN = "ombudsman"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One dated entry; ``has_effect`` marks what the law looks at, ``proof`` the exhibit label."""

    on: date
    title: str
    tone: MarkTone = MarkTone.MINE
    who: str = ""
    detail: str = ""
    act: str = ""
    basis: str = ""
    proof: str = ""
    has_effect: bool = False


@dataclass(frozen=True, slots=True)
class TimelineClock:
    """A running, met or missed term: from its trigger to the safe and the legal last day."""

    title: str
    obliged: str
    start: date
    safe: date
    legal: date
    basis: str = ""
    status: str = ""
    tone: MarkTone = MarkTone.THEIRS
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class TimelineBranch:
    """What may happen next, on which day, and what follows from it."""

    on: date
    when: str
    then: str


@dataclass(frozen=True, slots=True)
class TimelineData:
    """Everything a timeline shows; ``today`` divides the past from what is to come."""

    today: date
    client: str
    trader: str
    matter: str
    entries: tuple[TimelineEntry, ...]
    clocks: tuple[TimelineClock, ...] = ()
    branches: tuple[TimelineBranch, ...] = ()
    reference: str = ""
    rulebook: str = ""


@dataclass(frozen=True, slots=True)
class CountingStep:
    """One step of a count: what was done and why, and the place in the law that says so."""

    text: str
    basis: str = ""


@dataclass(frozen=True, slots=True)
class DeadlineSheet:
    """Everything on the proof sheet of one deadline; dates that are not known yet are ``None``."""

    title: str
    obliged: str
    trigger: str
    trigger_on: date | None
    trigger_proof: str
    rule: str
    version: str
    steps: tuple[CountingStep, ...]
    safe: date | None
    legal: date | None
    assert_from: date | None = None
    effect: str = ""
    confidence: str = ""
    disputed: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    days: tuple[DayCell, ...] = ()
    waits_for: str = ""
    reference: str = ""
    rulebook: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """Something the other side promised, until when, and whether it was kept (``None``: open)."""

    what: str
    made_on: date
    by: date | None = None
    kept: bool | None = None


@dataclass(frozen=True, slots=True)
class SummaryData:
    """The case on one page, for the sixth person who asks."""

    client: str
    trader: str
    matter: str
    wanted: str
    written_on: date
    bought: str = ""
    encounters: tuple[TimelineEntry, ...] = ()
    promises: tuple[Promise, ...] = ()
    said: tuple[str, ...] = ()
    next_date: date | None = None
    next_what: str = ""
    retold: int = 0
    persons: int = 0
    minutes_lost: int = 0
    reference: str = ""
    their_reference: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One kept file: label, title, day, origin, SHA-256 fingerprint and size in bytes."""

    label: str
    title: str
    on: date | None
    origin: str
    fingerprint: str
    size: int = 0
    proves: str = ""
