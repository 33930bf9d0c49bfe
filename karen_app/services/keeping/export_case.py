"""Hands a whole case over: a folder or a zip that anybody can check and Karen can take in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId
from karen_app.domain.problem import Problem
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.intake_ports import ForeignReader, Parcel, Shelf
from karen_app.services.keeping.case_parcel import (
    case_texts,
    named_files,
    without_private,
)
from karen_app.services.outcome import Refused
from karen_app.services.ports import Desk, FileStore, Outside, Progress

_PICTURE_LIMIT = 100 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Exchange:
    """With what cases are handed over and taken in."""

    desk: Desk
    files: FileStore
    shelf: Shelf
    reader: ForeignReader
    outside: Outside


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """``with_private``: for one's own other computer, private notes included."""

    with_private: bool = False


def export_case(
    exchange: Exchange,
    case_id: CaseId,
    target: Path,
    options: ExportOptions = ExportOptions(),
    progress: Progress | None = None,
) -> Refused | None:
    """Write the case to ``target`` (a new folder, or a zip by its ending); ``None`` when done.

    Files go over byte for byte, so that fingerprints stay. Private notes stay behind unless asked.
    """
    file = read_case_file(exchange.desk, case_id)
    if not options.with_private:
        file = without_private(file)
    files = tuple(named_files(file, []))
    parcel = Parcel(case_texts(file, files, exchange.desk.clock.today()), dict(files))
    try:
        exchange.shelf.write(target, parcel, exchange.files.copy_out, progress)
    except FileTrouble as trouble:
        return Refused((Problem("target", trouble.message),))
    return None


def save_evidence_for_others(exchange: Exchange, item: Evidence, target: Path) -> Refused | None:
    """Write a copy of a kept file for somebody else: of a picture without its place.

    The kept original and its fingerprint stay as they are. A picture whose place cannot be taken
    out is ``Refused``.
    """
    try:
        if item.size > _PICTURE_LIMIT:
            exchange.files.copy_out(item.digest, target)
            return None
        content = exchange.files.read(item.digest)
        exchange.outside.write(target, exchange.reader.without_place(item.name, content))
    except FileTrouble as trouble:
        return Refused((Problem("target", trouble.message),))
    return None
