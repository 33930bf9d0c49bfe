"""Run the long measures: ``python -m tests.soak [rows ...] [--short] [--write docs/reliability.md]``."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.soak import surroundings
from tests.soak.frame import Measure, Reached, Run, Taken, load_all, take
from tests.soak.report import report


def main(arguments: list[str]) -> int:
    """Take the measures and write the table; 1 when a row misses its goal."""
    options = _parser().parse_args(arguments)
    surroundings.prepare()
    chosen = [m for m in load_all() if not options.rows or m.row in options.rows]
    if not chosen:
        print("There is no measure of that row.", file=sys.stderr)
        return 2
    taken = take_all(chosen, is_long=not options.short, jobs=options.jobs)
    text = report(taken)
    if options.write is None:
        print(text)
    else:
        options.write.parent.mkdir(parents=True, exist_ok=True)
        options.write.write_text(text, encoding="utf-8", newline="\n")
    return 0 if all(each.reached.is_met for each in taken) else 1


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("rows", nargs="*", help="only these rows, R01 to R36")
    parser.add_argument("--short", action="store_true", help="the form of the ordinary tests")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the table to FILE")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
