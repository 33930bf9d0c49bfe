"""Vaults for tests: a folder with one of everything, real files, and a cheap passphrase."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from karen_app.domain.case import Case
from karen_app.domain.evidence import Evidence
from karen_app.domain.letter import FrozenLetter, Letter
from karen_app.domain.message import say
from karen_app.domain.records import RECORD_TYPES, Record, to_canonical_json
from karen_app.persistence.crypt.keys import Cost
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.vault import Folders, Vault
from karen_app.services.change import Change, replacing
from tests.fakes import CountedIds, FakeClock
from tests.persistence.test_records_contract import CASE, EVERYTHING

PASSPHRASE = "cztery niezwiązane słowa @/:"
CHEAP = Cost(memory=64, rounds=1)
RECEIPT = b"PARAGON-KANAREK 349,00 PLN\n" * 40
PRINTED = b"%PDF-KANAREK\n" * 40


def vault_in(folder: Path, clock: FakeClock | None = None) -> Vault:
    """A vault that is not open yet."""
    folders = Folders(folder, folder / "objects", folder / "backups")
    return Vault(folders, clock or FakeClock(), CountedIds(), CHEAP)


def filled_vault(folder: Path, clock: FakeClock | None = None) -> Vault:
    """An open vault with one of everything and the two files it refers to."""
    vault = vault_in(folder, clock)
    vault.open()
    fill(vault.desk, vault.files)
    return vault


def fill(desk: SqlDesk, files: FileStore) -> None:
    """One of everything, with its two files."""
    receipt, printed = files.put(RECEIPT).digest, files.put(PRINTED).digest
    with desk.open() as records:
        records.commit(
            Change(
                say("change.samples_loaded"),
                (),
                tuple(_with_files(record, receipt, printed) for record in EVERYTHING),
            )
        )


class HasDesk(Protocol):
    """A store, whatever keeps it safe."""

    @property
    def desk(self) -> SqlDesk: ...


def _with_files(record: Record, receipt: str, printed: str) -> Record:
    if isinstance(record, Evidence):
        return dataclasses.replace(record, digest=receipt, size=len(RECEIPT))
    if isinstance(record, Letter):
        frozen = FrozenLetter(record.created_on, "Szanowni\nPaństwo", printed, "2026.11")
        return dataclasses.replace(record, frozen=frozen)
    return record


def retitle(vault: HasDesk, title: str) -> None:
    """One change: another title of the case."""
    with vault.desk.open() as records:
        case = records.get(Case, CASE)
        assert case is not None
        after = dataclasses.replace(case, title=title)
        records.commit(replacing(say("change.case_edited", title=title), case, after))


def title_in(vault: HasDesk) -> str:
    with vault.desk.open() as records:
        case = records.get(Case, CASE)
    assert case is not None
    return case.title


def semantic_dump(desk: SqlDesk) -> str:
    """Everything a store says, whatever its form."""
    with desk.open() as records:
        kinds = {kind.__name__: records.all(kind) for kind in RECORD_TYPES}
        history = [
            (line.number, line.label, line.payload, line.digest) for line in records.journal()
        ]
    drafts = {form: desk.drafts.typed(form) for form in desk.drafts.forms()}
    return to_canonical_json({"records": kinds, "history": history, "drafts": drafts})


def all_bytes(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Every file below a folder with its bytes."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path, path.read_bytes()


def files_with(folder: Path, *canaries: bytes) -> list[Path]:
    """Files that hold one of the canaries, in their bytes or in their names."""
    return [
        path
        for path, content in all_bytes(folder)
        if any(canary in content or canary in str(path).encode() for canary in canaries)
    ]
