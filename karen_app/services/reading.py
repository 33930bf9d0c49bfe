"""Reads typed dates, times and amounts of a draft, and gathers the problems by field."""

from __future__ import annotations

from datetime import date, time

from karen_app.domain.dates import TypedDate, is_blank, read_date, read_time
from karen_app.domain.message import MessageValue
from karen_app.domain.money import Money, read_money
from karen_app.domain.problem import Problem, problem


class Reader:
    """Reads one draft; after reading, ``problems`` holds what could not be understood."""

    def __init__(self) -> None:
        """Begin without problems."""
        self.problems: list[Problem] = []

    def add(self, field: str, code: str, **values: MessageValue) -> None:
        """Note a problem of a field."""
        self.problems.append(problem(field, code, **values))

    def day(self, field: str, typed: TypedDate) -> date | None:
        """A day that may stay empty; anything else must be a day of the calendar."""
        if is_blank(typed):
            return None
        day = read_date(typed)
        if day is None:
            self.add(field, "date.impossible", typed=str(typed).strip()[:40])
        return day

    def needed_day(self, field: str, typed: TypedDate, otherwise: date) -> date:
        """A day that must be there; ``otherwise`` stands in while a problem is reported."""
        if is_blank(typed):
            self.add(field, "date.empty")
            return otherwise
        return self.day(field, typed) or otherwise

    def time(self, field: str, typed: str) -> time | None:
        """A time of day that may stay empty."""
        if not typed.strip():
            return None
        found = read_time(typed)
        if found is None:
            self.add(field, "time.impossible", typed=typed.strip()[:40])
        return found

    def money(self, field: str, typed: str, currency: str = "PLN") -> Money | None:
        """An amount that may stay empty."""
        if not typed.strip():
            return None
        found = read_money(typed, currency)
        if found is None:
            self.add(field, "money.impossible", typed=typed.strip()[:40])
        return found
