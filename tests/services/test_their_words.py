"""A letter repeats what was said, not how one was greeted."""

from __future__ import annotations

import time

import pytest

from karen_app.services.letters.their_words import core_of


@pytest.mark.parametrize(
    ("words", "core"),
    [
        ("uszkodzenie mechaniczne", "uszkodzenie mechaniczne"),
        (
            ("Szanowna Pani,\n\nReklamacja nie została uznana.\nTak mówi regulamin.\n\n"
            "Z poważaniem\nBiuro Obsługi Klienta"),
            "Reklamacja nie została uznana. Tak mówi regulamin",
        ),
        ("Dzień dobry!\nOdmawiamy.\nPozdrawiamy, zespół", "Odmawiamy"),
        ("Szanowni Państwo, odmawiamy zwrotu z powodu regulaminu.",
         "odmawiamy zwrotu z powodu regulaminu"),
        ("Z poważaniem\nAnna", "Z poważaniem Anna"),
        ("Odmawiamy, z poważaniem traktujemy jednak skargi.",
         "Odmawiamy, z poważaniem traktujemy jednak skargi"),
    ],
)  # fmt: skip
def test_greeting_and_signature_are_left_out(words: str, core: str) -> None:
    assert core_of(words) == core


@pytest.mark.parametrize(
    ("words", "core"),
    [
        ("Szanowna Pani, odmawiamy uznania reklamacji.\nTak mówi regulamin.",
         "odmawiamy uznania reklamacji. Tak mówi regulamin"),
        ("Witamy odmawiamy zwrotu!", "Witamy odmawiamy zwrotu!"),
        ("Witamy odmawiamy zwrotu!\nTak mówi regulamin.",
         "Witamy odmawiamy zwrotu! Tak mówi regulamin"),
        ("Szanowna Pani Odmawiamy!\nTo koniec.", "Szanowna Pani Odmawiamy! To koniec"),
        ("Drogie buty to nie nasza wina.\nOdmawiamy.", "Drogie buty to nie nasza wina. Odmawiamy"),
        ("Droga Anno, nie.", "nie"),
        ("Dzień dobry, nie.\nBez zmian.", "nie. Bez zmian"),
        ("Szanowny Panie,", "Szanowny Panie,"),
        ("Szanowna\u00a0Pani\r\nodmawiamy.\r\nPozdrawiam\r\n", "odmawiamy"),
        ("Odmawiamy.\nPozdrawiamy i uważamy sprawę za zamkniętą.",
         "Odmawiamy. Pozdrawiamy i uważamy sprawę za zamkniętą"),
        ("Nie uznajemy.\nZ poważaniem traktujemy skargi, lecz\nterminu nie zmienimy.",
         "Nie uznajemy. Z poważaniem traktujemy skargi, lecz terminu nie zmienimy"),
    ],
)  # fmt: skip
def test_no_word_of_the_answer_is_lost(words: str, core: str) -> None:
    assert core_of(words) == core


MAILS = (
    (
        (
            "Dzień dobry Pani Anno,\n\nniestety nie możemy uwzględnić reklamacji.\n\n"
            "Pozdrawiam serdecznie,\nMarta Lis\nSpecjalistka ds. reklamacji\ntel. 22 100 20 30"
        ),
        "niestety nie możemy uwzględnić reklamacji",
    ),
    (
        (
            "Szanowny Panie Tomaszu!\nReklamacja RK/77/2026 została odrzucona.\n\nZ poważaniem\n"
            "Jan Kot\n\nPS. Buty może Pan odebrać w sklepie\ndo 10 grudnia."
        ),
        (
            "Reklamacja RK/77/2026 została odrzucona. "
            "PS. Buty może Pan odebrać w sklepie do 10 grudnia"
        ),
    ),
    (
        "Drogi Kliencie, zwrot nie przysługuje, bo minęło 14 dni.\nZespół ButyPlus",
        "zwrot nie przysługuje, bo minęło 14 dni. Zespół ButyPlus",
    ),
    (
        "Witam,\nuznajemy połowę kwoty.\nPozdrawiam\nEwa Nowak\nPs Reszty nie oddamy.",
        "uznajemy połowę kwoty. Ps Reszty nie oddamy",
    ),
    (
        (
            "Szanowni Państwo,\n\nodmawiamy wypłaty odszkodowania.\n\nZ wyrazami szacunku,\n"
            "Polisa S.A.\nul. Długa 5, 00-001 Warszawa\nNIP 5250000000\n\n"
            "Niniejsza wiadomość jest poufna i przeznaczona tylko dla adresata."
        ),
        "odmawiamy wypłaty odszkodowania",
    ),
    (
        (
            "Dzień dobry.\nSprawa jest zamknięta.\n\nPozdrawiamy, zespół Obsługi Klienta\n\n"
            "W dniu 3.11.2026 o 10:11 Anna Kowal <anna@example.pl> napisał(a):\n"
            "> Żądam zwrotu całej kwoty.\n> Pozdrawiam\n> Anna"
        ),
        "Sprawa jest zamknięta",
    ),
    (
        (
            "Dzień dobry,\n\nSzanowna Pani,\nrozpatrzymy sprawę później.\n\n"
            "Łączymy pozdrowienia,\nBiuro"
        ),
        "rozpatrzymy sprawę później",
    ),
    (
        (
            "Szanowna Pani Mecenas,\nstanowiska nie zmieniamy.\n\nZ poważaniem,\nAnna Lis\n"
            "Kierownik\n\nJednocześnie informujemy, że decyzja jest ostateczna."
        ),
        "stanowiska nie zmieniamy. Jednocześnie informujemy, że decyzja jest ostateczna",
    ),
    (
        (
            "Witam serdecznie!\nTowar nosi ślady użycia.\n\nZ poważaniem Jan Kowalski\n"
            "Sklep Rower Sp. z o.o.\n\nP.S. Zdjęcia w załączniku.\n\nPozdrawiam\nJan Kowalski"
        ),
        "Towar nosi ślady użycia. P.S. Zdjęcia w załączniku",
    ),
    (
        (
            "Dear Ms Kowalska,\nwe cannot accept your claim.\n\nKind regards,\nJohn Smith\n"
            "Customer Care\n\nPS: The voucher stays valid."
        ),
        "we cannot accept your claim. PS: The voucher stays valid",
    ),
    (
        "SZANOWNA PANI, ODMAWIAMY ZWROTU.\nDECYZJA JEST OSTATECZNA.\nZ POWAŻANIEM\nBIURO",
        "ODMAWIAMY ZWROTU. DECYZJA JEST OSTATECZNA",
    ),
)


@pytest.mark.parametrize(("words", "core"), MAILS)
def test_mails_as_traders_write_them(words: str, core: str) -> None:
    assert core_of(words) == core


@pytest.mark.parametrize(
    "words", ["Dzień dobry " * 20_000, "\n" * 200_000, "Pozdrawiam\n" * 20_000]
)
def test_long_answers_are_quick(words: str) -> None:
    started = time.process_time()
    core_of(words)
    assert time.process_time() - started < 5
