"""Files of an office in a shared folder: kept once, read by all, said when it is not reached."""

from __future__ import annotations

import dataclasses
import errno
import os
import shutil
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from karen_app.domain.client import Client
from karen_app.domain.errors import FileTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.letter import Letter
from karen_app.domain.message import say
from karen_app.domain.records import Record
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.office_keeper import OfficeKeeper, settle
from karen_app.persistence.shared_files import (
    MARK,
    SharedFiles,
    join_folder,
)
from karen_app.services.change import Change
from karen_app.services.keeping.erase_person import erase_person
from tests.persistence.keepers import kept_store
from tests.persistence.postgres_server import Server
from tests.persistence.stores import TestStore
from tests.persistence.test_records_contract import CLIENT, EVERYTHING
from tests.persistence.vaults import RECEIPT, vault_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shared folder that was joined."""
    made = tmp_path / "wspólny"
    made.mkdir()
    join_folder(made)
    return made


def person(folder: Path, name: str) -> SharedFiles:
    """The files as one person of the office has them."""
    return SharedFiles(folder, FileStore(folder.parent / name))


def refusal(work: object, *given: object) -> str:
    assert callable(work)
    with pytest.raises(FileTrouble) as refused:
        work(*given)
    return refused.value.message.code


def test_what_one_keeps_the_other_reads(folder: Path, tmp_path: Path) -> None:
    anna, jan = person(folder, "anna"), person(folder, "jan")
    digest = anna.put(RECEIPT).digest
    assert jan.read(digest) == RECEIPT
    assert jan.has(digest)
    assert jan.is_intact(digest)
    jan.copy_out(digest, tmp_path / "kopia.pdf")
    assert (tmp_path / "kopia.pdf").read_bytes() == RECEIPT
    assert not jan.put(RECEIPT).is_new
    assert len(jan.files()) == 1


def test_the_same_file_kept_by_many_at_once_is_kept_once(folder: Path) -> None:
    content = b"umowa " * 50_000
    troubles: list[BaseException] = []

    def keep(name: str) -> None:
        try:
            assert person(folder, name).put(content).size == len(content)
        except BaseException as trouble:  # noqa: BLE001 - told to the test below
            troubles.append(trouble)

    workers = [threading.Thread(target=keep, args=(f"{number}",)) for number in range(6)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert troubles == []
    anna = person(folder, "anna")
    assert [anna.is_intact(path.name) for path in anna.files()] == [True]
    assert list((folder / "tmp").iterdir()) == []


def test_a_folder_that_is_away_is_a_sentence_and_never_a_lost_file(
    folder: Path, tmp_path: Path
) -> None:
    anna = person(folder, "anna")
    digest = anna.put(RECEIPT).digest
    away = folder.rename(tmp_path / "odłączony")
    folder.mkdir()  # the empty place where a drive is usually mounted
    (tmp_path / "nowy.txt").write_bytes(b"x")
    assert refusal(anna.read, digest) == "store.office_files"
    assert refusal(anna.copy_out, digest, tmp_path / "k") == "store.office_files"
    assert refusal(anna.take_in, tmp_path / "nowy.txt") == "store.office_files"
    assert refusal(anna.put, b"x") == "store.office_files"
    assert refusal(anna.remove, digest) == "store.office_files"
    assert anna.has(digest)
    assert list(folder.iterdir()) == []
    folder.rmdir()
    assert refusal(join_folder, folder) == "store.office_files"
    away.rename(folder)
    assert anna.read(digest) == RECEIPT


def test_what_was_kept_only_here_is_read_and_then_shared(folder: Path) -> None:
    anna, jan = person(folder, "anna"), person(folder, "jan")
    mine = anna.own.put(RECEIPT).digest
    private = anna.own.put(b"nie dla biura").digest
    assert anna.read(mine) == RECEIPT
    assert refusal(jan.read, mine) == "file.gone"
    assert anna.share((mine, "ab" * 32)) == 1
    assert jan.read(mine) == RECEIPT
    assert anna.share((mine,)) == 0
    assert not jan.has(private)


def test_a_damaged_file_is_told_from_a_missing_one(folder: Path) -> None:
    anna = person(folder, "anna")
    digest = anna.put(RECEIPT).digest
    place = anna.place(digest)
    place.chmod(0o600)
    place.write_bytes(b"zmienione")
    assert refusal(anna.read, digest) == "file.changed"
    place.unlink()
    assert refusal(anna.read, digest) == "file.gone"


def test_joining_twice_changes_nothing(folder: Path) -> None:
    before = (folder / MARK).read_bytes()
    join_folder(folder)
    assert (folder / MARK).read_bytes() == before


def test_the_office_checks_and_erases_in_the_shared_folder(
    store: TestStore, folder: Path, tmp_path: Path
) -> None:
    own = vault_in(tmp_path / "own")
    own.open()
    files = SharedFiles(folder, own.files)
    digest = own.files.put(RECEIPT).digest
    desk = store.desk()
    with desk.open() as records:
        loaded = [_with_file(record, digest) for record in EVERYTHING]
        records.commit(Change(say("change.samples_loaded"), (), tuple(loaded)))
    keeper = OfficeKeeper(store.engine, own, files)
    settle(keeper)
    assert keeper.check().faults == ()
    away = folder.rename(tmp_path / "odłączony")
    report = keeper.check()
    assert (report.is_complete, report.faults) == (False, ())
    assert report.database is not None
    assert report.database.code == "store.office_files"
    assert refusal(erase_person, desk, keeper, CLIENT.id) == "store.office_files"
    with desk.open() as records:
        assert len(records.all(Client)) == 1
    away.rename(folder)
    erase_person(desk, keeper, CLIENT.id)
    assert files.files() == ()
    assert own.files.files() == ()
    shutil.rmtree(folder)
    own.close()


def _with_file(record: Record, digest: str) -> Record:
    if isinstance(record, Evidence):
        return dataclasses.replace(record, digest=digest, size=len(RECEIPT))
    if isinstance(record, Letter):
        return dataclasses.replace(record, frozen=None)
    return record


def test_a_share_that_breaks_away_during_a_check_is_no_damage(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept_store("postgres", tmp_path, postgres) as kept:
        share = kept.files.folder

        def break_away(files: FileStore, digest: str) -> bool:
            del files, digest
            if share.exists():
                share.rename(tmp_path / "odłączony")
            return False

        with monkeypatch.context() as patch:
            patch.setattr(FileStore, "is_intact", break_away)
            report = kept.keeper.check()
        assert (report.is_complete, report.faults) == (False, ())
        assert report.database is not None
        assert report.database.code == "store.office_files"
        assert kept.keeper.status("").last_check is None
        (tmp_path / "odłączony").rename(share)
        assert kept.keeper.check().is_sound


def test_a_file_that_breaks_off_while_it_is_read_is_not_called_lost(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = person(folder, "anna")
    digest = anna.put(RECEIPT).digest

    def break_away(*_given: object) -> Iterator[bytes]:
        folder.rename(tmp_path / "odłączony")
        raise OSError(107, "Transport endpoint is not connected")

    monkeypatch.setattr(FileStore, "blocks_at", break_away)
    assert refusal(anna.read, digest) == "store.office_files"


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
def test_a_share_that_syncs_no_folders_and_knows_no_rights_keeps_files(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    sync = os.fsync

    def files_only(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, os.strerror(number))
        sync(handle)

    def refuse(*_given: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "fsync", files_only)
    monkeypatch.setattr(Path, "chmod", refuse)
    anna, jan = person(folder, "anna"), person(folder, "jan")
    digest = anna.put(RECEIPT).digest
    assert jan.read(digest) == RECEIPT
    jan.remove(digest)
    assert not anna.has(digest)


def test_a_folder_that_could_not_be_synced_for_another_reason_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", refuse)
    assert refusal(person(folder, "anna").put, RECEIPT) == "file.not_written"
