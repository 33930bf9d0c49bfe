"""The window beside a bare window of PySide6 with one table of the same cases.

Both run as programs of their own, started in turn; a probe inside tells when the list can be used.
"""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.frame import Pair, Unit, benchmark
from tests.bench.many_cases import filled_store as store
from tests.bench.many_cases import long_cases

ROOT = Path(__file__).resolve().parents[2]
CASES, MANY_CASES, FEW_CASES = 10_000, 100_000, 300
FEW_ENTRIES, MANY_ENTRIES = 5, 500
PATIENCE = 300


@dataclass(frozen=True)
class Start:
    """Seconds from the start of the process to each moment, and the most memory until it in KiB.

    ``painted`` is the first paint, ``usable`` the list in which a key moves, ``opened`` the page
    of a case that was opened from it as soon as it was usable, where that was asked for.
    """

    painted: float
    usable: float
    peak: int
    opened: float = 0.0
    peak_opened: int = 0


def surroundings() -> dict[str, str]:
    """As an installed program runs: no screen, compiled modules kept."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(compiled())}


@functools.cache
def compiled() -> Path:
    return Path(tempfile.mkdtemp(prefix="karen-bench-compiled-"))


def journey(*words: str) -> Any:
    """What a journey in a process of its own prints."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.window_journey", *words],
        cwd=ROOT,
        env=surroundings(),
        stdout=subprocess.PIPE,
        text=True,
        timeout=PATIENCE * 2,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def start(program: str, folder: Path, rows: int, *further: str) -> Start:
    """Starts a program, waits until its list can be used, lets it close."""
    probe = ("-m", "tests.bench.window_probe", program, str(folder), str(rows), *further)
    command = [sys.executable, *probe]
    began = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, env=surroundings(), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    told: dict[str, tuple[float, str]] = {}
    for line in process.stdout:
        word, _, rest = line.strip().partition(" ")
        told[word] = (time.perf_counter() - began, rest)
    process.stdout.close()
    if process.wait(PATIENCE) or "USABLE" not in told:
        raise RuntimeError(f"{program} never showed {rows} cases: {told}")
    opened, peak = told.get("OPENED", (0.0, "0"))
    return Start(told["PAINTED"][0], told["USABLE"][0], int(told["USABLE"][1]), opened, int(peak))


@benchmark(
    f"window: start to a usable board with {CASES} cases (bare: one table of the same cases)",
    goal=2.0,
    rounds=5,
    why="Karen's own code, its fonts, icons and style are loaded for the frame around the table.",
)
def usable() -> Pair:
    folder = store(CASES)
    return Pair(
        karen=lambda: start("karen", folder, CASES).usable,
        bare=lambda: start("bare", folder, CASES).usable,
        reports=True,
    )


@benchmark(
    "window: peak memory until then (bare: the same window)",
    goal=2.5,
    rounds=1,
    unit=Unit.MIB,
)
def memory() -> Pair:
    folder = store(CASES)
    return Pair(
        karen=lambda: start("karen", folder, CASES).peak / 1024,
        bare=lambda: start("bare", folder, CASES).peak / 1024,
        reports=True,
    )


@benchmark(
    f"window: start to the page of a case, opened as soon as that can be, {CASES} cases "
    f"(bare: Karen with {FEW_CASES} cases)",
    rounds=3,
)
def opened() -> Pair:
    """Now everything is loaded: the library of the store, the law, the services."""
    many, few = store(CASES), store(FEW_CASES)
    return Pair(
        karen=lambda: start("karen", many, CASES, "open").opened,
        bare=lambda: start("karen", few, FEW_CASES, "open").opened,
        reports=True,
    )


@benchmark(
    "window: peak memory until the page of a case (bare: the bare window with its table)",
    goal=2.5,
    rounds=1,
    unit=Unit.MIB,
    why="The library of the store, the law, the services and the letters are loaded then.",
)
def memory_opened() -> Pair:
    folder = store(CASES)
    return Pair(
        karen=lambda: start("karen", folder, CASES, "open").peak_opened / 1024,
        bare=lambda: start("bare", folder, CASES).peak / 1024,
        reports=True,
    )


@benchmark(
    f"window: first paint with {CASES} cases (bare: Karen with {FEW_CASES} cases)",
    goal=1.2,
    rounds=3,
)
def first_paint() -> Pair:
    """A window that paints before it reads the cases does so equally soon with few and many."""
    many, few = store(CASES), store(FEW_CASES)
    return Pair(
        karen=lambda: start("karen", many, CASES).painted,
        bare=lambda: start("karen", few, FEW_CASES).painted,
        reports=True,
    )


