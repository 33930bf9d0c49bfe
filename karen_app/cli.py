"""The command line: opens the window, or does one job without it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from karen_app import __version__
from karen_app.display import missing_library, why_no_window
from karen_app.domain.call import Call, Wanted
from karen_app.domain.errors import FileTrouble, KarenError
from karen_app.domain.message import say
from karen_app.intake import child_main
from karen_app.paths import Places, places_of_account, usual_places

TROUBLE = 1
JOBS = ("assess", "letter", "timeline", "bundle", "export", "import")
_EPILOG = """jobs without a window, for scripts and advocates ("karen JOB --help" teaches each):
  karen assess FILE              what the law says about a case file, as JSON
  karen letter SOURCE            a letter as PDF or text
  karen timeline SOURCE          the timeline as PDF
  karen bundle SOURCE            a letter with its enclosures in one PDF
  karen export NUMBER -o TARGET  hand a whole case over as folder or .zip
  karen import SOURCE            take such a case in

exit codes: 0 done, 1 it could not be done, 2 wrong arguments or file, 3 the letter has blanks
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Karen; gives the exit code: 0 done, 1 it could not be done, 2 wrong arguments."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [child_main.OPTION]:
        return child_main.main(words[1:])
    try:
        code = _done(words)
        if sys.stdout is not None:  # a window program on Windows has none
            sys.stdout.flush()
    except BrokenPipeError:  # whoever read the answer stopped, as "head" does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE
    return code


def _done(words: list[str]) -> int:
    """Do what the words ask for; a missing library of the system is a sentence."""
    place = _job_at(words)
    try:
        return _with_options(words) if place is None else _job(words, place)
    except ImportError as broken:
        if sentence := missing_library(broken):
            print(f"karen: {sentence}", file=sys.stderr)
            return TROUBLE
        raise


def _job(words: list[str], place: int) -> int:
    """Do the job that stands at ``place``."""
    from karen_app.cli_jobs import run

    folder = _parser().parse_args(words[:place]).data_dir
    return run(words[place:], places_of_account(folder) if folder else usual_places())


def _with_options(words: list[str]) -> int:
    chosen = _parser().parse_args(words)
    places = places_of_account(chosen.data_dir) if chosen.data_dir else usual_places()
    try:
        if chosen.self_test:
            return _self_test()
        if chosen.check_rules:
            return _check_rules()
        if chosen.headless_sample:
            return _headless_sample(chosen.headless_sample)
        return _window(places, _call(chosen))
    except KarenError as trouble:
        print(f"karen: {trouble}", file=sys.stderr)
        return TROUBLE


def _call(chosen: argparse.Namespace) -> Call:
    """What the window is wanted for; raises ``FileTrouble`` for a file that is not there."""
    if chosen.file is None:
        return Call(Wanted.CAPTURE) if chosen.capture else Call()
    file: Path = chosen.file.absolute()
    if not file.exists():
        raise FileTrouble(say("cli.no_file", name=str(chosen.file)))
    return Call(Wanted.CASE_FILE, str(file))


def _job_at(words: Sequence[str]) -> int | None:
    """Where a job such as "letter" stands among the words; only --data-dir may come before it."""
    place = 2 if words[:1] == ["--data-dir"] else 0
    if words[:1] and words[0].startswith("--data-dir="):
        place = 1
    return place if words[place : place + 1] and words[place] in JOBS else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="karen",
        description="Log a dispute with a trader in Poland, know the law and the date, "
        "write the letter, keep the proof. Without options the window opens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything in DIR")
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="a case that was handed over (.karen): look at it in the window",
    )
    parser.add_argument("--version", action="version", version=f"karen {__version__}")
    parser.add_argument(
        "--capture", action="store_true", help="open the window where an event is written down"
    )
    jobs = parser.add_mutually_exclusive_group()
    jobs.add_argument("--self-test", action="store_true", help="check that this program works")
    jobs.add_argument("--check-rules", action="store_true", help="check the rulebook")
    jobs.add_argument(
        "--headless-sample",
        type=Path,
        metavar="DIR",
        help="write the sample complaint and its timeline as PDFs into DIR, without a window",
    )
    return parser


def _self_test() -> int:
    from karen_app.self_test import run

    code = run(sys.stdout)
    if "PySide6.QtWidgets" in sys.modules:  # a window was shown
        from karen_app.ui.ending import end_qt

        end_qt()
    return code


def _check_rules() -> int:
    from karen_app.bootstrap import check_rules

    faults = check_rules()
    for fault in faults:
        print(fault)
    if not faults:
        print("The rulebook is in order.")
    return TROUBLE if faults else 0


def _headless_sample(folder: Path) -> int:
    from karen_app.headless import write_sample

    complaint, timeline = write_sample(folder)
    print(f"The sample complaint is in {complaint}, its timeline in {timeline}.")
    return 0


def _window(places: Places, call: Call) -> int:
    if sentence := why_no_window():
        print(f"karen: {sentence}", file=sys.stderr)
        return TROUBLE
    from karen_app.ui.ending import end_qt
    from karen_app.window_start import run_window

    code = run_window(places, sys.argv[:1], call)
    end_qt()
    return code
