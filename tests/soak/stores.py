"""Stores for the long runs: opened as the program opens them, and told apart by their content."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from karen_app.bootstrap import RandomIds
from karen_app.domain.case import Case
from karen_app.domain.client import Client
from karen_app.domain.encounter import Encounter, EncounterKind
from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId, ClientId, EncounterId, EvidenceId, TraderId
from karen_app.domain.message import say
from karen_app.domain.records import RECORD_TYPES, Record, to_canonical_json
from karen_app.domain.trader import Trader
from karen_app.persistence.crypt.keys import Cost
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.journal import first_break
from karen_app.persistence.vault import Folders, Vault
from karen_app.services.change import adding
from tests.makers import make_case

LABEL = say("change.samples_loaded")
START = datetime(2026, 11, 22, 12, tzinfo=UTC)
RELEASED = Path(__file__).parent.parent / "persistence" / "released"
QUICK = Cost(memory=8 * 1024, rounds=1)


@dataclass
class SteppingClock:
    """Every look at the clock is a second later."""

    at: datetime = START
    step: timedelta = timedelta(seconds=1)
    looks: int = field(default=0)

    def today(self) -> date:
        return self.at.date()

    def now(self) -> datetime:
        self.at += self.step
        return self.at


def vault_in(folder: Path, clock: SteppingClock | None = None) -> Vault:
    data = folder / "data"
    folders = Folders(data, data / "objects", data / "backups")
    return Vault(folders, clock or SteppingClock(), RandomIds(), QUICK)


@contextmanager
def opened(folder: Path, clock: SteppingClock | None = None) -> Iterator[Vault]:
    vault = vault_in(folder, clock)
    vault.open()
    try:
        yield vault
    finally:
        vault.close()


def people(name: str, words: str = "") -> tuple[Client, Trader]:
    """A client and a trader that belong together, to see half actions."""
    note = words or f"słowa {name}"
    return (
        Client(id=ClientId(f"client-{name}"), name=f"Zażółć {name}", note=note),
        Trader(id=TraderId(f"trader-{name}"), name=f"Sklep {name}", note=note),
    )


def add_case(desk: SqlDesk, name: str) -> CaseId:
    """A case with its people."""
    client, trader = people(name)
    case = make_case(
        id=CaseId(f"case-{name}"), number=f"1/{name}", client_id=client.id, trader_id=trader.id
    )
    put(desk, client, trader, case)
    return case.id


def put(desk: SqlDesk, *records: Record) -> None:
    with desk.open() as work:
        work.commit(adding(LABEL, *records))


def encounter(case_id: CaseId, name: str, words: str) -> Encounter:
    return Encounter(
        id=EncounterId(f"e-{name}"),
        case_id=case_id,
        kind=EncounterKind.CALL,
        happened_on=date(2026, 11, 20),
        summary=words,
    )


def attach(vault: Vault, case_id: CaseId, name: str, source: Path) -> Evidence:
    """What attaching a file does: first the file, then the record."""
    kept = vault.files.take_in(source)
    item = Evidence(
        id=EvidenceId(f"evidence-{name}"),
        case_id=case_id,
        name=source.name,
        digest=kept.digest,
        size=kept.size,
        added_at=START,
    )
    put(vault.desk, item)
    return item


def dump(desk: SqlDesk) -> str:
    """The meaning of a store: every record as text, without the journal."""
    with desk.open() as work:
        found = [to_canonical_json(each) for kind in RECORD_TYPES for each in work.all(kind)]
    return "\n".join(found)


def faults_of(desk: SqlDesk, files: FileStore | None = None) -> list[str]:
    """Half actions, breaks in the journal, rows without their file."""
    with desk.open() as work:
        clients = {each.id.removeprefix("client-") for each in work.all(Client)}
        traders = {each.id.removeprefix("trader-") for each in work.all(Trader)}
        broken = first_break(work.journal())
        digests = [(each.id, each.digest) for each in work.all(Evidence)]
        cases = work.all(Case)
    faults = [f"half action {name}" for name in clients ^ traders]
    faults += [f"journal broken at {broken}"] if broken is not None else []
    faults += [
        f"{case.id} has no client"
        for case in cases
        if case.client_id.removeprefix("client-") not in clients
    ]
    if files is not None:
        faults += [f"{name} has no file" for name, digest in digests if not files.is_intact(digest)]
    return faults


def bytes_below(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def fresh(folder: Path) -> Path:
    """The folder, empty."""
    for path in folder.rglob("*"):
        if path.is_file():
            path.chmod(0o600)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
