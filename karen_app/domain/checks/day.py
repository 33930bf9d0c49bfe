"""Checks of days: not to come, not absurdly old, not before the day they follow."""

from __future__ import annotations

from datetime import date

from karen_app.domain.problem import Problem, problem

_OLDEST = date(1950, 1, 1)


def check_past(field: str, day: date | None, today: date) -> list[Problem]:
    """A day on which something happened lies neither in the future nor before 1950."""
    if day is None:
        return []
    if day > today:
        return [problem(field, "date.future", day=day)]
    if day < _OLDEST:
        return [problem(field, "date.too_old", day=day)]
    return []
