"""Run the long measures: ``python -m tests.soak [rows ...] [--short] [--write FILE]``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.soak import surroundings
from tests.soak.frame import load_all
from tests.soak.report import report
from tests.soak.taking import take_all, taken_before, told


def main(arguments: list[str]) -> int:
    """Take the measures and write the table; 1 when a row misses its goal."""
    options = _parser().parse_args(arguments)
    surroundings.prepare(options.jobs)
    chosen = [m for m in load_all() if not options.rows or {m.row, m.name} & set(options.rows)]
    if not chosen:
        print("There is no measure of that row.", file=sys.stderr)
        return 2
    results = options.go_on or Path(tempfile.mkdtemp()) / "results.jsonl"
    taken = taken_before(results)
    had = {each.measure.name for each in taken}
    missing = [] if options.table else [each for each in chosen if each.name not in had]
    for done in take_all(missing, results, is_long=not options.short, jobs=options.jobs):
        told(done)
        taken.append(done)
    text = report(sorted(taken, key=lambda each: each.measure.name), chosen)
    if options.write is None:
        print(text)
    else:
        options.write.parent.mkdir(parents=True, exist_ok=True)
        options.write.write_text(text, encoding="utf-8", newline="\n")
    is_whole = {each.name for each in chosen} <= {each.measure.name for each in taken}
    return 0 if is_whole and all(each.reached.is_met for each in taken) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument(
        "rows", nargs="*", help="only these rows, R01 to R36, or measures, R01-stories"
    )
    parser.add_argument("--short", action="store_true", help="the form of the ordinary tests")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the table to FILE")
    parser.add_argument("--go-on", type=Path, metavar="FILE", help="keep results in FILE and go on")
    parser.add_argument("--table", action="store_true", help="only write the table of --go-on")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
