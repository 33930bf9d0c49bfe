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

from tests.bench import journeys
from tests.bench.watching import window
from tests.heartbeat import Heartbeat, settled
from tests.makers import done

SETTLE = 150  # milliseconds on a page, before and after its work beside has ended
PAGES = (
    *("board", "cases", "calendar", "letters", "clients", "reports", "settings", "trash"),
    *("what-happened", "guide", "start", "keeping", "exchange", "about"),
)
CASE_PAGES = (
    *("case", "log", "reply", "event", "edit-case", "close-case", "choose-letter", "ways"),
    *("letter", "hand-out"),
)


def pages(folder: Path) -> dict[str, float]:
    """Through the pages, twice; the seconds are those of the processor in the window's thread."""
    with window(folder) as shell:
        board = next(iter(shell.frame.use.board_pieces()))
        case_id = board.mine[0].case_id
        use, tasks, heart = shell.frame.use, shell.tasks, Heartbeat()
        fitting = next(one.template for one in use.letter_choices(case_id) if one.fits)
        letter_id = done(use.draft_letter(case_id, fitting)).id
        subjects = {**dict.fromkeys(CASE_PAGES, case_id), "letter": letter_id}
        subjects["hand-out"] = letter_id
        for turn in ("first", "again"):
            for page in (*PAGES, *CASE_PAGES):
                heart.begin(f"{page} ({turn})")
                subject = str(subjects.get(page, ""))
                QTimer.singleShot(0, lambda p=page, s=subject: shell.navigation.go(p, s))
                settled(lambda: tasks.is_busy, SETTLE)
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
