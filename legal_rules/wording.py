"""Words of computed steps: dates and lengths in three languages, sentences from the data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from legal_rules.model.words import Words

_PL = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
]
_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_UK = [
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
]


def day_words(day: date) -> Words:
    """Give a civil date (with its hour where it has one) in words."""
    clock = f", {day:%H:%M}" if isinstance(day, datetime) else ""
    month = day.month - 1
    return Words(
        f"{day.day} {_PL[month]} {day.year} r.{clock}",
        f"{day.day} {_EN[month]} {day.year}{clock}",
        f"{day.day} {_UK[month]} {day.year} р.{clock}",
    )


_UNITS: Mapping[str, tuple[tuple[str, str, str], tuple[str, str], tuple[str, str, str]]] = {
    "hours": (("godzina", "godziny", "godzin"), ("hour", "hours"), ("година", "години", "годин")),
    "days": (("dzień", "dni", "dni"), ("day", "days"), ("день", "дні", "днів")),
    "working_days": (
        ("dzień roboczy", "dni robocze", "dni roboczych"),
        ("working day", "working days"),
        ("робочий день", "робочі дні", "робочих днів"),
    ),
    "weeks": (
        ("tydzień", "tygodnie", "tygodni"),
        ("week", "weeks"),
        ("тиждень", "тижні", "тижнів"),
    ),
    "months": (
        ("miesiąc", "miesiące", "miesięcy"),
        ("month", "months"),
        ("місяць", "місяці", "місяців"),
    ),
    "years": (("rok", "lata", "lat"), ("year", "years"), ("рік", "роки", "років")),
}


def _slavic(number: int, forms: tuple[str, str, str], *, one_only: bool) -> str:
    last, teens = number % 10, 11 <= number % 100 <= 14
    if number == 1 or (last == 1 and not teens and not one_only):
        return forms[0]
    return forms[1] if 2 <= last <= 4 and not teens else forms[2]


def length_words(amount: int, unit: str) -> Words:
    """Give "14 days" in three languages, with the right plural."""
    polish, english, ukrainian = _UNITS[unit]
    return Words(
        f"{amount} {_slavic(amount, polish, one_only=True)}",
        f"{amount} {english[0 if amount == 1 else 1]}",
        f"{amount} {_slavic(amount, ukrainian, one_only=False)}",
    )
