"""R08 to R10, R12 to R14: backups over years, restoring each, steps of the schema, two programs."""

from __future__ import annotations

import hashlib
import importlib
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from karen_app.domain.errors import KarenError
from karen_app.persistence.checking import check_whole
from karen_app.persistence.engine import sqlite_engine
from karen_app.persistence.lock import NAME
from karen_app.persistence.rotation import to_keep
from karen_app.persistence.store_names import DATABASE
from tests.persistence.test_open_database import interrupted
from tests.soak.failing import ALL, failing
from tests.soak.frame import Reached, Run, judged, measure
from tests.soak.measure_damage import places_of_records
from tests.soak.operations import old_store
from tests.soak.stores import (
    SteppingClock,
    add_case,
    attach,
    bytes_below,
    dump,
    faults_of,
    fresh,
    opened,
    people,
    put,
    vault_in,
)

YEARS = 3


@measure(
    "R08",
    "flips one bit of a record in the copy while it is made; no backup may come of it and none may go for it",
)
def verified(run: Run) -> Reached:  # fmt: skip
    backing: Any = importlib.import_module("karen_app.persistence.backup")
    chance, rounds, faults = run.chance("verified"), run.count(8, 120), []
    real = backing.check_whole

    def damaged(path: Path, *access: object) -> None:
        content = bytearray(path.read_bytes())
        content[chance.choice(places_of_records(path, bytes(content)))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        real(path, *access)

    with opened(run.folder) as vault:
        for number in range(20):
            put(vault.desk, *people(f"{number}", "słowa " * 40))
        vault.backups.make("first")
        before = {each.path for each in vault.kept()}
        backing.check_whole = damaged
        try:
            for number in range(rounds):
                try:
                    vault.backups.make("soak")
                    faults.append(f"damaged copy {number} was kept")
                except KarenError:
                    pass
                if {each.path for each in vault.kept()} != before:
                    faults.append(f"after {number} other backups were there")
        finally:
            backing.check_whole = real
    return judged(f"{rounds - len(faults)} of {rounds} damaged copies refused", faults)


@measure(
    "R09",
    "an injected clock goes through the years with one to four backups a day, absences and jumps; counted after each one",
)
def rotation(run: Run) -> Reached:  # fmt: skip
    chance, faults, made = run.chance("rotation"), [], 0
    now = datetime(2026, 11, 22, 8, tzinfo=UTC)
    end = now + timedelta(days=365 * YEARS)
    kept: set[datetime] = set()
    steady = 0
    while now < end:
        now += timedelta(hours=chance.choice([5, 7, 11, 13, 24]))
        if chance.random() < 0.004:
            now += timedelta(days=chance.randrange(2, 10))
        kept.add(now)
        made += 1
        newest = max(kept)
        kept = set(to_keep(kept, newest))
        recent = [each for each in kept if newest - each <= timedelta(days=2)]
        older = len(kept) - len(recent)
        if newest not in kept or older > 12 + 10 + 9:
            faults.append(f"{now}: {len(recent)} of two days and {older} older ones")
        steady = older if now + timedelta(days=30) > end else steady
    if steady != 31:
        faults.append(f"at the end {steady} older ones are kept, not 12 + 10 + 9")
    faults += clock_set_back(run)
    return judged(f"{made} backups in {YEARS} years, at the end 12 + 10 + 9 = {steady}", faults)


def clock_set_back(run: Run) -> list[str]:
    """A clock before the newest backup thins nothing, and a later one thins again."""
    clock = SteppingClock()
    with opened(run.folder, clock) as vault:
        for _ in range(4):
            vault.backups.make("soak")
            clock.at += timedelta(days=20)
        before = len(vault.kept())
        clock.at -= timedelta(days=400)
        vault.backups.make("back")
        return [] if len(vault.kept()) == before + 1 else ["a clock set back thinned backups"]


@measure(
    "R10",
    "restores every kept backup in random order, beside journals that a broken restore left, compares records and files, and undoes it",
)
def restores(run: Run) -> Reached:  # fmt: skip
    chance, states, faults = run.chance("restores"), run.count(3, 25), []
    known: dict[Path, str] = {}
    clock = SteppingClock()
    with opened(run.folder, clock) as vault:
        for number in range(states):
            case = add_case(vault.desk, f"{number}")
            source = run.folder / f"{number}.bin"
            source.write_bytes(chance.randbytes(5000))
            attach(vault, case, f"{number}", source)
            known[vault.backups.make("state").path] = dump(vault.desk)
        order = list(known)
        chance.shuffle(order)
        for backup in order:
            before = dump(vault.desk)
            for leftover in ("-journal", "-wal", "-shm"):
                stale = vault.database.with_name(f"{DATABASE}.restored{leftover}")
                stale.write_bytes(chance.randbytes(4096))
            vault.restore(backup)
            if dump(vault.desk) != known[backup]:
                faults.append(f"{backup.name}: other records")
            faults += faults_of(vault.desk, vault.files)
            vault.undo_restore()
            if dump(vault.desk) != before:
                faults.append(f"{backup.name}: not undone")
    return judged(f"{len(known)} backups restored and undone, {len(faults)} differ", faults)


@measure(
    "R12",
    "lets the migration of every released store fail at each of its statements; opens it again and compares",
)
def migration(run: Run) -> Reached:  # fmt: skip
    with opened(old_store(run.folder / "reference")) as vault:
        expected = dump(vault.desk)
    counted = old_store(run.folder / "counted")
    with failing(ALL, str(counted)) as countdown, opened(counted):
        pass
    turns = range(1, countdown.seen + 1, 1 if run.is_long else 12)
    faults = []
    for turn in turns:
        folder = old_store(fresh(run.folder / "place"))
        old = fingerprint(folder)
        try:
            with failing(turn, str(folder)):
                vault = vault_in(folder)
                vault.open()
                vault.close()
        except KarenError:
            pass
        check_whole(folder / "data" / DATABASE)
        if fingerprint(folder) != old:
            engine = sqlite_engine(folder / "data" / DATABASE)
            engine.dispose()
        with opened(folder) as again:
            if dump(again.desk) != expected or faults_of(again.desk):
                faults.append(f"call {turn}: other records")
    return judged(f"{len(turns)} interruptions, {len(faults)} between old and new", faults)


def fingerprint(folder: Path) -> str:
    return hashlib.sha256((folder / "data" / DATABASE).read_bytes()).hexdigest()


@measure(
    "R13",
    "gives the store a step nobody knows, every other time with the journal of a killed program beside it, opens it, compares every file of the folder",
)
def newer(run: Run) -> Reached:  # fmt: skip
    faults, rounds = [], run.count(3, 50)
    for number in range(rounds):
        folder = fresh(run.folder / "newer")
        with opened(folder) as vault:
            put(vault.desk, *people("1"))
        engine = sqlite_engine(folder / "data" / DATABASE)
        with engine.begin() as connection:
            step = {"step": f"9{number:03d}"}
            connection.execute(text("UPDATE alembic_version SET version_num = :step"), step)
        engine.dispose()
        if number % 2 == 1:
            interrupted(folder / "data")
        before = without_lock(folder)
        try:
            vault_in(folder).open()
            faults.append(f"step 9{number:03d} was opened")
        except KarenError as trouble:
            if trouble.message.code != "store.newer":
                faults.append(f"step 9{number:03d}: {trouble}")
        if without_lock(folder) != before:
            faults.append(f"step 9{number:03d}: something was changed")
    return judged(f"{rounds - len(faults)} of {rounds} refused untouched", faults)


def without_lock(folder: Path) -> dict[str, str]:
    """Every file but the lock, which says only that somebody looked."""
    found = bytes_below(folder)
    return {name: digest for name, digest in found.items() if not name.endswith(NAME)}


_HOLDER = """
import sys, time
from pathlib import Path
from tests.soak.stores import vault_in
vault = vault_in(Path(sys.argv[1]))
vault.open()
print("open", flush=True)
time.sleep(60)
"""


@measure(
    "R14", "a second start beside a running program, then a kill -9 of the first and a third start"
)
def one_writer(run: Run) -> Reached:  # fmt: skip
    rounds, faults = run.count(1, 12), []
    for number in range(rounds):
        folder = fresh(run.folder / "shared")
        holder = subprocess.Popen(
            [sys.executable, "-c", _HOLDER, str(folder)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        assert holder.stdout is not None
        holder.stdout.readline()
        try:
            vault_in(folder).open()
            faults.append(f"round {number}: two programs had it open")
        except KarenError:
            pass
        holder.kill()
        holder.wait()
        holder.stdout.close()
        try:
            with opened(folder) as vault:
                put(vault.desk, *people("1"))
        except KarenError as trouble:
            faults.append(f"round {number}: after the kill: {trouble}")
    shutil.rmtree(run.folder, ignore_errors=True)
    return judged(f"{rounds} pairs: the second told, the third open, {len(faults)} faults", faults)
