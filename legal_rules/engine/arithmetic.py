"""Adds lengths of time to a day: art. 111 (days), art. 112 (weeks, months, years), working days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TypeVar

from dateutil.relativedelta import relativedelta

from legal_rules.engine.calendar import Calendar
from legal_rules.model.term import Unit

D = TypeVar("D", date, datetime)


def add(start: D, unit: Unit, amount: int, calendar: Calendar) -> D:
    """Give the last day of a term of ``amount`` units that starts with an event on ``start``.

    The day of the event is not counted (art. 111 § 2 KC). Weeks, months and years end on the day
    that matches the first day by name or number, and where a month has no such day on its last
    day (art. 112 KC). Working days are Monday to Friday without statutory days off. A negative
    amount counts back.
    """
    if unit == "hours":
        return start + timedelta(hours=amount)
    if unit == "days":
        return start + timedelta(days=amount)
    if unit == "weeks":
        return start + timedelta(weeks=amount)
    if unit == "months":
        return start + relativedelta(months=amount)
    if unit == "years":
        return start + relativedelta(years=amount)
    moved = calendar.add_working_days(_civil(start), amount)
    return start + (moved - _civil(start))


def offset(day: date, plus: Mapping[str, int], calendar: Calendar) -> date:
    """Move a day by an offset such as ``{days = 1}`` or ``{months = -3}``."""
    for unit, amount in plus.items():
        day = add(day, unit, amount, calendar)  # type: ignore[arg-type]
    return day


def _civil(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day
