"""The jobs of the command line on case files: assess, letter, timeline, bundle, export, import."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from karen_app import cli_assess
from karen_app.bootstrap import open_karen, write_file
from karen_app.cli_letter import (
    begun_letter,
    bound,
    demands_of,
    fields_of,
    kinds_of,
    letter_of_kind,
    report_blanks,
)
from karen_app.cli_options import TAKEN_IN, bare_job, letter_options, writing_job
from karen_app.cli_source import BadSource, OpenCase, done, is_number, is_parcel, open_case
from karen_app.domain.errors import KarenError
from karen_app.domain.ids import LetterId
from karen_app.domain.message import say
from karen_app.paths import Places
from karen_app.services.outcome import Refused

DONE, TROUBLE, BAD, BLANKS = 0, 1, 2, 3


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
    except KeyboardInterrupt:
        sys.stderr.write(f"\nkaren: {say('cli.stopped').english}\n")
        return TROUBLE


def parser() -> argparse.ArgumentParser:
    """The parser of the jobs; ``assess`` is the law's own command."""
    whole = argparse.ArgumentParser(prog="karen", description="Papers of a case without a window.")
    jobs = whole.add_subparsers(metavar="JOB", required=True)
    jobs.add_parser("assess", help="what the law says about a case file, as JSON")
    letter = writing_job(jobs, "letter", "write a letter as PDF or text", _letter)
    letter_options(letter)
    letter.add_argument(
        "--list",
        action="store_true",
        help="list the kinds that fit, or with --kind what --set and --demand may name, and stop",
    )
    letter.add_argument("--text", action="store_true", help="plain text instead of a PDF")
    timeline = writing_job(jobs, "timeline", "print the timeline of a case", _timeline)
    kinds = ("whole", "court", "ombudsman")
    timeline.add_argument("--variant", choices=kinds, default="whole", help="who will read it")
    letter_options(writing_job(jobs, "bundle", "letter and enclosures in one PDF", _bundle))
    export = writing_job(
        jobs, "export", "hand a whole case over as folder, .zip or .karen", _export
    )
    export.add_argument("--with-private", action="store_true", help="private notes go along")
    bare_job(jobs, "import", "take a case into your own store", _import, TAKEN_IN)
    return whole


def _letter(chosen: argparse.Namespace, places: Places) -> int:
    with open_case(chosen.source, places) as case:
        if chosen.list:
            return _list_of(chosen, case)
        letter_id = begun_letter(case, chosen)
        desk = case.use_cases.letter_desk(letter_id)
        if desk.missing and not chosen.text:
            return report_blanks(desk, as_json=chosen.json)
        name = f"{_plain(case.number)}-{desk.template}.{'txt' if chosen.text else 'pdf'}"
        content = desk.text.encode() if chosen.text else case.use_cases.preview_letter(letter_id)
        found: dict[str, object] = {"letter": desk.template, "missing": list(desk.missing)}
        return _written(chosen, name, content, found)


def _list_of(chosen: argparse.Namespace, case: OpenCase) -> int:
    """The kinds that fit; of one kind, what may be filled and asked for."""
    if not chosen.kind:
        kinds = kinds_of(case)
        return _say(chosen, {"kinds": kinds}, "\n".join(kinds))
    desk = case.use_cases.letter_desk(letter_of_kind(case, chosen.kind))
    fields, demands = fields_of(desk), demands_of(desk)
    lines = [f"--set {name}=  {words}" for name, words in fields.items()]
    lines += [f"--demand {name}  {words}" for name, words in demands.items()]
    found: dict[str, object] = {"letter": desk.template, "fields": fields, "demands": demands}
    return _say(chosen, found, "\n".join(lines))


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
        written = []
        for number, file in enumerate(files, start=1):
            part = f"-{number}" if len(files) > 1 else ""
            name = f"{_plain(case.number)}-{desk.template}{part}.pdf"
            written.append(_put(chosen, name, file.content))
        _say(chosen, {"letter": desk.template, "written": written}, "\n".join(written))
        for exhibit, why in packet.bound.separate:
            sys.stderr.write(f"karen: “{exhibit.title}” goes separately: {why.english}\n")
        for message in (*packet.bound.notes, *packet.missing):
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
    if is_number(chosen.source):
        raise BadSource(say("cli.own_case", number=chosen.source))
    if is_parcel(chosen.source):
        return _taken_in(chosen, places, Path(chosen.source))
    with (
        tempfile.TemporaryDirectory(prefix="karen-") as own,
        open_case(chosen.source, places) as case,
    ):
        parcel = Path(own) / "case.karen"
        refused = case.use_cases.exchange.export_case(case.case_id, parcel, with_private=True)
        if isinstance(refused, Refused):
            raise KarenError(refused.problems[0].message)
        return _taken_in(chosen, places, parcel)


def _taken_in(chosen: argparse.Namespace, places: Places, parcel: Path) -> int:
    karen = open_karen(places)
    try:
        case_id = done(karen.use_cases.exchange.import_case(parcel, _progress("steps")))
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
    written = _put(chosen, name, content)
    return _say(chosen, {**found, "written": [written]}, written)


def _put(chosen: argparse.Namespace, name: str, content: bytes) -> str:
    """Write a file to where it was asked for; gives its path."""
    target = chosen.output / name if chosen.output and chosen.output.is_dir() else chosen.output
    target = target or Path(name)
    _check_target(target, force=chosen.force)
    write_file(target, content)
    return str(target)


def _say(chosen: argparse.Namespace, found: dict[str, object], plain: str) -> int:
    shown = json.dumps(found, ensure_ascii=False) if chosen.json else plain
    sys.stdout.write(f"{shown}\n")
    return DONE
