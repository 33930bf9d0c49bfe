"""Takes in a case that was handed over: checked first, new ids where the old ones are taken."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client
from karen_app.domain.deadline import DeadlineAdjustment
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter
from karen_app.domain.errors import FileTrouble, Stopped
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence
from karen_app.domain.from_plain import NotPlain, from_plain
from karen_app.domain.ids import CaseId
from karen_app.domain.letter import Letter
from karen_app.domain.message import say
from karen_app.domain.pace import Pace
from karen_app.domain.problem import Problem
from karen_app.domain.records import CaseRecord
from karen_app.domain.reply import Reply
from karen_app.domain.storable import storable
from karen_app.domain.trader import Trader
from karen_app.services.change import Change
from karen_app.services.evidence.take_back import take_back
from karen_app.services.intake_ports import OpenedParcel
from karen_app.services.keeping.arriving import arriving, every_record
from karen_app.services.keeping.case_parcel import FORM
from karen_app.services.keeping.export_case import Exchange
from karen_app.services.outcome import Done, Outcome, Refused
from karen_app.services.ports import Progress
from karen_app.services.storing import commit_change

_KINDS: Final[Mapping[str, type[CaseRecord]]] = {
    "encounters": Encounter,
    "events": CaseEvent,
    "replies": Reply,
    "evidence": Evidence,
    "letters": Letter,
    "dispatches": Dispatch,
    "adjustments": DeadlineAdjustment,
}


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a parcel holds, before anything is stored."""

    number: str  # as it was where it came from
    title: str
    trader: str
    client: str
    opened_on: date
    entries: int  # of the log: encounters, events, replies
    letters: int
    files: int
    is_number_taken: bool  # it gets another number here
    is_here: bool  # this very case is here already; it would become a second one


def preview_import(
    exchange: Exchange, source: Path, progress: Progress | None = None
) -> ImportPreview | Refused:
    """Look into a folder or zip that ``export_case`` wrote; nothing is stored.

    It is checked like a real import, but for the files it keeps.
    """
    try:
        with exchange.shelf.open(source, progress) as parcel:
            file = _read(source.name, parcel)
    except (FileTrouble, Stopped) as trouble:
        return Refused((Problem("source", trouble.message),))
    with exchange.desk.open() as records:
        numbers = {case.number for case in records.all(Case)}
        is_here = records.get(Case, file.case.id) is not None
    return ImportPreview(
        number=file.case.number,
        title=file.case.title,
        trader=file.trader.name,
        client=file.client.name,
        opened_on=file.case.opened_on,
        entries=len(file.encounters) + len(file.events) + len(file.replies),
        letters=len(file.letters),
        files=len(file.evidence),
        is_number_taken=file.case.number in numbers,
        is_here=is_here,
    )


def import_case(
    exchange: Exchange, source: Path, progress: Progress | None = None
) -> Outcome[CaseId]:
    """Take in a folder or zip that ``export_case`` wrote; one undo takes it out again.

    Everything is checked before anything is stored: form, fingerprints, every value. Ids that
    are taken here become new ones throughout; a person who is here already, word for word, is
    not doubled. What is hostile or damaged is ``Refused`` with its sentence. Refused or stopped
    by ``progress``, nothing of it is here: files that came in go again.
    """
    coming = _Coming(exchange, source.name, progress)
    try:
        with exchange.shelf.open(source, progress) as parcel:
            file = _read(source.name, parcel)
            coming.keep_files(file, parcel)
        outcome = coming.store(file)
    except (FileTrouble, Stopped) as trouble:
        outcome = Refused((Problem("source", trouble.message),))
    except BaseException:
        coming.take_back()
        raise
    if not isinstance(outcome, Done):
        coming.take_back()
    return outcome


