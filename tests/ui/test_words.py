"""The language of the window: the three of them, and none left when a test ends."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from karen_app.ui import words
from karen_app.ui.words_of_qt import WORDS_OF_QT

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


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("pl", {"&Szukaj w:", "Nazwa &pliku:", "Pliki &rodzaju:", "&Otwórz", "Anuluj"}),
        ("uk", {"&Шукати в:", "&Ім'я файлу:", "Файли &типу:", "&Відкрити", "Скасувати"}),
        ("en", {"&Look in:", "File &name:", "Files of &type:", "&Open", "Cancel"}),
    ],
)
def test_the_dialog_for_files_of_qt_itself_speaks_the_language(
    qapp: QApplication, tmp_path: Path, language: str, said: set[str]
) -> None:
    """What stands where the desktop has no dialog of its own."""
    words.speak("uk" if language == "pl" else "pl")  # the language before leaves nothing
    words.speak(language)
    dialog = QFileDialog(None, "Karen", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    shown = [one.text() for one in dialog.findChildren(QLabel)]
    shown += [one.text() for one in dialog.findChildren(QPushButton)]
    assert set(shown) == said
    dialog.deleteLater()


def test_what_qt_lacks_is_what_it_still_lacks(qapp: QApplication) -> None:
    """A newer Qt that has these words itself needs none of Karen's."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for language in ("pl", "uk"):
        its_own = QTranslator()
        assert its_own.load(str(folder / f"qtbase_{language}.qm"))
        known = [text for context, text in WORDS_OF_QT if its_own.translate(context, text)]
        assert not known
        words.speak(language)
        told = [QCoreApplication.translate(context, text) for context, text in WORDS_OF_QT]
        assert all(told)
        english = [text for (_, text), one in zip(WORDS_OF_QT, told, strict=True) if text == one]
        assert english in (["Folder"], [])  # a word that is the same in Polish


@pytest.mark.parametrize(
    ("title", "trader", "said"),
    [
        ("Buty", "Sklep X", "Buty · Sklep X"),
        ("Sklep X", "Sklep X", "Sklep X"),
        (" sklep x", "Sklep X ", " sklep x"),
        ("Buty", "", "Buty"),
        ("", "Sklep X", "Sklep X"),
    ],
)
def test_a_matter_named_like_its_trader_says_it_once(title: str, trader: str, said: str) -> None:
    assert words.titled(title, trader) == said
