"""Clock: one deadline as a bar from its trigger to its last day, and its reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from karen_app.services.views.words import Sentence, Tone


class ClockState(StrEnum):
    """Where a deadline stands."""

    WAITING = "waiting"
    RUNNING = "running"
    MET = "met"
    MISSED = "missed"
    LAPSED = "lapsed"
    OPEN = "open"
    NOT_YET = "not_yet"
    WAIVED = "waived"


class Owner(StrEnum):
    """Whose clock it is."""

    MINE = "mine"
    THEIRS = "theirs"
    LAW = "law"  # a fact of law (liability, presumption), nobody has to act


@dataclass(frozen=True, slots=True)
class WhyStep:
    """One step of the computation; ``on`` is the day it gave."""

    text: Sentence
    on: date | None
    citation: str
    url: str


@dataclass(frozen=True, slots=True)
class Clock:
    """A deadline. ``key`` names it for adjustments: rule and trigger."""

    key: str
    rule: str
    trigger_event: str
    title: str
    act: str
    owner: Owner
    state: ClockState
    trigger_on: date | None
    trigger_words: Sentence
    safe_date: date | None
    legal_date: date | None
    assert_from: date | None
    opens_on: date | None
    waits_for: str
    day: int | None  # today is day ``day`` of ``of_days``
    of_days: int | None
    days_left: int | None  # to the date that counts for the one who looks; negative when over
    tone: Tone
    is_disputed: bool
    is_adjusted: bool
    effect: str
    citations: tuple[str, ...]
    is_mere_way: bool = False  # to a court: open to the person, never asked of them

    @property
    def counts(self) -> date | None:
        """The date to live by: safe for the own duties, legal for accusing the other side."""
        return self.legal_date if self.owner is Owner.THEIRS else self.safe_date


@dataclass(frozen=True, slots=True)
class AdjustmentLine:
    """A decision of the user about a clock."""

    adjustment_id: str
    kind: str
    until: date | None
    days: int
    reason: str
    decided_on: date


@dataclass(frozen=True, slots=True)
class Why:
    """The why-panel: steps, both readings, doubts, sources, proof."""

    clock: Clock
    steps: tuple[WhyStep, ...]
    readings: tuple[str, ...]  # what is disputed
    open_questions: tuple[str, ...]
    confidence: str
    effect: str
    note: str
    sources: tuple[tuple[str, str], ...]  # citation and address
    proofs: tuple[str, ...]  # "załącznik nr 4: zwrotka.pdf"
    adjustments: tuple[AdjustmentLine, ...]
    edition: str
