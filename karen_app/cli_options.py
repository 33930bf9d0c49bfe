"""What each job of the command line may be told, and what its help teaches."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Callable
from pathlib import Path

from karen_app.cli_assess import CODES, SAMPLE
from karen_app.paths import Places

Job = Callable[[argparse.Namespace, Places], int]
SOURCE = (
    "SOURCE is a case file (.json, or - for standard input), an exported case (a folder, a "
    ".zip or a .karen), or the number of a case in your own store, such as 7/2026."
)
TAKEN_IN = (
    "SOURCE is an exported case (a folder, a .zip or a .karen) or a case file (.json, or - for "
    "standard input). All of it is taken in, or nothing."
)
_WIDTH = 78


def bare_job(
    jobs: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
    job: Job,
    source: str = SOURCE,
) -> argparse.ArgumentParser:
    """A job that writes no file."""
    made = jobs.add_parser(
        name,
        help=words,
        description=textwrap.fill(f"{words[0].upper()}{words[1:]}. {source}", _WIDTH),
        epilog=f"{textwrap.fill(f'{CODES}, 3 the letter has blanks.', _WIDTH)}\n\n{SAMPLE}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("source", metavar="SOURCE")
    made.add_argument("--json", action="store_true", help="say what was done as JSON")
    made.set_defaults(job=job)
    return made


def writing_job(
    jobs: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
    job: Job,
) -> argparse.ArgumentParser:
    """A job that writes a file."""
    made = bare_job(jobs, name, words, job)
    made.add_argument("-o", "--output", type=Path, metavar="PATH", help="where to write it")
    made.add_argument("--force", action="store_true", help="write over a file that is there")
    return made


def letter_options(made: argparse.ArgumentParser) -> None:
    """What may be said about a letter."""
    made.add_argument(
        "--kind", default="", help="kind of letter; without it the next step of the case"
    )
    made.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="fill a field of the letter",
    )
    made.add_argument("--demand", action="append", default=[], metavar="ID", help="what to ask for")
    made.add_argument("--tone", choices=("conciliatory", "firm", "final"), help="how it sounds")
