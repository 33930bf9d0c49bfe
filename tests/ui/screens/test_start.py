"""The first run: the plain notice, at most three questions, a sample story."""

from __future__ import annotations

import dataclasses
from typing import cast

from PySide6.QtWidgets import QComboBox, QRadioButton
from pytestqt.qtbot import QtBot

from karen_app.domain.call import Call, Wanted
from karen_app.services.settings import Language, Settings
from karen_app.ui.screens.start.screen import StartScreen
from karen_app.ui.window_state import WindowState
from tests.fakes import FakeWorld
from tests.ui.window import Window

NOTICE = "Karen daje informacje i pisma, a nie poradę prawną prawnika."


def first_run(window: Window) -> None:
    settings = dataclasses.replace(window.settings, saw_first_run=False, saw_notice=False)
    window.use.change_settings(settings)
    window.shell.start()
    window.qtbot.waitUntil(lambda: window.here == "start")
    window.settle()


def test_the_first_page_says_what_karen_is_not_and_asks_three_things(window: Window) -> None:
    first_run(window)
    said = window.words()
    assert NOTICE in said
    assert said.count("?") == 3
    assert not window.settings.saw_notice  # not before somebody went on
    window.press("Od własnej sprawy")
    assert (window.settings.saw_first_run, window.settings.saw_notice) == (True, True)
    assert window.here == "what-happened"


def test_enter_begins(window: Window) -> None:
    first_run(window)
    view = cast("StartScreen", window.shell.screen("start")).view
    assert window.shell.window.focusWidget() is view.own


def test_a_new_window_is_no_larger_than_the_screen(window: Window) -> None:
    main = window.shell.window
    main.resize(9000, 9000)
    WindowState(None).restore_window(main)
    room = main.screen().availableSize()
    assert main.width() <= room.width()
    assert main.height() < room.height()


def test_it_is_shown_once(window: Window) -> None:
    first_run(window)
    window.press("Najpierw obejrzę przykłady")
    assert window.here == "board"
    assert any(card.is_sample for card in window.use.board().mine)
    window.shell.start()
    window.settle()
    assert window.here == "board"


def test_another_language_keeps_what_was_chosen_before(window: Window) -> None:
    first_run(window)
    window.page.findChildren(QRadioButton)[1].setChecked(True)
    box = window.page.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData(Language.ENGLISH.value))
    box.activated.emit(box.currentIndex())
    window.settle()
    assert "not legal advice by a lawyer" in window.words()
    assert window.page.findChildren(QRadioButton)[1].isChecked()
    window.press("With my own matter")
    assert window.settings.office_mode


def test_the_notice_stands_in_about_and_in_the_settings(window: Window) -> None:
    window.go("about")
    assert "nie jest porada prawna prawnika" in window.words()
    window.go("settings")
    assert NOTICE in window.words()


def test_started_for_capture_the_first_page_waits_for_the_next_start(
    qtbot: QtBot, world: FakeWorld
) -> None:
    window = Window(qtbot, world.use_cases)
    window.use.change_settings(Settings())
    window.shell.start(Call(Wanted.CAPTURE))
    qtbot.waitUntil(lambda: window.here == "log", timeout=15_000)
    assert not window.settings.saw_first_run
    window.close()
