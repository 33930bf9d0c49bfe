"""Named computations of general law: limitation, tort, withholding, guarantee, sums."""

from __future__ import annotations

from typing import Any

import pytest

from legal_rules import Assessment, Determination, Rulebook, assess, read_case


def _assess(
    rulebook: Rulebook, as_of: str, events: list[tuple[Any, ...]], **parts: dict[str, Any]
) -> Assessment:
    listed = [
        {"id": f"e{number}", "kind": kind, "on": on, **(more[0] if more else {})}
        for number, (kind, on, *more) in enumerate(events)
    ]
    return assess(read_case({"as_of": as_of, "events": listed, **parts}, rulebook), rulebook)


def _deadline(found: Assessment, rule: str) -> Determination:
    return next(item for item in found.deadlines if item.rule == rule)


def _dates(found: Assessment, rule: str) -> tuple[str, str]:
    item = _deadline(found, rule)
    return str(item.safe_date), str(item.legal_date)


GOODS = {"kind": "goods", "concluded": "2018-01-02"}


def test_the_first_interruption_opens_a_term_that_a_later_one_can_break(
    rulebook: Rulebook,
) -> None:
    """Acts count in order: recognition in 2026 comes in time only because of ADR in 2024."""
    events = [
        ("claim_due", "2018-07-10"),
        ("adr_request_received", "2024-12-30"),
        ("adr_closed", "2025-02-03"),
        ("debt_recognised", "2026-05-04"),
    ]
    found = _assess(rulebook, "2026-11-22", events, contract=GOODS)
    assert _dates(found, "kc-118-6y") == ("2032-12-31", "2032-12-31")


def test_an_incomplete_adr_request_does_not_interrupt(rulebook: Rulebook) -> None:
    """Only the complete request does, on the day it was completed."""
    events = [
        ("claim_due", "2018-07-10"),
        ("adr_request_received", "2024-12-30", {"complete": False}),
        ("adr_request_completed", "2025-01-07"),
        ("adr_closed", "2025-02-03"),
    ]
    found = _assess(rulebook, "2026-11-22", events, contract=GOODS)
    assert _dates(found, "kc-118-6y") == ("2024-12-31", "2024-12-31")
    assert _deadline(found, "kc-118-6y").status == "lapsed"


def test_old_mediation_that_goes_on_keeps_the_term_open(rulebook: Rulebook) -> None:
    """Begun before 30 June 2022 it interrupts, and the term waits for its end."""
    events = [("claim_due", "2018-07-10"), ("mediation_started", "2022-06-01")]
    found = _assess(rulebook, "2022-11-22", events, contract=GOODS)
    item = _deadline(found, "kc-118-6y")
    assert (item.status, item.waits_for) == ("waiting", "mediation_ended")


@pytest.mark.parametrize(
    ("incident", "born", "safe"),
    [
        ({}, "1980-01-01", "2026-03-02"),  # ten years from the event
        ({"crime": True}, "1980-01-01", "2036-03-02"),
        ({"personal_injury": True}, "1980-01-01", "2028-05-04"),
        ({"personal_injury": True}, "2012-08-01", "2032-08-01"),  # two years from full age
        ({}, "2012-08-01", "2026-03-02"),  # the protection of minors is for injury only
    ],
)
def test_bounds_of_tort(incident: dict[str, Any], born: str, safe: str, rulebook: Rulebook) -> None:
    """Art. 442[1] KC: known on 4 May 2025, the event of 2 March 2016."""
    events = [("incident", "2016-03-02", incident), ("damage_found", "2025-05-04")]
    found = _assess(
        rulebook,
        "2025-11-22",
        events,
        client={"born": born},
        contract={"kind": "none"},
        demand={"basis": "tort", "remedy": "damages"},
    )
    assert _dates(found, "kc-442-1")[0] == safe


def test_goods_that_came_back_late_move_the_refund(rulebook: Rulebook) -> None:
    """Proof on a Saturday: payable that day, late only after the Monday."""
    events = [
        ("goods_delivered", "2026-05-04"),
        ("withdrawal_received", "2026-05-05"),
        ("proof_of_sending_received", "2026-06-06"),
    ]
    contract = {"kind": "goods", "channel": "distance", "concluded": "2026-05-01"}
    found = _assess(rulebook, "2026-06-10", events, contract=contract)
    assert _dates(found, "upk-32-refund-14d") == ("2026-06-06", "2026-06-08")


@pytest.mark.parametrize(("told", "legal"), [("2026-02-02", "2028-01-31"), (None, "2028-01-12")])
def test_only_notice_to_the_seller_suspends(
    told: str | None, legal: str, rulebook: Rulebook
) -> None:
    """Art. 579 § 3 KC: nineteen days until the guarantor refused, or none."""
    events = [
        ("goods_delivered", "2026-01-12"),
        ("guarantee_handed_over", "2026-02-02"),
        ("guarantee_refused", "2026-02-21"),
    ]
    if told:
        events.append(("defect_notified_to_seller", told))
    contract = {"kind": "goods", "concluded": "2026-01-10", "guarantee": True}
    found = _assess(rulebook, "2026-06-10", events, contract=contract)
    assert _dates(found, "upk-43c-liability-2y") == ("2028-01-12", legal)


def test_two_minor_repairs_add_up(rulebook: Rulebook) -> None:
    """Art. 581 § 2 KC: nine and twenty-nine days; an essential repair would renew instead."""
    events = [
        ("goods_delivered", "2026-01-12"),
        ("guarantee_handed_over", "2026-03-02"),
        ("repair_returned", "2026-03-10", {"essential": False}),
        ("guarantee_handed_over", "2026-06-02"),
        ("repair_returned", "2026-06-30"),
    ]
    contract = {"kind": "goods", "concluded": "2026-01-10", "guarantee": True}
    found = _assess(rulebook, "2026-07-10", events, contract=contract)
    assert _dates(found, "kc-581-extension") == ("2028-02-19", "2028-02-19")


def test_the_working_of_interest_names_every_rate(rulebook: Rulebook) -> None:
    """Two lines of two rates, and the total."""
    found = _assess(
        rulebook,
        "2025-07-10",
        [("claim_due", "2025-06-30")],
        contract={"kind": "service"},
        demand={"amount": "1000.00"},
    )
    amount = next(item for item in found.amounts if item.rule == "kc-481")
    assert [line.en.count("%") for line in amount.working] == [1, 1, 0]
    assert "10.75 %" in amount.working[0].en
    assert "10.50 %" in amount.working[1].en


def test_a_missed_reply_is_pointed_out_from_the_day_after(rulebook: Rulebook) -> None:
    """The finding comes with lateness; the deadline says from which day silence may be used."""
    events = [("complaint_received", "2026-10-28")]
    parts = {"contract": {"kind": "service"}, "demand": {"remedy": "refund"}}
    before = _assess(rulebook, "2026-11-12", events, **parts)
    after = _assess(rulebook, "2026-11-13", events, **parts)
    wanted = "deemed-acceptance-rebuttable"
    assert wanted not in {item.id for item in before.findings}
    assert wanted in {item.id for item in after.findings}
