"""Replies of traders: the grounds are found, an acknowledgement is no answer, the user decides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal_rules import Rulebook, answer_to, read_case, read_reply

REPLIES = [
    ("Stwierdzono USZKODZENIE o charakterze mechanicznym.", ["mechanical-damage"]),
    ("Wada powstała wskutek niewłaściwego użytkowania obuwia.", ["improper-use"]),
    ("Prosimy o dostarczenie oryginału paragonu.", ["no-receipt"]),
    ("Reklamację proszę zgłosić bezpośrednio do producenta.", ["go-to-producer"]),
    ("Możemy zaproponować tylko voucher na kolejne zakupy.", ["voucher-only"]),
    ("Zgodnie z opinią rzeczoznawcy wada nie istnieje.", ["own-expert"]),
    ("Od zakupu upłynął już rok.", ["a-year-has-passed"]),
    (
        "Reklamacja bezzasadna: uszkodzenie mechaniczne, brak paragonu.",
        ["no-basis-stated", "mechanical-damage", "no-receipt"],
    ),
    ("Lot odwołano z powodu nadzwyczajnych okoliczności.", ["extraordinary-circumstances"]),
    ("Uznajemy reklamację i zwracamy 349 zł.", []),
]


@pytest.mark.parametrize(("text", "grounds"), REPLIES)
def test_grounds_are_found_in_order(text: str, grounds: list[str], rulebook: Rulebook) -> None:
    reading = read_reply(text, rulebook)
    assert [hit.ground for hit in reading.hits] == grounds
    assert all(text[hit.start : hit.end] == hit.quote for hit in reading.hits)


def test_an_acknowledgement_is_no_answer(rulebook: Rulebook) -> None:
    plain = "Dziękujemy za wiadomość. Państwa zgłoszenie zostało zarejestrowane pod numerem 7."
    assert read_reply(plain, rulebook).is_acknowledgement
    assert not read_reply(
        plain + " Stwierdzamy uszkodzenie mechaniczne.", rulebook
    ).is_acknowledgement
    assert not read_reply("Zwrócimy pieniądze jutro.", rulebook).is_acknowledgement


def test_the_catalogue_is_wide_and_complete(rulebook: Rulebook) -> None:
    assert len(rulebook.refusals) >= 25
    for ground in rulebook.refusals:
        reading = read_reply(ground.phrases[0].replace("*", "a"), rulebook)
        assert ground.id in {hit.ground for hit in reading.hits}


def test_an_answer_is_given_only_where_it_is_right(rulebook: Rulebook) -> None:
    def case(concluded: str) -> object:
        return {"as_of": "2026-11-22", "contract": {"kind": "goods", "concluded": concluded}}

    new, old = (read_case(case(day), rulebook) for day in ("2025-05-05", "2019-05-05"))
    assert answer_to("a-year-has-passed", new, rulebook) is not None
    assert answer_to("a-year-has-passed", old, rulebook) is None


FLIGHT = {"departure_country": "PL", "arrival_country": "ES", "community_carrier": True}


@pytest.mark.parametrize(
    ("kind", "day", "is_right"),
    [("air", "2026-08-01", True), ("air", "2027-10-23", False), ("goods", "2026-08-01", False)],
)
def test_extraordinary_circumstances_are_answered_for_flights_under_the_law_of_2004(
    kind: str, day: str, is_right: bool, rulebook: Rulebook
) -> None:
    data = {
        "as_of": "2027-12-01",
        "contract": {"kind": kind},
        "events": [{"id": "e1", "kind": "flight", "on": day, **FLIGHT}],
    }
    found = answer_to("extraordinary-circumstances", read_case(data, rulebook), rulebook)
    assert (found is not None) is is_right
    if found is not None:
        assert [(each.act, each.place) for each in found.sources] == [
            ("eu-261-2004", "art. 5 ust. 3")
        ]


@pytest.mark.parametrize(
    ("text", "refuses"),
    [
        ("Niestety odmawiamy wypłaty odszkodowania.", True),
        ("Dziękujemy za wiadomość. Reklamacja została rozpatrzona negatywnie.", True),
        ("Nie odmawiamy naprawy, prosimy o dostarczenie butów.", False),
        ("Uznajemy reklamację i zwracamy 349 zł.", False),
    ],
)
def test_an_outright_refusal_is_seen_without_any_ground(
    text: str, refuses: bool, rulebook: Rulebook
) -> None:
    reading = read_reply(text, rulebook)
    assert (reading.is_refusal, reading.hits) == (refuses, ())
    assert not reading.is_acknowledgement


@given(text=st.text(max_size=400))
def test_any_text_is_read(text: str, rulebook: Rulebook) -> None:
    reading = read_reply(text, rulebook)
    assert all(text[hit.start : hit.end] == hit.quote for hit in reading.hits)
