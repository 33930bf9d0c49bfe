"""A journey through Karen's window in a process of its own, with a heartbeat beside it.

    python -m tests.bench.window_journey pages FOLDER
    python -m tests.bench.window_journey search FOLDER WORD
    python -m tests.bench.window_journey case FOLDER FEW MANY
    python -m tests.bench.window_journey scroll FOLDER karen|bare

Each prints its figures, in seconds, as one line of JSON. ``pages`` goes from page to page twice and
gives the longest time in which the window could not answer, by page; the first round opens each
page for the first time. The others stand in ``journeys.py``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from tests.bench import journeys
from tests.bench.watching import Heartbeat, window

SETTLE = 400  # milliseconds on a page, in which its work beside comes back
PAGES = ("board", "cases", "calendar", "letters", "reports", "settings", "guide", "start")
CASE_PAGES = ("case", "log", "reply", "event", "edit-case", "choose-letter", "ways")


def pages(folder: Path) -> dict[str, float]:
    """Through every page and back, twice."""
    with window(folder) as shell:
        board = next(iter(shell.frame.use.board_pieces()))
        case_id = board.mine[0].case_id
        heart = Heartbeat()
        for turn in ("first", "again"):
            for page in (*PAGES, *CASE_PAGES):
                heart.begin(f"{page} ({turn})")
                subject = case_id if page in CASE_PAGES else ""
                QTimer.singleShot(0, lambda p=page, s=subject: shell.navigation.go(p, s))
                QTest.qWait(SETTLE)
        return heart.longest


JOURNEYS: dict[str, Callable[..., object]] = {
    "pages": pages,
    "search": journeys.search,
    "case": journeys.case,
    "scroll": journeys.scroll,
}

if __name__ == "__main__":
    kind, place, *rest = sys.argv[1:]
    print(json.dumps(JOURNEYS[kind](Path(place), *rest)))
