"""Conditions of rules as data: what must be true of a case. Evaluated by the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Plain = bool | int | str | Decimal | date


@dataclass(frozen=True, slots=True)
class FieldIs:
    """A field of the case compared with values, ranges, or just known or not."""

    name: str  # "contract.kind", or "trigger.channel"
    one_of: tuple[Plain, ...] | None = None
    none_of: tuple[Plain, ...] | None = None
    known: bool | None = None
    at_least: Plain | None = None
    more_than: Plain | None = None
    at_most: Plain | None = None
    less_than: Plain | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class EventIs:
    """An event exists (or not) with given attributes, between given dates."""

    kinds: tuple[str, ...]
    exists: bool = True
    where: Mapping[str, tuple[Plain, ...]] | None = None  # attribute is one of
    where_not: Mapping[str, tuple[Plain, ...]] | None = None  # attribute is none of (or unknown)
    not_before: str | None = None  # date reference
    not_after: str | None = None
    after: str | None = None
    before: str | None = None
    at_least: int = 1  # how many
    plus: Mapping[str, int] | None = None  # offset added to ``not_after`` and ``before``


@dataclass(frozen=True, slots=True)
class DateIs:
    """A date of the case lies in a span (both ends included), or against another date."""

    ref: str
    start: date | None = None
    until: date | None = None
    not_before: str | None = None
    not_after: str | None = None
    after: str | None = None
    before: str | None = None
    plus: Mapping[str, int] | None = None  # offset added to the other date: days, months, years
    assume: bool = False  # the answer where a date is not known


@dataclass(frozen=True, slots=True)
class RuleIs:
    """Another rule version was computed, with one of these statuses."""

    version: tuple[str, ...]
    status: tuple[str, ...] | None = None
    exists: bool = True


@dataclass(frozen=True, slots=True)
class FindingIs:
    """Another finding holds (or does not)."""

    id: str
    exists: bool = True


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """All hold."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class NoneOf:
    """Not one holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A condition the vocabulary cannot say, written in the engine under this name."""

    name: str
    params: Mapping[str, object]


Condition = FieldIs | EventIs | DateIs | RuleIs | FindingIs | AnyOf | AllOf | NoneOf | Named
