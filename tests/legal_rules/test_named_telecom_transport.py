"""Named computations of telecom and transport: filing days, grounds, outages, air bands."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from legal_rules import Rulebook, assess, read_case
from legal_rules.engine.matter import Matter
from legal_rules.engine.named.money import by_date, difference, percent, rounded, terms_together
from legal_rules.engine.named.telecom import telecom_event, telecom_filing, telecom_window
from legal_rules.engine.named.transport import air_filing
from legal_rules.engine.opening import open_matter


def matter_of(
    rulebook: Rulebook, contract: dict[str, Any], *events: dict[str, Any], **sections: Any
) -> Matter:
    """Give a matter with those facts."""
    case = {"as_of": "2026-11-22", "contract": contract, "events": list(events), **sections}
    return open_matter(read_case(case, rulebook), rulebook)


def event(kind: str, on: str, **attributes: Any) -> dict[str, Any]:
    """Give an event of a case file."""
    return {"kind": kind, "on": on, **attributes}


def test_a_letter_is_filed_when_it_arrives_and_an_email_when_it_is_sent(rulebook: Rulebook) -> None:
    matter = matter_of(
        rulebook,
        {"kind": "telecom"},
        event("complaint_sent", "2026-06-07", channel="email"),
        event("complaint_sent", "2026-06-10", channel="letter"),
        event("complaint_received", "2026-06-09", channel="email"),
        event("complaint_received", "2026-06-15", channel="letter"),
    )
    assert [s.on for s in telecom_filing(matter, {})] == [date(2026, 6, 7), date(2026, 6, 15)]


def test_a_letter_without_any_proof_is_not_filed_yet(rulebook: Rulebook) -> None:
    sent = event("complaint_sent", "2026-06-10", channel="letter")
    assert telecom_filing(matter_of(rulebook, {"kind": "telecom"}, sent), {}) == ()


def test_a_receipt_names_the_letter_it_belongs_to(rulebook: Rulebook) -> None:
    matter = matter_of(
        rulebook,
        {"kind": "telecom"},
        event("complaint_sent", "2026-06-01", channel="letter", id="first"),
        event("complaint_sent", "2026-06-03", channel="letter", id="second"),
        event("complaint_received", "2026-06-05", of="second"),
    )
    assert [s.on for s in telecom_filing(matter, {})] == [date(2026, 6, 5)]


@pytest.mark.parametrize(
    ("offered", "filed"),
    [(True, [date(2026, 6, 1), date(2026, 6, 4)]), (False, [date(2026, 6, 4)])],
)
def test_an_airline_takes_email_only_where_it_offers_it(
    rulebook: Rulebook, offered: bool, filed: list[date]
) -> None:
    matter = matter_of(
        rulebook,
        {"kind": "air"},
        event("complaint_sent", "2026-06-01", channel="email"),
        event("complaint_sent", "2026-06-02", channel="phone"),
        event("complaint_sent", "2026-06-04", channel="e_delivery"),
        trader={"electronic_complaints": offered},
    )
    assert [s.on for s in air_filing(matter, {})] == filed


def test_the_subject_of_the_complaint_picks_the_event(rulebook: Rulebook) -> None:
    facts = [
        event("incident", "2026-06-02"),
        event("outage_ended", "2026-06-04"),
        event("invoice_delivered", "2026-06-10"),
    ]
    contract = {"kind": "telecom", "billing_period_end": "2026-06-30"}
    outage = matter_of(rulebook, contract, *facts)
    bill = matter_of(rulebook, contract, *facts, demand={"ground": "wrong_bill"})
    assert [s.on for s in telecom_event(outage, {})] == [date(2026, 6, 4)]
    assert [s.on for s in telecom_window(outage, {})] == [date(2026, 6, 30)]
    assert [s.on for s in telecom_window(bill, {})] == [date(2026, 6, 10)]


@pytest.mark.parametrize(
    ("begin", "end", "sums"),
    [
        ("2026-06-09T00:00", "2026-06-10T11:59", {"tel-universal-outage-fee-30": "1.00"}),
        (
            "2026-06-09T00:00",
            "2026-06-11T12:01",
            {"tel-universal-outage-fee-15": "4.00", "tel-universal-outage-fee-30": "3.00"},
        ),
        ("2026-06-09T12:00", "2026-06-10T12:00", {}),
    ],
)
def test_an_outage_counts_full_days_and_days_over_twelve_hours(
    rulebook: Rulebook, begin: str, end: str, sums: dict[str, str]
) -> None:
    case = {
        "as_of": "2026-11-22",
        "contract": {
            "kind": "telecom",
            "universal_service": True,
            "monthly_bills": ["30.00", "30.00", "30.00"],
            "monthly_fee": "30.00",
        },
        "events": [event("incident", begin), event("outage_ended", end)],
    }
    amounts = assess(read_case(case, rulebook), rulebook).amounts
    assert {a.rule: str(a.money.amount) for a in amounts} == sums


def test_terms_without_a_needed_field_give_no_sum(rulebook: Rulebook) -> None:
    matter = matter_of(rulebook, {"kind": "postal", "fee": "10.00"})
    terms: list[dict[str, object]] = [
        {"field": "contract.fee", "times": 10},
        {"field": "contract.registration_surcharge"},
    ]
    assert terms_together(matter, {"take": "greatest", "of": terms}) is None
    terms[1]["optional"] = True
    found = terms_together(matter, {"take": "greatest", "of": terms})
    assert found is not None
    assert found.money.minor == 100_00
    assert "100.00" in found.working[-1].pl


def test_a_difference_below_zero_is_no_sum(rulebook: Rulebook) -> None:
    matter = matter_of(rulebook, {"kind": "postal", "fee": "8.00", "slower_category_fee": "9.00"})
    fees = {"of": "contract.fee", "less": "contract.slower_category_fee"}
    assert difference(matter, fees) is None


@pytest.mark.parametrize(("minutes", "share"), [(59, None), (60, 25), (119, 25), (120, 50)])
def test_steps_of_a_percentage(rulebook: Rulebook, minutes: int, share: int | None) -> None:
    ride = event("journey", "2026-06-01", delay_minutes=minutes)
    matter = matter_of(rulebook, {"kind": "rail", "price": "100.00"}, ride)
    found = percent(
        matter,
        {
            "of": "contract.price",
            "steps_by": "event:journey.delay_minutes",
            "steps": [{"at_least": 120, "percent": 50}, {"at_least": 60, "percent": 25}],
        },
    )
    assert (found.money.minor if found else None) == (share * 100 if share else None)


def test_a_dated_table_has_no_row_before_its_first_day(rulebook: Rulebook) -> None:
    rows = [{"from": date(2009, 12, 30), "amount": 1131}]
    table = {"on": "event:flight", "currency": "XDR", "rows": rows}
    early = matter_of(rulebook, {"kind": "air_baggage"}, event("flight", "2009-12-29"))
    first = matter_of(rulebook, {"kind": "air_baggage"}, event("flight", "2009-12-30"))
    assert by_date(early, table) is None
    found = by_date(first, table)
    assert found is not None
    assert (found.money.minor, found.money.currency) == (1131_00, "XDR")


def test_rounding_is_half_up() -> None:
    assert rounded(Decimal("0.125")).minor == 13
    assert rounded(Decimal("0.124")).minor == 12


@pytest.mark.parametrize(
    ("arrived", "channel", "status"),
    [
        ("2026-10-19", "letter", "met"),
        ("2026-10-20", "letter", "missed"),
        ("2026-10-15", "email", "missed"),
    ],
)
def test_a_letter_of_unknown_sending_gets_three_working_days(
    rulebook: Rulebook, arrived: str, channel: str, status: str
) -> None:
    matter = matter_of(
        rulebook,
        {"kind": "telecom"},
        event("invoice_delivered", "2026-09-01"),
        event("complaint_sent", "2026-09-14", channel="email"),
        event("reply_received", arrived, channel=channel, outcome="rejected", reasons=True),
    )
    found = matter.deadline("tel-reply")
    assert found is not None
    assert (found.legal_date, found.status) == (date(2026, 10, 14), status)
