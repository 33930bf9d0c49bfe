"""Territory, directory of institutions, tables of escalation, and its named computations."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from legal_rules import NextStep, Rulebook, RuleFileError, assess, institutions_for, read_case
from legal_rules.engine.named.escalation import full_zloty, zloty_words
from legal_rules.read_escalation import read_tables
from legal_rules.schema import TableReader
from legal_rules.territory import County, Territory

KRAKOW = County("1261", "Kraków", "małopolskie")
CITY = County("1263", "Tarnów", "małopolskie")
AROUND = County("1216", "powiat tarnowski", "małopolskie")
SMALL = Territory(lambda: {"30-001": (KRAKOW,), "33-100": (CITY, AROUND), "33-101": (CITY,)})


def step(rulebook: Rulebook, to: str, **case: Any) -> NextStep:
    """Give the first step to an institution for a refused complaint about goods."""
    data = {
        "as_of": "2026-11-22",
        "client": {"postal_code": "31-001"},
        "trader": {"postal_code": "61-001"},
        "contract": {"kind": "goods"},
        "events": [
            {"kind": "complaint_received", "on": "2026-09-01"},
            {"kind": "reply_received", "on": "2026-09-10", "outcome": "rejected", "adr": "none"},
        ],
    } | case
    steps = assess(read_case(data, rulebook), rulebook).next_steps
    return next(item for item in steps if item.to == to)


def test_a_code_in_two_counties_gives_both_sorted() -> None:
    assert SMALL.powiats("33-100") == ("1216", "1263")
    assert not SMALL.is_guess("33-100")


def test_a_missing_code_is_a_guess_by_its_neighbours() -> None:
    assert SMALL.powiats("33-109") == ("1216", "1263")
    assert SMALL.is_guess("33-109")


def test_without_neighbours_only_the_voivodeship_is_guessed() -> None:
    assert SMALL.powiats("33-199") == ()
    assert SMALL.voivodeships("33-199") == ("małopolskie",)


@pytest.mark.parametrize("code", [None, "", "33100", "3-100", "ab-cde", 33100, "33-1000"])
def test_what_is_no_postal_code_lies_nowhere(code: object) -> None:
    assert SMALL.of(code) == ()
    assert SMALL.voivodeships(code) == ()


def test_the_ombudsman_is_the_one_of_the_clients_county(rulebook: Rulebook) -> None:
    found = institutions_for(step(rulebook, "rzecznik"), rulebook)
    assert [office.name for office in found] == ["Miejski Rzecznik Konsumentów w Krakowie"]


def test_an_unknown_ombudsman_is_not_replaced_by_another(rulebook: Rulebook) -> None:
    nobody = step(rulebook, "rzecznik", client={"postal_code": "59-700"})
    assert nobody.powiat
    assert institutions_for(nobody, rulebook) == ()
    assert institutions_for(step(rulebook, "rzecznik", client={}), rulebook) == ()


def test_the_trade_inspection_is_the_one_of_the_traders_place(rulebook: Rulebook) -> None:
    lublin = step(rulebook, "wiih", trader={"postal_code": "22-100"})
    found = institutions_for(lublin, rulebook)
    assert {office.voivodeship for office in found} == {"lubelskie"}
    assert found[0].kind == "wiih"
    assert {office.kind for office in found[1:]} == {"wiih-delegatura"}


def test_a_body_of_the_whole_country_needs_no_territory(rulebook: Rulebook) -> None:
    found = institutions_for(step(rulebook, "uokik"), rulebook)
    assert [office.kind for office in found] == ["uokik"]
    assert institutions_for(step(rulebook, "court"), rulebook) == ()


def test_every_clock_of_the_tables_is_a_rule(rulebook: Rulebook) -> None:
    tables = rulebook.escalation
    named = {*tables.reply_clocks, *tables.silence_accepts}
    assert named <= set(rulebook.versions)


def test_silence_accepts_only_where_the_rule_says_so(rulebook: Rulebook) -> None:
    for version_id in rulebook.escalation.silence_accepts:
        version = rulebook.version(version_id)
        assert version.strength in ("binding", "rebuttable"), version_id
        assert version.effect.pl, version_id


def test_every_ombudsman_has_a_known_county(rulebook: Rulebook) -> None:
    known = {c.teryt: c for found in rulebook.territory.counties.values() for c in found}
    offices = [o for o in rulebook.escalation.institutions if o.kind == "rzecznik"]
    assert offices
    for office in offices:
        assert known[office.powiat].voivodeship == office.voivodeship, office.name


def test_every_open_route_leads_to_a_known_institution_or_procedure(rulebook: Rulebook) -> None:
    kinds = {office.kind for office in rulebook.escalation.institutions}
    procedures = {"trader", "court", "epu", "escp", "eop", "odr"}
    assert {route.to for route in rulebook.routes} <= kinds | procedures


def test_fee_periods_follow_each_other(rulebook: Rulebook) -> None:
    fees = rulebook.escalation.fees
    for before, after in pairwise(fees):
        assert before.until is not None
        assert (after.start - before.until).days == 1


@pytest.mark.parametrize(
    ("grosze", "full"), [("100", 100), ("100.0005", 200), ("101", 200), ("0", 0)]
)
def test_fees_are_rounded_up_to_a_full_zloty(grosze: str, full: int) -> None:
    assert full_zloty(Decimal(grosze)) == full


def test_sums_are_written_as_each_language_writes_them() -> None:
    words = zloty_words(125000)
    assert words.pl == "1\N{NO-BREAK SPACE}250,00\N{NO-BREAK SPACE}zł"
    assert words.en == "PLN 1,250.00"


def test_adr_without_a_body_is_before_the_body_of_the_sector(rulebook: Rulebook) -> None:
    events = [
        {"kind": "complaint_received", "on": "2026-09-01"},
        {"kind": "reply_received", "on": "2026-09-10", "outcome": "rejected", "adr": "none"},
        {"kind": "adr_request_received", "on": "2026-09-20"},
        {"kind": "adr_refused", "on": "2026-09-30"},
    ]
    assert step(rulebook, "wiih", events=events).reason == "trader-refused"
    elsewhere = [*events[:3], {"kind": "adr_refused", "on": "2026-09-30", "body": "uke"}]
    assert step(rulebook, "wiih", events=elsewhere).open


def test_an_acknowledgement_is_no_answer(rulebook: Rulebook) -> None:
    events = [
        {"kind": "complaint_received", "on": "2026-11-12"},
        {"kind": "reply_received", "on": "2026-11-13", "outcome": "acknowledgement"},
    ]
    assert step(rulebook, "wiih", events=events).reason == "complaint-pending"


@pytest.mark.parametrize(
    "text",
    [
        {"adr_body": [{"kind": "uke", "contract_kinds": ["air"]},
                      {"kind": "wiih", "contract_kinds": ["air"]}]},
        {"court_fee": [{"from": None, "basis_points": 500, "minimum": 1, "cap": 2}]},
        {"unknown": 1},
    ],
)  # fmt: skip
def test_bad_tables_are_refused_with_their_place(text: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(RuleFileError, match=r"escalation\.toml"):
        read_tables(TableReader(text, "escalation.toml"), tmp_path / "none.csv")


def test_a_directory_with_other_columns_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "institutions.csv"
    path.write_text("kind,name\nuokik,UOKiK\n", encoding="utf-8")
    with pytest.raises(RuleFileError, match="columns"):
        read_tables(TableReader({}, "escalation.toml"), path)
