"""Evaluates conditions of rules against a case."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from legal_rules.engine.arithmetic import offset
from legal_rules.engine.matter import NO_SCOPE, Matter, Scope, civil
from legal_rules.engine.registry import named_condition
from legal_rules.model.case import Event, Money, Value
from legal_rules.model.condition import (
    AllOf,
    AnyOf,
    Condition,
    DateIs,
    EventIs,
    FieldIs,
    FindingIs,
    Named,
    NoneOf,
    Plain,
    RuleIs,
)


def all_hold(conditions: tuple[Condition, ...], matter: Matter, scope: Scope = NO_SCOPE) -> bool:
    """Say whether every condition holds (an empty list holds)."""
    return all(holds(condition, matter, scope) for condition in conditions)


def any_holds(conditions: tuple[Condition, ...], matter: Matter, scope: Scope = NO_SCOPE) -> bool:
    """Say whether at least one condition holds (an empty list does not)."""
    return any(holds(condition, matter, scope) for condition in conditions)


def holds(condition: Condition, matter: Matter, scope: Scope = NO_SCOPE) -> bool:
    """Say whether one condition holds; a fact that is not known makes it false."""
    match condition:
        case FieldIs():
            return _field_holds(condition, matter, scope)
        case EventIs():
            return _event_holds(condition, matter, scope)
        case DateIs():
            return _date_holds(condition, matter, scope)
        case RuleIs():
            return _rule_holds(condition, matter)
        case FindingIs():
            return (matter.finding(condition.id) is not None) == condition.exists
        case AnyOf():
            return any_holds(condition.parts, matter, scope)
        case AllOf():
            return all_hold(condition.parts, matter, scope)
        case NoneOf():
            return not any_holds(condition.parts, matter, scope)
        case Named():
            return named_condition(condition.name)(matter, scope, condition.params)


def _field_holds(condition: FieldIs, matter: Matter, scope: Scope) -> bool:
    value = matter.value(condition.name, scope)
    if condition.known is not None and (value is not None) != condition.known:
        return False
    if condition.none_of is not None and _in(value, condition.none_of):
        return False
    if condition.one_of is not None and not _in(value, condition.one_of):
        return False
    if condition.currency is not None and (
        not isinstance(value, Money) or value.currency != condition.currency
    ):
        return False
    return _in_range(value, condition)


def _in(value: Value | None, wanted: tuple[Plain, ...]) -> bool:
    return any(
        value == item and isinstance(value, bool) == isinstance(item, bool) for item in wanted
    )


def _in_range(value: Value | None, condition: FieldIs) -> bool:
    limits = (condition.at_least, condition.more_than, condition.at_most, condition.less_than)
    if limits == (None, None, None, None):
        return True
    number = _number(value)
    if number is None:
        return False
    low, above, high, below = (None if limit is None else _number(limit) for limit in limits)
    return (
        (low is None or number >= low)
        and (above is None or number > above)
        and (high is None or number <= high)
        and (below is None or number < below)
    )


def _number(value: object) -> Decimal | None:
    if isinstance(value, Money):
        return value.amount
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return Decimal(value)
    if isinstance(value, str):
        return Decimal(value)
    return Decimal(civil(value).toordinal()) if isinstance(value, date) else None


def fits(
    event: Event,
    where: Mapping[str, tuple[Plain, ...]] | None,
    where_not: Mapping[str, tuple[Plain, ...]] | None,
) -> bool:
    """Say whether an event has the wanted attributes and none of the unwanted ones."""
    return all(_in(event.attribute(name), wanted) for name, wanted in (where or {}).items()) and (
        not any(_in(event.attribute(name), bad) for name, bad in (where_not or {}).items())
    )


def _event_holds(condition: EventIs, matter: Matter, scope: Scope) -> bool:
    found = [
        event
        for event in matter.case.of_kinds(condition.kinds)
        if fits(event, condition.where, condition.where_not)
        and _between(event.on, condition, matter, scope)
    ]
    return (len(found) >= condition.at_least) == condition.exists


def _between(day: date, condition: EventIs | DateIs, matter: Matter, scope: Scope) -> bool:
    def other(ref: str, check: Callable[[date, date], bool]) -> date | None:
        found = matter.date(ref, scope)
        moved = isinstance(condition, DateIs) or check in (operator.le, operator.lt)
        if found is None or not condition.plus or not moved:
            return found
        return offset(found, condition.plus, matter.calendar)

    checks: tuple[tuple[str | None, Callable[[date, date], bool]], ...] = (
        (condition.not_before, operator.ge),
        (condition.not_after, operator.le),
        (condition.after, operator.gt),
        (condition.before, operator.lt),
    )
    for ref, check in checks:
        if ref is None:
            continue
        limit = other(ref, check)
        if limit is None:
            return isinstance(condition, DateIs) and condition.assume
        if not check(day, limit):
            return False
    return True


def _date_holds(condition: DateIs, matter: Matter, scope: Scope) -> bool:
    refs = condition.ref.split("|")
    day = next((d for d in (matter.date(ref, scope) for ref in refs) if d is not None), None)
    if day is None:
        return condition.assume
    if condition.start is not None and day < condition.start:
        return False
    if condition.until is not None and day > condition.until:
        return False
    return _between(day, condition, matter, scope)


def _rule_holds(condition: RuleIs, matter: Matter) -> bool:
    found = [d for version_id in condition.version for d in matter.deadlines(version_id)]
    if condition.status is not None:
        found = [d for d in found if d.status in condition.status]
    return bool(found) == condition.exists
