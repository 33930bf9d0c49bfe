"""Run the benchmarks: `python -m tests.bench [words of a name ...] [--write docs/performance.md]`."""

import argparse
import sys
from pathlib import Path

from tests.bench.frame import REGISTER, Figure, load_all, measure
from tests.bench.table import asides, line, machine, misses, table

INTRODUCTION = """# Figures

Written by `make bench ARGS="--write docs/performance.md"`. Each figure is the fastest of several
rounds; the bare baseline is what a program without Karen's rules, records and checks needs for the
same result, measured in the same run and alternating with it. Ratios carry over to other machines,
seconds do not. How a figure grows is seen from the lines that name two sizes.
"""
NOTHING = "Nothing in this run."


def main(arguments: list[str]) -> int:
    """Print the table; 1 when a figure misses its goal, 2 when there is nothing to measure."""
    options = _parser().parse_args(arguments)
    load_all()
    chosen = REGISTER.matching(options.words)
    if not chosen:
        print("There is no benchmark of that name.", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    for entry in chosen:
        print(f"measuring {entry.name}", file=sys.stderr, flush=True)
        figures.append(measure(entry))
        print(f"  {line(figures[-1])}", file=sys.stderr, flush=True)  # a run that is stopped told
    print(table(figures))
    if options.write is not None:
        _write(options.write, figures)
    return 0 if all(figure.reaches_its_goal for figure in figures) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("words", nargs="*", help="only benchmarks whose name holds one of these")
    parser.add_argument("--write", type=Path, metavar="FILE", help="also write the table to FILE")
    return parser


def _write(path: Path, figures: list[Figure]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page(figures), encoding="utf-8", newline="\n")


def page(figures: list[Figure]) -> str:
    """The whole page: machine, table, what was told beside it, what misses its goal and why."""
    parts = [f"{INTRODUCTION}\nMachine: {machine()}", table(figures)]
    if told := asides(figures):
        parts.append(f"## Beside the figures\n\n{told}")
    parts.append(f"## What misses its goal, and why\n\n{misses(figures) or NOTHING}")
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
