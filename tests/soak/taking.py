"""Takes measures in processes of their own, a few at once."""

from __future__ import annotations

import multiprocessing
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.soak.frame import Measure, Reached, Run, Taken, load_all, take


def take_all(chosen: list[Measure], *, is_long: bool, jobs: int) -> list[Taken]:
    """Every measure in a process of its own, a few at once; in the order of the rows."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, max_tasks_per_child=1) as pool:
        waiting = [pool.submit(take_one, each.name, is_long=is_long) for each in chosen]
        taken = []
        for each, future in zip(chosen, waiting, strict=True):
            reached, seconds = future.result()
            verdict = "met" if reached.is_met else f"MISSED {reached.faults}"
            line = f"{each.name}: {reached.figure} ({seconds:.0f} s) {verdict}"
            print(line, file=sys.stderr, flush=True)
            taken.append(Taken(each, reached, seconds))
    return taken


def take_one(name: str, *, is_long: bool) -> tuple[Reached, float]:
    """In the process of one measure."""
    chosen = next(each for each in load_all() if each.name == name)
    with tempfile.TemporaryDirectory(prefix="karen-soak-", ignore_cleanup_errors=True) as folder:
        done = take(chosen, Run(is_long=is_long, folder=Path(folder)))
    return done.reached, done.seconds
