"""Reads a date or a time that a person typed; never guesses day and month apart."""

from __future__ import annotations

import re
from datetime import date, time

_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_POLISH = re.compile(r"^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})(?:\s*r\.?)?$")
_TIME = re.compile(r"^(\d{1,2})[:.](\d{2})$")

TypedDate = date | str | None


def read_date(typed: TypedDate) -> date | None:
    """``2026-11-05``, ``5.11.2026``, ``05-11-2026`` or a date; ``None`` when there is no such day.

    An empty text gives ``None`` too: ask ``is_blank`` first where that differs.
    """
    if not isinstance(typed, str):
        return typed
    text = typed.strip()
    if match := _ISO.match(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _POLISH.match(text):
        day, month, year = (int(part) for part in match.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def is_blank(typed: TypedDate) -> bool:
    """True when nothing was typed."""
    return typed is None or (isinstance(typed, str) and not typed.strip())


def read_time(typed: str) -> time | None:
    """``9:05`` or ``21.30``; ``None`` when it is no time of day."""
    match = _TIME.match(typed.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2])
    return time(hour, minute) if hour < 24 and minute < 60 else None