def _read(name: str, parcel: OpenedParcel) -> CaseFile:
    try:
        found = json.loads(parcel.case_json)
        form = found["karen_case"]
        if not isinstance(form, int) or form < 1:
            raise FileTrouble(say("parcel.no_case", name=name))
        if form > FORM:
            raise FileTrouble(say("parcel.newer", name=name, found=form, known=FORM))
        return _case_file(found["records"])
    except NotPlain as wrong:
        raise FileTrouble(say("parcel.broken", name=name, place=wrong.place)) from wrong
    except (ValueError, KeyError, TypeError, RecursionError) as wrong:
        raise FileTrouble(say("parcel.broken", name=name, place="$")) from wrong


def _case_file(records: Mapping[str, object]) -> CaseFile:
    """The records, as fresh ones, all of the one case."""
    case = from_plain(Case, records["case"], "$.case")
    client = from_plain(Client, records["client"], "$.client")
    trader = from_plain(Trader, records["trader"], "$.trader")
    groups = {name: tuple(_group(name, kind, records, case)) for name, kind in _KINDS.items()}
    file = CaseFile(case, client, trader, **groups)  # type: ignore[arg-type]
    ids = [each.id for each in every_record(file)]
    if len(set(ids)) != len(ids) or not all(ids):
        raise NotPlain("$", "an id stands twice or is empty")
    if (case.client_id, case.trader_id) != (client.id, trader.id):
        raise NotPlain("$.case", "it belongs to other people")
    return storable(file)


def _group(
    name: str, kind: type[CaseRecord], records: Mapping[str, object], case: Case
) -> Iterator[CaseRecord]:
    listed = records.get(name, [])
    if not isinstance(listed, list):
        raise NotPlain(f"$.{name}", "a list is expected")
    for number, plain in enumerate(listed):
        place = f"$.{name}[{number}]"
        record = from_plain(kind, plain, place)
        if record.case_id != case.id:
            raise NotPlain(place, "it belongs to another case")
        yield record


class _Coming:
    """A case on its way in: its files first, then its records, as one work that can be stopped."""

    def __init__(self, exchange: Exchange, name: str, progress: Progress | None) -> None:
        self._exchange, self._name = exchange, name
        self._progress = progress or _goes_on
        self._fresh: list[str] = []
        self._files = 0

    def keep_files(self, file: CaseFile, parcel: OpenedParcel) -> None:
        """Take the files in by their fingerprints; what a record needs and is not there is said."""
        kept = self._exchange.files
        places = {digest: parcel.files[entry] for entry, digest in parcel.digests.items()}
        wanted = {item.digest: item.name for item in file.evidence}
        sent = {each.frozen.pdf_digest: each.title for each in file.letters if each.frozen}
        every = {**sent, **wanted}
        self._files = len(every)
        pace = Pace(self._progress, len(every) + 2 * sum(1 for _ in every_record(file)))
        for digest, entry in pace.over(every.items()):
            if kept.has(digest):
                continue
            place = places.get(digest)
            if place is None:
                raise FileTrouble(say("parcel.missing", name=self._name, entry=entry))
            stored = kept.take_in(place)
            if stored.is_new:
                self._fresh.append(stored.digest)
            if stored.digest != digest:
                raise FileTrouble(say("parcel.changed", name=self._name, entry=entry))

    def store(self, file: CaseFile) -> Outcome[CaseId]:
        """Store the records, all or nothing."""
        exchange = self._exchange
        with exchange.desk.open() as records:
            coming = arriving(exchange, records, file)
        label = say("change.case_imported", title=file.case.title)
        outcome = commit_change(exchange.desk, Change(label, (), coming), self._step)
        if not isinstance(outcome, Done):
            return outcome
        (case_id,) = (each.id for each in coming if isinstance(each, Case))
        return Done(case_id, outcome.change)

    def take_back(self) -> None:
        """Remove the files that came in now and that no record needs."""
        take_back(self._exchange.desk, self._exchange.files, self._fresh)

    def _step(self, done: int, whole: int) -> bool:
        return self._progress(self._files + done, self._files + whole)


def _goes_on(_done: int, _whole: int) -> bool:
    return True
