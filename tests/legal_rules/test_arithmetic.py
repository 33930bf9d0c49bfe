"""Counting of time against a table a lawyer can read, and against a plain walk through days."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal_rules import Rulebook
from legal_rules.engine.arithmetic import add
from legal_rules.model.term import Unit

TABLE = Path(__file__).parent / "arithmetic.csv"
DAYS = st.dates(date(1995, 1, 1), date(2095, 1, 1))


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['start']} {row['length']}")
def test_last_day(row: dict[str, str], rulebook: Rulebook) -> None:
    amount, unit = row["length"].split()
    start = date.fromisoformat(row["start"])
    end = add(start, cast("Unit", unit), int(amount), rulebook.calendar)
    last = rulebook.ending(row["ending"]).legal_day(end, rulebook.calendar)
    assert last == date.fromisoformat(row["last_day"]), row["why"]


@given(start=DAYS, count=st.integers(0, 400))
def test_days_against_a_walk(start: date, count: int, rulebook: Rulebook) -> None:
    day = start
    for _ in range(count):
        day += timedelta(days=1)
    assert add(start, "days", count, rulebook.calendar) == day


@given(start=DAYS, months=st.integers(1, 240))
def test_months_against_art_112(start: date, months: int, rulebook: Rulebook) -> None:
    end = add(start, "months", months, rulebook.calendar)
    years, month = divmod(start.month - 1 + months, 12)
    assert (end.year, end.month) == (start.year + years, month + 1)
    missing = end.day != start.day
    assert not missing or (end.day < start.day and (end + timedelta(days=1)).day == 1)


@given(start=DAYS, count=st.integers(1, 60))
def test_working_days_against_a_walk(start: date, count: int, rulebook: Rulebook) -> None:
    found = 0
    day = start
    while found < count:
        day += timedelta(days=1)
        found += day.weekday() < 5 and rulebook.calendar.holiday(day) is None
    assert add(start, "working_days", count, rulebook.calendar) == day


@given(day=DAYS)
def test_a_shifted_day_is_never_a_day_off(day: date, rulebook: Rulebook) -> None:
    for name in ("kc115", "eu1182", "kc115-eu1182"):
        last = rulebook.ending(name).legal_day(day, rulebook.calendar)
        assert isinstance(last, date)
        assert last >= day
        assert not rulebook.calendar.is_day_off(last)
        assert all(
            rulebook.calendar.is_day_off(between) or between.weekday() == 5
            for between in (day + timedelta(days=n) for n in range((last - day).days))
        )


@given(day=DAYS)
def test_the_careful_day_is_a_working_day_not_after_the_end(day: date, rulebook: Rulebook) -> None:
    safe = rulebook.ending("kc115-careful").safe_day(day, rulebook.calendar)
    assert isinstance(safe, date)
    assert safe <= day
    assert rulebook.calendar.is_working_day(safe)
