"""A page is built in slices: the window answers between two of them, and nothing is built twice."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from karen_app.ui.aside import Aside
from karen_app.ui.slices import SLICE, Steps
from karen_app.ui.tasks import Tasks


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.end()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def slow(parts: list[int], count: int) -> Steps:
    """Each part takes a whole slice."""
    for number in range(count):
        until = perf_counter() + SLICE
        while perf_counter() < until:
            pass
        parts.append(number)
        yield


def test_other_events_come_between_two_slices(qtbot: QtBot, tasks: Tasks, page: QWidget) -> None:
    parts: list[int] = []
    seen: list[int] = []
    beat = QTimer()
    beat.timeout.connect(lambda: seen.append(len(parts)))
    beat.start(0)
    tasks.in_slices(page, slow(parts, 4))
    assert tasks.is_busy
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    assert parts == [0, 1, 2, 3]
    assert {1, 2, 3} <= set(seen)


def test_a_new_reading_builds_no_further_of_the_old_one(
    qtbot: QtBot, tasks: Tasks, page: QWidget
) -> None:
    aside, old, new = Aside(tasks, page), list[int](), list[int]()
    aside.read(lambda: 5, lambda count: slow(old, count))
    qtbot.waitUntil(lambda: bool(old), timeout=15_000)
    aside.read(lambda: 2, lambda count: slow(new, count))
    before = len(old)
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    assert (len(old), new) == (before, [0, 1])
    assert before < 5


def test_what_is_built_may_go_meanwhile(qtbot: QtBot, tasks: Tasks) -> None:
    page, parts = QWidget(), list[int]()
    tasks.in_slices(page, slow(parts, 50))
    page.deleteLater()
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    assert len(parts) < 50


def test_a_step_may_stop_the_rest(qtbot: QtBot, tasks: Tasks, page: QWidget) -> None:
    aside, parts = Aside(tasks, page), list[int]()

    def steps() -> Steps:
        for number in range(3):
            parts.append(number)
            if number:
                aside.stop()
            yield from slow([], 1)

    aside.build(steps())
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    assert parts == [0, 1]


def test_a_step_that_fails_ends_the_rest_and_is_heard(
    qtbot: QtBot, tasks: Tasks, page: QWidget
) -> None:
    def steps() -> Steps:
        yield
        raise ValueError("paper")

    with qtbot.captureExceptions() as heard:
        tasks.in_slices(page, steps())
        qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    assert [str(error) for _kind, error, _where in heard] == ["paper"]


def test_what_a_page_waits_for_does_not_stand_behind_long_work(
    qtbot: QtBot, tasks: Tasks, page: QWidget
) -> None:
    ended: list[str] = []
    failed: list[Exception] = []
    may_end = Event()
    tasks.run(may_end.wait, lambda _is_set: ended.append("long"), failed.append)
    tasks.run(lambda: "page", ended.append, failed.append, is_awaited=True)
    qtbot.waitUntil(lambda: ended == ["page"], timeout=15_000)
    may_end.set()
    qtbot.waitUntil(lambda: ended == ["page", "long"], timeout=15_000)