def silences(turn: str) -> Pair:
    """Pages in one turn of two; those with the longest silences are told beside the figure."""
    folder, told = store(FEW_CASES), list[str]()

    def longest() -> float:
        found: dict[str, float] = journey("pages", str(folder))
        of_turn = {page: passed for page, passed in found.items() if page.endswith(f"({turn})")}
        worst = sorted(of_turn.items(), key=lambda pair: -pair[1])[:6]
        told.append(", ".join(f"{page} {passed * 1000:.0f} ms" for page, passed in worst))
        return max(of_turn.values())

    return Pair(longest, reports=True, told=told)


@benchmark(
    f"window: longest silence on any page, opened before, with {FEW_CASES} cases",
    limit=0.05,
    rounds=2,
    why="A page of cards is laid out whole by Qt whenever a part of it is there.",
)
def heartbeat() -> Pair:
    return silences("again")


@benchmark(
    f"window: longest silence on any page, first opened, with {FEW_CASES} cases",
    limit=0.05,
    rounds=2,
    why="The code of a page and its first fields come in one go.",
)
def first_opened() -> Pair:
    return silences("first")


@functools.cache
def long_store() -> Path:
    """A folder with a store of cases with few and with many entries in their log."""
    folder = Path(tempfile.mkdtemp(prefix="karen-bench-long-"))
    long_cases(folder, (FEW_ENTRIES, MANY_ENTRIES))
    return folder


class Journeys:
    """What a journey found, each round anew: one side asks for it, the other reads on."""

    def __init__(self, *words: str) -> None:
        self._words = words
        self.found: Any = None

    def go(self) -> Any:
        self.found = journey(*self._words)
        return self.found


def searching(cases: int) -> Pair:
    journeys, told = Journeys("search", str(store(cases)), "paczka"), list[str]()

    def karen() -> float:
        found = journeys.go()
        told.append(f"{found['typed'] * 1000:.0f} ms where the whole word is typed quickly")
        return float(found["key"])

    return Pair(karen, lambda: float(journeys.found["bare"]), reports=True, told=told)


@benchmark(
    f"window: key in the search box to the painted results, {CASES} cases (bare: the query)",
    limit=0.1,
    rounds=1,
    warms_up=False,
)
def search_few() -> Pair:
    return searching(CASES)


@benchmark(
    f"window: key in the search box to the painted results, {MANY_CASES} cases (bare: the query)",
    goal=1.5,
    rounds=1,
    warms_up=False,
    why="What was found is read beside the query; eight places are laid out and painted on top.",
)
def search_many() -> Pair:
    return searching(MANY_CASES)


@benchmark(
    f"window: a case with {MANY_ENTRIES} entries until its first paint "
    f"(bare: one with {FEW_ENTRIES})",
    goal=1.5,
    rounds=1,
    warms_up=False,
    why="The law is asked about every entry, and the whole log is read, before the page is built.",
)
def long_case() -> Pair:
    few, many = str(FEW_ENTRIES), str(MANY_ENTRIES)
    journeys, told = Journeys("case", str(long_store()), few, many), list[str]()

    def karen() -> float:
        found = journeys.go()[many]
        told.append(f"the page is whole after {found['whole'] * 1000:.0f} ms")
        return float(found["painted"])

    return Pair(karen, lambda: float(journeys.found[few]["painted"]), reports=True, told=told)


@benchmark(
    f"window: longest silence while a case with {MANY_ENTRIES} entries opens "
    f"(bare: one with {FEW_ENTRIES})",
    limit=0.05,
    rounds=1,
    warms_up=False,
    why="Every part that is built lays the whole page out again.",
)
def silent_case() -> Pair:
    few, many = str(FEW_ENTRIES), str(MANY_ENTRIES)
    journeys = Journeys("case", str(long_store()), few, many)
    return Pair(
        lambda: float(journeys.go()[many]["silent"]),
        lambda: float(journeys.found[few]["silent"]),
        reports=True,
    )


def scrolling(cases: int) -> Pair:
    folder = str(store(cases))
    return Pair(
        lambda: float(journey("scroll", folder, "karen")),
        lambda: float(journey("scroll", folder, "bare")),
        reports=True,
    )


@benchmark(
    f"window: longest step of a scroll over {CASES} cases (bare: a table of the same cases)",
    goal=1.5,
    rounds=1,
    warms_up=False,
)
def scroll_few() -> Pair:
    return scrolling(CASES)


@benchmark(
    f"window: longest step of a scroll over {MANY_CASES} cases (bare: a table of the same cases)",
    goal=1.5,
    rounds=1,
    warms_up=False,
)
def scroll_many() -> Pair:
    return scrolling(MANY_CASES)
