"""Journeys with very much in the store: search, the page of a long case, a scroll over all cases."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QTableView

from karen_app.domain.folding import folded
from karen_app.ui.screens.search.view import SearchView
from tests.bench.bare_window import QUERY, Rows
from tests.bench.watching import Heartbeat, Painted, press, window
from tests.heartbeat import pause

ROUNDS = 3
PAUSE = 80  # milliseconds between two keys of somebody who types quickly
QUIET = 1500  # milliseconds after which nothing runs beside any more
FIND = (
    "SELECT record_id, case_id, kind FROM search_index WHERE words MATCH ? ORDER BY rank LIMIT 50"
)
LOOK = 5  # milliseconds between two looks whether a page is whole
DOWN, LEAPS = 150, 100  # presses of Page Down, then leaps of the bar over the whole table


def search(folder: Path, word: str) -> dict[str, float]:
    """From the last key of a word to the first painted results: pressed alone, typed quickly.

    ``bare`` is the query for the same word, on a connection that has answered before as well.
    """
    bare = sqlite3.connect(folder / "karen.db")
    bare.execute(FIND, (f'"{folded(word[:-1])}"*',)).fetchall()
    found: dict[str, list[float]] = {"bare": [], "key": [], "typed": []}
    with window(folder, alone=True) as shell:
        box = shell.window.search

        def shows_the_word(watched: QObject) -> bool:
            view = shell.screens["search"].widget if "search" in shell.screens else None
            return (
                isinstance(view, SearchView) and view.typed == word and view.isAncestorOf(watched)  # type: ignore[arg-type]
            )

        eye = Painted(shows_the_word)
        for _ in range(ROUNDS):
            write(box, word[:-1], 0)
            pause(QUIET)
            began = time.perf_counter()
            rows = bare.execute(FIND, (f'"{folded(word)}"*',)).fetchall()
            found["bare"].append(time.perf_counter() - began)
            assert rows
            found["key"].append(eye.seconds_after(lambda: press(box, 0, word[-1])))
            write(box, "zz", 0)  # else the results of this round would pass for those of the next
            pause(QUIET)
            write(box, word[:-1], PAUSE)
            found["typed"].append(eye.seconds_after(lambda: press(box, 0, word[-1])))
    bare.close()
    return {name: min(passed) for name, passed in found.items()}


def write(box: QLineEdit, words: str, between: int) -> None:
    """Types words in place of what stands there, key by key."""
    box.clear()
    for sign in words:
        press(box, 0, sign)
        pause(between)


def case(folder: Path, *sizes: str) -> dict[str, dict[str, float]]:
    """Cases with so many entries, opened in turn: until the first paint, until the page is whole.

    ``silent`` is the longest time in which the window could not answer meanwhile.
    """
    found: dict[str, list[dict[str, float]]] = {size: [] for size in sizes}
    with window(folder, alone=True) as shell:
        board = shell.frame.use.board()
        ids = {card.title: card.case_id for card in (*board.mine, *board.theirs, *board.quiet)}
        heart = Heartbeat()
        for _ in range(ROUNDS + 1):
            for size in sizes:
                shell.navigation.go("board")
                pause(QUIET)
                heart.begin("case")
                heart.longest.clear()
                title, began = f"Sprawa {size}", time.perf_counter()
                eye = Painted(
                    lambda watched, title=title: (  # type: ignore[misc]
                        isinstance(watched, QLabel) and watched.text().startswith(f"{title} ·")
                    )
                )
                painted = eye.seconds_after(
                    lambda case_id=ids[title]: shell.navigation.go("case", case_id)  # type: ignore[misc]
                )
                while shell.tasks.is_busy:
                    pause(LOOK)
                whole = time.perf_counter() - began
                pause(QUIET)
                silent = heart.longest["case"]
                found[size].append({"painted": painted, "whole": whole, "silent": silent})
    return {
        size: {name: min(one[name] for one in rounds[1:]) for name in rounds[0]}
        for size, rounds in found.items()
    }


def scroll(folder: Path, program: str) -> float:
    """The longest time between a step in the table of all cases and its paint, best of rounds."""
    if program == "bare":
        QApplication.instance() or QApplication(["bare"])
        connection = sqlite3.connect(folder / "karen.db")
        rows = connection.execute(QUERY).fetchall()
        connection.close()
        frame, table = QMainWindow(), QTableView()
        table.setModel(Rows(rows))
        frame.setCentralWidget(table)
        frame.resize(1280, 800)
        frame.show()
        return scrolled(table, len(rows))
    with window(folder, alone=True) as shell:
        shell.window.resize(1280, 800)
        shell.navigation.go("cases")
        view = shell.screens["cases"].widget
        while shell.tasks.is_busy:
            pause(50)
        (table,) = view.findChildren(QTableView)
        return scrolled(table, table.model().rowCount())


def scrolled(table: QTableView, rows: int) -> float:
    """The longest step of a scroll, in the best of some rounds."""
    table.setFocus()
    eye, bar = Painted(lambda watched: watched is table.viewport()), table.verticalScrollBar()
    longest = []
    for _ in range(ROUNDS):
        table.scrollToTop()
        table.setCurrentIndex(table.model().index(0, 0))
        pause(QUIET)
        steps = [eye.seconds_after(lambda: press(table, Qt.Key.Key_PageDown)) for _ in range(DOWN)]
        assert table.currentIndex().row() > DOWN or rows <= DOWN
        steps += [
            eye.seconds_after(lambda at=bar.maximum() * leap // LEAPS: bar.setValue(at))  # type: ignore[misc]
            for leap in range(LEAPS // 2, LEAPS)
        ]
        longest.append(max(steps))
    return min(longest)
