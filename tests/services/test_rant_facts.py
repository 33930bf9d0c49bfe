"""Facts found in a private text, with Polish forms."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karen_app.services.log.rant_facts import FactKind, rant_facts

TODAY = date(2026, 11, 22)  # a Sunday


def found(kind: FactKind, text: str, traders: tuple[str, ...] = ()) -> list[str]:
    return [each.value for each in rant_facts(text, TODAY, traders) if each.kind is kind]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("kupiłam je 20.10.2026 r.", "2026-10-20"),
        ("dnia 5 listopada 2026 roku", "2026-11-05"),
        ("dzwoniłem 3 marca", "2026-03-03"),
        ("to było 24 grudnia!", "2025-12-24"),
        ("29 lutego mnie wyprosili", "2024-02-29"),
        ("byłam tam 3.11, pani", "2026-11-03"),
        ("2026-11-05", "2026-11-05"),
        ("5-11-2026", "2026-11-05"),
        ("05/11/2026", "2026-11-05"),
        ("wczoraj", "2026-11-21"),
        ("Przedwczoraj znowu", "2026-11-20"),
        ("dziś rano", "2026-11-22"),
        ("w piątek odmówili", "2026-11-20"),
        ("w niedzielę było zamknięte", "2026-11-15"),
        ("we wtorek", "2026-11-17"),
        ("w zeszłą środę", "2026-11-18"),
        ("1 WRZEŚNIA 2025", "2025-09-01"),
        ("obiecali oddzwonić 25 listopada", "2026-11-25"),
        ("miał być zwrot do 4.12, nic", "2026-12-04"),
        ("obiecali zwrot 3 marca", "2026-03-03"),
        ("czekałam od maja do 20 listopada", "2026-11-20"),
    ],
)
def test_days(text: str, day: str) -> None:
    assert found(FactKind.DAY, text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("oddałam 10 stycznia", "2026-01-10"),
        ("Oddalem im buty 10 stycznia", "2026-01-10"),
        ("Termin minął 3 grudnia", "2025-12-03"),
        ("termin na odpowiedź upłynął 3.12", "2025-12-03"),
        ("Termin do 3 grudnia minął", "2025-12-03"),
        ("terminal nie działał 3 grudnia", "2025-12-03"),
        ("zwrócili mi połowę 3 grudnia", "2025-12-03"),
        ("oddzwonili dopiero 10 stycznia", "2026-01-10"),
        ("obiecali zwrot, a buty oddałam 10 stycznia", "2026-01-10"),
        ("oddadzą pieniądze za buty, które kupiłam 10 stycznia", "2026-01-10"),
        ("oddadzą za zakup z 10 grudnia", "2025-12-10"),
        ("czekałam do 10 stycznia", "2026-01-10"),
        ("Do 3 grudnia nie odpowiedzieli", "2025-12-03"),
        ("do dnia 3 grudnia nie zwrócono ani grosza", "2025-12-03"),
        ("obiecali mi 3 grudnia, że wszystko będzie dobrze", "2025-12-03"),
        ("powiedzieli mi to 3 grudnia", "2025-12-03"),
        ("Termin był 3 grudnia", "2025-12-03"),
        ("Obiecali. Kurier był 3 grudnia", "2025-12-03"),
    ],
)
def test_a_past_deed_takes_the_last_such_day(text: str, day: str) -> None:
    assert found(FactKind.DAY, text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("oddadzą 10 stycznia", "2027-01-10"),
        ("Pani mówi, że odda pieniądze 3 grudnia", "2026-12-03"),
        ("zwrócą 3.12", "2026-12-03"),
        ("wyślą nowe buty 10 grudnia", "2026-12-10"),
        ("wysla je 10 grudnia", "2026-12-10"),
        ("obiecali do 3 grudnia", "2026-12-03"),
        ("obiecała oddać 10 stycznia", "2027-01-10"),
        ("mają czas do dnia 3 grudnia", "2026-12-03"),
        ("dałam im czas do 10 grudnia", "2026-12-10"),
        ("dostałam termin do 10 grudnia", "2026-12-10"),
        ("kupiłam buty i mieli oddać do 3 grudnia", "2026-12-03"),
        ("naprawa będzie gotowa 3 grudnia", "2026-12-03"),
        ("zwrot ma być 10 grudnia", "2026-12-10"),
        ("Termin upływa 3 grudnia", "2026-12-03"),
        ("oddałam buty, pieniądze zwrócą 3 grudnia", "2026-12-03"),
        ("obiecali mailem cały zwrot 3 grudnia", "2026-12-03"),
    ],
)
def test_a_promise_takes_the_coming_day(text: str, day: str) -> None:
    assert found(FactKind.DAY, text) == [day]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("dotarła 10 grudnia, a miała dojść do 3 grudnia", ["2025-12-10", "2025-12-03"]),
        ("Przyszło dopiero 10.12, choć mieli dostarczyć do 3.12", ["2025-12-10", "2025-12-03"]),
        ("kurier doszedł 10 grudnia, a miał być do 3 grudnia", ["2025-12-10", "2025-12-03"]),
        ("oddali je 10 grudnia a mieli oddać do 3 grudnia", ["2025-12-10", "2025-12-03"]),
        ("dotarła 10 listopada, a miała dojść do 3 grudnia", ["2026-11-10", "2026-12-03"]),
        ("dotarła 10 listopada, druga miała dojść do 3 grudnia", ["2026-11-10", "2026-12-03"]),
        ("dotarła 10 grudnia, a zwrot mieli zrobić do 3 grudnia", ["2025-12-10", "2026-12-03"]),
        ("Dotarła 10 grudnia. Druga miała dojść do 3 grudnia", ["2025-12-10", "2026-12-03"]),
    ],
)
def test_what_came_late_was_due_before(text: str, days: list[str]) -> None:
    """Only where the same thing came soon after: else the day may well be still to come."""
    assert found(FactKind.DAY, text) == days


def test_one_promise_speaks_of_one_day() -> None:
    text = "oddadzą 3 grudnia, wizyta 10 grudnia; czekam od 3 maja, zwrot 10 grudnia"
    assert found(FactKind.DAY, text) == ["2026-12-03", "2025-12-10", "2026-05-03", "2025-12-10"]


@pytest.mark.parametrize(
    "text", ["32.13.2026", "31.11.2026", "12.34 zł", "1.2.3.4", "o 14.30", "o 10.11", ""]
)
def test_no_day_where_there_is_none(text: str) -> None:
    assert found(FactKind.DAY, text) == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("za 349 zł", "349.00 PLN"),
        ("349,90 zł.", "349.90 PLN"),
        ("349.9 PLN", "349.90 PLN"),
        ("1 299,00 zł", "1299.00 PLN"),
        ("1\u00a0299 zł", "1299.00 PLN"),
        ("1.299,00zł", "1299.00 PLN"),
        ("kosztowało 50,- zł", "50.00 PLN"),
        ("dwa razy 20 złotych 50 groszy", "20.50 PLN"),
        ("5 zł i 5 gr", "5.05 PLN"),
        ("12 tys. zł", "12000.00 PLN"),
        ("2,5 tysiąca złotych", "2500.00 PLN"),
        ("€ nie, ale 19,99 euro tak", "19.99 EUR"),
    ],
)
def test_amounts(text: str, amount: str) -> None:
    assert found(FactKind.AMOUNT, text) == [amount]


@pytest.mark.parametrize("text", ["349", "0 zł", "złość", "24 złamane obietnice", "1,2,3"])
def test_no_amount_where_there_is_none(text: str) -> None:
    assert found(FactKind.AMOUNT, text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("zamówienie nr 2026/10/4471", "2026/10/4471"),
        ("numer zamówienia: AB-123-456.", "AB-123-456"),
        ("reklamacji o numerze RK/77/2026,", "RK/77/2026"),
        ("zgłoszenie #INC0012345", "INC0012345"),
        ("faktura numer FV/1/11/2026", "FV/1/11/2026"),
        ("przesyłka nr 00359007731234567890", "00359007731234567890"),
    ],
)
def test_numbers(text: str, number: str) -> None:
    assert found(FactKind.NUMBER, text) == [number]


def test_a_number_is_not_taken_for_a_day() -> None:
    facts = rant_facts("zamówienie nr 20.10.2026/7 z 20.10.2026", TODAY)
    assert [(each.kind, each.value) for each in facts] == [
        (FactKind.NUMBER, "20.10.2026/7"),
        (FactKind.DAY, "2026-10-20"),
    ]


@pytest.mark.parametrize(
    "text", ["byłam w ButyPlus", "poszłam do BUTYPLUSU", "z butyplusem nie wygrasz"]
)
def test_known_traders_in_every_form(text: str) -> None:
    assert found(FactKind.TRADER, text, ("ButyPlus", "Inny Sklep")) == ["ButyPlus"]


def test_a_trader_inside_another_word_is_none() -> None:
    assert found(FactKind.TRADER, "komplety i playlisty", ("Play",)) == []


def test_people_and_quotes() -> None:
    assert found(FactKind.PERSON, "Pan Tomasz to cham.") == ["Pan Tomasz"]
    text = "Pani nic. Potem pani Ewa Nowak-Kot powiedziała: „proszę sobie iść do sądu”, a pan Marek nic."
    assert found(FactKind.PERSON, text) == ["pani Ewa Nowak-Kot", "pan Marek"]
    assert found(FactKind.QUOTE, text) == ["proszę sobie iść do sądu"]


def test_places_point_into_the_text() -> None:
    text = "W piątek za 349 zł, zamówienie nr A-77/2026, „nie oddamy”."
    for fact in rant_facts(text, TODAY):
        assert text[fact.start : fact.end]
    quote = next(f for f in rant_facts(text, TODAY) if f.kind is FactKind.QUOTE)
    assert text[quote.start : quote.end] == "nie oddamy"


@given(st.text(max_size=400), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_gives_places_inside_it(text: str, traders: list[str]) -> None:
    for fact in rant_facts(text, TODAY, traders):
        assert 0 <= fact.start <= fact.end <= len(text)


@pytest.mark.parametrize("text", ["1 " * 90_000, "„" * 200_000, "nr " * 60_000, "a" * 5_000_000])
def test_long_texts_are_quick(text: str) -> None:
    started = time.process_time()
    rant_facts(text, TODAY, ("ButyPlus",))
    assert time.process_time() - started < 5
