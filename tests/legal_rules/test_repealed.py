"""Law that is gone but still cited: found in a reply, with what governs instead."""

from __future__ import annotations

from datetime import date

import pytest

from legal_rules import Rulebook, read_reply

CITED = [
    ("Zgodnie z ustawą z dnia 27 lipca 2002 r. reklamacja jest spóźniona.", "act-2002-sale"),
    ("Na rozpatrzenie reklamacji mamy 30 dni od otrzymania reklamacji.", "upk-7a-30-days"),
    ("Roszczenia z tytułu rękojmi nie uznajemy.", "kc-warranty-goods"),
    ("Podstawą jest art. 637 k.c.", "kc-637"),
    ("Spór można zgłosić przez platformę ODR.", "odr-platform"),
    ("Stosuje się Prawo telekomunikacyjne.", "pt-2004"),
]


@pytest.mark.parametrize(("text", "law"), CITED)
def test_repealed_law_is_found(text: str, law: str, rulebook: Rulebook) -> None:
    """The place in the text is shown with the law's id."""
    reading = read_reply(text, rulebook)
    assert law in [hit.ground for hit in reading.repealed]


def test_current_law_is_left_alone(rulebook: Rulebook) -> None:
    """Citing what is in force raises nothing."""
    text = "Odpowiadamy w ciągu 14 dni na podstawie art. 7a ustawy o prawach konsumenta."
    assert read_reply(text, rulebook).repealed in ((), [])


def test_every_repealed_law_lies_in_the_past_of_the_edition(rulebook: Rulebook) -> None:
    """Its last day comes before the day of the edition, and it says what governs now."""
    assert rulebook.repealed
    for law in rulebook.repealed:
        assert date(2003, 1, 1) < law.until < rulebook.edition.issued
        assert law.instead.pl
        assert law.sources
