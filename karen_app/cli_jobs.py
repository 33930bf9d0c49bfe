"""The jobs of the command line on case files: assess, letter, timeline, bundle, export, import."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from karen_app import cli_assess
from karen_app.bootstrap import open_karen, write_file
from karen_app.cli_assess import CODES, SAMPLE
from karen_app.cli_letter import begun_letter, bound, kinds_of, report_blanks
from karen_app.cli_source import BadSource, done, open_case
from karen_app.domain.errors import KarenError
from karen_app.domain.ids import LetterId
from karen_app.domain.message import say
from karen_app.paths import Places
from karen_app.services.outcome import Refused

DONE, TROUBLE, BAD, BLANKS = 0, 1, 2, 3
_SOURCE = (
    "SOURCE is a case file (.json, or - for standard input), an exported case (a folder, a "
    ".zip or a .karen), or the number of a case in your own store, such as 7/2026."
)


def run(words: Sequence[str], places: Places) -> int:
    """Run one job, its name first; gives the exit code."""
    if words[0] == "assess":
        return cli_assess.run(words[1:])
    chosen = parser().parse_args(words)
    job: Callable[[argparse.Namespace, Places], int] = chosen.job
    try:
        return job(chosen, places)
    except BadSource as wrong:
        sys.stderr.write(f"karen: {wrong}\n")
        return BAD
    except KarenError as trouble:
        sys.stderr.write(f"karen: {trouble}\n")
        return TROUBLE
    except BrokenPipeError:
        return TROUBLE


def parser() -> argparse.ArgumentParser:
    """The parser of the jobs; ``assess`` is the law's own command."""
    whole = argparse.ArgumentParser(prog="karen", description="Papers of a case without a window.")
    jobs = whole.add_subparsers(metavar="JOB", required=True)
    jobs.add_parser("assess", help="what the law says about a case file, as JSON")
    _letter_parser(_job(jobs, "letter", "write a letter as PDF or text", _letter))
    timeline = _job(jobs, "timeline", "print the timeline of a case", _timeline)
    kinds = ("whole", "court", "ombudsman")
    timeline.add_argument("--variant", choices=kinds, default="whole", help="who will read it")
    bundle = _job(jobs, "bundle", "letter and enclosures in one PDF", _bundle)
    _letter_parser(bundle)
    export = _job(jobs, "export", "hand a whole case over as folder or .zip", _export)
    export.add_argument("--with-private", action="store_true", help="private notes go along")
    _job(jobs, "import", "take an exported case into your own store", _import)
    return whole


def _job(
    jobs: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
    job: Callable[[argparse.Namespace, Places], int],
) -> argparse.ArgumentParser:
    made = jobs.add_parser(
        name,
        help=words,
        description=f"{words[0].upper()}{words[1:]}. {_SOURCE}",
        epilog=f"{CODES}, 3 the letter has blanks.\n\n{SAMPLE}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("source", metavar="SOURCE")
    made.add_argument("-o", "--output", type=Path, metavar="PATH", help="where to write it")
    made.add_argument("--force", action="store_true", help="write over a file that is there")
    made.add_argument("--json", action="store_true", help="say what was done as JSON")
    made.set_defaults(job=job)
    return made


def _letter_parser(made: argparse.ArgumentParser) -> None:
    made.add_argument("--kind", help="kind of letter; without it the next step of the case")
    made.add_argument("--list", action="store_true", help="list the kinds that fit, and stop")
    made.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="fill a field of the letter",
    )
    made.add_argument("--demand", action="append", default=[], metavar="ID", help="what to ask for")
    made.add_argument("--tone", choices=("conciliatory", "firm", "final"), help="how it sounds")
    made.add_argument("--text", action="store_true", help="plain text instead of a PDF")


