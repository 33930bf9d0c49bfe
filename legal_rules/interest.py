"""Statutory interest for delay between two dates (art. 481 KC), with every line of the working."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from legal_rules.engine.calendar import ONE_DAY
from legal_rules.model.case import Money
from legal_rules.rulebook import InterestTable

DAYS_OF_YEAR = 365  # also in leap years: the practice of calculators, the act is silent
_PARTS = Decimal(DAYS_OF_YEAR * 10_000)  # basis points of a year


@dataclass(frozen=True, slots=True)
class InterestLine:
    """Days of one rate on one principal; ``exact`` is the unrounded interest in grosze."""

    first: date  # civil dates, both days counted
    last: date
    principal: Money
    basis_points: int
    exact: Decimal
    confirmed: bool  # whether the rate of the whole line is confirmed

    @property
    def days(self) -> int:
        """Give the number of days, first and last included."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Interest:
    """The interest of a whole period, rounded once half-up to a grosz, with its lines."""

    money: Money
    lines: tuple[InterestLine, ...]


def delay_interest(principal: Money, first: date, last: date, table: InterestTable) -> Interest:
    """Give the interest on ``principal`` from ``first`` to ``last`` (civil dates, both counted).

    Days before the first rate of ``table`` give no interest. Art. 481 § 1 and § 2 KC.
    """
    return total(_lines(principal, first, last, table), principal.currency)


def falling_interest(
    principal: Money,
    first: date,
    last: date,
    payments: Iterable[tuple[date, Money]],
    table: InterestTable,
) -> Interest:
    """Give the interest where parts were paid on the way.

    ``payments`` are dated (civil dates) in order; each lowers the principal from the next day on,
    and the day of payment still counts. It ends when nothing is left.
    """
    lines: list[InterestLine] = []
    left, day = principal.minor, first
    for paid_on, money in payments:
        if paid_on >= day and left > 0 and paid_on <= last:
            lines += _lines(Money(left, principal.currency), day, paid_on, table)
            day = paid_on + ONE_DAY
        left -= money.minor if paid_on <= last else 0
    if left > 0:
        lines += _lines(Money(left, principal.currency), day, last, table)
    return total(lines, principal.currency)


def total(lines: Iterable[InterestLine], currency: str) -> Interest:
    """Add lines up and round the sum once, half-up, to a grosz."""
    kept = tuple(lines)
    exact = sum((line.exact for line in kept), Decimal(0))
    return Interest(Money(int(exact.quantize(Decimal(1), ROUND_HALF_UP)), currency), kept)


def _lines(principal: Money, first: date, last: date, table: InterestTable) -> list[InterestLine]:
    found: list[InterestLine] = []
    for number, rate in enumerate(table.rates):
        later = table.rates[number + 1].since if number + 1 < len(table.rates) else None
        start = max(first, rate.since)
        end = min(last, later - ONE_DAY) if later else last
        if start > end:
            continue
        for part_start, part_end, confirmed in _confirmed_parts(start, end, table):
            days = (part_end - part_start).days + 1
            exact = Decimal(principal.minor) * rate.basis_points * days / _PARTS
            line = InterestLine(
                part_start, part_end, principal, rate.basis_points, exact, confirmed
            )
            found.append(line)
    return found


def _confirmed_parts(start: date, end: date, table: InterestTable) -> list[tuple[date, date, bool]]:
    last_sure = table.confirmed_through
    if end <= last_sure:
        return [(start, end, True)]
    if start > last_sure:
        return [(start, end, False)]
    return [(start, last_sure, True), (last_sure + ONE_DAY, end, False)]
