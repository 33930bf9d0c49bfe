"""Named computations of energy, water and travel: filing, discounts, local terms, winter, caps."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from legal_rules import Rulebook, read_case
from legal_rules.engine.matter import Matter, Scope
from legal_rules.engine.named.energy import (
    cut_in_winter,
    energy_discount,
    filing,
    late_energy_answer,
)
from legal_rules.engine.named.travel import multiple_of_price
from legal_rules.engine.opening import open_matter

DISCOUNT = {"versions": ["el-complaint-14d", "gas-complaint-14d"], "divisor": 250}
WINTER = {"months": [11, 12, 1, 2, 3], "opens": "rule:pe-6b-cut-earliest:opens_on"}


def matter_of(
    rulebook: Rulebook, kind: str, *events: dict[str, Any], as_of: str = "2026-11-22", **terms: Any
) -> Matter:
    """Give a matter of a household about a contract of ``kind``."""
    case = {"as_of": as_of, "contract": {"kind": kind, **terms}, "events": list(events)}
    return open_matter(read_case(case, rulebook), rulebook)


def test_letters_are_matched_with_their_arrival_in_order(rulebook: Rulebook) -> None:
    """Two letters and a form: each letter gives both readings, the form gives one."""
    letter = {"channel": "letter"}
    matter = matter_of(
        rulebook,
        "electricity",
        {"kind": "complaint_sent", "on": "2026-06-01", **letter},
        {"kind": "complaint_received", "on": "2026-06-03", **letter},
        {"kind": "complaint_received", "on": "2026-06-04", "channel": "form"},
        {"kind": "complaint_sent", "on": "2026-06-10", **letter},
        {"kind": "complaint_received", "on": "2026-06-15", **letter},
    )
    days = [(start.on.day, start.latest.day) for start in filing(matter, {})]
    assert days == [(1, 3), (4, 4), (10, 15)]


def test_a_letter_on_its_way_is_not_filed(rulebook: Rulebook) -> None:
    """Only the arrival gives the late reading, so the term waits for it."""
    matter = matter_of(
        rulebook, "gas", {"kind": "complaint_sent", "on": "2026-06-01", "channel": "letter"}
    )
    assert filing(matter, {}) == ()


def test_discount_is_rounded_half_up(rulebook: Rulebook) -> None:
    """8181.72 / 250 x 1 day is 32.72688, so 32.73; 1251.25 / 250 is 5.005, so 5.01."""
    complaint = {"kind": "complaint_received", "on": "2026-11-03", "channel": "form"}
    answer = {"kind": "reply_received", "on": "2026-11-18", "outcome": "rejected"}
    for wage, grosze in (("8181.72", 3273), ("1251.25", 501)):
        matter = matter_of(rulebook, "electricity", complaint, answer, reference_wage=wage)
        found = energy_discount(matter, DISCOUNT)
        assert found is not None
        assert found.money.minor == grosze


def test_late_answers_of_two_complaints_add_up(rulebook: Rulebook) -> None:
    """Each breach has its own last day; the sum holds the days of both."""
    matter = matter_of(
        rulebook,
        "gas",
        {"kind": "complaint_received", "on": "2026-06-02", "channel": "form"},
        {"kind": "reply_received", "on": "2026-06-18", "outcome": "rejected"},
        {"kind": "complaint_received", "on": "2026-07-01", "channel": "form"},
        {"kind": "reply_received", "on": "2026-07-18", "outcome": "rejected"},
        reference_wage="2500.00",
    )
    found = energy_discount(matter, DISCOUNT)
    assert found is not None
    assert found.money.minor == (2 + 3) * 1000
    days = [start.on for start in late_energy_answer(matter, DISCOUNT)]
    assert days == [date(2026, 6, 18), date(2026, 7, 18)]


def test_no_discount_without_the_wage_or_in_time(rulebook: Rulebook) -> None:
    """The wage is a fact of the case, never guessed; an answer in time earns nothing."""
    complaint = {"kind": "complaint_received", "on": "2026-06-02", "channel": "form"}
    late = {"kind": "reply_received", "on": "2026-06-18"}
    in_time = {"kind": "reply_received", "on": "2026-06-16"}
    assert energy_discount(matter_of(rulebook, "gas", complaint, late), DISCOUNT) is None
    matter = matter_of(rulebook, "gas", complaint, in_time, reference_wage="2500.00")
    assert energy_discount(matter, DISCOUNT) is None


@pytest.mark.parametrize(
    ("as_of", "notice", "winter"),
    [
        ("2026-10-18", "2026-10-16", False),
        ("2026-10-18", "2026-10-17", True),
        ("2026-11-02", "2026-09-01", True),
        ("2026-04-01", "2026-03-02", False),
        ("2026-03-31", "2026-03-02", True),
    ],
)
def test_winter_is_from_november_to_march(
    rulebook: Rulebook, as_of: str, notice: str, winter: bool
) -> None:
    """The first possible day of the cut decides, or today where that day has passed."""
    matter = matter_of(
        rulebook,
        "electricity",
        {"kind": "payment_due", "on": "2026-01-10"},
        {"kind": "disconnection_notice_received", "on": notice, "ground": "arrears"},
        as_of=as_of,
    )
    opens = matter.date("rule:pe-6b-cut-earliest:opens_on")
    assert opens is not None
    assert cut_in_winter(matter, Scope(), WINTER) is winter


def test_a_cut_made_in_winter_counts_by_its_own_day(rulebook: Rulebook) -> None:
    """A cut of 20 January is a winter cut even when it is assessed in June."""
    stopped = {"kind": "supply_stopped", "on": "2026-01-20", "ground": "arrears"}
    matter = matter_of(rulebook, "gas", stopped, as_of="2026-06-01")
    assert cut_in_winter(matter, Scope(), WINTER)


def test_multiple_of_price_keeps_the_currency(rulebook: Rulebook) -> None:
    """Three times 1,000.01 euro is 3,000.03 euro; without a price there is no sum."""
    priced = matter_of(rulebook, "package_travel", price={"amount": "1000.01", "currency": "EUR"})
    found = multiple_of_price(priced, {"times": 3})
    assert found is not None
    assert (found.money.minor, found.money.currency) == (300003, "EUR")
    assert multiple_of_price(matter_of(rulebook, "package_travel"), {"times": 3}) is None
