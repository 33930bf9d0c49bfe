"""Money, dates, folding, check digits: what a person types is read, never guessed."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karen_app.domain.address import Address
from karen_app.domain.checks.sending import has_wrong_tracking
from karen_app.domain.checks.text import has_account_sum, has_nip_digit
from karen_app.domain.dates import read_date, read_time
from karen_app.domain.fields import Fields, fields_from_json
from karen_app.domain.folding import folded, search_words
from karen_app.domain.message import Message, fill, say
from karen_app.domain.money import Money, read_money
from karen_app.domain.sentences import SENTENCES


@pytest.mark.parametrize(
    ("typed", "minor", "currency"),
    [
        ("349", 34900, "PLN"),
        ("349,00 zł", 34900, "PLN"),
        ("1 234,50", 123450, "PLN"),
        ("1.234,50 zł", 123450, "PLN"),
        ("1,234.50 EUR", 123450, "EUR"),
        ("88.77 EUR", 8877, "EUR"),
        ("7455 €", 745500, "EUR"),
        ("250 euro", 25000, "EUR"),
        ("100 złotych", 10000, "PLN"),
        ("20 zlotych", 2000, "PLN"),
        ("0,5", 50, "PLN"),
        ("500 Kč", 50000, "CZK"),
        ("500 SEK", 50000, "SEK"),
    ],
)
def test_amounts_are_read(typed: str, minor: int, currency: str) -> None:
    assert read_money(typed) == Money(minor, currency)


@pytest.mark.parametrize(
    "typed", ["", "zł", "12,3zł4", "1,23,4", "-5", "1e9", "12,345,6", "9" * 20, "500 koron"]
)
def test_what_is_no_amount_gives_nothing(typed: str) -> None:
    assert read_money(typed) is None


@given(st.integers(0, 10**12))
def test_a_shown_amount_reads_back(minor: int) -> None:
    assert read_money(Money(minor).text) == Money(minor)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-05", date(2026, 11, 5)),
        ("5.11.2026", date(2026, 11, 5)),
        ("05-11-2026 r.", date(2026, 11, 5)),
        ("29.02.2024", date(2024, 2, 29)),
        ("31.06.2026", None),
        ("29.02.2026", None),
        ("11/13/2026", None),
        ("5.11.26", None),
        ("jutro", None),
        ("", None),
    ],
)
def test_dates_are_read_day_first_or_not_at_all(typed: str, day: date | None) -> None:
    assert read_date(typed) == day


def test_times_are_read() -> None:
    assert read_time("9:05") == time(9, 5)
    assert read_time("24:00") is None
    assert read_time("rano") is None


def test_folding_finds_polish_letters() -> None:
    assert folded("ŁÓDŹ zażółć GĘŚLĄ") == "lodz zazolc gesla"
    assert search_words('a.b@c.pl "lodz" AND łódź') == ("a", "b", "c", "pl", "lodz", "and")


@given(st.text(max_size=200))
def test_search_words_are_plain_words_whatever_is_typed(typed: str) -> None:
    assert all(
        word.isidentifier() or word[0].isnumeric() or "_" in word or word.isalnum()
        for word in search_words(typed)
    )


@pytest.mark.parametrize(
    ("number", "is_wrong"),
    [
        ("RR473124829PL", False),
        ("RR473124820PL", True),
        ("rr 473 124 829 pl", False),
        ("00590007731234567891", True),
        ("cokolwiek", False),
        ("", False),
    ],
)
def test_check_digits_of_tracking_numbers(number: str, *, is_wrong: bool) -> None:
    assert has_wrong_tracking(number) is is_wrong


def test_check_digits_of_nip_and_account() -> None:
    assert has_nip_digit("5252674798")
    assert has_nip_digit("525-267-47-98")
    assert not has_nip_digit("5252674797")
    assert has_account_sum("PL61 1090 1014 0000 0712 1981 2874")
    assert has_account_sum("61 1090 1014 0000 0712 1981 2874")
    assert not has_account_sum("PL61 1090 1014 0000 0712 1981 2875")
    assert has_account_sum("LT12 1000 0111 0100 1000")  # a bank elsewhere
    assert not has_account_sum("LT12 1000 0111 0100 1001")


def test_an_address_abroad_names_its_country_and_needs_no_code() -> None:
    dublin = Address("Airside Business Park", "", "Swords", "IE")
    assert dublin.is_complete
    assert dublin.letter_lines == ("Airside Business Park", "Swords", "Irlandia")
    krakow = Address("Polna 3", "31-147", "Kraków")
    assert krakow.letter_lines == krakow.lines
    assert not Address("Polna 3", "", "Kraków").is_complete
    assert Address("", "", "", "IE").letter_lines == ()
    assert Address("Rua 1", "", "Praia", "CV").letter_lines[-1] == "CV"


def test_fields_are_equal_by_content_and_come_back() -> None:
    fields = Fields({"b": ("x", Fields({"y": 1})), "a": True})
    assert fields == Fields({"a": True, "b": ("x", Fields({"y": 1}))})
    assert fields_from_json(fields.to_json()) == fields
    assert fields.with_(a=None) == Fields({"b": ("x", Fields({"y": 1}))})


def test_a_sentence_takes_user_text_as_it_is() -> None:
    message = say("date.impossible", typed="{day} <b>")
    assert "“{day} <b>”" in message.english
    assert fill("{a}{b}", (("a", "{b}"), ("b", "x"))) == "{b}x"
    with pytest.raises(KeyError):
        Message("no.such.code")


def test_every_sentence_ends_and_names_its_places_well() -> None:
    for code, sentence in SENTENCES.items():
        assert sentence == sentence.strip(), code
        assert sentence.count("{") == sentence.count("}"), code
