"""A letter repeats what was said, not how one was greeted."""

from __future__ import annotations

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
         "Szanowni Państwo, odmawiamy zwrotu z powodu regulaminu"),
        ("Z poważaniem\nAnna", "Z poważaniem Anna"),
        ("Odmawiamy, z poważaniem traktujemy jednak skargi.",
         "Odmawiamy, z poważaniem traktujemy jednak skargi"),
    ],
)  # fmt: skip
def test_greeting_and_signature_are_left_out(words: str, core: str) -> None:
    assert core_of(words) == core
