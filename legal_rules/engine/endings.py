"""How a term ends: which last day is safe, which is still defensible, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from dateutil.relativedelta import relativedelta

from legal_rules.engine.calendar import ONE_DAY, SATURDAY, Calendar
from legal_rules.model.assessment import Day
from legal_rules.model.source import Source
from legal_rules.model.words import Words

Safe = Literal["day", "working-day-before", "shifted", "year-end", "month-end"]
Legal = Literal["day", "shifted", "year-end", "month-end"]


@dataclass(frozen=True, slots=True)
class Shift:
    """A rule that moves a last day off days off; Saturdays count from ``saturdays_from``."""

    id: str
    saturdays_from: date
    why: Words
    source: Source

    def last_day(self, day: date, calendar: Calendar) -> date:
        """Give the first day on or after ``day`` that is no day off under this rule."""
        saturday_counts = day >= self.saturdays_from
        while calendar.is_day_off(day) or (saturday_counts and day.weekday() == SATURDAY):
            day += ONE_DAY
        return day


@dataclass(frozen=True, slots=True)
class Ending:
    """A named way of ending a term; where several shifts are named the latest one is legal."""

    id: str
    safe: Safe
    legal: Legal
    shifts: tuple[Shift, ...]
    why: Words

    def safe_day(self, base: Day, calendar: Calendar) -> Day:
        """Give the earliest defensible last day for an unshifted end ``base``."""
        if isinstance(base, datetime) or self.safe == "day":
            return base
        if self.safe == "working-day-before":
            return calendar.working_day_on_or_before(base)
        return self._moved(self.safe, base, calendar)

    def legal_day(self, base: Day, calendar: Calendar) -> Day:
        """Give the latest defensible last day for an unshifted end ``base``."""
        if isinstance(base, datetime) or self.legal == "day":
            return base
        return self._moved(self.legal, base, calendar)

    def _moved(self, how: str, base: date, calendar: Calendar) -> date:
        if how == "year-end":
            return date(base.year, 12, 31)
        if how == "month-end":
            return base + relativedelta(day=31)
        return max((shift.last_day(base, calendar) for shift in self.shifts), default=base)
