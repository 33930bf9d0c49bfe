"""Days as people say them; a year nobody said is told apart from one that was."""

from __future__ import annotations

from datetime import date

import pytest

from karen_app.domain.spoken_days import SpokenDay, read_spoken_day, such_day

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("wczoraj", date(2026, 11, 21)),
        ("Przedwczoraj", date(2026, 11, 20)),
        ("dziś", TODAY),
        ("pojutrze", date(2026, 11, 24)),
        ("позавчора", date(2026, 11, 20)),
        ("12 marca 2026", date(2026, 3, 12)),
        ("12 marca 2026 r.", date(2026, 3, 12)),
        ("12 III 2026", date(2026, 3, 12)),
        ("1 paź 25", date(2025, 10, 1)),
        ("12.3.26", date(2026, 3, 12)),
        ("12.03.2026 roku", date(2026, 3, 12)),
        ("5 listopada, 2026", date(2026, 11, 5)),
        ("3 серпня 2026 року", date(2026, 8, 3)),
        ("21st march 2026", date(2026, 3, 21)),
        ("2026-03-12", date(2026, 3, 12)),
    ],
)
def test_a_day_said_whole(typed: str, day: date) -> None:
    assert read_spoken_day(typed, TODAY) == SpokenDay(day, is_whole=True)


@pytest.mark.parametrize(
    ("typed", "back", "near"),
    [
        ("12.3", date(2026, 3, 12), date(2027, 3, 12)),
        ("12.3.", date(2026, 3, 12), date(2027, 3, 12)),
        ("12/03", date(2026, 3, 12), date(2027, 3, 12)),
        ("12 marca", date(2026, 3, 12), date(2027, 3, 12)),
        ("12 mar.", date(2026, 3, 12), date(2027, 3, 12)),
        ("25.11", date(2025, 11, 25), date(2026, 11, 25)),
        ("5 stycznia", date(2026, 1, 5), date(2027, 1, 5)),
        ("20 листопада", date(2026, 11, 20), date(2026, 11, 20)),
        ("29.02", date(2024, 2, 29), date(2024, 2, 29)),
        ("w piątek", date(2026, 11, 20), date(2026, 11, 27)),
        ("we wtorek", date(2026, 11, 17), date(2026, 11, 24)),
        ("środa", date(2026, 11, 18), date(2026, 11, 25)),
        ("niedziela", date(2026, 11, 15), date(2026, 11, 29)),
        ("у п'ятницю", date(2026, 11, 20), date(2026, 11, 27)),
    ],
)
def test_a_year_nobody_said_is_told(typed: str, back: date, near: date) -> None:
    assert read_spoken_day(typed, TODAY) == SpokenDay(back, is_whole=False)
    assert read_spoken_day(typed, TODAY, ahead=True) == SpokenDay(near, is_whole=False)


@pytest.mark.parametrize(
    "typed",
    ["", "wczoraj wieczorem", "31.6", "12.13", "marca", "12 kota", "3.11.26.4", "jak", "0 maja",
     "32 maja 2026", "w", "12 x3"],
)  # fmt: skip
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_spoken_day(typed, TODAY) is None


def test_today_itself_is_the_last_and_the_nearest_such_day() -> None:
    assert such_day(11, 22, TODAY) == TODAY
    assert such_day(11, 22, TODAY, ahead=True) == TODAY
    assert such_day(2, 30, TODAY) is None
