"""Of several laws only the one that governs the case is cited, and words fit the client."""

from __future__ import annotations

from typing import Any

import pytest

from legal_rules import Assessment, NextStep, Rulebook, answer_to, assess, read_case


def _assess(rulebook: Rulebook, **case: Any) -> Assessment:
    return assess(read_case({"as_of": "2026-11-22", **case}, rulebook), rulebook)


def _step(found: Assessment, name: str) -> NextStep:
    return next(step for step in found.next_steps if step.id == name)


def _goods(concluded: str, client: str = "consumer") -> dict[str, Any]:
    return {
        "client": {"status": client},
        "contract": {"kind": "goods", "channel": "premises", "concluded": concluded},
    }


@pytest.mark.parametrize(
    ("concluded", "client", "places"),
    [
        ("2026-10-01", "consumer", [("upk", "art. 43a-43g")]),
        ("2026-10-01", "quasi_consumer", [("upk", "art. 43a-43g")]),
        ("2023-01-01", "consumer", [("upk", "art. 43a-43g")]),
        ("2022-12-31", "consumer", [("kc", "art. 556-576")]),
        ("2026-10-01", "business", [("kc", "art. 556-576")]),
        ("2014-12-24", "consumer", [("act-2002", "art. 1-10")]),
    ],
)
def test_a_first_complaint_about_goods_names_the_law_of_the_contract(
    concluded: str, client: str, places: list[tuple[str, str]], rulebook: Rulebook
) -> None:
    found = _assess(rulebook, **_goods(concluded, client))
    step = _step(found, "trader-goods-complaint")
    assert [(c.act, c.place) for c in step.citations] == places


@pytest.mark.parametrize(
    ("country", "kind", "named"),
    [
        (None, "goods", "court-consumer-domicile"),
        ("PL", "goods", "court-consumer-domicile"),
        ("LU", "goods", "court-domicile-trader-abroad"),
        ("LU", "package_travel", "court-domicile-trader-abroad"),
        ("LU", "rail", None),
        ("LU", "insurance", None),
    ],
)
def test_the_court_at_home_against_a_trader_abroad_has_a_condition(
    country: str | None, kind: str, named: str | None, rulebook: Rulebook
) -> None:
    """Art. 17 of regulation 1215/2012: business directed to Poland; carriage is left out."""
    trader = {"country": country} if country else {}
    found = _assess(
        rulebook,
        client={"status": "consumer"},
        trader=trader,
        contract={"kind": kind, "concluded": "2026-10-01"},
    )
    said = {item.id for item in found.findings if "domicile" in item.id}
    assert said == ({named} if named else set())


@pytest.mark.parametrize(
    ("country", "kind", "concluded", "is_said"),
    [
        ("DE", "goods", "2026-10-01", True),
        ("CN", "digital_service", "2009-12-17", True),
        ("DE", "goods", "2009-12-16", False),
        ("DE", "hotel", "2026-10-01", False),
        ("PL", "goods", "2026-10-01", False),
        (None, "goods", "2026-10-01", False),
    ],
)
def test_the_law_of_the_home_against_a_trader_abroad_has_a_condition(
    country: str | None, kind: str, concluded: str, is_said: bool, rulebook: Rulebook
) -> None:
    """Art. 6 of regulation 593/2008, for contracts from 17 December 2009 (art. 28)."""
    trader = {"country": country} if country else {}
    found = _assess(
        rulebook,
        client={"status": "consumer"},
        trader=trader,
        contract={"kind": kind, "concluded": concluded},
    )
    assert ("consumer-law-trader-abroad" in {item.id for item in found.findings}) is is_said


def test_only_a_consumer_is_told_of_the_court_at_home(rulebook: Rulebook) -> None:
    consumer, firm = (
        _step(_assess(rulebook, **_goods("2026-10-01", client)), "court")
        for client in ("consumer", "business")
    )
    assert "możesz wybrać sąd" in consumer.why.pl
    assert "konsument" not in firm.why.pl
    assert "art. 458¹⁴ § 4" in {c.place for c in consumer.citations}
    assert "art. 458¹⁴ § 4" not in {c.place for c in firm.citations}
    assert {c.act for c in firm.citations} == {"kpc"}


def test_silence_cites_the_article_that_was_missed(rulebook: Rulebook) -> None:
    found = _assess(
        rulebook,
        contract={"kind": "work_other", "concluded": "2026-09-01"},
        demand={"remedy": "price_reduction"},
        events=[{"kind": "complaint_received", "on": "2026-10-01"}],
    )
    finding = next(f for f in found.findings if f.id == "deemed-acceptance-rebuttable")
    assert [c.place for c in finding.citations] == ["art. 7a ust. 2"]


