"""Through every page twice: no page keeps the window from answering while it is built.

How long is told with the test (``--junitxml``, or ``-rP``); what fails it is a page that takes many
times the work of a bare page of Qt, so that a slow or busy machine does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from karen_app.bootstrap import Karen, open_karen
from karen_app.paths import places_in
from karen_app.ui.registry import load_the_rest
from tests.fakes import FakeClock
from tests.heartbeat import Heartbeat, bare_page, settled
from tests.ui.every_page import prepare, visits
from tests.ui.window import Window

TIMES = 8  # the longest slot of a page beside building and showing eighty bare widgets
PAUSE = 30  # milliseconds


@pytest.fixture
def karen(tmp_path: Path) -> Iterator[Karen]:
    opened = open_karen(places_in(tmp_path), FakeClock())
    prepare(opened.use_cases)
    yield opened
    opened.close()


def test_no_page_is_silent_for_long(
    qtbot: QtBot,
    karen: Karen,
    monkeypatch: pytest.MonkeyPatch,
    record_property: Callable[[str, object], None],
) -> None:
    """As some seconds after the start: the code of all pages is loaded, nothing is collected."""
    window = Window(qtbot, karen.use_cases)
    places = list(visits(window.use))
    assert all(load_the_rest())
    monkeypatch.setattr("karen_app.ui.collector.collect_what_is_due", lambda _oldest: -1)
    window.show()
    heart, go, tasks = Heartbeat(), window.shell.navigation.go, window.shell.tasks
    bare = min(bare_page(heart) for _round in range(3))
    for turn in ("first", "again"):
        for visit in places:
            heart.begin(f"{visit.name}, {turn}")
            place = (visit.screen, visit.subject, visit.detail)
            QTimer.singleShot(0, window.shell, lambda place=place: go(*place))
            settled(lambda: tasks.is_busy, PAUSE)
    heart.stop()
    window.close()
    worst = sorted(heart.longest.items(), key=lambda pair: -pair[1])
    said = [f"{page}: {passed * 1000:.0f} ms" for page, passed in worst]
    record_property("longest slots", "; ".join(said))
    print(f"a bare page: {bare * 1000:.0f} ms", *said, sep="\n")
    assert len(worst) == 2 * len(places)
    assert all(passed > 0 for _page, passed in worst)
    too_long = [
        words for words, (_page, passed) in zip(said, worst, strict=True) if passed > TIMES * bare
    ]
    assert not too_long, f"a bare page takes {bare * 1000:.0f} ms: {too_long}"
