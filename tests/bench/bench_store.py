"""The store beside the bare database and the bare file tools that do the same work."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, insert

from karen_app.bootstrap import open_karen
from karen_app.domain.folding import folded
from karen_app.paths import places_in
from karen_app.persistence import seals
from karen_app.persistence.store_names import DATABASE
from karen_app.persistence.tables import CaseRow, EncounterRow
from karen_app.persistence.vault import Vault
from karen_app.services.use_cases import UseCases
from tests.bench.frame import Pair, benchmark
from tests.bench.many_cases import filled_store
from tests.soak.stores import add_case, attach, people, put, vault_in

SOME_CASES, MANY_CASES, MOST_CASES, MANY_ENTRIES = 1_000, 10_000, 100_000, 100_000
ATTACHED = 64 * 1024 * 1024
WORDS = [
    "buty",
    "zwrot",
    "reklamacja",
    "paragon",
    "sklep",
    "podeszwa",
    "odmowa",
    "kurier",
    "termin",
    "pismo",
    "Łódź",
]


def new_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="karen-bench-"))


def open_vault(folder: Path) -> Vault:
    vault = vault_in(folder)
    vault.open()
    return vault


@benchmark("store: save two records (bare: the same rows by sqlite3, synced)", limit=0.2, rounds=30)
def save() -> Pair:
    vault, numbers = open_vault(new_folder()), count()
    bare = sqlite3.connect(new_folder() / "bare.db", isolation_level=None)
    for pragma in ("journal_mode=TRUNCATE", "synchronous=FULL"):
        bare.execute(f"PRAGMA {pragma}")
    for table in ("client", "trader"):
        bare.execute(f"CREATE TABLE {table} (id TEXT PRIMARY KEY, name TEXT, note TEXT)")

    def bare_save() -> None:
        name = f"{next(numbers)}"
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO client VALUES (?, ?, ?)", (name, f"Zażółć {name}", "słowa"))
        bare.execute("INSERT INTO trader VALUES (?, ?, ?)", (name, f"Sklep {name}", "słowa"))
        bare.execute("COMMIT")

    return Pair(lambda: put(vault.desk, *people(f"{next(numbers)}")), bare_save)


@benchmark("store: attach 64 MiB (bare: cp, sync, sha256sum)", goal=1.5, rounds=5)
def attaching() -> Pair:
    folder = new_folder()
    vault, numbers = open_vault(folder), count()
    case = add_case(vault.desk, "1")
    source = folder / "nagranie.mp4"

    def change() -> None:
        """Another file each time: one that is kept already would not be copied."""
        with source.open("r+b" if source.exists() else "wb") as file:
            file.truncate(ATTACHED)
            file.write(os.urandom(4096))

    def karen() -> None:
        change()
        attach(vault, case, f"{next(numbers)}", source)

    def bare() -> None:
        change()
        target = folder / f"bare-{next(numbers)}"
        subprocess.run(["cp", str(source), str(target)], check=True)
        subprocess.run(["sync", str(target)], check=True)
        subprocess.run(["sha256sum", str(target)], check=True, stdout=subprocess.DEVNULL)

    return Pair(karen, bare)


def fill(vault: Vault, cases: int, entries: int) -> None:
    """Many cases and entries by plain inserts; the index is filled as the store fills it."""
    client, trader = people("1")
    put(vault.desk, client, trader)
    with vault.desk.open() as records:
        add_case(vault.desk, "model")
        assert records.all(type(client))
    engine = vault.engine
    with engine.begin() as connection:
        model = dict(connection.execute(CaseRow.__table__.select()).mappings().one())
        rows = [
            {**model, "id": f"c{n}", "number": f"{n}/2026", "title": f"Sprawa {n}"}
            for n in range(cases)
        ]
        connection.execute(insert(CaseRow), rows)
        if entries:
            fill_entries(connection, entries, cases)
        seals.seal_all(connection)


def fill_entries(connection: Connection, entries: int, cases: int) -> None:
    said = [" ".join(WORDS[(n + k * 7) % len(WORDS)] for k in range(6)) for n in range(entries)]
    empty = {
        column.name: "" for column in EncounterRow.__table__.columns if not column.nullable
    } | {"repeats": 0, "minutes_lost": 0, "revision": 1}
    from datetime import date

    rows = [
        {**empty, "id": f"e{n}", "case_id": f"c{n % cases}", "kind": "call", "channel": "phone",
         "direction": "mine", "promise_state": "open", "happened_on": date(2026, 11, 1),
         "summary": f"{said[n]} nr {n}"}
        for n in range(entries)
    ]  # fmt: skip
    connection.execute(insert(EncounterRow), rows)
    connection.exec_driver_sql(
        "INSERT INTO search_index (record_id, case_id, kind, words) VALUES (?, ?, ?, ?)",
        [(r["id"], r["case_id"], "Encounter", folded(str(r["summary"]))) for r in rows],
    )


@benchmark(f"store: search among {MANY_ENTRIES} entries (bare: the FTS query)", goal=1.5, rounds=20)
def search() -> Pair:
    folder = new_folder()
    vault = open_vault(folder)
    fill(vault, 100, MANY_ENTRIES)
    bare = sqlite3.connect(folder / "data" / DATABASE)
    query = "SELECT record_id FROM search_index WHERE words MATCH ? ORDER BY rank LIMIT 50"

    def karen() -> int:
        with vault.desk.open() as records:
            return len(records.search("lodz podesz"))

    assert karen() == 50
    return Pair(karen, lambda: len(bare.execute(query, ('"lodz"* "podesz"*',)).fetchall()))


def over_cases(
    cases: int,
    look: Callable[[UseCases], object],
    tables: Sequence[str],
    forgotten: str = "",
) -> Pair:
    """A look over all cases beside reading every row it rests on.

    The store is opened anew each time, as an open one remembers; opening is not measured. What is
    kept in ``forgotten`` is taken away before: the look makes it anew and leaves it behind again.
    """
    folder = filled_store(cases)
    bare = sqlite3.connect(folder / DATABASE)

    def karen() -> float:
        opened = open_karen(places_in(folder))
        if forgotten:
            with opened.vault.engine.begin() as connection:
                connection.exec_driver_sql(f"DELETE FROM {forgotten}")  # noqa: S608
        began = time.perf_counter()
        look(opened.use_cases)
        passed = time.perf_counter() - began
        opened.vault.close()
        return passed

    def plain() -> float:
        began = time.perf_counter()
        read = [bare.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608
        passed = time.perf_counter() - began
        assert sum(map(len, read)) >= cases
        return passed

    return Pair(karen, plain, reports=True)


def whole_board(cases: int) -> Callable[[UseCases], None]:
    def look(use: UseCases) -> None:
        board = use.board()
        shown = (board.mine, board.theirs, board.quiet, board.closed)
        assert not board.waiting
        assert sum(map(len, shown)) >= cases

    return look


def kept_board(cases: int) -> Pair:
    return over_cases(cases, whole_board(cases), ("board_card",))


def new_board(cases: int) -> Pair:
    """No card is kept: the law is asked about each case."""
    tables = ("matter", "encounter", "case_event", "reply", "evidence", "letter", "dispatch")
    return over_cases(cases, whole_board(cases), tables, forgotten="board_card")


@benchmark(
    f"store: the board from its kept cards, {MANY_CASES} cases (bare: read the same rows)",
    limit=2.0,
    rounds=3,
)
def board() -> Pair:
    return kept_board(MANY_CASES)


@benchmark(
    f"store: the board from its kept cards, {MOST_CASES} cases (bare: read the same rows)",
    limit=20.0,
    rounds=1,
    warms_up=False,
)
def large_board() -> Pair:
    return kept_board(MOST_CASES)


@benchmark(
    f"store: the board made anew, {SOME_CASES} cases (bare: read the same rows)",
    limit=10.0,
    rounds=1,
    warms_up=False,
)
def fresh_board() -> Pair:
    return new_board(SOME_CASES)


@benchmark(
    f"store: the board made anew, {MANY_CASES} cases (bare: read the same rows)",
    limit=100.0,
    rounds=1,
    warms_up=False,
)
def large_fresh_board() -> Pair:
    return new_board(MANY_CASES)


@benchmark(
    f"store: a look at the reminders, nothing changed, {MANY_CASES} cases "
    "(bare: read the kept rows)",
    goal=10.0,
    rounds=3,
)
def reminders() -> Pair:
    def assessed() -> bool:
        raise AssertionError("a case was assessed though nothing changed")

    return over_cases(MANY_CASES, lambda use: use.reminders(assessed), ("case_causes",))


@benchmark(
    "store: a verified backup (bare: cp, sync, sha256sum of the same file)", limit=30.0, rounds=3
)
def backup() -> Pair:
    folder = new_folder()
    vault = open_vault(folder)
    fill(vault, 100, MANY_ENTRIES)

    def bare() -> str:
        target = folder / "bare.db"
        shutil.copyfile(vault.database, target)
        with target.open("rb") as file:
            os.fsync(file.fileno())
            return hashlib.file_digest(file, "sha256").hexdigest()

    return Pair(lambda: vault.backups.make("bench"), bare)
