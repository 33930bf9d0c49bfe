"""A database of every released schema opens, says the same as before, and is never half new."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event, text

from karen_app.domain.case import Case
from karen_app.domain.errors import OtherHost, StoreTrouble
from karen_app.domain.fields import Fields
from karen_app.persistence.journal import first_break
from karen_app.persistence.lock import NAME
from karen_app.persistence.schema import bring_up, known_steps, newest_step
from karen_app.persistence.store_names import DATABASE
from tests.persistence.test_records_contract import CASE
from tests.persistence.vaults import PASSPHRASE, semantic_dump, vault_in

RELEASED = Path(__file__).parent / "released"
FIXTURES = sorted(RELEASED.glob("*.db"))
TABLES = ("client", "trader", "matter", "case_event", "reply", "evidence", "letter", "dispatch")


def data_of(path: Path, columns_as_in: Path | None = None) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the tables of records, as they lie there; the columns another file has."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        return {
            table: connection.execute(
                f"SELECT {columns_of(columns_as_in or path, table)} FROM {table} ORDER BY id"  # noqa: S608
            ).fetchall()
            for table in TABLES
        }
    finally:
        connection.close()


def columns_of(path: Path, table: str) -> str:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        return ", ".join(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
    finally:
        connection.close()


def test_there_is_a_database_of_every_step_but_the_newest() -> None:
    assert {path.stem for path in FIXTURES} >= known_steps() - {newest_step()}


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_a_released_database_opens_and_says_the_same(tmp_path: Path, fixture: Path) -> None:
    shutil.copy(fixture, tmp_path / DATABASE)
    before = data_of(fixture)
    vault = vault_in(tmp_path)
    vault.open()
    assert data_of(tmp_path / DATABASE, columns_as_in=fixture) == before
    with vault.desk.open() as records:
        case = records.get(Case, CASE)
        journal = records.journal()
    assert case is not None
    assert (case.title, case.is_pinned, case.revision) == ("Nowy tytuł, zażółć", True, 3)
    assert [line.actor for line in journal] == ["Anna"] * 3
    assert first_break(journal) is None
    assert vault.desk.drafts.typed("encounter:new") == Fields({"summary": "niedokończone"})
    with vault.engine.connect() as connection:
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
    assert [info.path.name for info in vault.kept()] == ["karen-20261122T120000-before-update.db"]
    said = semantic_dump(vault.desk)
    vault.set_passphrase(PASSPHRASE)
    vault.restore(vault.kept()[-1].path)
    assert semantic_dump(vault.desk).partition('"records"')[2] == said.partition('"records"')[2]
    vault.close()


def test_a_history_that_was_broken_before_stays_broken(tmp_path: Path) -> None:
    shutil.copy(RELEASED / "0001.db", tmp_path / DATABASE)
    with sqlite3.connect(tmp_path / DATABASE) as outside:
        outside.execute("DROP TRIGGER journal_keeps_words")
        outside.execute("UPDATE journal SET payload = '{}' WHERE number = 2")
    outside.close()
    vault = vault_in(tmp_path)
    vault.open()
    with vault.desk.open() as records:
        assert first_break(records.journal()) == 2
    vault.close()


class Killed(BaseException):
    """Stands for the end of the process."""


def test_an_update_killed_at_any_statement_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from karen_app.persistence import open_database as opening

    fixture = RELEASED / "0001.db"
    old = hashlib.sha256(fixture.read_bytes()).hexdigest()
    number, reached = 0, True
    while reached:
        folder = tmp_path / str(number)
        folder.mkdir()
        shutil.copy(fixture, folder / DATABASE)
        with monkeypatch.context() as patch:
            patch.setattr(opening, "bring_up", lambda engine, left=number: _dying(engine, left))
            vault = vault_in(folder)
            try:
                vault.open()
                reached = False
            except Killed:
                now = hashlib.sha256((folder / DATABASE).read_bytes()).hexdigest()
                assert now == old
        vault.close()
        again = vault_in(folder)
        again.open()
        with again.desk.open() as records:
            assert len(records.journal()) == 3
        again.close()
        number += 5 if reached else 0
    assert number > 20


def _dying(engine: object, left: int) -> None:
    counted = [left]

    @event.listens_for(engine, "before_cursor_execute")
    def _count(*_given: object) -> None:
        counted[0] -= 1
        if counted[0] < 0:
            raise Killed

    bring_up(engine)  # type: ignore[arg-type]
    event.remove(engine, "before_cursor_execute", _count)


def test_a_full_disk_during_the_update_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from karen_app.persistence import open_database as opening

    shutil.copy(RELEASED / "0001.db", tmp_path / DATABASE)
    before = (tmp_path / DATABASE).read_bytes()

    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(opening, "copy_verified", full)
    with pytest.raises(StoreTrouble, match="no space left"):
        vault_in(tmp_path).open()
    assert (tmp_path / DATABASE).read_bytes() == before


def test_a_folder_left_by_another_computer_asks_and_names_it(tmp_path: Path) -> None:
    first = vault_in(tmp_path)
    first.open()
    first.close()
    (tmp_path / NAME).write_text('{"host": "kancelaria-2", "process": 77}', encoding="utf-8")
    with pytest.raises(OtherHost, match="kancelaria-2"):
        vault_in(tmp_path).open()
    again = vault_in(tmp_path)
    again.open(over_other_host=True)
    again.close()
    assert (tmp_path / NAME).read_text(encoding="utf-8") == ""
    last = vault_in(tmp_path)
    last.open()
    last.close()
