"""Nothing of the window is taken apart in another thread: neither by the collector nor by tasks."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karen_app.ui.collector import Collector, collect_what_is_due
from karen_app.ui.tasks import Tasks

MANY = 200_000


class Mortal:
    """Writes down in which thread it died."""

    def __init__(self, deaths: list[int]) -> None:
        self.deaths = deaths
        self.cycle: object = None

    def __del__(self) -> None:
        self.deaths.append(threading.get_ident())


@pytest.fixture
def _collecting() -> Iterator[None]:
    """Python's own collection is on, as in the program before its window."""
    gc.enable()
    yield
    gc.disable()


def allocate() -> list[list[int]]:
    """Makes enough containers to start Python's own collection many times over."""
    return [[one] for one in range(MANY)]


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Background work that has ended before the test does."""
    made = Tasks()
    yield made
    made.wait()
    qapp.processEvents()


@pytest.mark.usefixtures("_collecting")
def test_a_cycle_dies_in_the_thread_of_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    deaths: list[int] = []
    collector = Collector()
    mortal = Mortal(deaths)
    mortal.cycle = mortal
    del mortal
    kept: list[list[list[int]]] = []
    tasks.run(allocate, kept.append, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(kept))
    qtbot.waitUntil(lambda: bool(deaths))
    collector.stop()
    assert deaths == [threading.get_ident()]
    assert gc.isenabled()


@pytest.mark.usefixtures("_collecting")
def test_without_the_collector_it_dies_elsewhere() -> None:
    """What the collector is there for: this is why it may not be left out."""
    deaths: list[int] = []
    mortal = Mortal(deaths)
    mortal.cycle = mortal
    del mortal
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert deaths == [thread.ident]


@pytest.mark.parametrize("fails", [False, True])
def test_what_work_holds_is_let_go_in_the_thread_of_the_window(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    monkeypatch.setattr(logging.getLogger("karen_app.ui.tasks"), "disabled", True)
    deaths: list[int] = []
    ended: list[object] = []

    def begin() -> None:
        mortal = Mortal(deaths)

        def work() -> int:
            if fails:
                raise ValueError(str(len(mortal.deaths)))
            return len(mortal.deaths)

        tasks.run(work, ended.append, lambda error: ended.append(str(error)))

    for _ in range(50):
        begin()
    qtbot.waitUntil(lambda: len(ended) == 50)
    gc.collect()
    assert set(deaths) == {threading.get_ident()}
    assert len(deaths) == 50


@pytest.mark.usefixtures("_collecting")
def test_what_has_lasted_is_set_aside_and_looked_at_while_nobody_waits(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("karen_app.ui.collector.AWAY", 20)
    deaths: list[int] = []
    collector = Collector()
    mortal = Mortal(deaths)
    mortal.cycle = mortal
    gc.freeze()
    del mortal
    gc.collect()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.wait(60)
    assert deaths == []
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: bool(deaths), timeout=15_000)
    assert deaths == [threading.get_ident()]
    assert gc.get_freeze_count() > 0
    collector.stop()
    assert gc.get_freeze_count() == 0


def test_due_generations_are_collected(qapp: QApplication) -> None:
    gc.disable()  # else Python itself may collect in between, and nothing is due
    try:
        kept = [[] for _ in range(gc.get_threshold()[0] + 10)]  # type: ignore[var-annotated]
        assert collect_what_is_due() >= 0
        assert collect_what_is_due() == -1
        assert kept
    finally:
        gc.enable()
