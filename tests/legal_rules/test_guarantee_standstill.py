"""Art. 579 § 3 KC: the term against the seller stands still while the guarantee is used."""

from __future__ import annotations

from typing import Any

from legal_rules import Rulebook, assess, read_case

RULE = "kc-568-claim-1y"


def _dates(rulebook: Rulebook, as_of: str, *events: tuple[str, str]) -> tuple[str, str]:
    listed: list[dict[str, Any]] = [{"kind": kind, "on": on} for kind, on in events]
    case = {
        "as_of": as_of,
        "contract": {"kind": "goods", "concluded": "2021-03-01", "guarantee": True},
        "events": listed,
    }
    found = assess(read_case(case, rulebook), rulebook)
    item = next(each for each in found.deadlines if each.rule == RULE)
    return str(item.safe_date), str(item.legal_date)


DELIVERED = ("goods_delivered", "2021-03-01")


def test_the_floor_of_two_years_is_not_moved_for_the_careful(rulebook: Rulebook) -> None:
    """One year from finding plus 28 days ends before the floor, which is no term to exercise."""
    found = _dates(
        rulebook, "2022-01-10", DELIVERED, ("defect_found", "2021-04-01"),
        ("guarantee_handed_over", "2021-04-05"), ("defect_notified_to_seller", "2021-04-05"),
        ("guarantee_refused", "2021-05-03"),
    )  # fmt: skip
    assert found == ("2023-03-01", "2023-03-29")


def test_telling_the_seller_before_the_guarantee_is_used_suspends_nothing_yet(
    rulebook: Rulebook,
) -> None:
    found = _dates(
        rulebook, "2023-03-10", DELIVERED, ("defect_found", "2022-10-03"),
        ("defect_notified_to_seller", "2022-10-04"), ("guarantee_handed_over", "2023-01-10"),
        ("guarantee_refused", "2023-01-20"),
    )  # fmt: skip
    assert found == ("2023-10-13", "2023-10-13")


def test_two_guarantee_claims_count_both(rulebook: Rulebook) -> None:
    found = _dates(
        rulebook, "2023-03-10", DELIVERED, ("defect_found", "2022-10-03"),
        ("defect_notified_to_seller", "2022-10-04"), ("guarantee_handed_over", "2022-10-10"),
        ("guarantee_refused", "2022-10-20"), ("guarantee_handed_over", "2023-01-10"),
        ("guarantee_refused", "2023-01-15"),
    )  # fmt: skip
    assert found == ("2023-10-18", "2023-10-18")


def test_a_guarantor_still_within_its_time_counts_to_today_for_the_careful(
    rulebook: Rulebook,
) -> None:
    """Nobody knows whether it refuses tomorrow: three days are sure, fourteen possible."""
    found = _dates(
        rulebook, "2022-10-13", DELIVERED, ("defect_found", "2022-10-03"),
        ("defect_notified_to_seller", "2022-10-10"), ("guarantee_handed_over", "2022-10-10"),
    )  # fmt: skip
    assert found == ("2023-10-06", "2023-10-17")


def test_a_late_return_is_sure_only_to_the_end_of_the_guarantors_time(rulebook: Rulebook) -> None:
    found = _dates(
        rulebook, "2023-01-10", DELIVERED, ("defect_found", "2022-10-03"),
        ("defect_notified_to_seller", "2022-10-10"), ("guarantee_handed_over", "2022-10-10"),
        ("repair_returned", "2022-11-10"),
    )  # fmt: skip
    assert found == ("2023-10-17", "2023-11-03")


def test_a_late_refusal_is_sure_only_to_the_end_of_the_guarantors_time(rulebook: Rulebook) -> None:
    """Art. 579 § 3: from the refusal or from the vain end of its time, whichever is first."""
    found = _dates(
        rulebook, "2022-11-22", DELIVERED, ("defect_found", "2022-10-03"),
        ("guarantee_handed_over", "2022-10-05"), ("defect_notified_to_seller", "2022-10-05"),
        ("guarantee_refused", "2022-10-25"),
    )  # fmt: skip
    assert found == ("2023-10-17", "2023-10-23")
