"""Long work on the store that is stopped leaves everything as it was; told how far it is."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from karen_app.domain.client import Client
from karen_app.domain.evidence import Evidence
from karen_app.domain.message import say
from karen_app.persistence.vault import Vault
from karen_app.persistence.way import WHOLE, Stopped
from karen_app.services.change import replacing
from karen_app.services.keeping.erase_person import erase_person
from karen_app.services.ports import Progress
from tests.persistence.test_records_contract import CLIENT
from tests.persistence.vaults import (
    PASSPHRASE,
    all_bytes,
    filled_vault,
    retitle,
    semantic_dump,
    title_in,
    vault_in,
)

ONLY_THERE = b"only in the other store" * 100_000
Work = Callable[[Vault, Path, Progress | None], object]
WORKS: dict[str, Work] = {
    "backup": lambda vault, folder, tell: vault.back_up("asked", str(folder / "second"), tell),
    "restore": lambda vault, _folder, tell: vault.restore(vault.kept()[-1].path, tell),
    "encrypt": lambda vault, _folder, tell: vault.set_passphrase(PASSPHRASE, tell),
    "erase": lambda vault, _folder, tell: erase_person(vault.desk, vault, CLIENT.id, tell),
    "export": lambda vault, folder, tell: vault.export_protected(
        folder / "all.karen", PASSPHRASE, tell
    ),
    "import": lambda vault, folder, tell: vault.import_protected(
        folder / "foreign.karen", PASSPHRASE, tell
    ),
}


def prepared(folder: Path) -> Vault:
    """A vault with a backup of an older state."""
    vault = filled_vault(folder / "data")
    (folder / "second").mkdir()
    vault.back_up("asked", "")
    retitle(vault, "Nowszy tytuł")
    other = filled_vault(folder / "other")
    digest = other.files.put(ONLY_THERE).digest
    with other.desk.open() as records:
        evidence = records.all(Evidence)[0]
        after = dataclasses.replace(evidence, digest=digest, size=len(ONLY_THERE))
        records.commit(replacing(say("change.file_described", name="x"), evidence, after))
    other.export_protected(folder / "foreign.karen", PASSPHRASE)
    other.close()
    return vault


def told(vault: Vault, folder: Path, work: Work) -> list[int]:
    """How far it said it was, one after the other."""
    seen: list[int] = []

    def tell(done: int, whole: int) -> bool:
        assert whole == WHOLE
        seen.append(done)
        return True

    work(vault, folder, tell)
    return seen


def backups_of(vault: Vault) -> list[str]:
    return [info.path.name for info in vault.kept()]


@pytest.mark.parametrize("name", WORKS)
def test_it_tells_how_far_it_is_and_never_goes_back(tmp_path: Path, name: str) -> None:
    vault = prepared(tmp_path)
    seen = told(vault, tmp_path, WORKS[name])
    assert seen == sorted(seen)
    assert len(set(seen)) > 1
    assert 0 <= seen[0] <= seen[-1] <= WHOLE
    vault.close()


@pytest.mark.parametrize("name", WORKS)
def test_stopped_at_any_place_everything_is_as_it_was(tmp_path: Path, name: str) -> None:
    first = prepared(tmp_path / "first")
    places = len(told(first, tmp_path / "first", WORKS[name]))
    first.close()
    for place in range(places):
        folder = tmp_path / str(place)
        vault = prepared(folder)
        before = semantic_dump(vault.desk)
        left = iter(range(place))
        with pytest.raises(Stopped):
            WORKS[name](vault, folder, lambda _d, _w, left=left: next(left, None) is not None)  # type: ignore[misc]
        assert semantic_dump(vault.desk) == before
        assert title_in(vault) == "Nowszy tytuł"
        assert not vault.is_locked
        assert vault.check().is_sound
        assert [path for path, _ in all_bytes(folder) if ".part" in path.name] == []
        assert not (folder / "data" / "karen.db.restored").exists()
        vault.close()
        again = vault_in(folder / "data")  # opens without a passphrase
        again.open()
        with again.desk.open() as records:
            assert records.get(Client, CLIENT.id) is not None
        assert again.check().is_sound
        again.close()


def test_bringing_in_that_is_stopped_leaves_no_file_of_it(tmp_path: Path) -> None:
    vault = prepared(tmp_path)
    before = {path for path, _ in all_bytes(tmp_path / "data" / "backups")}
    seen: list[int] = []

    def tell(done: int, _whole: int) -> bool:
        seen.append(done)
        return done < WHOLE  # everything was read by then

    with pytest.raises(Stopped):
        vault.import_protected(tmp_path / "foreign.karen", PASSPHRASE, tell)
    assert len(seen) > 1
    assert {path for path, _ in all_bytes(tmp_path / "data" / "backups")} == before
    found = vault.import_protected(tmp_path / "foreign.karen", PASSPHRASE)
    assert vault.preview(found).problem is None
    assert {path for path, _ in all_bytes(tmp_path / "data" / "backups")} > before
    vault.close()


def test_decrypting_that_is_stopped_stays_encrypted(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    vault.set_passphrase(PASSPHRASE)
    with pytest.raises(Stopped):
        vault.remove_passphrase(PASSPHRASE, lambda _done, _whole: False)
    assert {path.suffix for path in vault.files.files()} == {".enc"}
    assert vault.check().is_sound
    vault.lock()
    vault.unlock(PASSPHRASE)
    vault.close()
