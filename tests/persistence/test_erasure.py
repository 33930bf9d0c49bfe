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
from karen_app.persistence.vault import Vault
from karen_app.services.change import Change
from karen_app.services.keeping.erase_person import empty_trash, erase_person
from tests.persistence.stores import TestStore
from tests.persistence.test_records_contract import CASE, CLIENT, DAY, EVERYTHING, THE_CASE
from tests.persistence.vaults import (
    PASSPHRASE,
    RECEIPT,
    all_bytes,
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
    with vault.desk.open() as records:
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
    retitle(vault, f"Sprawa pani {CANARY}")
    vault.desk.drafts.keep("encounter:new:case-1", Fields({"summary": "cokolwiek"}))
    vault.desk.drafts.keep("case:new", Fields({"story": f"znowu Anna {CANARY}"}))
    vault.desk.drafts.keep("case:other", Fields({"story": "o kimś innym"}))
    return vault


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


def test_the_chain_of_history_holds_after_an_erasure(tmp_path: Path) -> None:
    vault = shared_vault(tmp_path)
    erase_person(vault.desk, vault, CLIENT.id)
    with vault.desk.open() as records:
        journal = records.journal()
    assert first_break(journal) is None
    assert [line.is_erased for line in journal] == [True, True, True, False]
    assert all(CANARY not in f"{line.label}{line.payload}" for line in journal)
    assert vault.check().is_sound
    vault.close()


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


def test_an_erasure_that_was_killed_is_done_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def die(*_given: object) -> None:
        raise Killed

    for number, step in enumerate(("erase_rows", "sweep", "erase_files")):
        folder = tmp_path / str(number)
        vault = shared_vault(folder)
        with monkeypatch.context() as patch:
            patch.setattr(erasures, step, die)
            with pytest.raises(Killed):
                erase_person(vault.desk, vault, CLIENT.id)
        vault.close()
        again = vault_in(folder)
        again.open()
        with again.desk.open() as records:
            assert [client.id for client in records.all(Client)] == [NEIGHBOUR]
        again.close()
        assert live_files_with(folder) == []


def test_files_that_another_case_needs_stay(tmp_path: Path) -> None:
    vault = shared_vault(tmp_path)
    with vault.desk.open() as records:
        mine = records.case_file(CASE)
        assert mine is not None
        theirs = dataclasses.replace(
            mine.evidence[0], id=EvidenceId("evidence-2"), case_id=CaseId("case-2"), proves=""
        )
        records.commit(Change(say("change.file_attached", name="a"), (), (theirs,)))
    erase_person(vault.desk, vault, CLIENT.id)
    assert vault.files.is_intact(theirs.digest)
    assert len(vault.files.files()) == 1
    vault.close()


def test_emptying_the_trash_erases_its_cases_only(tmp_path: Path) -> None:
    vault = shared_vault(tmp_path)
    with vault.desk.open() as records:
        case = records.get(Case, CASE)
        assert case is not None
        trashed = dataclasses.replace(case, trashed_on=DAY)
        records.commit(Change(say("change.case_trashed", title="x"), (case,), (trashed,)))
    assert empty_trash(vault.desk, vault) == 1
    assert empty_trash(vault.desk, vault) == 0
    with vault.desk.open() as records:
        assert [each.id for each in records.all(Case)] == ["case-2"]
        assert len(records.all(Client)) == 2
    assert vault.check().is_sound
    vault.close()


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


def test_a_file_that_was_added_again_after_an_erasure_stays(tmp_path: Path) -> None:
    vault = shared_vault(tmp_path)
    erase_person(vault.desk, vault, CLIENT.id)
    digest = vault.files.put(RECEIPT).digest
    again = Evidence(
        id=EvidenceId("evidence-9"),
        case_id=CaseId("case-2"),
        name="paragon.pdf",
        digest=digest,
        size=len(RECEIPT),
        added_at=vault.clock.now(),
    )
    with vault.desk.open() as records:
        records.commit(Change(say("change.file_attached", name="a"), (), (again,)))
    vault.close()
    opened = vault_in(tmp_path)
    opened.open()
    assert opened.files.read(digest) == RECEIPT
    assert opened.check().is_sound
    opened.close()
