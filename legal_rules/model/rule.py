"""A rule is a question; its versions are the answers over time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from legal_rules.model.condition import Condition
from legal_rules.model.source import Confidence, Source
from legal_rules.model.term import Bound, InForce, Interrupted, Length, StartSpec, Suspended
from legal_rules.model.words import NO_WORDS, Words

KeptBy = Literal["arrival", "sending", "disputed", "none"]
Strength = Literal["binding", "rebuttable", "contested", "evidence", "none"]


@dataclass(frozen=True, slots=True)
class ActSelector:
    """An act that keeps a term: events of some kinds, or the days that a start gives."""

    kinds: tuple[str, ...]
    where: Mapping[str, tuple[object, ...]] | None = None
    where_not: Mapping[str, tuple[object, ...]] | None = None
    at: StartSpec | None = None
    post_days: int = 0  # working days by which an arrival may follow a sending in time


@dataclass(frozen=True, slots=True)
class NamedCall:
    """A computation of the engine by its name, with parameters from the data."""

    name: str
    params: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Waits:
    """A fact that a term waits for, and when its cause is known."""

    waits_for: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """One answer to a rule's question, with everything needed to compute and to explain it."""

    id: str
    rule_id: str
    bound: str
    in_force: InForce
    starts_on: StartSpec
    lengths: tuple[Length, ...]  # empty: a right that opens, or a term without a number
    ending: str
    kept_by: KeptBy
    effect: Words
    strength: Strength
    confidence: Confidence
    sources: tuple[Source, ...]
    applies: tuple[Condition, ...] = ()
    unless: tuple[Condition, ...] = ()
    still_for: tuple[Condition, ...] = ()  # cases that keep this version after its last day
    opens: bool = False  # gives opens_on (the day itself after start and length)
    reasonable: bool = False  # "reasonable time": both dates unknown
    no_last_day: bool = False  # "immediately": the safe day is known, the latest day is not
    met_by: tuple[ActSelector, ...] = ()
    in_order: bool = False  # the k-th act answers the k-th start
    met_before_start: bool = False  # an act before the start keeps the term too
    when_late: Literal["", "missed", "lapsed"] = ""  # "": missed for the other side, else lapsed
    opens_plus: int = 0  # days from the computed day to the day on which the right opens
    waits_for: str = ""
    waits_when: tuple[Condition, ...] = ()
    waits: tuple[Waits, ...] = ()  # more than one thing to wait for: the first whose cause holds
    suspended: tuple[Suspended, ...] = ()
    interrupted: tuple[Interrupted, ...] = ()
    cap: Bound | None = None
    floor: Bound | None = None
    adjust: tuple[NamedCall, ...] = ()
    disputed: tuple[Words, ...] = ()
    open_questions: tuple[Words, ...] = ()
    act: Words = NO_WORDS
    note: Words = NO_WORDS
    confirmed_through: date | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Days for which the law has no answer, with the reason."""

    start: date
    until: date | None
    reason: Words


@dataclass(frozen=True, slots=True)
class Rule:
    """A question about a date, answered by its versions."""

    id: str
    sector: str
    question: Words
    act: Words  # what must be done by the date
    versions: tuple[RuleVersion, ...]
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class AmountRule:
    """A sum the law fixes, computed by a named formula from the case."""

    id: str
    sector: str
    title: Words
    formula: NamedCall
    in_force: InForce | None
    applies: tuple[Condition, ...]
    sources: tuple[Source, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class FindingRule:
    """A sentence the user should read when its conditions hold."""

    id: str
    sector: str
    level: Literal["info", "warning", "no-right"]
    text: Words
    applies: tuple[Condition, ...]
    in_force: InForce | None
    sources: tuple[Source, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class EntitlementRule:
    """A remedy that may be open now, or only after something has happened."""

    id: str
    sector: str
    remedies: tuple[str, ...]
    applies: tuple[Condition, ...]
    open_when: tuple[Condition, ...]
    why_open: Words
    why_closed: Words
    sources: tuple[Source, ...]
    consequence: Words = NO_WORDS  # what happens to price and goods
    trader_may: Words = NO_WORDS  # what the trader may answer


@dataclass(frozen=True, slots=True)
class RegimeRule:
    """Which law governs, and why."""

    id: str
    sector: str
    applies: tuple[Condition, ...]
    why: Words
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """A reason that closes a route, tested in order."""

    reason: str
    when: tuple[Condition, ...]
    why: Words
    opens_from: str = ""  # date reference of the day on which this reason falls away


@dataclass(frozen=True, slots=True)
class Instead:
    """Other words for the cases that the common ones do not fit."""

    when: tuple[Condition, ...]
    why: Words


@dataclass(frozen=True, slots=True)
class RouteRule:
    """A stage of escalation: to whom, with which letter, open when nothing closes it."""

    id: str
    sector: str
    to: str
    letter: str
    applies: tuple[Condition, ...]
    closed: tuple[Closing, ...]
    opens_from: str  # date reference of the day since which an open route is open, "" for none
    territory: Literal["", "powiat", "voivodeship"]
    why: Words
    cost: Words
    time: Words
    limitation: Words  # what the route does to limitation
    closes_off: Words
    preconditions: tuple[Words, ...]
    sources: tuple[Source, ...]
    rank: int = 50
    instead: tuple[Instead, ...] = ()  # the first that holds replaces ``why``
