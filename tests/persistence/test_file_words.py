"""Words of kept files on every store: found, kept through changes, erased, encrypted, restored."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from sqlalchemy import select

from karen_app.domain.evidence import Evidence
from karen_app.domain.file_words import (
    UnreadFile,
    WordsCount,
    WordsOfFile,
    WordsState,
)
from karen_app.domain.ids import CaseId, ClientId, EvidenceId
from karen_app.domain.message import say
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.tables import FileWordsRow
from karen_app.services.change import Change, replacing
from karen_app.services.keeping.erase_person import erase_person
from tests.persistence.keepers import Kept
from tests.persistence.stores import TestStore
from tests.persistence.test_records_contract import CASE, CLIENT, EVERYTHING
from tests.persistence.vaults import PASSPHRASE, HasDesk, files_with, filled_vault

DIGEST = "ab" * 32
READ = WordsOfFile(WordsState.READ, "Sąd w Łodzi\nwezwanie do zapłaty")
CANARY = "Kanarkowski"


def filled(store: TestStore) -> SqlDesk:
    desk = store.desk()
    with desk.open() as records:
        records.commit(Change(say("change.samples_loaded"), (), EVERYTHING))
    return desk


def found(desk: SqlDesk, typed: str) -> list[str]:
    with desk.open() as records:
        return [hit.record_id for hit in records.search(typed)]


def evidence(desk: SqlDesk) -> Evidence:
    with desk.open() as records:
        kept = records.get(Evidence, "evidence-1")
    assert kept is not None
    return kept


def test_words_in_a_file_are_found_without_accents(store: TestStore) -> None:
    desk = filled(store)
    words = desk.file_words
    (waiting,) = words.waiting((), 5)
    assert waiting == UnreadFile(DIGEST, "paragon.pdf", 5 * 2**32)
    assert words.waiting({DIGEST}, 5) == ()
    assert words.count() == WordsCount(0, 1, 0)
    assert found(desk, "wezwa") == []
    words.keep(DIGEST, READ)
    assert words.waiting((), 5) == ()
    assert words.count() == WordsCount(1, 0, 0)
    assert found(desk, "LODZI wezwa") == ["evidence-1"]
    assert found(desk, "paragon lodzi") == ["evidence-1"]
    with desk.open() as records:
        (hit,) = records.search("wezwa")
    assert hit.title == "paragon.pdf"
    assert "Sąd w Łodzi" in hit.text


def test_words_stay_when_the_evidence_is_described_and_after_undo(store: TestStore) -> None:
    desk = filled(store)
    desk.file_words.keep(DIGEST, READ)
    label = say("change.file_described", name="x")
    with desk.open() as records:
        before = records.get(Evidence, "evidence-1")
        assert before is not None
        records.commit(
            replacing(label, before, dataclasses.replace(before, description="nowy opis"))
        )
    assert found(desk, "lodzi nowy") == ["evidence-1"]
    with desk.open() as records:
        removed = records.commit(Change(label, (evidence(desk),), ()))
    assert found(desk, "lodzi") == []
    with desk.open() as records:
        records.commit(Change(label, (), removed.before))
    assert found(desk, "lodzi") == ["evidence-1"]


def test_two_evidences_of_one_file_are_both_found(store: TestStore) -> None:
    desk = filled(store)
    second = dataclasses.replace(evidence(desk), id=EvidenceId("evidence-2"), revision=0)
    with desk.open() as records:
        records.commit(Change(say("change.file_attached", name="x"), (), (second,)))
    assert desk.file_words.count().waiting == 1
    desk.file_words.keep(DIGEST, READ)
    assert sorted(found(desk, "lodzi")) == ["evidence-1", "evidence-2"]


def test_unreadable_files_are_counted_and_wait_once_more(store: TestStore) -> None:
    words = filled(store).file_words
    words.keep(DIGEST, WordsOfFile(WordsState.LOCKED))
    assert words.count() == WordsCount(1, 0, 1)
    words.forget_unreadable()
    assert words.count() == WordsCount(0, 1, 0)


def test_a_long_file_full_of_words_is_kept_whole(store: TestStore) -> None:
    desk = filled(store)
    text = " ".join(f"słowo{number}" for number in range(45_000))
    desk.file_words.keep(DIGEST, WordsOfFile(WordsState.READ, text))
    assert found(desk, "slowo7") == ["evidence-1"]


def test_nothing_is_kept_for_a_file_that_was_erased_meanwhile(store: TestStore) -> None:
    desk = store.desk()
    desk.file_words.keep(DIGEST, READ)
    with store.engine.connect() as connection:
        assert connection.execute(select(FileWordsRow)).all() == []


def with_words(store: HasDesk) -> str:
    digest = evidence(store.desk).digest
    store.desk.file_words.keep(digest, WordsOfFile(WordsState.READ, f"pismo {CANARY} z Łodzi"))
    return digest


def live_files_with(folder: Path, *canaries: bytes) -> list[Path]:
    return [path for path in files_with(folder, *canaries) if "backups" not in path.parts]


CANARIES = (CANARY.encode(), CANARY.lower().encode())


@pytest.mark.parametrize("is_encrypted", [False, True], ids=["plain", "encrypted"])
def test_words_are_erased_with_the_person_and_stay_erased(
    tmp_path: Path, *, is_encrypted: bool
) -> None:
    vault = filled_vault(tmp_path)
    with_words(vault)
    assert live_files_with(tmp_path, *CANARIES)
    if is_encrypted:
        vault.set_passphrase(PASSPHRASE)
        assert files_with(tmp_path, *CANARIES) == []
        assert found(vault.desk, "lodzi") == ["evidence-1"]
    old = vault.back_up("asked", "")
    erase_person(vault.desk, vault, CLIENT.id)
    assert vault.desk.file_words.count() == WordsCount()
    vault.restore(old.path)
    assert vault.desk.file_words.count() == WordsCount()
    assert found(vault.desk, "lodzi") == []
    if is_encrypted:
        vault.remove_passphrase(PASSPHRASE)
    vault.close()
    assert live_files_with(tmp_path, *CANARIES) == []


def test_words_come_back_with_a_backup_and_wait_where_it_had_none(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    before = vault.back_up("asked", "")
    with_words(vault)
    after = vault.back_up("asked", "")
    vault.restore(before.path)
    assert vault.desk.file_words.count() == WordsCount(0, 1, 0)
    vault.restore(after.path)
    assert found(vault.desk, "lodzi") == ["evidence-1"]
    assert vault.check().is_sound
    vault.close()


def test_words_of_a_file_that_another_case_needs_stay(kept: Kept) -> None:
    digest = with_words(kept)
    with kept.desk.open() as records:
        mine = records.case_file(CASE)
        assert mine is not None
        other_client = dataclasses.replace(mine.client, id=ClientId("client-2"), revision=0)
        other = dataclasses.replace(
            mine.case, id=CaseId("case-2"), client_id=other_client.id, number="9/2026", revision=0
        )
        theirs = dataclasses.replace(
            mine.evidence[0], id=EvidenceId("evidence-2"), case_id=other.id, proves="", revision=0
        )
        label = say("change.file_attached", name="a")
        records.commit(Change(label, (), (other_client, other, theirs)))
    erase_person(kept.desk, kept.keeper, CLIENT.id)
    assert found(kept.desk, "lodzi") == ["evidence-2"]
    assert kept.files.is_intact(digest)


def test_words_are_erased_with_the_person_in_any_store(kept: Kept) -> None:
    with_words(kept)
    erase_person(kept.desk, kept.keeper, CLIENT.id)
    assert kept.desk.file_words.count() == WordsCount()
    assert found(kept.desk, "lodzi") == []
    again = kept.again()
    assert again.desk.file_words.count() == WordsCount()
    assert live_files_with(kept.folder, *CANARIES) == []
