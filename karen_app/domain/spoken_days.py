"""Reads a day as people say it, "wczoraj" or "12 marca", and tells when the year was not said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from karen_app.domain.dates import read_date
from karen_app.domain.folding import folded


@dataclass(frozen=True, slots=True)
class SpokenDay:
    """A day, and whether it was said whole; where not, show it before it counts."""

    day: date
    is_whole: bool


_FROM_TODAY: Final = {
    "dzisiaj": 0, "dzis": 0, "wczoraj": -1, "przedwczoraj": -2, "jutro": 1, "pojutrze": 2,
    "today": 0, "yesterday": -1, "tomorrow": 1,
    "сьогодні": 0, "вчора": -1, "учора": -1, "позавчора": -2, "завтра": 1, "післязавтра": 2,
}  # fmt: skip
_MONTHS: Final = (
    ("sty", "jan", "січ", "i"), ("lut", "feb", "лют", "ii"), ("mar", "бер", "iii"),
    ("kwi", "apr", "кві", "iv"), ("maj", "may", "тра", "v"), ("cze", "jun", "чер", "vi"),
    ("lip", "jul", "лип", "vii"), ("sie", "aug", "сер", "viii"), ("wrz", "sep", "вер", "ix"),
    ("paz", "oct", "жов", "x"), ("lis", "nov", "лис", "xi"), ("gru", "dec", "гру", "xii"),
)  # fmt: skip
_WEEKDAYS: Final = (
    ("poniedzial", "monday", "понеділ"), ("wtor", "tuesday", "вівтор"),
    ("srod", "wednesday", "серед"), ("czwart", "thursday", "четвер"),
    ("piat", "friday", "пʼятниц", "п'ятниц"), ("sobot", "saturday", "субот"),
    ("niedziel", "sunday", "неділ"),
)  # fmt: skip
_YEAR = r"(?:[ .,/-]+(\d{4}|\d{2}))?\s*(?:r|roku|р|року)?\.?"
_NUMBERS = re.compile(rf"(\d{{1,2}})[.\-/ ](\d{{1,2}}){_YEAR}")
_WORDS = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?[. ]*([^\W\d_]+)\.?{_YEAR}")
_NAME = re.compile(r"(?:(?:w|we|on|у|в)\s+)?([^\W\d_]+(?:['ʼ][^\W\d_]+)?)")


def read_spoken_day(typed: str, today: date, *, ahead: bool = False) -> SpokenDay | None:
    """``wczoraj``, ``w piątek``, ``12.3``, ``12 marca``, ``12 III 2026``; ``None`` when no day.

    A day without its year is the last such day up to ``today``; with ``ahead`` the nearest one.
    Day stands before month, never the other way round.
    """
    words = " ".join(typed.casefold().split())
    plain = folded(words)
    if (known := read_date(words)) is not None:
        return SpokenDay(known, is_whole=True)
    for spelling in (plain, words):
        if spelling in _FROM_TODAY:
            return SpokenDay(today + timedelta(days=_FROM_TODAY[spelling]), is_whole=True)
    if match := _NUMBERS.fullmatch(plain):
        return _dated(int(match[1]), int(match[2]), match[3], today, ahead=ahead)
    if match := _WORDS.fullmatch(words):
        month = _month(match[2])
        return _dated(int(match[1]), month, match[3], today, ahead=ahead) if month else None
    match = _NAME.fullmatch(words)
    return _weekday(match[1], today, ahead=ahead) if match else None


def such_day(month: int, day: int, today: date, *, ahead: bool = False) -> date | None:
    """The last such day up to ``today``, or the nearest one where it may lie ahead.

    29 February may lie some years back; ``None`` where the calendar has no such day.
    """
    past = next(_made(range(today.year, today.year - 9, -1), month, day, last=today), None)
    coming = next(_made(range(today.year, today.year + 2), month, day, first=today), None)
    if not ahead or coming is None or past is None:
        return past
    return coming if coming - today <= today - past else past


def _made(
    years: range, month: int, day: int, first: date = date.min, last: date = date.max
) -> Iterator[date]:
    for year in years:
        try:
            made = date(year, month, day)
        except ValueError:
            continue
        if first <= made <= last:
            yield made


def _dated(day: int, month: int, year: str | None, today: date, *, ahead: bool) -> SpokenDay | None:
    if year is None:
        guessed = such_day(month, day, today, ahead=ahead)
        return SpokenDay(guessed, is_whole=False) if guessed is not None else None
    said = int(year) if len(year) == 4 else 2000 + int(year)
    made = next(_made(range(said, said + 1), month, day), None)
    return SpokenDay(made, is_whole=True) if made is not None else None


def _month(word: str) -> int:
    """The number of a month from its name, its first letters or its Roman number; 0 when none."""
    plain = folded(word)
    for number, names in enumerate(_MONTHS, start=1):
        for name in names:
            is_roman = set(name) <= set("ivx")
            if plain == name or (
                not is_roman and (plain.startswith(name) or word.startswith(name))
            ):
                return number
    return 0


def _weekday(word: str, today: date, *, ahead: bool) -> SpokenDay | None:
    plain = folded(word)
    for number, names in enumerate(_WEEKDAYS):
        if any(plain.startswith(name) or word.startswith(name) for name in names):
            back = (today.weekday() - number) % 7 or 7
            days = 7 - back if ahead and back < 7 else (7 if ahead else -back)
            return SpokenDay(today + timedelta(days=days), is_whole=False)
    return None
