"""Reminders on the desktop: shown once, remembered, silent where they are switched off."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from datetime import date

import pytest

from karen_app.services.views.inbox import Reminder
from karen_app.ui.notify import Notifier
from tests.fakes import FakeWorld
from tests.makers import done, make_encounter_draft, opened_case
from tests.ui.window import Window


def looked(window: Window) -> list[tuple[str, str]]:
    shown: list[tuple[str, str]] = []

    def show(title: str, words: str) -> bool:
        shown.append((title, words))
        return True

    window.go("settings")
    notifier = Notifier(window.use, window.shell.tasks, show)
    notifier.check()
    window.settle()
    notifier.check()
    window.settle()
    return shown


def with_promise(world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    draft = make_encounter_draft(promised="oddzwonią", promised_by=date(2026, 11, 21))
    done(world.use_cases.record_encounter(case.id, draft))


def test_what_is_due_is_shown_once(window: Window, world: FakeWorld) -> None:
    with_promise(world)
    ((title, words),) = looked(window)
    assert "na Ciebie" in title
    assert "oddzwonią" in words
    assert world.settings.settings.last_reminder_check.startswith("2026-11-22")


def test_switched_off_nothing_is_shown_but_the_check_is_kept(
    window: Window, world: FakeWorld
) -> None:
    with_promise(world)
    settings = dataclasses.replace(window.use.settings(), notify=False)
    window.use.change_settings(settings)
    assert looked(window) == []
    assert world.settings.settings.last_reminder_check


def test_nothing_due_says_nothing(window: Window) -> None:
    assert looked(window) == []


def test_a_look_under_way_ends_when_the_window_does(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, kept = threading.Event(), threading.Event()

    def without_end(goes_on: Callable[[], bool]) -> tuple[Reminder, ...]:
        begun.set()
        while goes_on():
            kept.wait(0.001)
        return ()

    monkeypatch.setattr(window.use, "reminders", without_end)
    notifier = Notifier(window.use, window.shell.tasks, lambda _title, _words: True)
    notifier.check()
    assert begun.wait(20)
    notifier.stop()
    assert window.shell.tasks.wait(20_000)
