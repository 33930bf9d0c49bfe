"""What runs by itself: the check and the old trash in idle time, quiet words when something is."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from karen_app.domain.keeping import StoreReport
from karen_app.domain.message import say
from karen_app.services.ports import Progress
from karen_app.ui.chores import Chores
from tests.fakes import FakeWorld
from tests.makers import done, opened_case
from tests.ui.window import Window


@pytest.fixture
def chores(window: Window) -> Iterator[Chores]:
    made = window.shell.chores
    yield made
    made.stop()


def looked(qtbot: QtBot, chores: Chores) -> None:
    chores.look()
    qtbot.waitUntil(lambda: not chores.is_busy, timeout=15_000)


def test_old_trash_goes_and_the_check_is_made_once(
    qtbot: QtBot, window: Window, world: FakeWorld, chores: Chores
) -> None:
    case = opened_case(world.use_cases)
    done(world.use_cases.trash_case(case.id))
    world.desk.clock.move(31)
    looked(qtbot, chores)
    assert window.use.trash() == ()
    assert chores.worries == ()
    assert not window.shell.window.rail.worry.isVisible()
    world.keeper.report = None
    looked(qtbot, chores)
    assert world.keeper.report is None  # not twice on one day
    window.go("keeping")
    assert "wszystko bez zmian" in window.words()


def test_a_found_fault_is_told_quietly_and_leads_to_the_page(
    qtbot: QtBot,
    window: Window,
    world: FakeWorld,
    chores: Chores,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def check(_progress: Progress | None = None) -> StoreReport:
        return StoreReport(world.desk.clock.now(), 2, (), (("case", "1"),), None, None)

    monkeypatch.setattr(world.keeper, "check", check)
    looked(qtbot, chores)
    rail = window.shell.window.rail
    qtbot.waitUntil(rail.worry.isVisible)
    assert "nie jest takie" in rail.worry.accessibleDescription()
    assert window.messages.said == []  # no box in anybody's way
    rail.worry.click()
    window.settle()
    assert window.here == "keeping"
    assert "poza Karen" in window.words()


def test_a_failing_check_is_told_quietly(
    qtbot: QtBot, window: Window, world: FakeWorld, chores: Chores, monkeypatch: pytest.MonkeyPatch
) -> None:
    def check(_progress: Progress | None = None) -> StoreReport:
        raise OSError("the disk is gone")

    monkeypatch.setattr(world.keeper, "check", check)
    looked(qtbot, chores)
    assert [one.code for one in chores.worries] == ["check.failed"]
    qtbot.waitUntil(window.shell.window.rail.worry.isVisible)


def test_a_clock_that_was_set_back_is_said_once(
    qtbot: QtBot, window: Window, world: FakeWorld, chores: Chores
) -> None:
    world.keeper.warnings = (say("store.clock_back", day=world.desk.clock.today()),)
    toast, shown = window.shell.window.toast, []
    for _ in range(2):
        chores.begin()
        qtbot.waitUntil(lambda: not chores.is_busy, timeout=15_000)
        shown.append(toast.isVisible())
        toast.hide()
    assert shown == [True, False]
    assert "22 listopada 2026" in toast.words.text()
    assert toast.width() < window.shell.window.width()
    worry = window.shell.window.rail.worry
    qtbot.waitUntil(lambda: "zegar" in worry.accessibleDescription().lower())


def test_a_locked_store_is_left_alone(
    qtbot: QtBot, window: Window, world: FakeWorld, chores: Chores
) -> None:
    world.keeper.passphrase, world.keeper.is_locked = "cztery zwykłe słowa", True
    looked(qtbot, chores)
    assert world.keeper.report is None
    assert chores.worries == ()


def test_while_the_window_works_it_waits(qtbot: QtBot, window: Window, world: FakeWorld) -> None:
    chores = window.shell.chores
    window.shell.tasks.run(lambda: 1, lambda _one: None, lambda _error: None)
    chores.look()
    assert not chores.is_busy
    qtbot.waitUntil(lambda: not window.shell.tasks.is_busy, timeout=15_000)
    looked(qtbot, chores)
    assert world.keeper.report is not None


def test_after_the_end_nothing_begins(window: Window, world: FakeWorld) -> None:
    settings = dataclasses.replace(window.use.settings(), notify=False)
    window.use.change_settings(settings)
    window.shell.rest()
    window.shell.chores.look()
    assert not window.shell.chores.is_busy
    assert world.keeper.report is None
