"""Named computations of the financial market: channels, notices of extension, shares of loss."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from legal_rules import Rulebook, assess, read_case
from legal_rules.engine.matter import Matter, Scope
from legal_rules.engine.named.finance import (
    acceptance_drawn_up,
    complaint_channel_closed,
    extended_in_time,
    payer_share,
    valid_complaint,
)
from legal_rules.engine.opening import open_matter

CHANNEL = {"channels": ["email", "form", "chat"], "until": date(2026, 2, 12)}
NOTICE: dict[str, object] = {
    "notice": ["extension_notice_sent", "extension_notice_received"],
    "within": {"days": 30},
    "ending": "kc115",
    "elements": ["cause", "circumstances", "until"],
}
SHARE = {"cents": 5000, "cents_before": 15000, "new_from": date(2018, 6, 20)}


def matter_of(rulebook: Rulebook, kind: str, *events: dict[str, Any], **trader: Any) -> Matter:
    """Give a matter of a consumer against a bank."""
    case = {
        "as_of": "2026-11-22",
        "trader": {"kind": "bank", **trader},
        "contract": {"kind": kind},
        "events": list(events),
    }
    return open_matter(read_case(case, rulebook), rulebook)


def test_closed_channel_counts_until_the_new_rule(rulebook: Rulebook) -> None:
    """Up to 12 February 2026 an e-mail to a bank without that channel is no complaint."""
    for day, closed in (("2026-02-12", True), ("2026-02-13", False)):
        matter = matter_of(
            rulebook,
            "finance",
            {"kind": "complaint_received", "on": day, "channel": "email"},
            electronic_complaints=False,
        )
        assert complaint_channel_closed(matter, Scope(), CHANNEL) is closed
        assert bool(valid_complaint(matter, CHANNEL)) is not closed


def test_an_open_or_unknown_channel_is_never_called_closed(rulebook: Rulebook) -> None:
    """Without knowing that the channel was closed the complaint counts."""
    event = {"kind": "complaint_received", "on": "2026-01-05", "channel": "email"}
    assert len(valid_complaint(matter_of(rulebook, "finance", event), CHANNEL)) == 1
    opened = matter_of(rulebook, "finance", event, electronic_complaints=True)
    assert len(valid_complaint(opened, CHANNEL)) == 1


@pytest.mark.parametrize(
    ("sent", "attributes", "extends"),
    [
        ("2026-06-08", {"cause": True, "circumstances": True, "until": "2026-07-01"}, True),
        ("2026-06-09", {"cause": True, "circumstances": True, "until": "2026-07-01"}, False),
        ("2026-05-20", {"cause": True, "circumstances": False, "until": "2026-07-01"}, False),
        ("2026-05-20", {"cause": True, "circumstances": True}, False),
    ],
)
def test_only_a_complete_notice_in_time_extends(
    rulebook: Rulebook, sent: str, attributes: dict[str, Any], extends: bool
) -> None:
    """Day 30 of a complaint of 8 May 2026 is Sunday 7 June; the notice may go on the Monday."""
    matter = matter_of(
        rulebook,
        "finance",
        {"kind": "complaint_received", "on": "2026-05-08"},
        {"kind": "extension_notice_sent", "on": sent, **attributes},
    )
    assert extended_in_time(matter, Scope(on=date(2026, 5, 8)), NOTICE) is extends


def test_without_a_start_nothing_is_extended(rulebook: Rulebook) -> None:
    """A term that has not begun cannot be extended."""
    assert not extended_in_time(matter_of(rulebook, "finance"), Scope(), NOTICE)


def test_acceptance_is_counted_from_its_drawing_up(rulebook: Rulebook) -> None:
    """The day in the letter decides; where it is unknown, the arrival."""
    known = {"kind": "reply_received", "on": "2026-06-10", "outcome": "accepted"}
    matter = matter_of(
        rulebook,
        "finance",
        {"kind": "complaint_received", "on": "2026-05-08"},
        {**known, "drawn_up": "2026-06-02"},
        known,
        {**known, "outcome": "rejected"},
    )
    days = [start.on for start in acceptance_drawn_up(matter, {})]
    assert days == [date(2026, 6, 2), date(2026, 6, 10)]


def test_the_highest_share_of_several_debits_counts(rulebook: Rulebook) -> None:
    """One debit before and one after the report of the loss: the first one sets the share."""
    debit = {"kind": "debited", "authorised": False, "lost_or_stolen_instrument": True}
    matter = matter_of(
        rulebook,
        "payment",
        {**debit, "on": "2026-03-01T10:00"},
        {"kind": "instrument_loss_reported", "on": "2026-03-01T12:00"},
        {**debit, "on": "2026-03-01T12:01"},
    )
    share = payer_share(matter, SHARE)
    assert share is not None
    assert (share.money.minor, share.money.currency, share.day) == (5000, "EUR", date(2026, 3, 1))


def test_no_share_without_a_lost_instrument(rulebook: Rulebook) -> None:
    """The cap is about lost, stolen or misused instruments only."""
    matter = matter_of(rulebook, "payment", {"kind": "debited", "on": "2026-03-01"})
    assert payer_share(matter, SHARE) is None


def test_a_named_day_is_a_step_of_the_explanation(rulebook: Rulebook) -> None:
    """The day the entity named is said in words, and no shift is claimed for it."""
    case = {
        "as_of": "2026-06-20",
        "trader": {"kind": "bank"},
        "contract": {"kind": "finance"},
        "events": [
            {"kind": "complaint_received", "on": "2026-05-04"},
            {
                "kind": "extension_notice_sent",
                "on": "2026-05-20",
                "cause": True,
                "circumstances": True,
                "until": "2026-06-20",
            },
        ],
    }
    assessment = assess(read_case(case, rulebook), rulebook)
    found = next(d for d in assessment.deadlines if d.rule == "fin-complaint-60d")
    assert found.legal_date == date(2026, 6, 20)
    assert found.steps[-1].did == "named"
