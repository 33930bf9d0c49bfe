"""Statutory interest between two dates: rates, rounding, parts paid on the way."""

from __future__ import annotations

from datetime import date

import pytest

from legal_rules import Money, Rulebook
from legal_rules.interest import delay_interest, falling_interest


@pytest.mark.parametrize(
    ("principal", "first", "last", "interest"),
    [
        (100_000, date(2026, 3, 5), date(2026, 11, 22), 6_665),
        (49_999, date(2019, 3, 1), date(2020, 6, 30), 4_533),  # over 29 February
        (100_000, date(2016, 1, 1), date(2026, 11, 22), 92_802),  # the whole table
        (9_125, date(2025, 10, 15), date(2025, 10, 15), 3),  # exactly 2.5 grosze: half-up
    ],
)
def test_interest_of_a_period(
    principal: int, first: date, last: date, interest: int, rulebook: Rulebook
) -> None:
    """The sum is exact and rounded once."""
    found = delay_interest(Money(principal), first, last, rulebook.interest)
    assert found.money == Money(interest)
    assert sum(line.days for line in found.lines) == (last - first).days + 1


def test_days_after_the_confirmed_rate_are_marked(rulebook: Rulebook) -> None:
    """The line breaks where the rate is no longer confirmed."""
    found = delay_interest(Money(10_000), date(2026, 10, 1), date(2026, 10, 20), rulebook.interest)
    assert [(line.last, line.confirmed) for line in found.lines] == [
        (date(2026, 10, 7), True),
        (date(2026, 10, 20), False),
    ]


def test_a_backward_period_gives_nothing(rulebook: Rulebook) -> None:
    """No day, no interest."""
    found = delay_interest(Money(10_000), date(2026, 5, 2), date(2026, 5, 1), rulebook.interest)
    assert found.money == Money(0)
    assert found.lines == ()


def test_a_part_payment_lowers_the_sum_from_the_next_day(rulebook: Rulebook) -> None:
    """The day of payment still bears interest on the whole."""
    found = falling_interest(
        Money(100_000),
        date(2026, 5, 6),
        date(2026, 9, 30),
        [(date(2026, 6, 5), Money(40_000))],
        rulebook.interest,
    )
    assert [(line.principal, line.days) for line in found.lines] == [
        (Money(100_000), 31),
        (Money(60_000), 117),
    ]
    assert found.money == Money(2_565)


def test_payment_in_full_ends_the_interest(rulebook: Rulebook) -> None:
    """Nothing is left, nothing runs."""
    found = falling_interest(
        Money(100_000),
        date(2026, 5, 6),
        date(2026, 9, 30),
        [(date(2026, 5, 1), Money(100_000))],
        rulebook.interest,
    )
    assert found.lines == ()
