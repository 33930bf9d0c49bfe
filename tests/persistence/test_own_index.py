"""The search index of a store that came from elsewhere is made anew before anything looks in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from karen_app.domain.errors import StoreTrouble
from karen_app.persistence import own_index
from karen_app.persistence.access import Access, can_encrypt
from karen_app.persistence.checking import read_step
from karen_app.persistence.own_index import NAME
from karen_app.persistence.search_schema import SEARCH_SQL
from karen_app.persistence.vault import Folders, Vault
from tests.fakes import CountedIds, FakeClock
from tests.persistence.vaults import CHEAP, PASSPHRASE, fill

KINDS = pytest.mark.parametrize(
    "typed",
    [
        "",
        pytest.param(
            PASSPHRASE,
            marks=pytest.mark.skipif(not can_encrypt(), reason="the extra karen[crypt] is missing"),
        ),
    ],
    ids=["sqlite", "sqlcipher"],
)
PLANTED = "INSERT INTO search_index VALUES ('x', 'x', 'Case', 'podlozone')"
CRAFTED = "UPDATE search_index_data SET block = x'ffffffffffffffffffffffffffff'"


def vault_of(folder: Path, own: Path) -> Vault:
    folders = Folders(folder, folder / "objects", folder / "backups", own)
    return Vault(folders, FakeClock(), CountedIds(), CHEAP)


def made(folder: Path, own: Path, typed: str) -> Access:
    """A closed store with one of everything; gives how its file is opened."""
    vault = vault_of(folder, own)
    vault.open()
    fill(vault.desk, vault.files)
    if typed:
        vault.set_passphrase(typed)
    access = vault.access
    vault.close()
    return access


def change(access: Access, path: Path, *statements: str) -> None:
    connection = access.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def found(vault: Vault, word: str) -> list[str]:
    query = text("SELECT record_id FROM search_index WHERE words MATCH :word")
    with vault.engine.connect() as connection:
        return sorted(connection.execute(query, {"word": f'"{word}"*'}).scalars())


def everything(vault: Vault) -> list[tuple[str, str, str, str]]:
    query = text("SELECT record_id, case_id, kind, words FROM search_index ORDER BY record_id")
    with vault.engine.connect() as connection:
        return [(a, b, c, d) for a, b, c, d in connection.execute(query)]


@KINDS
def test_a_store_of_this_account_keeps_its_index(
    tmp_path: Path, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path / "a", tmp_path / "own", typed)
    vault = vault_of(tmp_path / "a", tmp_path / "own")
    vault.open(typed)
    vault.close()

    def never(_connection: object) -> None:
        raise AssertionError("nothing is foreign here")

    monkeypatch.setattr(own_index, "rebuild", never)
    vault.open(typed)
    assert found(vault, "kurtka") or everything(vault)
    vault.close()


@KINDS
@pytest.mark.parametrize("attack", [PLANTED, CRAFTED])
def test_a_folder_of_somebody_else_gets_a_new_index(
    tmp_path: Path, typed: str, attack: str
) -> None:
    access = made(tmp_path / "theirs", tmp_path / "their-account", typed)
    vault = vault_of(tmp_path / "theirs", tmp_path / "their-account")
    vault.open(typed)
    honest = everything(vault)
    vault.close()
    change(access, tmp_path / "theirs" / "karen.db", attack)
    shutil.copytree(tmp_path / "theirs", tmp_path / "mine")
    vault = vault_of(tmp_path / "mine", tmp_path / "own")
    vault.open(typed)
    assert everything(vault) == honest
    assert found(vault, "podlozone") == []
    vault.close()


def test_the_same_account_does_not_trust_a_copy_in_another_folder(tmp_path: Path) -> None:
    access = made(tmp_path / "a", tmp_path / "own", "")
    change(access, tmp_path / "a" / "karen.db", PLANTED)
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    vault = vault_of(tmp_path / "b", tmp_path / "own")
    vault.open()
    assert found(vault, "podlozone") == []
    vault.close()


@KINDS
@pytest.mark.parametrize("attack", [PLANTED, CRAFTED])
def test_a_restored_backup_gets_a_new_index(tmp_path: Path, typed: str, attack: str) -> None:
    """Also one that carries the number of this very store.

    The newer SQLite of encrypted stores looks into the index when it checks all pages, and so
    refuses a broken one.
    """
    made(tmp_path / "a", tmp_path / "own", typed)
    vault = vault_of(tmp_path / "a", tmp_path / "own")
    vault.open(typed)
    honest = everything(vault)
    info = vault.back_up("asked", "")
    change(vault.access, info.path, attack)
    for manifest in info.path.parent.glob("*.json"):
        manifest.unlink()
    if attack == CRAFTED and typed:
        with pytest.raises(StoreTrouble, match="malformed inverted index"):
            vault.restore(info.path)
    else:
        vault.restore(info.path)
    assert everything(vault) == honest
    assert found(vault, "podlozone") == []
    vault.close()


def test_a_foreign_store_that_is_only_read_is_read_from_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    access = made(tmp_path / "a", tmp_path / "theirs", "")
    database = tmp_path / "a" / "karen.db"
    change(access, database, PLANTED)
    before = database.read_bytes()
    monkeypatch.setattr(
        "karen_app.persistence.open_database.is_writable", lambda _folder, _path: False
    )
    vault = vault_of(tmp_path / "a", tmp_path / "own")
    vault.open()
    assert vault.is_read_only
    assert everything(vault)
    assert found(vault, "podlozone") == []
    vault.close()
    assert database.read_bytes() == before
    assert not (tmp_path / "own" / NAME).exists()


def test_without_a_place_to_remember_it_is_made_anew_each_time(tmp_path: Path) -> None:
    (tmp_path / "own").write_bytes(b"a file where a folder should be")
    access = made(tmp_path / "a", tmp_path / "own", "")
    for _ in range(2):
        change(access, tmp_path / "a" / "karen.db", PLANTED)
        vault = vault_of(tmp_path / "a", tmp_path / "own")
        vault.open()
        assert found(vault, "podlozone") == []
        assert everything(vault)
        vault.close()


def test_a_row_that_no_karen_wrote_is_left_out_of_the_index(tmp_path: Path) -> None:
    access = made(tmp_path / "a", tmp_path / "theirs", "")
    vault = vault_of(tmp_path / "a", tmp_path / "theirs")
    vault.open()
    honest = everything(vault)
    vault.close()
    change(access, tmp_path / "a" / "karen.db", "UPDATE encounter SET happened_on = 'kiedyś'")
    vault = vault_of(tmp_path / "a", tmp_path / "own")
    vault.open()
    assert everything(vault) == [each for each in honest if each[2] != "Encounter"]
    vault.close()


@KINDS
@pytest.mark.parametrize("name", [*SEARCH_SQL, "client", "ix_matter_is_pinned"])
def test_tables_of_the_search_must_be_as_made_to_the_letter(
    tmp_path: Path, typed: str, name: str
) -> None:
    access = made(tmp_path / "a", tmp_path / "own", typed)
    database = tmp_path / "a" / "karen.db"
    assert read_step(database, access) is not None
    crafted = {
        "search_index": "prefix=''2 3''', 'prefix=''1 2''",
        "client": "CREATE TABLE client', 'CREATE VIRTUAL TABLE client USING fts5",
    }.get(name, "(', '( ")
    if name.startswith("ix_"):
        crafted = "(', '(1 + "
    old, _, new = crafted.partition("', '")
    change(
        access,
        database,
        "PRAGMA writable_schema=ON",
        f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}') "  # noqa: S608 - a constant
        f"WHERE name = '{name}'",
    )
    with pytest.raises(StoreTrouble):
        read_step(database, access)
