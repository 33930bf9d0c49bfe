"""The frame of the benchmarks: register a pair of actions, get one table.

A benchmark is a module in this folder named bench_*.py. It registers functions that set up their
data and return a Pair: what Karen does, and the least a bare program would do for the same result.

    @benchmark("letter: compose and lay out", goal=1.3)
    def letter() -> Pair:
        data = ...
        return Pair(karen=lambda: print_it(data), bare=lambda: bare_reportlab(data))

Both sides run alternately, so that a slow minute of the machine meets both; the fastest round of
each side counts. The ratio of the two is held against the goal.
"""

import gc
import importlib
import pkgutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

ROUNDS = 5
Action = Callable[[], object]
SetUp = Callable[[], "Pair"]


class Pair(NamedTuple):
    """What Karen does and what a bare program does; `bare` is None where there is no like.

    `reports` lets an action that measures itself (a process with its own clock, its memory) say
    its figure: the actions then return it as a float in the unit of the benchmark instead of being
    timed from outside. What they put into `told` is written beside the figure, the newest of it.
    """

    karen: Action
    bare: Action | None = None
    reports: bool = False
    told: list[str] | None = None


class Unit(StrEnum):
    """What a figure counts."""

    SECONDS = "s"
    MIB = "MiB"


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One line of the table; `goal` is the largest ratio allowed, `limit` the most of its unit.

    `why` says what stands in the way of the goal; it is shown only while the goal is missed.
    What takes very long runs without a round to warm up.
    """

    name: str
    set_up: SetUp
    goal: float | None = None
    limit: float | None = None
    rounds: int = ROUNDS
    unit: Unit = Unit.SECONDS
    warms_up: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured: the smallest of all rounds, and the middle of them."""

    benchmark: Benchmark
    karen: float
    bare: float | None
    karen_middle: float
    told: str = ""

    @property
    def ratio(self) -> float | None:
        return self.karen / self.bare if self.bare else None

    @property
    def reaches_its_goal(self) -> bool:
        goal, limit = self.benchmark.goal, self.benchmark.limit
        ratio_is_fine = goal is None or self.ratio is None or self.ratio <= goal
        return ratio_is_fine and (limit is None or self.karen <= limit)


@dataclass(slots=True)
class Register:
    """The benchmarks known in this process, in the order they were registered."""

    benchmarks: list[Benchmark] = field(default_factory=list)

    def add(self, benchmark: Benchmark) -> None:
        if any(known.name == benchmark.name for known in self.benchmarks):
            raise ValueError(f'There are two benchmarks called "{benchmark.name}": rename one.')
        self.benchmarks.append(benchmark)

    def matching(self, words: list[str]) -> list[Benchmark]:
        """All, or those whose name holds one of the words."""
        return [b for b in self.benchmarks if not words or any(word in b.name for word in words)]


REGISTER = Register()


def benchmark(
    name: str,
    *,
    goal: float | None = None,
    limit: float | None = None,
    rounds: int = ROUNDS,
    unit: Unit = Unit.SECONDS,
    warms_up: bool = True,
    why: str = "",
) -> Callable[[SetUp], SetUp]:
    """Register the decorated function, which makes its data and returns a Pair."""

    def register(set_up: SetUp) -> SetUp:
        REGISTER.add(Benchmark(name, set_up, goal, limit, rounds, unit, warms_up, why))
        return set_up

    return register


def load_all() -> None:
    """Import every bench_*.py of this folder, so that it registers itself."""
    package = importlib.import_module("tests.bench")
    for module in pkgutil.iter_modules(package.__path__):
        if module.name.startswith("bench_"):
            importlib.import_module(f"tests.bench.{module.name}")


def measure(entry: Benchmark) -> Figure:
    """Run one benchmark: one round of each side to warm up, then alternating rounds."""
    pair = entry.set_up()
    karen: list[float] = []
    bare: list[float] = []
    for number in range(0 if entry.warms_up else 1, entry.rounds + 1):
        rounds = [_one_round(pair.karen, reports=pair.reports)]
        if pair.bare is not None:
            rounds.append(_one_round(pair.bare, reports=pair.reports))
        if number:
            karen.append(rounds[0])
            bare.extend(rounds[1:])
    told = pair.told[-1] if pair.told else ""
    return Figure(entry, min(karen), min(bare, default=None), statistics.median(karen), told)


def _one_round(action: Action, *, reports: bool) -> float:
    with _garbage_left_alone():
        started = time.perf_counter()
        answer = action()
        passed = time.perf_counter() - started
    if not reports:
        return passed
    if not isinstance(answer, float):
        raise TypeError("An action of a Pair with reports=True returns its figure as a float.")
    return answer


@contextmanager
def _garbage_left_alone() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
