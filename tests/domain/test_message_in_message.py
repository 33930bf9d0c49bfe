"""A sentence that gives another sentence as its reason, in one language and with one full stop."""

from __future__ import annotations

import pytest

from karen_app.domain.message import say
from karen_app.services.views.sentence_text import plain, sentence_from
from karen_app.ui import words

INNER = say("store.full")


def test_the_reason_is_filled_in_whole() -> None:
    told = say("backup.second_failed", folder="/usb", detail=INNER)
    assert "was not: There is no space left" in told.english
    assert ".." not in told.english


@pytest.mark.usefixtures("qapp")
def test_the_reason_is_told_in_the_language_of_the_window() -> None:
    words.speak("pl")
    told = words.say(say("store.damaged", detail=say("store.loose_rows", count=3)))
    assert "records belong" not in told
    assert "3" in told
    words.speak("uk")
    assert words.say(say("store.damaged", detail=INNER)).count("There") == 0


def test_it_is_kept_with_a_card_and_read_again() -> None:
    told = say("store.damaged", detail=say("store.loose_rows", count=3))
    assert sentence_from(plain(told)) == told
