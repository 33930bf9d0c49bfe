"""F1: the words of the page, searched in any language, and every shortcut."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from karen_app.services.settings import Language
from karen_app.ui.glossary import of_page, searched, terms
from karen_app.ui.help_dialog import HelpDialog
from karen_app.ui.registry import makers
from tests.fakes import FakeWorld
from tests.ui.window import Window, type_text

GLOSSARY = Path(__file__).resolve().parents[2] / "GLOSSARY.md"


def opened(window: Window) -> HelpDialog:
    window.shell.window.actions_by_id["keys"].trigger()
    (dialog,) = window.shell.window.findChildren(HelpDialog)
    window.qtbot.waitExposed(dialog)
    return dialog


def shown(dialog: HelpDialog) -> list[str]:
    return [dialog.list.item(at).text() for at in range(dialog.list.count())]


def test_every_term_stands_in_the_glossary_with_the_same_pair() -> None:
    pairs = dict(re.findall(r"^\| (.+?) \| (.+?) \|", GLOSSARY.read_text("utf-8"), re.MULTILINE))
    odd = []
    for one in terms():
        english = pairs.get(one.words["pl"], "").replace("`", "").replace("_", " ").lower()
        first = one.words["en"].split(",")[0].lower()
        if not any(word in english for word in (first, *OWN_WORDS.get(first, ()))):
            odd.append((one.words["pl"], first, english))
    assert odd == []


OWN_WORDS = {
    "trader with rights of a consumer": ("quasi consumer",),
    "sales trip": ("excursion",),
    "day to rely on silence": ("assert from",),
}


def test_every_term_is_complete_and_belongs_to_pages_that_there_are() -> None:
    known = {*makers(), "why"}
    for one in terms():
        assert one.pages <= known, one.pages - known
        assert one.pages
        for language in ("pl", "en", "uk"):
            assert one.words[language].strip()
            assert one.meanings[language].endswith(".")
        assert re.search("[а-яіїєґ]", one.words["uk"])
    names = [one.words["pl"] for one in terms()]
    assert len(names) == len(set(names)) > 50


def test_a_page_offers_its_own_words_and_a_page_without_any_all() -> None:
    assert {one.words["pl"] for one in of_page("dispatch")} >= {"nadanie", "list polecony"}
    assert len(of_page("dispatch")) < len(terms())
    assert of_page("no such page") == terms()


@pytest.mark.parametrize("typed", ["zadoscuczynienie", "ZADOŚĆ", "compensation", "моральну"])
def test_a_word_is_found_in_any_language_and_without_accents(typed: str) -> None:
    assert "zadośćuczynienie" in {one.words["pl"] for one in searched(typed, terms())}


def test_nothing_found_is_said(window: Window) -> None:
    window.go("settings")
    dialog = opened(window)
    type_text(dialog.search, "xyzzy")
    assert shown(dialog) == []
    assert dialog.said.text().startswith("0 ")


def test_f1_shows_the_words_of_the_page_by_keyboard_alone(window: Window, world: FakeWorld) -> None:
    window.go("calendar")
    dialog = opened(window)
    assert any(line.startswith("przedawnienie\n") for line in shown(dialog))
    assert not any(line.startswith("awizo") for line in shown(dialog))
    assert dialog.search.hasFocus() or dialog.focusWidget() is dialog.search
    type_text(dialog.search, "awizo")
    assert shown(dialog)[0].startswith("awizo\nListonosz")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.list
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_keys_stand_beside(window: Window) -> None:
    window.go("settings")
    dialog = opened(window)
    (tabs,) = dialog.findChildren(QTabWidget)
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["Słowa", "Wszystko z klawiatury"]
    tabs.setCurrentIndex(1)
    assert "Szukaj we wszystkim" in window.words(dialog)


def test_another_language_has_the_polish_word_beside_it(qtbot: QtBot, world: FakeWorld) -> None:
    window = Window(qtbot, world.use_cases, Language.ENGLISH)
    window.show()
    window.go("calendar")
    dialog = opened(window)
    assert any(line.startswith("limitation (przedawnienie)\n") for line in shown(dialog))
    window.close()
