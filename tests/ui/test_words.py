"""The language of the window: the three of them, and none left when a test ends."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from karen_app.ui import words

DAY = date(2026, 11, 27)


def test_each_language_has_its_words_and_its_days(qapp: QApplication) -> None:
    said = {}
    for language in words.LANGUAGES:
        words.speak(language)
        said[language] = (words.translate("Settings", "Settings"), words.day_text(DAY))
    assert said == {
        "pl": ("Ustawienia", "27 listopada 2026"),
        "en": ("Settings", "27 November 2026"),
        "uk": ("Налаштування", "27 листопада 2026"),
    }


def test_a_catalogue_that_is_replaced_meanwhile_changes_no_word(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = tmp_path / "karen_pl.qm"
    catalogue.write_bytes((words.FOLDER / catalogue.name).read_bytes())
    monkeypatch.setattr(words, "FOLDER", tmp_path)
    words.speak("pl")
    catalogue.write_bytes(b"")
    assert words.translate("Settings", "Settings") == "Ustawienia"


def test_an_unknown_language_speaks_polish(qapp: QApplication) -> None:
    words.speak("de")
    assert (words.language(), words.translate("Settings", "Settings")) == ("pl", "Ustawienia")


def test_what_was_spoken_before_is_forgotten(qapp: QApplication) -> None:
    words.speak("uk")
    words.forget()
    assert words.translate("Settings", "Settings") == "Settings"
    assert words.language() == "pl"
    words.forget()  # nothing installed: nothing to do
