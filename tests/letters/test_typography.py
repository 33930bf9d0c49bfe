"""Spaces that must not break, quotes and dashes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.composing.typography import dashes, one_full_stop, typeset


@pytest.mark.parametrize(
    ("plain", "set_text"),
    [
        ("w domu i w pracy", "w~domu i~w~pracy"),
        ("12 marca 2026 r.", "12~marca~2026~r."),
        ("art. 7a ust. 2 pkt 1", "art.~7a~ust.~2~pkt~1"),
        ("1 234,50 zł", "1~234,50~zł"),
        ("12 345 678,00 zł", "12~345~678,00~zł"),
        ("art. 481 § 1 i 2", "art.~481~§~1 i~2"),
        ("A oto", "A~oto"),
        ("14 dni", "14~dni"),
        ("Dz.U. z 2024 r. poz. 1796", "Dz.U.~z~2024~r. poz.~1796"),
        ("ul. Długa", "ul.~Długa"),
        ("dom o dachu", "dom o~dachu"),
        ("Kraków - Gdańsk", "Kraków~– Gdańsk"),
        ("audio i wideo", "audio i~wideo"),
    ],
)
def test_spaces_that_must_not_break(plain: str, set_text: str) -> None:
    assert typeset(plain).replace("\u00a0", "~") == set_text


@given(st.text(max_size=300))
def test_typesetting_only_changes_spaces_and_hyphens(text: str) -> None:
    done = typeset(text)
    assert len(done) == len(text)
    for before, after in zip(text, done, strict=True):
        assert before == after or (before, after) in {(" ", "\u00a0"), ("-", "–")}


def test_dashes() -> None:
    assert dashes("tak - nie, 7-14") == "tak – nie, 7-14"


@pytest.mark.parametrize(
    ("twice", "once"),
    [("2026 r..", "2026 r."), ("Nie!.", "Nie!"), ("tak...", "tak..."), ("koniec.", "koniec.")],
)
def test_one_full_stop(twice: str, once: str) -> None:
    assert one_full_stop(twice) == once