@pytest.mark.parametrize(
    ("ground", "concluded", "client", "fits"),
    [
        ("mechanical-damage", "2026-10-01", "consumer", True),
        ("mechanical-damage", "2022-12-31", "consumer", False),
        ("mechanical-damage", "2026-10-01", "business", False),
        ("two-years-after-notice", "2026-10-01", "business", False),
        ("delay-expertise", "2026-10-01", "quasi_consumer", False),
        ("customer-cause-transport", "2026-10-01", "quasi_consumer", False),
    ],
)
def test_an_answer_to_a_refusal_claims_only_what_the_law_of_the_case_gives(
    ground: str, concluded: str, client: str, fits: bool, rulebook: Rulebook
) -> None:
    case = read_case({"as_of": "2026-11-22", **_goods(concluded, client)}, rulebook)
    assert (answer_to(ground, case, rulebook) is not None) is fits


def test_an_answer_cites_only_what_governs(rulebook: Rulebook) -> None:
    case = read_case({"as_of": "2026-11-22", **_goods("2022-12-31")}, rulebook)
    ground = answer_to("go-to-producer", case, rulebook)
    assert ground is not None
    assert [(s.act, s.place) for s in ground.sources] == [
        ("kc", "art. 556"),
        ("kc", "art. 579 § 1"),
    ]


def test_a_defect_found_too_late_is_no_presumption(rulebook: Rulebook) -> None:
    """The answer about two years would be untrue, so none is offered."""
    case = _goods("2024-10-01")
    events = [
        {"kind": "goods_delivered", "on": "2024-10-01"},
        {"kind": "defect_found", "on": "2026-10-02"},
    ]
    late = read_case({"as_of": "2026-11-22", **case, "events": events}, rulebook)
    assert answer_to("a-year-has-passed", late, rulebook) is None


def _open(rulebook: Rulebook, **case: Any) -> dict[tuple[str, str], bool]:
    found = _assess(rulebook, **case)
    return {(each.id, each.remedy): each.open for each in found.entitlements}


def test_a_rejected_money_complaint_opens_no_remedy_for_defects(rulebook: Rulebook) -> None:
    """Who complains about a delivery fee may not withdraw for a defect that nobody alleges."""
    case = _goods("2026-09-07")
    events = [
        {"kind": "goods_delivered", "on": "2026-09-12"},
        {"kind": "complaint_received", "on": "2026-09-13"},
        {"kind": "reply_received", "on": "2026-09-17", "outcome": "rejected"},
    ]
    found = _open(rulebook, **case, demand={"remedy": "payment"}, events=events)
    assert not any(found.values())
    with_defect = [*events, {"kind": "defect_found", "on": "2026-09-13"}]
    found = _open(rulebook, **case, demand={"remedy": "repair"}, events=with_defect)
    assert all(found.values())


def test_a_defect_after_the_two_years_opens_nothing(rulebook: Rulebook) -> None:
    events = [
        {"kind": "goods_delivered", "on": "2024-10-01"},
        {"kind": "defect_found", "on": "2026-10-02"},
    ]
    found = _open(rulebook, **_goods("2024-10-01"), demand={"remedy": "repair"}, events=events)
    assert not any(found.values())
    in_time = [*events, {"kind": "complaint_sent", "on": "2026-09-30"}]
    found = _open(rulebook, **_goods("2024-10-01"), demand={"remedy": "repair"}, events=in_time)
    assert found[("upk-43d-repair-replace", "repair")]


def test_a_firm_is_told_what_it_has_not(rulebook: Rulebook) -> None:
    contract = {"kind": "digital_service", "channel": "distance", "concluded": "2026-05-06"}
    found = _assess(rulebook, client={"status": "business"}, contract=contract)
    assert "no-7a-for-firms" in {each.id for each in found.findings}
    assert "kc-digital-business" in {each.id for each in found.regime}
    step = _step(found, "trader-digital-complaint")
    assert [c.act for c in step.citations] == ["kc"]


@pytest.mark.parametrize(
    ("received", "day", "journal"),
    [
        ("2022-03-01", "4 maja 2007 r.", "Dz.U. 2007 nr 93 poz. 623"),
        ("2026-03-02", "22 marca 2023 r.", "Dz.U. 2023 poz. 819"),
    ],
)
def test_an_act_that_took_over_is_cited_by_its_own_title(
    received: str, day: str, journal: str, rulebook: Rulebook
) -> None:
    found = _assess(
        rulebook,
        client={"status": "consumer"},
        contract={"kind": "electricity"},
        events=[{"kind": "complaint_received", "on": received}],
    )
    clock = next(each for each in found.deadlines if each.rule == "el-complaint-14d")
    [citation] = [each for each in clock.citations if each.act == "el-system"]
    assert day in citation.title
    assert citation.journal == journal
