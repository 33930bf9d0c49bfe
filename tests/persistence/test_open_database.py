"""Opening a store: new, same, older, newer, damaged, foreign, read-only, locked."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.exc import DatabaseError

from karen_app.domain.case import Case
from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence import open_database as open_database_module
from karen_app.persistence.base import Base
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.engine import sqlite_engine
from karen_app.persistence.open_database import OpenStore, open_database
from karen_app.persistence.schema import bring_up, newest_step, take_down
from karen_app.persistence.store_names import DATABASE, RUNNING
from karen_app.services.change import Change
from tests.fakes import CountedIds, FakeClock
from tests.persistence.test_records_contract import EVERYTHING
from tests.persistence.test_released import FIXTURES

needs_no_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)


def opened(folder: Path) -> OpenStore:
    return open_database(folder, FakeClock(), folder / "backups")


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def filled(data_folder: Path) -> Path:
    """A folder with a store that holds one of everything."""
    store = opened(data_folder)
    desk = SqlDesk(store.engine, FakeClock(), CountedIds())
    with desk.open() as records:
        records.commit(Change(say("change.samples_loaded"), (), EVERYTHING))
    store.close()
    return data_folder


def test_a_new_store_has_the_tables_of_the_program(data_folder: Path) -> None:
    store = opened(data_folder)
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = [
            each
            for each in compare_metadata(context, Base.metadata)
            if "search_index" not in str(each)
        ]
    store.close()
    assert found == []


def test_up_down_up_leaves_the_same_schema(data_folder: Path) -> None:
    engine = sqlite_engine(data_folder / "x.db")
    bring_up(engine)
    with engine.connect() as connection:
        first = sorted(inspect(connection).get_table_names())
    take_down(engine)
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    bring_up(engine)
    with engine.connect() as connection:
        assert sorted(inspect(connection).get_table_names()) == first
    engine.dispose()


def test_the_same_store_opens_again(filled: Path) -> None:
    store = opened(filled)
    with SqlDesk(store.engine, FakeClock(), CountedIds()).open() as records:
        assert len(records.journal()) == 1
    store.close()


def test_a_newer_store_is_refused_without_a_changed_byte(filled: Path) -> None:
    with sqlite3.connect(filled / DATABASE) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = fingerprint(filled / DATABASE)
    with pytest.raises(StoreTrouble, match="newer Karen"):
        opened(filled)
    assert fingerprint(filled / DATABASE) == before


def interrupted(folder: Path, *statements: str) -> None:
    """What a kill leaves: pages of an unfinished transaction in the file, the old ones beside it."""
    working = folder / "working.db"
    shutil.copyfile(folder / DATABASE, working)
    connection = sqlite3.connect(working, isolation_level=None)
    for statement in ("PRAGMA cache_size=1", "BEGIN", *statements, SPILL):
        connection.execute(statement)
    shutil.copyfile(working, folder / DATABASE)
    shutil.copyfile(folder / "working.db-journal", folder / f"{DATABASE}-journal")
    connection.close()
    working.unlink()


SPILL = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
    "INSERT INTO draft (form, typed, kept_at) SELECT 'f' || i, hex(zeroblob(900)), '' FROM n"
)
NEWER = "UPDATE alembic_version SET version_num = '9999'"


def test_what_a_killed_program_left_half_done_is_undone(filled: Path) -> None:
    whole = fingerprint(filled / DATABASE)
    interrupted(filled)
    assert fingerprint(filled / DATABASE) != whole
    store = opened(filled)
    desk = SqlDesk(store.engine, FakeClock(), CountedIds())
    assert desk.drafts.forms() == ()
    store.close()


def test_a_newer_store_that_was_interrupted_keeps_file_and_journal(filled: Path) -> None:
    with sqlite3.connect(filled / DATABASE) as connection:
        connection.execute(NEWER)
    connection.close()
    interrupted(filled)
    journal = filled / f"{DATABASE}-journal"
    before = fingerprint(filled / DATABASE), fingerprint(journal)
    with pytest.raises(StoreTrouble, match="newer Karen"):
        opened(filled)
    assert (fingerprint(filled / DATABASE), fingerprint(journal)) == before
    assert not (filled / "looking").exists()


def test_a_step_that_was_never_finished_is_not_taken_for_a_newer_store(filled: Path) -> None:
    interrupted(filled, NEWER)
    lies = sqlite3.connect(f"{(filled / DATABASE).as_uri()}?immutable=1", uri=True)
    assert lies.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)
    lies.close()
    opened(filled).close()


@pytest.fixture
def read_only_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """A place where the try to write fails; whoever runs the tests may write anywhere."""
    monkeypatch.setattr(open_database_module, "is_writable", lambda *_place: False)


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.usefixtures("read_only_place")
@pytest.mark.parametrize("released", FIXTURES, ids=lambda path: path.stem)
def test_an_older_store_in_a_read_only_place_is_read_from_a_copy(
    data_folder: Path, released: Path
) -> None:
    shutil.copyfile(released, data_folder / DATABASE)
    before = bytes_in(data_folder)
    store = opened(data_folder)
    assert store.is_read_only
    assert store.borrowed is not None
    borrowed = Path(store.borrowed.name)
    desk = SqlDesk(store.engine, FakeClock(), CountedIds(), is_read_only=True)
    with desk.open() as records:
        assert records.all(Case)
    with store.engine.connect() as connection, pytest.raises(DatabaseError, match="readonly"):
        connection.execute(text("DELETE FROM draft"))
    assert bytes_in(data_folder) == before
    store.close()
    assert not borrowed.exists()


@pytest.mark.usefixtures("filled", "read_only_place")
def test_an_interrupted_store_in_a_read_only_place_is_read_from_a_copy(filled: Path) -> None:
    interrupted(filled)
    before = bytes_in(filled)
    store = opened(filled)
    desk = SqlDesk(store.engine, FakeClock(), CountedIds(), is_read_only=True)
    assert desk.drafts.forms() == ()
    store.close()
    assert bytes_in(filled) == before


@pytest.mark.usefixtures("filled", "read_only_place")
def test_without_room_for_a_copy_a_sentence_says_what_to_do(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(filled)

    def full(*_paths: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(StoreTrouble, match="copy the folder to a place you can write to"):
        opened(filled)


@pytest.mark.usefixtures("filled", "read_only_place")
def test_a_newer_store_in_a_read_only_place_is_refused(filled: Path) -> None:
    with sqlite3.connect(filled / DATABASE) as connection:
        connection.execute(NEWER)
    connection.close()
    with pytest.raises(StoreTrouble, match="newer Karen"):
        opened(filled)


def test_a_foreign_file_is_refused_untouched(data_folder: Path) -> None:
    (data_folder / DATABASE).write_text("Dear diary", encoding="ascii")
    with pytest.raises(StoreTrouble, match="no data file of Karen"):
        opened(data_folder)
    assert (data_folder / DATABASE).read_text(encoding="ascii") == "Dear diary"


def test_a_damaged_store_is_found_after_an_unclean_end(filled: Path) -> None:
    (filled / RUNNING).write_text("1", encoding="ascii")
    path = filled / DATABASE
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 6] = b"\xff" * (4096 * 5)
    path.write_bytes(content)
    with pytest.raises(StoreTrouble, match="damaged"):
        opened(filled)
    assert path.read_bytes() == content


def test_a_second_program_is_told_who_holds_the_folder(data_folder: Path) -> None:
    first = opened(data_folder)
    with pytest.raises(StoreTrouble, match=f"process {os.getpid()}"):
        opened(data_folder)
    first.close()
    opened(data_folder).close()


@needs_no_root
def test_a_read_only_place_opens_for_reading(filled: Path) -> None:
    (filled / DATABASE).chmod(0o444)
    filled.chmod(0o555)
    try:
        store = opened(filled)
        desk = SqlDesk(store.engine, FakeClock(), CountedIds(), is_read_only=store.is_read_only)
        assert desk.is_read_only
        with desk.open() as records:
            assert len(records.journal()) == 1
        store.close()
    finally:
        filled.chmod(0o755)


def test_a_reading_engine_cannot_write(filled: Path) -> None:
    engine = sqlite_engine(filled / DATABASE, read_only=True)
    with engine.connect() as connection, pytest.raises(DatabaseError, match="readonly"):
        connection.execute(text("DELETE FROM draft"))
    engine.dispose()


def test_the_journal_cannot_be_rewritten(filled: Path) -> None:
    with sqlite3.connect(filled / DATABASE) as connection:
        for attack in ("DELETE FROM journal", "UPDATE journal SET label = 'x'"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(attack)
    connection.close()


def test_a_failed_step_leaves_nothing_behind(data_folder: Path) -> None:
    engine = sqlite_engine(data_folder / "x.db")
    half = text("CREATE TABLE half (id INTEGER)")
    with engine.connect() as connection, connection.begin() as step:
        connection.execute(half)
        with pytest.raises(DatabaseError):
            connection.execute(half)
        step.rollback()
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    engine.dispose()


def test_the_store_is_as_safe_as_it_should_be(data_folder: Path) -> None:
    store = opened(data_folder)
    with store.engine.connect() as connection:
        found = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    store.close()
    assert found == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
    }


def test_the_newest_step_is_known() -> None:
    assert newest_step() == "0007"
