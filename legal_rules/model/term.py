"""How long a term is, where it starts, how it ends: the parts of a rule version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from legal_rules.model.condition import Condition, Plain
from legal_rules.model.words import Words

Unit = Literal["hours", "days", "working_days", "weeks", "months", "years"]


@dataclass(frozen=True, slots=True)
class Length:
    """How long a term is.

    ``amount`` is a number, or ``taken_from`` names where the number (or, with unit ``None``,
    the last day itself) stands: ``contract.guarantee_term_days``, ``trigger.until``.
    ``back`` counts towards the past. ``less_days`` takes days off the end. ``when`` says for
    which cases this length holds, where a version has several.
    """

    unit: Unit | None
    amount: int = 0
    taken_from: str | None = None
    back: bool = False
    less_days: int = 0
    when: tuple[Condition, ...] = ()

    @property
    def at_once(self) -> bool:
        """Say whether the act is due on the very day: no term runs, so none is moved."""
        return self.taken_from is None and self.unit is not None and self.amount == 0


@dataclass(frozen=True, slots=True)
class StartSpec:
    """Where a term starts: exactly one of the first eight is set."""

    event: tuple[str, ...] = ()
    field: str = ""
    latest: tuple[StartSpec, ...] = ()  # the latest of these; all must be known unless known_any
    earliest: tuple[StartSpec, ...] = ()  # the earliest known of these
    first: tuple[StartSpec, ...] = ()  # the first known of these, in this order
    rule: str = ""  # a date of another version
    span: tuple[StartSpec, ...] = ()  # two: the early and the late reading of one start
    named: str = ""
    # options
    pick: Literal["first", "last", "each"] = "first"
    where: Mapping[str, tuple[Plain, ...]] | None = None
    where_not: Mapping[str, tuple[Plain, ...]] | None = None
    not_before: str | None = None
    not_after: str | None = None
    when: tuple[Condition, ...] = ()
    of: Literal["legal_date", "safe_date", "opens_on", "base", "trigger"] = "legal_date"
    status: tuple[str, ...] = ()  # of a rule: only its deadlines in one of these states
    known_any: bool = False
    plus: Mapping[str, int] | None = None
    params: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """A cap or floor of a term: its own start and length, or the dates of another version."""

    start: StartSpec | None = None
    length: Length | None = None
    version: str = ""


@dataclass(frozen=True, slots=True)
class Suspended:
    """Days that do not run: from one date to another (end minus start), at most so many."""

    start: StartSpec
    end: StartSpec
    at_most_days: int | None = None
    why: Words | None = None


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A term that starts anew: broken by an act in time, running again from another date."""

    by: StartSpec
    anew_from: StartSpec
    waits_for: str = ""
    why: Words | None = None


@dataclass(frozen=True, slots=True)
class InForce:
    """From when to when a version is law, and the date of the case that decides it."""

    start: date
    until: date | None = None
    by: tuple[str, ...] = ("trigger",)  # date references, the first known one decides
