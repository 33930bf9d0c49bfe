"""Erasing a person: nothing of them is left in live files, and no restore brings them back."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from karen_app.domain.case import Case
from karen_app.domain.client import Client
from karen_app.domain.errors import StoreTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.fields import Fields
from karen_app.domain.ids import CaseId, ClientId, EvidenceId
from karen_app.domain.keeping import StoreKind
from karen_app.domain.message import say
from karen_app.persistence import erasures
from karen_app.persistence.journal import first_break
from karen_app.persistence.office_keeper import OfficeKeeper
from karen_app.persistence.shared_files import SharedFiles
from karen_app.persistence.vault import Vault
from karen_app.services.change import Change
from karen_app.services.keeping.erase_person import empty_trash, erase_person
from tests.persistence.keepers import Kept, kept_store
from tests.persistence.postgres_server import Server
from tests.persistence.stores import TestStore
from tests.persistence.test_records_contract import CASE, CLIENT, DAY, EVERYTHING, THE_CASE
from tests.persistence.vaults import (
    PASSPHRASE,
    RECEIPT,
    HasDesk,
    all_bytes,
    fill,
    filled_vault,
    retitle,
    vault_in,
)

CANARY = "Kanarkowska"
CANARIES = (CANARY.encode(), CANARY.lower().encode(), RECEIPT[:16], b"Szanowni")
NEIGHBOUR = ClientId("client-2")


def shared_vault(folder: Path) -> Vault:
    """The person to erase, and a neighbour who stays."""
    vault = filled_vault(folder)
    add_neighbour(vault)
    return vault


def add_neighbour(store: HasDesk) -> None:
    """The person of a filled store gets a name to look for, and a neighbour; drafts of both."""
    desk = store.desk
    with desk.open() as records:
        client = records.get(Client, CLIENT.id)
        assert client is not None
        records.commit(
            Change(
                say("change.client_edited", name=f"Anna {CANARY}"),
                (client,),
                (
                    dataclasses.replace(client, name=f"Anna {CANARY}", email="a@kanarkowska.pl"),
                    dataclasses.replace(CLIENT, id=NEIGHBOUR, name="Jan Sąsiad"),
                    dataclasses.replace(
                        THE_CASE, id=CaseId("case-2"), client_id=NEIGHBOUR, title="Sąsiada"
                    ),
                ),
            )
        )
    retitle(store, f"Sprawa pani {CANARY}")
    desk.drafts.keep("encounter:new:case-1", Fields({"summary": "cokolwiek"}))
    desk.drafts.keep("case:new", Fields({"story": f"znowu Anna {CANARY}"}))
    desk.drafts.keep("case:other", Fields({"story": "o kimś innym"}))


@pytest.fixture
def shared(kept: Kept) -> Kept:
    """A store of each kind with the person to erase, and a neighbour who stays."""
    add_neighbour(kept)
    return kept


def live_files_with(folder: Path) -> list[Path]:
    """Live files are all but the backups."""
    return [
        path
        for path, content in all_bytes(folder)
        if "backups" not in path.parts and any(each in content for each in CANARIES)
    ]


@pytest.mark.parametrize("is_encrypted", [False, True], ids=["plain", "encrypted"])
def test_no_byte_of_an_erased_person_is_left_in_live_files(
    tmp_path: Path, *, is_encrypted: bool
) -> None:
    vault = shared_vault(tmp_path)
    assert len(live_files_with(tmp_path)) >= 2
    if is_encrypted:
        vault.set_passphrase(PASSPHRASE)
    erase_person(vault.desk, vault, CLIENT.id)
    with vault.desk.open() as records:
        assert [client.id for client in records.all(Client)] == [NEIGHBOUR]
        assert [case.id for case in records.all(Case)] == ["case-2"]
        assert records.search(CANARY) == ()
        assert [hit.record_id for hit in records.search("sasiada")] == ["case-2"]
    assert vault.desk.drafts.forms() == ("case:other",)
    assert vault.files.files() == ()
    if is_encrypted:
        vault.remove_passphrase(PASSPHRASE)
    vault.close()
    assert live_files_with(tmp_path) == []


def is_erased(kept: Kept) -> bool:
    """Whether nothing of the person is left: records, index, drafts, history, files."""
    desk = kept.desk
    with desk.open() as records:
        assert [client.id for client in records.all(Client)] == [NEIGHBOUR]
        assert [case.id for case in records.all(Case)] == ["case-2"]
        assert records.search(CANARY) == ()
        assert [hit.record_id for hit in records.search("sasiada")] == ["case-2"]
        assert all(CANARY not in f"{line.label}{line.payload}" for line in records.journal())
    assert desk.drafts.forms() == ("case:other",)
    assert kept.files.files() == ()
    return live_files_with(kept.folder) == []


def test_nothing_of_an_erased_person_is_left_in_any_store(shared: Kept) -> None:
    erase_person(shared.desk, shared.keeper, CLIENT.id)
    assert is_erased(shared)
    assert shared.keeper.check().is_sound
    assert is_erased(shared.again())


def test_the_chain_of_history_holds_after_an_erasure(shared: Kept) -> None:
    erase_person(shared.desk, shared.keeper, CLIENT.id)
    with shared.desk.open() as records:
        journal = records.journal()
    assert first_break(journal) is None
    assert [line.is_erased for line in journal] == [True, True, True, False]
    assert shared.keeper.check().is_sound


def test_a_restore_does_not_bring_the_person_back(tmp_path: Path) -> None:
    vault = shared_vault(tmp_path)
    old = vault.back_up("asked", "")
    erase_person(vault.desk, vault, CLIENT.id)
    seen = vault.preview(old.path)
    assert seen.erased_again > 5
    assert seen.files_missing == 0
    vault.restore(old.path)
    with vault.desk.open() as records:
        assert [client.id for client in records.all(Client)] == [NEIGHBOUR]
    assert vault.files.files() == ()
    vault.close()
    assert live_files_with(tmp_path) == []


class Killed(BaseException):
    """Stands for the end of the process."""


def die(*_given: object) -> None:
    raise Killed


@pytest.mark.parametrize("step", ["erase_rows", "erase_files"])
def test_an_erasure_that_was_killed_is_done_at_the_next_start(
    shared: Kept, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(erasures, step, die)
        with pytest.raises(Killed):
            erase_person(shared.desk, shared.keeper, CLIENT.id)
    assert is_erased(shared.again())


def test_an_erasure_that_was_killed_before_the_file_was_swept_is_done_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where no file is left that would tell that something is still to be done."""
    vault = shared_vault(tmp_path)
    for path in vault.files.files():
        path.unlink()
    with monkeypatch.context() as patch:
        patch.setattr(erasures, "sweep", die)
        with pytest.raises(Killed):
            erase_person(vault.desk, vault, CLIENT.id)
    vault.close()
    assert live_files_with(tmp_path) != []
    again = vault_in(tmp_path)
    again.open()
    again.close()
    assert live_files_with(tmp_path) == []


