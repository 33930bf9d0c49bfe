"""Run the benchmarks: `python -m tests.bench [words of a name ...] [--write docs/performance.md]`."""

import argparse
import sys
from pathlib import Path

from tests.bench.frame import REGISTER, Figure, load_all, measure
from tests.bench.table import machine, table

INTRODUCTION = """# Figures

Written by `make bench ARGS="--write docs/performance.md"`. Each figure is the fastest of several
rounds; the bare baseline is what a program without Karen's rules, records and checks needs for the
same result, measured in the same run and alternating with it. Ratios carry over to other machines,
seconds do not.
"""


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
    text = f"{INTRODUCTION}\nMachine: {machine()}\n\n{table(figures)}\n"
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
