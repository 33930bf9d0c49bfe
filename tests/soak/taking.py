"""Takes measures in processes of their own, a few at once; an interrupted run can be gone on with."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from tests.soak.frame import Measure, Reached, Run, Taken, load_all, take

STATE = "KAREN_SOAK_STATE"  # for a copy without its history
LONGEST_LAST = ("R03", "R04", "R01")


def take_all(
    chosen: Sequence[Measure], results: Path, *, is_long: bool, jobs: int
) -> Iterator[Taken]:
    """Every measure that ``results`` does not hold yet, as it is finished; it is added there."""
    state = state_of_source()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, max_tasks_per_child=1) as pool:
        waiting = {
            pool.submit(take_one, each.name, is_long=is_long): each for each in in_order(chosen)
        }
        for future in as_completed(waiting):
            done = Taken(waiting[future], *future.result(), state)
            with results.open("a", encoding="utf-8") as file:
                file.write(as_line(done) + "\n")
            yield done


def state_of_source() -> str:
    """The commit that is measured, marked where something was not committed."""
    if STATE in os.environ:
        return os.environ[STATE]
    done = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--exclude", "*"],
        cwd=Path(__file__).parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout.strip()


def in_order(chosen: Sequence[Measure]) -> list[Measure]:
    """The long ones at the end, so that the others are there early."""
    return sorted(chosen, key=lambda each: (each.row in LONGEST_LAST, each.row == "R01"))


def take_one(name: str, *, is_long: bool) -> tuple[Reached, float]:
    """In the process of one measure."""
    chosen = next(each for each in load_all() if each.name == name)
    with tempfile.TemporaryDirectory(prefix="karen-soak-", ignore_cleanup_errors=True) as folder:
        done = take(chosen, Run(is_long=is_long, folder=Path(folder)))
    return done.reached, done.seconds


def as_line(done: Taken) -> str:
    reached = done.reached
    return json.dumps(
        {
            "name": done.measure.name,
            "figure": reached.figure,
            "is_met": reached.is_met,
            "faults": reached.faults,
            "seconds": done.seconds,
            "state": done.state,
        },
        ensure_ascii=False,
    )


def taken_before(results: Path) -> list[Taken]:
    """What an earlier run left."""
    if not results.exists():
        return []
    known = {each.name: each for each in load_all()}
    found = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    return [
        Taken(
            known[each["name"]],
            Reached(each["figure"], each["is_met"], tuple(each["faults"])),
            each["seconds"],
            each.get("state", ""),
        )
        for each in found
        if each["name"] in known
    ]


def told(done: Taken) -> None:
    """One line on the error stream."""
    reached = done.reached
    verdict = "met" if reached.is_met else f"MISSED {reached.faults}"
    line = f"{done.measure.name}: {reached.figure} ({done.seconds:.0f} s) {verdict}"
    print(line, file=sys.stderr, flush=True)
