"""The week as calendars show it: on which day it begins."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from karen_app.services.settings import WeekStart

MONDAY, SUNDAY = 1, 7
_first = MONDAY


def begin_week(choice: WeekStart) -> None:
    """From now on calendars begin with this day; those that are shown stay until built again."""
    global _first  # noqa: PLW0603 - one window, one week
    own = {WeekStart.MONDAY: MONDAY, WeekStart.SUNDAY: SUNDAY}
    _first = own.get(choice) or QLocale.system().firstDayOfWeek().value


def first_day() -> int:
    """The day on which the week begins, from 1 for Monday to 7 for Sunday; asks nothing of Qt."""
    return _first
