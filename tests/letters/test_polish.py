"""Dates, amounts, plurals and verbs, against independent oracles where there are any."""

from datetime import date

import pytest
from babel.core import Locale
from babel.plural import PluralRule
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from letters import Client, Money, Writer, WriterForm, load_catalogue
from letters.composing.people import WriterWords
from letters.composing.polish import (
    counted,
    days_genitive,
    enumerated,
    money,
    money_words,
    number_words,
    plural,
    polish_date,
)

RULE: PluralRule = Locale("pl").plural_form
FORMS = {"one": "karton", "few": "kartony", "many": "kartonów", "other": "kartonów"}
VERBS = load_catalogue().vocabulary.verbs


@given(st.integers(min_value=0, max_value=10**6))
def test_plural_agrees_with_cldr(number: int) -> None:
    assert plural(number, "karton", "kartony", "kartonów") == FORMS[RULE(number)]


def without_one_before_a_power(words: str) -> str:
    """num2words leaves out "jeden" before tysiąc, milion, miliard; a payment order keeps it."""
    for power in ("tysiąc", "milion", "miliard"):
        words = words.replace(f"jeden {power} ", f"{power} ").replace(
            f"jeden {power}|", f"{power}|"
        )
    return words


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_words_agree_with_num2words(number: int) -> None:
    ours = without_one_before_a_power(number_words(number) + "|")
    assert ours == without_one_before_a_power(num2words(number, lang="pl") + "|")


@pytest.mark.parametrize("number", [-1, 10**12])
def test_a_number_out_of_range_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        number_words(number)


@pytest.mark.parametrize(
    ("grosze", "text"),
    [
        (123450, "1 234,50 zł (słownie: jeden tysiąc dwieście trzydzieści cztery złote 50/100)"),
        (100, "1,00 zł (słownie: jeden złoty 00/100)"),
        (0, "0,00 zł (słownie: zero złotych 00/100)"),
        (8877, "88,77 zł (słownie: osiemdziesiąt osiem złotych 77/100)"),
        (100000000, "1 000 000,00 zł (słownie: jeden milion złotych 00/100)"),
        (220000, "2 200,00 zł (słownie: dwa tysiące dwieście złotych 00/100)"),
        (-500, "-5,00 zł (słownie: minus pięć złotych 00/100)"),
    ],
)
def test_amounts(grosze: int, text: str) -> None:
    assert money_words(Money(grosze)) == text


def test_foreign_amounts() -> None:
    assert money(Money(745500, "EUR")) == "7 455,00 euro"
    assert money_words(Money(300, "CHF")).startswith("3,00 CHF")


@pytest.mark.parametrize(
    ("day", "text"),
    [(date(2026, 3, 12), "12 marca 2026 r."), (date(2024, 2, 29), "29 lutego 2024 r.")],
)
def test_dates(day: date, text: str) -> None:
    assert polish_date(day) == text


def test_numbers_with_nouns() -> None:
    assert [counted(n, "karton", "kartony", "kartonów") for n in (1, 2, 5, 12, 22)] == [
        "1 karton",
        "2 kartony",
        "5 kartonów",
        "12 kartonów",
        "22 kartony",
    ]
    assert [days_genitive(n) for n in (1, 7, 14)] == ["1 dnia", "7 dni", "14 dni"]
    assert enumerated(["a", "b", "c"]) == "a, b i c"
    assert enumerated(["a"]) == "a"
    assert enumerated([]) == ""


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (WriterForm.WOMAN, "kupiłam"),
        (WriterForm.MAN, "kupiłem"),
        (WriterForm.NEUTRAL, "kupiono"),
    ],
)
def test_first_person(form: WriterForm, said: str) -> None:
    assert WriterWords(Writer("X", form), VERBS).did("kupić") == said
    assert WriterWords(Writer("X", form), VERBS).also("kupić") == said


@pytest.mark.parametrize(
    ("form", "said", "dative"),
    [
        (WriterForm.WOMAN, "moja klientka kupiła", "mojej klientce"),
        (WriterForm.MAN, "mój klient kupił", "mojemu klientowi"),
        (
            WriterForm.NEUTRAL,
            "reprezentowana przeze mnie osoba kupiła",
            "reprezentowanej przeze mnie osobie",
        ),
    ],
)
def test_an_advocate_speaks_of_the_client(form: WriterForm, said: str, dative: str) -> None:
    words = WriterWords(Writer("X", WriterForm.MAN, client=Client("Y", form)), VERBS)
    assert words.did("kupić") == said
    assert words.me("dat") == dative
    assert words.name == "Y"
    assert words.signs == "X"


def test_irregular_and_reflexive_first_persons() -> None:
    man = WriterWords(Writer("X", WriterForm.MAN), VERBS)
    assert man.did("ponieść") == "poniosłem"
    assert man.did("zastrzec") == "zastrzegłem"
    assert man.form("a", "b", "c") == "a"
    assert man.me("acc") == "mnie"
