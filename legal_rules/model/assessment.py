"""The answer: deadlines, amounts, entitlements, findings, next steps, each with its reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from legal_rules.model.case import Money
from legal_rules.model.source import Citation, Confidence
from legal_rules.model.words import Words

Day = date | datetime  # a datetime only where the law counts in hours
Status = Literal["waiting", "running", "met", "missed", "lapsed", "open", "not_yet"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a computation: what was done, the day it gave, and why."""

    did: str  # "started", "counted", "shifted", "rounded", "suspended", "chose-version", ...
    result: Day | None
    because: Words
    citation: Citation | None = None


@dataclass(frozen=True, slots=True)
class Trigger:
    """The dated fact a term started from."""

    event: str | None  # event id
    kind: str
    on: date
    latest_on: date  # the later reading of the same start; equal to ``on`` where undisputed


@dataclass(frozen=True, slots=True)
class Determination:
    """One deadline or opening: both dates, its state, and every reason."""

    rule: str  # id of the version: "upk-7a-reply-14d"
    question_id: str  # id of the rule file: "trader-reply"
    question: Words
    obliged: str
    act: Words
    trigger: Trigger | None
    safe_date: Day | None
    legal_date: Day | None
    opens_on: date | None
    assert_from: date | None
    status: Status
    waits_for: str | None
    waits_for_words: Words | None
    effect: Words
    strength: str
    kept_by: str
    kept_on: date | None  # the day of the act that kept (or missed) the term
    kept_event: str | None
    confidence: Confidence
    disputed: tuple[Words, ...]
    open_questions: tuple[Words, ...]
    citations: tuple[Citation, ...]
    steps: tuple[Step, ...]
    base_date: Day | None = None  # the unshifted last day
    note: Words | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum with its working, line by line."""

    rule: str
    title: Words
    money: Money
    working: tuple[Words, ...]
    confidence: Confidence
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Entitlement:
    """A remedy: open now or not yet, and why."""

    id: str
    remedy: str
    open: bool
    why: Words
    consequence: Words
    trader_may: Words
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the user should know, in plain words."""

    id: str
    level: str  # info, warning, no-right
    text: Words
    confidence: Confidence
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class NextStep:
    """A route of escalation: open, or closed with the first reason that holds."""

    id: str
    to: str
    letter: str
    open: bool
    reason: str | None
    opens_from: date | None
    why: Words
    cost: Words
    time: Words
    limitation: Words
    closes_off: Words
    preconditions: tuple[Words, ...]
    powiat: tuple[str, ...]
    voivodeship: tuple[str, ...]
    rank: int
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class RegimeEntry:
    """A body of law that governs the case, and why."""

    id: str
    why: Words
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything the rulebook says about one case on one day."""

    as_of: date
    edition: str
    regime: tuple[RegimeEntry, ...]
    deadlines: tuple[Determination, ...]
    amounts: tuple[Amount, ...]
    entitlements: tuple[Entitlement, ...]
    findings: tuple[Finding, ...]
    next_steps: tuple[NextStep, ...]