def _letter(chosen: argparse.Namespace, places: Places) -> int:

    with open_case(chosen.source, places) as case:
        if chosen.list:
            return _say(chosen, {"kinds": kinds_of(case)}, "\n".join(kinds_of(case)))
        letter_id = begun_letter(case, chosen)
        desk = case.use_cases.letter_desk(letter_id)
        if desk.missing and not chosen.text:
            return report_blanks(desk, as_json=chosen.json)
        name = f"{_plain(case.number)}-{desk.template}.{'txt' if chosen.text else 'pdf'}"
        content = desk.text.encode() if chosen.text else case.use_cases.preview_letter(letter_id)
        found: dict[str, object] = {"letter": desk.template, "missing": list(desk.missing)}
        return _written(chosen, name, content, found)


def _timeline(chosen: argparse.Namespace, places: Places) -> int:

    with open_case(chosen.source, places) as case:
        content = case.use_cases.papers.timeline(case.case_id, chosen.variant)
        return _written(chosen, f"{_plain(case.number)}-timeline.pdf", content, {})


def _bundle(chosen: argparse.Namespace, places: Places) -> int:

    with open_case(chosen.source, places) as case:
        letter_id: LetterId = begun_letter(case, chosen)
        desk = case.use_cases.letter_desk(letter_id)
        if desk.missing:
            return report_blanks(desk, as_json=chosen.json)
        packet = bound(case, letter_id, _progress("enclosures"))
        files = packet.bound.files
        for number, file in enumerate(files, start=1):
            part = f"-{number}" if len(files) > 1 else ""
            name = f"{_plain(case.number)}-{desk.template}{part}.pdf"
            code = _written(chosen, name, file.content, {"letter": desk.template})
            if code != DONE:
                return code
        for note in packet.bound.notes:
            sys.stderr.write(f"karen: {note}\n")
        for message in packet.missing:
            sys.stderr.write(f"karen: {message.english}\n")
        return TROUBLE if packet.missing else DONE


def _export(chosen: argparse.Namespace, places: Places) -> int:

    with open_case(chosen.source, places) as case:
        exchange = case.use_cases.exchange
        target = chosen.output or Path(f"karen-{_plain(case.number)}.zip")
        _check_target(target, force=chosen.force)
        refused = exchange.export_case(
            case.case_id, target, with_private=chosen.with_private, progress=_progress("bytes")
        )
        if isinstance(refused, Refused):
            raise KarenError(refused.problems[0].message)
        return _say(chosen, {"written": [str(target)]}, str(target))


def _import(chosen: argparse.Namespace, places: Places) -> int:

    karen = open_karen(places)
    try:
        case_id = done(karen.use_cases.exchange.import_case(Path(chosen.source)))
        number = karen.use_cases.case_page(case_id).head.number
    finally:
        karen.close()
    return _say(chosen, {"case": number}, number)


def _plain(number: str) -> str:
    return number.replace("/", "-")


def _progress(what: str) -> Callable[[int, int], bool]:
    """Progress on standard error where somebody looks at it."""

    def show(finished: int, every: int) -> bool:
        if sys.stderr.isatty():
            end = "\n" if finished >= every else "\r"
            sys.stderr.write(f"{what}: {finished} of {every}{end}")
        return True

    return show


def _check_target(target: Path, *, force: bool) -> None:
    if target.exists() and not force:
        raise KarenError(say("cli.exists", name=str(target)))


def _written(
    chosen: argparse.Namespace, name: str, content: bytes, found: dict[str, object]
) -> int:
    target = chosen.output / name if chosen.output and chosen.output.is_dir() else chosen.output
    target = target or Path(name)
    _check_target(target, force=chosen.force)
    write_file(target, content)
    return _say(chosen, {**found, "written": [str(target)]}, str(target))


def _say(chosen: argparse.Namespace, found: dict[str, object], plain: str) -> int:
    shown = json.dumps(found, ensure_ascii=False) if chosen.json else plain
    sys.stdout.write(f"{shown}\n")
    return DONE
