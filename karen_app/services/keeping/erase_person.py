"""Erases a person, or cases of the trash: gathers every record, then has the keeper remove them."""

from __future__ import annotations

from collections.abc import Iterable

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client
from karen_app.domain.errors import Missing, StoreTrouble
from karen_app.domain.ids import CaseId, ClientId
from karen_app.domain.keeping import Counts, Erasure, ErasurePreview
from karen_app.domain.message import Message, say
from karen_app.domain.records import Record
from karen_app.domain.trader import Trader
from karen_app.services.cases.trash_case import KEPT
from karen_app.services.change import Change
from karen_app.services.keeping.keeper import Keeper
from karen_app.services.ports import Desk, Progress, Records


def preview_erasure(desk: Desk, client_id: ClientId) -> ErasurePreview:
    """What goes with a client; raises ``Missing`` when nobody has that id."""
    with desk.open() as records:
        client = _client(records, client_id)
        files = _files_of(records, client_id)
        lines = len({line.number for file in files for line in records.journal(file.case.id)})
    return ErasurePreview(
        name=client.name,
        cases=tuple(f"{file.case.number} {file.case.title}" for file in files),
        counts=Counts(
            cases=len(files),
            clients=1,
            entries=sum(len(_entries(file)) for file in files),
            letters=sum(len(file.letters) for file in files),
            files=sum(len(file.evidence) for file in files),
            lines=lines,
        ),
        blocked=_blocked(files),
    )


def erase_person(
    desk: Desk, keeper: Keeper, client_id: ClientId, progress: Progress | None = None
) -> None:
    """Erase a client, every case of theirs, and traders that nobody else complains about.

    Raises ``StoreTrouble`` while a case is open, ``Missing`` when nobody has that id.
    """
    with desk.open() as records:
        client = _client(records, client_id)
        files = _files_of(records, client_id)
        if (blocked := _blocked(files)) is not None:
            raise StoreTrouble(blocked)
        gone = (*_everything(files), *_lonely_traders(records, files), client)
        digests = _own_digests(records, files)
    change = Change(say("change.person_erased"), gone, (), is_final=True)
    _erase(desk, keeper, change, digests, progress)


def empty_trash(desk: Desk, keeper: Keeper, only: tuple[CaseId, ...] = ()) -> int:
    """Erase cases of the trash (all, or some of them); gives how many."""
    with desk.open() as records:
        files = [
            file
            for file in records.case_files()
            if file.case.trashed_on is not None and (not only or file.case.id in only)
        ]
        gone = _everything(files)
        digests = _own_digests(records, files)
    if files:
        _erase(desk, keeper, Change(say("change.trash_emptied"), gone, (), is_final=True), digests)
    return len(files)


def trash_past_its_time(desk: Desk) -> tuple[CaseId, ...]:
    """Cases that have been in the trash for longer than it keeps them."""
    today = desk.clock.today()
    with desk.open() as records:
        cases = records.all(Case)
    return tuple(
        case.id for case in cases if case.trashed_on is not None and case.trashed_on + KEPT < today
    )


def _erase(
    desk: Desk,
    keeper: Keeper,
    change: Change,
    digests: tuple[str, ...],
    progress: Progress | None = None,
) -> None:
    ids = tuple(record.id for record in change.before)
    keeper.erase(change, Erasure(desk.clock.today(), ids, digests), progress)


def _client(records: Records, client_id: ClientId) -> Client:
    client = records.get(Client, client_id)
    if client is None:
        raise Missing(say("erase.unknown"))
    return client


def _files_of(records: Records, client_id: ClientId) -> list[CaseFile]:
    return [file for file in records.case_files() if file.case.client_id == client_id]


def _blocked(files: Iterable[CaseFile]) -> Message | None:
    for file in files:
        if file.case.is_open:
            return say("erase.open_case", title=file.case.title)
    return None


def _entries(file: CaseFile) -> tuple[Record, ...]:
    return (*file.encounters, *file.events, *file.replies, *file.dispatches, *file.adjustments)


def _everything(files: Iterable[CaseFile]) -> tuple[Record, ...]:
    return tuple(
        record
        for file in files
        for record in (file.case, *_entries(file), *file.evidence, *file.letters)
    )


def _lonely_traders(records: Records, files: Iterable[CaseFile]) -> tuple[Trader, ...]:
    """Traders of these cases that no other case names: a small trader may be a person too."""
    erased = {file.case.id for file in files}
    needed = {case.trader_id for case in records.all(Case) if case.id not in erased}
    traders = {file.trader.id: file.trader for file in files}
    return tuple(trader for each, trader in traders.items() if each not in needed)


def _own_digests(records: Records, files: Iterable[CaseFile]) -> tuple[str, ...]:
    """Fingerprints of files that only these cases refer to."""
    erased = {file.case.id for file in files}
    mine = {digest for file in files for digest in _digests(file)}
    theirs = {
        digest
        for file in records.case_files()
        if file.case.id not in erased
        for digest in _digests(file)
    }
    return tuple(sorted(mine - theirs))


def _digests(file: CaseFile) -> set[str]:
    printed = {letter.frozen.pdf_digest for letter in file.letters if letter.frozen}
    return {item.digest for item in file.evidence} | printed