def test_files_that_another_case_needs_stay(shared: Kept) -> None:
    with shared.desk.open() as records:
        mine = records.case_file(CASE)
        assert mine is not None
        theirs = dataclasses.replace(
            mine.evidence[0], id=EvidenceId("evidence-2"), case_id=CaseId("case-2"), proves=""
        )
        records.commit(Change(say("change.file_attached", name="a"), (), (theirs,)))
    erase_person(shared.desk, shared.keeper, CLIENT.id)
    assert shared.files.is_intact(theirs.digest)
    assert len(shared.files.files()) == 1


def test_a_file_that_was_added_again_after_an_erasure_stays(shared: Kept) -> None:
    erase_person(shared.desk, shared.keeper, CLIENT.id)
    digest = shared.files.put(RECEIPT).digest
    again = Evidence(
        id=EvidenceId("evidence-9"),
        case_id=CaseId("case-2"),
        name="paragon.pdf",
        digest=digest,
        size=len(RECEIPT),
        added_at=shared.clock.now(),
    )
    with shared.desk.open() as records:
        records.commit(Change(say("change.file_attached", name="a"), (), (again,)))
    opened = shared.again()
    assert opened.files.read(digest) == RECEIPT
    assert opened.keeper.check().is_sound


def test_emptying_the_trash_erases_its_cases_only(shared: Kept) -> None:
    with shared.desk.open() as records:
        case = records.get(Case, CASE)
        assert case is not None
        trashed = dataclasses.replace(case, trashed_on=DAY)
        records.commit(Change(say("change.case_trashed", title="x"), (case,), (trashed,)))
    assert empty_trash(shared.desk, shared.keeper) == 1
    assert empty_trash(shared.desk, shared.keeper) == 0
    with shared.desk.open() as records:
        assert [each.id for each in records.all(Case)] == ["case-2"]
        assert len(records.all(Client)) == 2
    assert shared.keeper.check().is_sound


