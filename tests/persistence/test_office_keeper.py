"""Safe-keeping of an office store whose server is away, and of stores of an older Karen there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Date, Engine, MetaData, Table, Time, inspect

from karen_app.domain.case import Case
from karen_app.domain.errors import StoreTrouble
from karen_app.domain.fields import Fields
from karen_app.domain.folding import WORD
from karen_app.domain.keeping import Counts, Erasure, StoreKind
from karen_app.persistence import erasures, seals
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.journal import first_break
from karen_app.persistence.office_keeper import OfficeKeeper, settle
from karen_app.persistence.postgres import office_url, open_office_store, postgres_engine
from karen_app.persistence.schema import bring_up, newest_step, step_of
from karen_app.services.keeping.erase_person import erase_person
from karen_app.services.keeping.keep import Keeping
from tests.fakes import CountedIds, FakeClock, MemorySettings
from tests.persistence.keepers import kept_store
from tests.persistence.postgres_server import Server
from tests.persistence.test_records_contract import CASE, CLIENT
from tests.persistence.test_released import FIXTURES
from tests.persistence.vaults import fill, semantic_dump, vault_in

NOWHERE = "postgresql://anna:Tajne@/karen?host=/nowhere-karen"


@pytest.fixture
def away(tmp_path: Path) -> Iterator[OfficeKeeper]:
    """The keeper of an office store whose server cannot be reached."""
    own = vault_in(tmp_path)
    own.open()
    yield OfficeKeeper(postgres_engine(office_url(NOWHERE)), own, own.files)
    own.close()


def test_the_status_tells_that_the_server_is_away_and_not_its_password(away: OfficeKeeper) -> None:
    status = away.status("")
    (warning,) = status.warnings
    assert (status.kind, status.counts) == (StoreKind.OFFICE, Counts())
    assert warning.code == "store.office_unreachable"
    assert "Tajne" not in f"{status}"


def test_a_check_without_the_server_is_incomplete_and_not_counted(away: OfficeKeeper) -> None:
    report = away.check()
    assert report.database is not None
    assert (report.is_complete, report.faults) == (False, ())
    assert away.status("").last_check is None


def test_what_karen_does_by_itself_waits_for_the_server(
    away: OfficeKeeper, caplog: pytest.LogCaptureFixture
) -> None:
    desk = SqlDesk(away.engine, FakeClock(), CountedIds(), own=away.own.engine)
    done = Keeping(desk, away, MemorySettings()).look_after()
    assert done.erased == 0
    assert {each.code for each in done.warnings} == {"store.office_unreachable", "store.failed"}
    away.folder.mkdir()
    erasures.add_to_list(away.folder, Erasure(date(2026, 11, 20), ("client-1",)))
    settle(away)
    assert "could not be settled" in caplog.text
    assert "Tajne" not in caplog.text


def test_what_was_erased_comes_again_with_a_backup_of_the_server_and_goes_again(
    postgres: Server, tmp_path: Path
) -> None:
    with kept_store("postgres", tmp_path, postgres) as kept:
        erase_person(kept.desk, kept.keeper, CLIENT.id)
        fill(kept.desk, kept.files)
        again = kept.again()
        with again.desk.open() as records:
            assert records.all(Case) == ()
        assert again.files.files() == ()


def copy_rows(source: Path, engine: Engine) -> None:
    """Every row of a released file into the tables of the same step on a server."""
    rows = sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)
    rows.row_factory = sqlite3.Row
    known = MetaData()
    known.reflect(engine)
    with closing(rows), engine.begin() as connection:
        for table in known.sorted_tables:
            if table.name == "alembic_version":
                continue
            lines = rows.execute(f"SELECT * FROM {table.name}")  # noqa: S608
            if found := [as_there(table, dict(line)) for line in lines]:
                connection.execute(table.insert(), found)


def as_there(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """A row as the same program would have stored it on a server."""
    for name, value in row.items():
        if isinstance(table.columns[name].type, Boolean) and value is not None:
            row[name] = bool(value)
        elif isinstance(table.columns[name].type, Date) and value is not None:
            row[name] = date.fromisoformat(value)
        elif isinstance(table.columns[name].type, Time) and value is not None:
            row[name] = time.fromisoformat(value)
    if table.name == "search_index":
        row["words"] = " ".join(dict.fromkeys(WORD.findall(row["words"])))
    return row


@pytest.mark.parametrize("released", FIXTURES, ids=lambda path: path.stem)
def test_an_office_store_of_every_released_schema_is_brought_up(
    postgres: Server, tmp_path: Path, released: Path
) -> None:
    template, postgres.template = postgres.template, "template1"
    try:
        address = postgres.database()
    finally:
        postgres.template = template
    older = postgres_engine(office_url(address))
    bring_up(older, released.stem)
    copy_rows(released, older)
    older.dispose()
    engine = open_office_store(address)
    desk = SqlDesk(engine, FakeClock(), CountedIds())
    with engine.connect() as connection:
        assert step_of(connection) == newest_step()
        assert seals.broken(connection) == ()
    with desk.open() as records:
        case = records.get(Case, CASE)
        assert case is not None
        assert (case.title, case.is_pinned, case.revision) == ("Nowy tytuł, zażółć", True, 3)
        assert first_break(records.journal()) is None
        assert [hit.record_id for hit in records.search("zazolc")] == [CASE]
    assert desk.drafts.typed("encounter:new") == Fields({"summary": "niedokończone"})
    assert records_of(semantic_dump(desk)) == records_of(as_a_file(tmp_path, released))
    engine.dispose()


def records_of(dump: str) -> str:
    """Without the history: a step salts its lines by chance."""
    return dump.partition('"records"')[2]


def as_a_file(folder: Path, released: Path) -> str:
    """What the same released file says after it was opened as one."""
    vault = vault_in(folder)
    (folder / vault.database.name).write_bytes(released.read_bytes())
    vault.open()
    try:
        return semantic_dump(vault.desk)
    finally:
        vault.close()


def test_a_step_that_fails_on_the_server_leaves_the_old_store(
    postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    template, postgres.template = postgres.template, "template1"
    try:
        address = postgres.database()
    finally:
        postgres.template = template
    older = postgres_engine(office_url(address))
    bring_up(older, FIXTURES[0].stem)
    with older.connect() as connection:
        tables = inspect(connection).get_table_names()

    def broken(_connection: object) -> None:
        raise ValueError("3 rows are loose")

    with monkeypatch.context() as patch:
        patch.setattr(seals, "seal_all", broken)
        with pytest.raises(StoreTrouble, match="could not be brought up to date"):
            open_office_store(address)
    with older.connect() as connection:
        assert inspect(connection).get_table_names() == tables
        assert step_of(connection) == FIXTURES[0].stem
    older.dispose()
    open_office_store(address).dispose()
