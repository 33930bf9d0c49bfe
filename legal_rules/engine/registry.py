"""Computations that the vocabulary of rule files cannot say, each under a name with a test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from legal_rules.errors import RuleFileError

if TYPE_CHECKING:
    from legal_rules.engine.matter import Matter, Scope
    from legal_rules.engine.starts import Start
    from legal_rules.model.assessment import Day, Step
    from legal_rules.model.case import Money
    from legal_rules.model.rule import RuleVersion
    from legal_rules.model.words import Words

Params = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a term on their way through the adjustments."""

    base: Day
    safe: Day
    legal: Day
    steps: tuple[Step, ...] = ()
    waits_for: str = ""  # set: the term waits for this event


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount a formula gives, with its working; ``day`` is the day the law is cited for."""

    money: Money
    working: tuple[Words, ...]
    day: date | None = None


NamedStart = Callable[["Matter", Params], "tuple[Start, ...]"]
NamedAdjustment = Callable[["Matter", "RuleVersion", "Start", Dates, Params], Dates]
NamedFormula = Callable[["Matter", Params], "Sum | None"]
NamedCondition = Callable[["Matter", "Scope", Params], bool]

_STARTS: dict[str, NamedStart] = {}
_ADJUSTMENTS: dict[str, NamedAdjustment] = {}
_FORMULAS: dict[str, NamedFormula] = {}
_CONDITIONS: dict[str, NamedCondition] = {}

F = TypeVar("F", bound=Callable[..., object])


def _register(table: dict[str, F], name: str) -> Callable[[F], F]:
    def keep(function: F) -> F:
        if name in table:
            raise RuleFileError(f'Two computations of the engine have the name "{name}".')
        table[name] = function
        return function

    return keep


def start(name: str) -> Callable[[NamedStart], NamedStart]:
    """Register a way of finding the start of a term."""
    return _register(_STARTS, name)


def adjustment(name: str) -> Callable[[NamedAdjustment], NamedAdjustment]:
    """Register a change of computed dates."""
    return _register(_ADJUSTMENTS, name)


def formula(name: str) -> Callable[[NamedFormula], NamedFormula]:
    """Register a formula of an amount; it gives ``None`` where no amount is due."""
    return _register(_FORMULAS, name)


def condition(name: str) -> Callable[[NamedCondition], NamedCondition]:
    """Register a condition."""
    return _register(_CONDITIONS, name)


def _get(table: Mapping[str, F], name: str, what: str) -> F:
    if name not in table:
        raise RuleFileError(f'The {what} "{name}" is not known. Known: {", ".join(sorted(table))}.')
    return table[name]


def named_start(name: str) -> NamedStart:
    """Give the start of that name."""
    return _get(_STARTS, name, "start")


def named_adjustment(name: str) -> NamedAdjustment:
    """Give the adjustment of that name."""
    return _get(_ADJUSTMENTS, name, "adjustment")


def named_formula(name: str) -> NamedFormula:
    """Give the formula of that name."""
    return _get(_FORMULAS, name, "formula")


def named_condition(name: str) -> NamedCondition:
    """Give the condition of that name."""
    return _get(_CONDITIONS, name, "condition")