def test_an_office_store_erases_too_and_leaves_the_rest_to_its_server(
    store: TestStore, tmp_path: Path
) -> None:
    own = vault_in(tmp_path / "own")
    own.open()
    keeper = OfficeKeeper(store.engine, own, own.files)
    desk = store.desk()
    with desk.open() as records:
        records.commit(Change(say("change.samples_loaded"), (), EVERYTHING))
    desk.drafts.keep("encounter:case-1", Fields({"summary": "x"}))
    erase_person(desk, keeper, CLIENT.id)
    with desk.open() as records:
        assert records.all(Client) == ()
        assert records.search("lodz") == ()
        assert first_break(records.journal()) is None
        assert [line.is_erased for line in records.journal()] == [True, False]
    assert desk.drafts.forms() == ()
    assert keeper.check().is_sound
    seen = keeper.status("")
    assert (seen.kind, seen.counts.lines, seen.last_check) == (
        StoreKind.OFFICE,
        2,
        own.clock.today(),
    )
    for ask in (keeper.lock, keeper.undo_restore, lambda: keeper.set_passphrase("x")):
        with pytest.raises(StoreTrouble, match="by its server"):
            ask()
    own.close()


def test_a_share_that_refuses_keeps_the_erasure_on_its_list(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise OSError(30, "Read-only file system")

    with kept_store("postgres", tmp_path, postgres) as kept:
        add_neighbour(kept)
        with monkeypatch.context() as patch:
            patch.setattr(SharedFiles, "set_aside", refuse)
            with pytest.raises(StoreTrouble, match="Read-only file system"):
                erase_person(kept.desk, kept.keeper, CLIENT.id)
        assert len(kept.files.files()) == 2
        assert is_erased(kept.again())


def test_what_the_person_keeps_beside_the_office_is_not_erased_with_it(
    postgres: Server, tmp_path: Path
) -> None:
    """The same receipt in a matter of one's own, which is no business of the office."""
    with kept_store("postgres", tmp_path, postgres) as kept:
        add_neighbour(kept)
        fill(kept.own.desk, kept.own.files)
        erase_person(kept.desk, kept.keeper, CLIENT.id)
        assert kept.files.files() == ()
        assert len(kept.own.files.files()) == 2
        assert kept.own.check().is_sound
        again = kept.again()
        assert again.own.check().is_sound


def test_a_start_that_cannot_finish_an_erasure_lets_the_folder_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = shared_vault(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(erasures, "sweep", die)
        with pytest.raises(Killed):
            erase_person(vault.desk, vault, CLIENT.id)
        vault.close()
        with pytest.raises(Killed):
            vault_in(tmp_path).open()
    again = vault_in(tmp_path)
    again.open()
    again.close()
    assert live_files_with(tmp_path) == []
