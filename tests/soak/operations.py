"""Six things Karen does with the disk, each as a process that acknowledges what it finished."""

from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import count, islice
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from karen_app.bootstrap import RandomIds
from karen_app.domain.client import Client
from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId
from karen_app.persistence.backup import manifest_path
from karen_app.persistence.checking import check_whole
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.postgres import open_office_store
from karen_app.persistence.store_names import DATABASE
from karen_app.persistence.whole_files import Disk
from letters.render import render_pdf
from tests.letters import samples
from tests.soak.stores import (
    RELEASED,
    SteppingClock,
    add_case,
    attach,
    dump,
    faults_of,
    fresh,
    opened,
    people,
    put,
    vault_in,
)

Say = Callable[[str], None]
READY = "ready"


class Operation(Protocol):
    """``work`` runs until it is killed; ``check`` gets what it acknowledged."""

    window: float  # seconds within which it is killed

    def prepare(self, folder: Path) -> None: ...
    def work(self, folder: Path, seed: int, say: Say) -> None: ...
    def check(self, folder: Path, heard: list[str]) -> list[str]: ...


def names(seed: int) -> Iterator[str]:
    return (f"{seed}-{number}" for number in count())


class Save:
    """Commits of two records that belong together."""

    window = 0.9

    def prepare(self, folder: Path) -> None:
        with opened(folder) as vault:
            put(vault.desk, *people("first"))

    def work(self, folder: Path, seed: int, say: Say) -> None:
        vault = vault_in(folder)
        vault.open()
        say(READY)
        for name in names(seed):
            put(vault.desk, *people(name))
            say(f"client-{name}")

    def check(self, folder: Path, heard: list[str]) -> list[str]:
        with opened(folder) as vault:
            with vault.desk.open() as work:
                kept = {each.id for each in work.all(Client)}
            lost = [f"lost {name}" for name in heard if name not in kept]
            return lost + faults_of(vault.desk)


class Attach:
    """Files copied in, each with its record."""

    window = 0.6

    def prepare(self, folder: Path) -> None:
        with opened(folder) as vault:
            add_case(vault.desk, "1")

    def work(self, folder: Path, seed: int, say: Say) -> None:
        chance = random.Random(seed)
        vault = vault_in(folder)
        vault.open()
        say(READY)
        for name in names(seed):
            source = folder / f"dowód {name}.bin"
            source.write_bytes(chance.randbytes(chance.randrange(1, 400_000)))
            attach(vault, CaseId("case-1"), name, source)
            say(f"evidence-{name}")
            source.unlink()

    def check(self, folder: Path, heard: list[str]) -> list[str]:
        with opened(folder) as vault:
            with vault.desk.open() as work:
                kept = {each.id for each in work.all(Evidence)}
            lost = [f"lost {name}" for name in heard if name not in kept]
            return lost + faults_of(vault.desk, vault.files)


class Migrate:
    """Stores of the oldest released schema brought up to date."""

    window = 1.0

    def prepare(self, folder: Path) -> None:
        (folder / "stores").mkdir(parents=True, exist_ok=True)
        reference = old_store(folder / "reference")
        with opened(reference) as vault:
            (folder / "expected").write_text(dump(vault.desk), encoding="utf-8")

    def work(self, folder: Path, seed: int, say: Say) -> None:
        stores = [old_store(folder / "stores" / name) for name in islice(names(seed), 6)]
        say(READY)
        for store in stores:
            vault = vault_in(store)
            vault.open()
            say(store.name)
            vault.close()
        threading.Event().wait()

    def check(self, folder: Path, heard: list[str]) -> list[str]:
        expected = (folder / "expected").read_text(encoding="utf-8")
        faults = []
        for store in (folder / "stores").iterdir():
            if (store / "data" / DATABASE).exists():
                with opened(store) as vault:
                    if dump(vault.desk) != expected:
                        faults.append(f"{store.name} is neither old nor new")
        fresh(folder / "stores")
        return faults


def old_store(folder: Path) -> Path:
    """A folder with a store as the first release wrote it."""
    (folder / "data").mkdir(parents=True)
    shutil.copyfile(min(RELEASED.glob("*.db")), folder / "data" / DATABASE)
    return folder


