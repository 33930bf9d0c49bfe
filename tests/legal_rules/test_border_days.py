"""Rules counted by a second hand, at the days where law and calendar change.

`border_days.json` says for a rule only what the notes of the law say: the term, how it ends and
from when to when it is law, or that it is `never` law in such a case (a fine of a private car park is
no fine of a carrier; a fee of a road office is no contract). The counting below shares nothing
with the engine. `DAY` in a case is the day tried; `DAY+20` is twenty days later.
"""

from __future__ import annotations

import json
import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from legal_rules import Rulebook, assess, read_case

TABLE: dict[str, Any] = json.loads(
    Path(__file__).with_name("border_days.json").read_text(encoding="utf-8")
)
ROWS: list[dict[str, Any]] = TABLE["rules"]
ONE = timedelta(days=1)
FIXED = {(1, 1), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)}
Ends = tuple[date, date]

# Last days of February, year ends, Saturdays before and after 2017, the single holiday of 2018,
# Christmas Eve before and after it became a day off, and Easter.
BORDERS = frozenset(map(date.fromisoformat, TABLE["days"]))


def _easter(year: int) -> date:
    golden, century = year % 19 + 1, year // 100 + 1
    leaps, moon = 3 * century // 4 - 12, (8 * century + 5) // 25 - 5
    sunday = 5 * year // 4 - leaps - 10
    epact = (11 * golden + 20 + moon - leaps) % 30
    epact += epact == 24 or (epact == 25 and golden > 11)
    full = 44 - epact
    full += 30 if full < 21 else 0
    return date(year, 3, 1) + (full + 7 - (sunday + full) % 7 - 1) * ONE


def _off(day: date) -> bool:
    easter = _easter(day.year)
    return (
        day.weekday() == 6
        or (day.month, day.day) in FIXED
        or ((day.month, day.day) == (1, 6) and day.year >= 2011)
        or ((day.month, day.day) == (12, 24) and day.year >= 2025)
        or day in (date(2018, 11, 12), easter + ONE, easter + 60 * ONE)
    )


def _free(day: date) -> bool:
    return day.weekday() == 5 or _off(day)


def _moved(day: date, closed: Callable[[date], bool], step: timedelta = ONE) -> date:
    while closed(day):
        day += step
    return day


def _art_115(day: date) -> date:
    """Saturdays move a term only from 2017 on."""
    return _moved(day, _off if day < date(2017, 1, 1) else _free)


def _year_end(day: date) -> date:
    return day if day < date(2018, 7, 9) else date(day.year, 12, 31)


ENDINGS: dict[str, Callable[[date], Ends]] = {
    "art. 115": lambda day: (day, _art_115(day)),
    "art. 115, working day before": lambda day: (_moved(day, _free, -ONE), _art_115(day)),
    "art. 115 and reg. 1182/71": lambda day: (day, max(_art_115(day), _moved(day, _free))),
    "reg. 1182/71": lambda day: (day, _moved(day, _free)),
    "art. 57 KPA": lambda day: (day, _moved(day, _free)),
    "as it falls": lambda day: (day, day),
    "as it falls, working day before": lambda day: (_moved(day, _free, -ONE), day),
    "year end": lambda day: (_year_end(day), _year_end(day)),
    "year end, as it falls": lambda day: (day, _year_end(day)),
}


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _end(day: date, term: str) -> date:
    number, unit = term.split()
    count = int(number)
    if unit == "working_days":
        for _ in range(count):
            day = _moved(day + ONE, _free)
        return day
    if unit in ("months", "years"):
        return _months_on(day, count * (12 if unit == "years" else 1))
    return day + count * (7 if unit == "weeks" else 1) * ONE


def _days_of(row: dict[str, Any]) -> list[date]:
    days = set(BORDERS)
    if "from" in row:
        first = date.fromisoformat(row["from"])
        days |= {first - ONE, first, first + ONE}
    if "to" in row:
        last = date.fromisoformat(row["to"])
        days |= {last - ONE, last, last + ONE}
    return sorted(each for each in days if each.year not in row.get("not_in", ()))


def _expected(row: dict[str, Any], day: date) -> list[Ends]:
    if row.get("never") or not row.get("from", "0") <= day.isoformat() <= row.get("to", "9"):
        return []
    return [ENDINGS[row["ending"]](_end(day, row["term"]))]


def _case(row: dict[str, Any], day: date) -> dict[str, Any]:
    def written(found: re.Match[str]) -> str:
        return (day + int(found.group(1) or 0) * ONE).isoformat()

    text = re.sub(r"\bDAY([+-]\d+)?", written, json.dumps(row["case"]))
    case: dict[str, Any] = json.loads(text)
    return {"as_of": day.isoformat(), **case}


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['rule']}-{n}" for n, row in enumerate(ROWS)])
def test_a_rule_at_its_borders_equals_the_second_count(
    row: dict[str, Any], rulebook: Rulebook
) -> None:
    for day in _days_of(row):
        found = assess(read_case(_case(row, day), rulebook), rulebook)
        ends = [
            (item.safe_date, item.legal_date)
            for item in found.deadlines
            if item.rule == row["rule"]
        ]
        assert ends == _expected(row, day), day
