"""The frame of the long runs: a measure says which row it fills, what it reached, and how.

    @measure("R09", "moves an injected clock through three years")
    def rotation(run: Run) -> Reached: ...

Every measure runs short in the ordinary tests (``test_short.py``) and long under ``make soak``;
both are seeded, so that a failure comes back with the same number.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SEED = 20261122


class CannotMeasure(Exception):
    """This machine or build cannot take the measure; the sentence says what is missing."""


@dataclass(frozen=True, slots=True)
class Run:
    """``is_long`` for the soak; ``folder`` is empty and the measure's own."""

    is_long: bool
    folder: Path
    seed: int = SEED

    def count(self, short: int, long: int) -> int:
        """How often, in this form."""
        return long if self.is_long else short

    def chance(self, name: str) -> random.Random:
        """Seeded chance, another one for each name."""
        return random.Random(f"{self.seed}:{name}")


@dataclass(frozen=True, slots=True)
class Reached:
    """The figure and whether it meets the goal; ``faults`` are the first things that went wrong."""

    figure: str
    is_met: bool
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """One way to take the figure of one row."""

    row: str
    how: str
    take: Callable[[Run], Reached]
    only_long: bool = False

    @property
    def name(self) -> str:
        return f"{self.row}-{self.take.__name__}"


MEASURES: list[Measure] = []


def measure(
    row: str, how: str, *, only_long: bool = False
) -> Callable[[Callable[[Run], Reached]], Callable[[Run], Reached]]:
    """Register the decorated function as a measure of ``row``."""

    def register(take: Callable[[Run], Reached]) -> Callable[[Run], Reached]:
        MEASURES.append(Measure(row, how, take, only_long))
        return take

    return register


def load_all() -> tuple[Measure, ...]:
    """Import every measure_*.py of this folder and give all measures by row."""
    package = importlib.import_module("tests.soak")
    for module in pkgutil.iter_modules(package.__path__):
        if module.name.startswith("measure_"):
            importlib.import_module(f"tests.soak.{module.name}")
    return tuple(sorted(MEASURES, key=lambda each: each.row))


@dataclass(frozen=True, slots=True)
class Taken:
    """A measure with its result, the seconds it took, and the state of the source it is about."""

    measure: Measure
    reached: Reached
    seconds: float
    state: str = ""


def take(chosen: Measure, run: Run) -> Taken:
    """Take one measure; what it raises is a result too."""
    started = time.perf_counter()
    try:
        reached = chosen.take(run)
    except CannotMeasure as missing:
        reached = Reached("not measured", is_met=False, faults=(str(missing),))
    except Exception:  # noqa: BLE001 - one broken measure must not hide the others
        last = traceback.format_exc().strip().splitlines()
        reached = Reached("broke off", is_met=False, faults=(" / ".join(last[-3:]),))
    return Taken(chosen, reached, time.perf_counter() - started)


def judged(figure: str, faults: list[str], *, is_enough: bool = True) -> Reached:
    """Met when there is no fault and the run was long enough."""
    return Reached(figure, is_met=is_enough and not faults, faults=tuple(faults[:3]))
