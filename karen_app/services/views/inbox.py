"""Reminders of today, the calendar, search results, offers of traders, statistics."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from karen_app.domain.address import Address
from karen_app.domain.encounter import Failure
from karen_app.domain.ids import CaseId
from karen_app.domain.money import Money
from karen_app.domain.trader import AddressProof
from karen_app.services.views.words import Sentence, Tone


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to be reminded of; ``key`` stays the same while its cause lasts."""

    key: str
    case_id: CaseId
    case_title: str
    on: date
    sentence: Sentence
    tone: Tone
    was_missed: bool  # its day passed before it was ever shown
    is_done: bool


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """A dated thing of the calendar."""

    key: str
    case_id: CaseId
    case_title: str
    on: date
    sentence: Sentence
    tone: Tone


@dataclass(frozen=True, slots=True)
class Found:
    """A search result; ``excerpt`` holds the place, ``marks`` the spans to highlight in it."""

    case_id: CaseId
    record_id: str
    kind: str
    title: str
    excerpt: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class TraderOffer:
    """A trader offered while typing: known ones of the user first, then the shipped list."""

    trader_id: str  # empty when it comes from the shipped list
    name: str
    legal_name: str
    nip: str
    krs: str
    sector: str
    address: Address
    address_proof: AddressProof
    complaint_email: str
    complaint_form_url: str
    phone: str
    source: str
    checked: str


@dataclass(frozen=True, slots=True)
class ClientLine:
    """A client in the list."""

    client_id: str
    name: str
    open_cases: int
    cases: int
    is_sample: bool


@dataclass(frozen=True, slots=True)
class TrashLine:
    """A case in the trash and the day from which it may be removed for good."""

    case_id: CaseId
    title: str
    trader: str
    trashed_on: date
    kept_until: date


@dataclass(frozen=True, slots=True)
class TraderStatistics:
    """What one trader has cost."""

    trader: str
    cases: int
    encounters: int
    minutes_lost: int
    broken_promises: int
    claimed: tuple[Money, ...]
    recovered: tuple[Money, ...]
    days_of_silence: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Sums over all matters, per trader and per failure."""

    traders: tuple[TraderStatistics, ...]
    failures: tuple[tuple[Failure, int], ...]
    minutes_lost: int
    cases: int
