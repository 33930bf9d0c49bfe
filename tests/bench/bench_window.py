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
from tests.bench.many_cases import many_cases

ROOT = Path(__file__).resolve().parents[2]
CASES, MANY_CASES, FEW_CASES = 10_000, 100_000, 300
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


@functools.cache
def store(cases: int) -> Path:
    """A folder with a store of that many cases."""
    folder = Path(tempfile.mkdtemp(prefix="karen-bench-window-"))
    many_cases(folder, cases)
    return folder


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


@benchmark(
    f"window: longest silence on any page, opened before, with {FEW_CASES} cases",
    limit=0.05,
    rounds=2,
)
def heartbeat() -> Pair:
    """Every page twice; the pages with the longest silences are named on standard error."""
    folder = store(FEW_CASES)

    def longest() -> float:
        silences: dict[str, float] = journey("pages", str(folder))
        worst = sorted(silences.items(), key=lambda pair: -pair[1])[:6]
        said = ", ".join(f"{page} {passed * 1000:.0f} ms" for page, passed in worst)
        print(f"longest silences: {said}", file=sys.stderr)
        return max(passed for page, passed in silences.items() if page.endswith("(again)"))

    return Pair(longest, reports=True)


@benchmark(
    f"window: key in the search box to the painted result, {MANY_CASES} cases (bare: the query)",
    goal=1.5,
    rounds=2,
)
def search() -> Pair:
    folder = store(MANY_CASES)
    latest: list[float] = []

    def karen() -> float:
        passed, plain = journey("search", str(folder), "paczka")
        latest.append(float(plain))
        return float(passed)

    return Pair(karen, lambda: latest[-1], reports=True)
