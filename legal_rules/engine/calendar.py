"""Days off, Saturdays and working days, from the dated table of the rulebook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from dateutil.easter import easter

from legal_rules.model.words import Words

ONE_DAY = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6


@dataclass(frozen=True, slots=True)
class DayOff:
    """A statutory day off: a fixed day, a day counted from Easter Sunday, or one single date."""

    id: str
    name: Words
    start: date
    until: date | None
    month: int = 0
    day: int = 0
    after_easter: int | None = None
    once: date | None = None

    def in_year(self, year: int) -> date | None:
        """Give the date of this day off in ``year``, ``None`` where the law has none."""
        if self.once is not None:
            found = self.once if self.once.year == year else None
        elif self.after_easter is not None:
            found = easter(year) + timedelta(days=self.after_easter)
        else:
            found = date(year, self.month, self.day)
        if found is None or found < self.start or (self.until is not None and found > self.until):
            return None
        return found


class Calendar:
    """Answers whether a civil date is a day off, a Saturday, or a working day.

    A working day here is Monday to Friday without statutory days off.
    """

    def __init__(self, days_off: tuple[DayOff, ...]) -> None:
        self._days_off = days_off
        self._year = lru_cache(maxsize=512)(self._compute_year)

    def _compute_year(self, year: int) -> dict[date, DayOff]:
        found: dict[date, DayOff] = {}
        for entry in self._days_off:
            day = entry.in_year(year)
            if day is not None:
                found.setdefault(day, entry)
        return found

    def holiday(self, day: date) -> DayOff | None:
        """Give the statutory day off that falls on ``day`` (Sundays are not listed)."""
        return self._year(day.year).get(day)

    def is_day_off(self, day: date) -> bool:
        """Say whether ``day`` is a Sunday or a statutory day off."""
        return day.weekday() == SUNDAY or day in self._year(day.year)

    def is_working_day(self, day: date) -> bool:
        """Say whether ``day`` is Monday to Friday and no day off."""
        return day.weekday() < SATURDAY and day not in self._year(day.year)

    def kind(self, day: date) -> Literal["working", "saturday", "sunday", "holiday"]:
        """Name the kind of a day for a calendar strip."""
        if day in self._year(day.year):
            return "holiday"
        if day.weekday() == SUNDAY:
            return "sunday"
        return "saturday" if day.weekday() == SATURDAY else "working"

    def working_day_on_or_before(self, day: date) -> date:
        """Give ``day`` or the last working day before it."""
        while not self.is_working_day(day):
            day -= ONE_DAY
        return day

    def add_working_days(self, day: date, count: int) -> date:
        """Give the ``count``-th working day after ``day`` (before it when negative)."""
        step = ONE_DAY if count >= 0 else -ONE_DAY
        left = abs(count)
        while left:
            day += step
            if self.is_working_day(day):
                left -= 1
        return day
