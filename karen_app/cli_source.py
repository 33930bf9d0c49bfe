"""Where a command takes its case from: a case file, an exported case, or the own store."""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from karen_app.bootstrap import Karen, open_karen
from karen_app.clock import FixedClock, SystemClock
from karen_app.domain.errors import KarenError
from karen_app.domain.ids import CaseId
from karen_app.domain.message import say
from karen_app.paths import Places, places_in
from karen_app.services.drafts import EncounterDraft, ReplyDraft
from karen_app.services.keeping.case_json import Entry, ReadCase, read_case_json, without_papers
from karen_app.services.outcome import Done, Outcome, Refused
from karen_app.services.ports import Clock
from karen_app.services.use_cases import UseCases
from karen_app.shipped import built_in_rulebook
from legal_rules import CaseFileError, read_case

T = TypeVar("T")
STANDARD_INPUT = "-"
_PACKED = (".zip", ".karen")
_NUMBER = re.compile(r"\d+/\d{4}")


class BadSource(KarenError):
    """The source of the case is wrong; the exit code is 2."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case ready to work on."""

    use_cases: UseCases
    case_id: CaseId
    number: str


@contextmanager
def open_case(source: str, places: Places, clock: Clock | None = None) -> Iterator[OpenCase]:
    """Open the case of a source; raises ``BadSource`` or ``KarenError`` with a sentence.

    A number such as ``7/2026`` names a case of the own store. A file, a folder, a zip or standard
    input (``-``) is read into a store of its own that is gone afterwards.
    """
    if is_number(source):
        with _opened(places, clock) as karen:
            yield _numbered(karen.use_cases, source)
        return
    with tempfile.TemporaryDirectory(prefix="karen-", ignore_cleanup_errors=True) as own:
        today = (clock or SystemClock()).today()
        read = None if is_parcel(source) else _read_json(source, today)
        day = read.today if read is not None else None
        with _opened(places_in(Path(own)), FixedClock(day) if day else clock) as karen:
            use_cases = karen.use_cases
            case_id = _stored(use_cases, read) if read else _taken_in(use_cases, Path(source))
            yield OpenCase(use_cases, case_id, use_cases.case_page(case_id).head.number)


@contextmanager
def _opened(places: Places, clock: Clock | None) -> Iterator[Karen]:
    karen = open_karen(places, clock)
    try:
        yield karen
    finally:
        karen.vault.close()


def _numbered(use_cases: UseCases, number: str) -> OpenCase:
    board = use_cases.board()
    cards = {
        card.number: card.case_id
        for group in (board.mine, board.theirs, board.quiet, board.closed)
        for card in group
    }
    if number not in cards:
        known = ", ".join(sorted(cards)) or "-"
        raise BadSource(say("cli.no_case", number=number, numbers=known))
    return OpenCase(use_cases, cards[number], number)


def is_number(source: str) -> bool:
    """Whether a source names a case of the own store."""
    return _NUMBER.fullmatch(source) is not None


def is_parcel(source: str) -> bool:
    """Whether a source is an exported case: a folder, or a file that is named like a packed one."""
    path = Path(source)
    return source != STANDARD_INPUT and (path.is_dir() or path.suffix.lower() in _PACKED)


def _taken_in(use_cases: UseCases, source: Path) -> CaseId:
    return done(use_cases.exchange.import_case(source))


def load_json(source: str) -> object:
    """The JSON of a file or of standard input; raises ``BadSource``."""
    try:
        if source == STANDARD_INPUT:
            text = sys.stdin.read()
        else:
            text = Path(source).read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise BadSource(say("cli.no_file", name=source)) from error
    except OSError as error:
        reason = error.strerror or "?"
        raise BadSource(say("cli.not_readable", name=source, reason=reason)) from error
    except UnicodeDecodeError as error:
        raise BadSource(say("cli.not_readable", name=source, reason="no UTF-8 text")) from error
    try:
        return json.loads(text, object_pairs_hook=_no_key_twice)
    except json.JSONDecodeError as error:
        sentence = say("cli.not_json", name=source, line=error.lineno, detail=error.msg)
        raise BadSource(sentence) from error
    except KeyError as twice:
        sentence = say("cli.key_twice", name=source, key=twice.args[0])
        raise BadSource(sentence) from twice
    except RecursionError as error:
        sentence = say("cli.not_json", name=source, line=1, detail="nested too deep")
        raise BadSource(sentence) from error


def _no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object of JSON; of two values under one key none can be trusted: raises ``KeyError``."""
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise KeyError(key)
        found[key] = value
    return found


def _read_json(source: str, today: date) -> ReadCase:
    """A case file without ``as_of`` is seen today."""
    data = load_json(source)
    if not isinstance(data, Mapping):
        raise BadSource(say("cli.not_a_case", name=source))
    data = {"as_of": today.isoformat(), **data}
    try:
        read_case(without_papers(data), built_in_rulebook())
        return read_case_json(data)
    except CaseFileError as error:
        sentence = say("law.facts", detail=error.sentence, place=error.path)
        raise BadSource(sentence) from error
    except ValueError as error:
        raise BadSource(say("law.facts", detail=str(error), place="papers")) from error


def _stored(use_cases: UseCases, read: ReadCase) -> CaseId:
    case_id = done(use_cases.open_case(read.case)).id
    ids: dict[str, str] = {}
    replies_last = sorted(zip(read.ids, read.entries, strict=True), key=_is_reply)
    for name, entry in replies_last:
        ids[name] = _record(use_cases, case_id, entry, ids)
    return case_id


def _is_reply(named: tuple[str, Entry]) -> bool:
    return isinstance(named[1], ReplyDraft)


def _record(use_cases: UseCases, case_id: CaseId, entry: Entry, ids: Mapping[str, str]) -> str:
    """The id under which an entry is kept; a reply names its complaint by the kept one."""
    if isinstance(entry, ReplyDraft):
        named = ids.get(entry.answers, "") if entry.answers else ""
        known = {one.record_id for one in use_cases.complaints(case_id)}
        entry = replace(entry, answers=named if named in known else "")
        return done(use_cases.record_reply(case_id, entry)).id
    if isinstance(entry, EncounterDraft):
        return done(use_cases.record_encounter(case_id, entry)).id
    return done(use_cases.record_event(case_id, entry)).id


def done(outcome: Outcome[T]) -> T:
    """The value of what was stored; raises ``BadSource`` with the first problem."""
    if isinstance(outcome, Done):
        return outcome.value
    if isinstance(outcome, Refused):
        raise BadSource(outcome.problems[0].message)
    raise BadSource(outcome.message)