class BackUp:
    """Backups one after another, with saves in between."""

    window = 0.8

    def prepare(self, folder: Path) -> None:
        with opened(folder) as vault:
            case = add_case(vault.desk, "1")
            (folder / "paragon.txt").write_text("349,00 zł", encoding="utf-8")
            attach(vault, case, "1", folder / "paragon.txt")

    def work(self, folder: Path, seed: int, say: Say) -> None:
        vault = vault_in(folder, SteppingClock(SteppingClock().at + timedelta(minutes=seed % 2000)))
        vault.open()
        say(READY)
        for name in names(seed):
            put(vault.desk, *people(name))
            say(vault.backups.make("soak").path.name)

    def check(self, folder: Path, heard: list[str]) -> list[str]:
        backups = folder / "data" / "backups"
        faults = [f"lost {name}" for name in heard if not (backups / name).exists()]
        for path in sorted(backups.glob("karen-*.db"))[-12:]:
            check_whole(path)
            if not manifest_path(path).exists():
                faults.append(f"{path.name} has no manifest")
        with opened(folder) as vault:
            return faults + faults_of(vault.desk, vault.files)


class Restore:
    """Two backups put back in turn."""

    window = 1.0

    def prepare(self, folder: Path) -> None:
        with opened(folder) as vault:
            for turn in ("a", "b"):
                case = add_case(vault.desk, turn)
                source = folder / f"{turn}.txt"
                source.write_text(turn * 1000, encoding="utf-8")
                attach(vault, case, turn, source)
                made = vault.backups.make(f"turn-{turn}")
                keep(made.path, folder / turn)
                (folder / f"{turn}.dump").write_text(dump(vault.desk), encoding="utf-8")

    def work(self, folder: Path, seed: int, say: Say) -> None:
        vault = vault_in(folder, SteppingClock(step=timedelta(minutes=7)))
        vault.open()
        say(READY)
        for number in count(seed):
            turn = "ab"[number % 2]
            vault.restore(next((folder / turn).glob("karen-*.db")))
            say(turn)

    def check(self, folder: Path, heard: list[str]) -> list[str]:
        known = {(folder / f"{turn}.dump").read_text(encoding="utf-8") for turn in "ab"}
        with opened(folder) as vault:
            mixed = [] if dump(vault.desk) in known else ["neither before nor after"]
            return mixed + faults_of(vault.desk, vault.files)


def keep(backup: Path, folder: Path) -> None:
    """A backup with its manifest and files where no rotation reaches it."""
    folder.mkdir()
    for path in (backup, manifest_path(backup)):
        shutil.copyfile(path, folder / path.name)
    shutil.copytree(backup.parent / "objects", folder / "objects")


class Export:
    """Letters printed and written over one another."""

    window = 0.9

    def prepare(self, folder: Path) -> None:
        for number, document in enumerate((samples.complaint(), samples.timeline(12))):
            (folder / f"known-{number}").write_bytes(render_pdf(document))

    def work(self, folder: Path, seed: int, say: Say) -> None:
        say(READY)
        for number in count(seed):
            document = samples.complaint() if number % 2 == 0 else samples.timeline(12)
            Disk().write(folder / "pismo.pdf", render_pdf(document))
            say("written")

    def check(self, folder: Path, heard: list[str]) -> list[str]:
        target = folder / "pismo.pdf"
        if not target.exists():
            return ["lost pismo.pdf"] if heard else []
        known = {path.read_bytes() for path in folder.glob("known-*")}
        return [] if target.read_bytes() in known else ["pismo.pdf is half written"]


class OfficeSave:
    """The same commits at an office store whose address lies in the folder."""

    window = 0.9

    def prepare(self, folder: Path) -> None:
        """The server is one for all turns; what was told before is there still."""
        (folder / "address").write_text(
            folder.with_name("address").read_text(encoding="utf-8"), encoding="utf-8"
        )

    def work(self, folder: Path, seed: int, say: Say) -> None:
        desk = SqlDesk(self._engine(folder), SteppingClock(), RandomIds())
        say(READY)
        for name in names(seed):
            put(desk, *people(name))
            say(f"client-{name}")

    def check(self, folder: Path, heard: list[str]) -> list[str]:
        engine = self._engine(folder)
        desk = SqlDesk(engine, SteppingClock(), RandomIds())
        with desk.open() as work:
            kept = {each.id for each in work.all(Client)}
        faults = faults_of(desk)
        engine.dispose()
        return faults + [f"lost {name}" for name in heard if name not in kept]

    def _engine(self, folder: Path) -> Engine:
        return open_office_store((folder / "address").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Named:
    """An operation by its name."""

    name: str
    operation: Operation


SIX = (
    Named("save", Save()),
    Named("attach", Attach()),
    Named("migrate", Migrate()),
    Named("backup", BackUp()),
    Named("restore", Restore()),
    Named("export", Export()),
)
OFFICE = Named("office save", OfficeSave())
