"""Restoring: everything comes back, nothing old replays, the last restore can be undone."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

import pytest

from karen_app.domain.errors import DamagedStore, StoreTrouble
from karen_app.persistence import restore as restoring
from karen_app.persistence import second_place
from karen_app.persistence.backup import manifest_path
from karen_app.persistence.checking import read_step
from karen_app.persistence.manifest import read_manifest
from karen_app.persistence.restore import MARK
from tests.fakes import FakeClock
from tests.persistence.vaults import (
    PASSPHRASE,
    filled_vault,
    retitle,
    semantic_dump,
    title_in,
    vault_in,
)


def test_every_kept_backup_gives_back_what_it_was_made_from(tmp_path: Path) -> None:
    clock = FakeClock()
    vault = filled_vault(tmp_path, clock)
    said: dict[Path, str] = {}
    for day in range(20):
        clock.move(1)
        retitle(vault, f"Dzień {day}")
        info = vault.back_up("daily", "")
        said[info.path] = semantic_dump(vault.desk)
    kept = vault.kept()
    assert len(kept) > 10
    for info in kept:
        vault.restore(info.path)
        assert semantic_dump(vault.desk) == said[info.path]
        assert vault.check().is_sound
    vault.close()


def test_a_restore_can_be_undone_and_done_again(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    with pytest.raises(StoreTrouble, match="no restore to undo"):
        vault.undo_restore()
    retitle(vault, "Pierwszy")
    old = vault.back_up("asked", "")
    retitle(vault, "Drugi")
    vault.restore(old.path)
    assert title_in(vault) == "Pierwszy"
    vault.undo_restore()
    assert title_in(vault) == "Drugi"
    vault.undo_restore()
    assert title_in(vault) == "Pierwszy"
    vault.close()


def test_the_preview_tells_what_would_be_lost_and_writes_nothing(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    old = vault.back_up("asked", "")
    retitle(vault, "Później")
    before = hashlib.sha256(vault.database.read_bytes()).digest()
    seen = vault.preview(old.path)
    assert (seen.lines_lost, seen.files_missing, seen.problem) == (1, 0, None)
    assert (seen.then.cases, seen.then.files, seen.now.lines) == (1, 1, 2)
    assert hashlib.sha256(vault.database.read_bytes()).digest() == before
    vault.close()


def test_lost_evidence_comes_back_with_the_backup(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    old = vault.back_up("asked", "")
    for path in vault.files.files():
        path.unlink()
    assert len(vault.check().faults) == 2
    vault.restore(old.path)
    assert vault.check().is_sound
    vault.close()


@pytest.mark.parametrize("companion", ["-journal", "-wal", "-shm"])
def test_a_stale_journal_never_replays_over_a_restored_store(
    tmp_path: Path, companion: str
) -> None:
    """A left-over WAL would silently bring the newer data back."""
    vault = filled_vault(tmp_path)
    retitle(vault, "Stary")
    old = vault.back_up("asked", "")
    retitle(vault, "Nowy")
    work = vault.restoring()
    restoring.prepare(work, old.path, vault.clock.now())
    vault.close()
    stale = vault.database.with_name(vault.database.name + companion)
    if companion == "-wal":
        _real_wal(vault.database, stale)
    else:
        stale.write_bytes(b"x" * 4096)
    restoring.swap(vault.database, work.fresh, "stamp")
    again = vault_in(tmp_path)
    again.open()
    assert title_in(again) == "Stary"
    assert again.check().is_sound
    assert not stale.exists() or stale.stat().st_size == 0
    again.close()


def _real_wal(database: Path, stale: Path) -> None:
    """A real write-ahead log of this database with a change in it."""
    copy = database.with_name("copy.db")
    copy.write_bytes(database.read_bytes())
    connection = sqlite3.connect(copy)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("UPDATE matter SET title = 'Z dziennika'")
    connection.commit()
    stale.write_bytes(copy.with_name("copy.db-wal").read_bytes())
    assert stale.stat().st_size > 0
    connection.close()


@pytest.mark.parametrize("stage", ["marked", "moved", "swapped"])
def test_a_restore_that_was_killed_is_finished_at_the_next_start(
    tmp_path: Path, stage: str
) -> None:
    vault = filled_vault(tmp_path)
    retitle(vault, "Stary")
    old = vault.back_up("asked", "")
    retitle(vault, "Nowy")
    work = vault.restoring()
    restoring.prepare(work, old.path, vault.clock.now())
    vault.close()
    (tmp_path / MARK).write_text(json.dumps({"fresh": work.fresh.name, "stamp": "x"}))
    if stage != "marked":
        restoring.put_aside(vault.database, tmp_path / "replaced" / "x")
    if stage == "swapped":
        work.fresh.rename(vault.database)
    again = vault_in(tmp_path)
    again.open()
    assert title_in(again) == "Stary"
    assert not (tmp_path / MARK).exists()
    again.close()


def test_what_is_no_sound_backup_is_not_restored(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    good = vault.back_up("asked", "").path
    stored = semantic_dump(vault.desk)
    foreign = tmp_path / "diary.db"
    foreign.write_text("Dear diary", encoding="ascii")
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("CREATE TABLE a (b)").connection.commit()
    broken = tmp_path / "broken.db"
    content = bytearray(good.read_bytes())
    content[8192:20000] = b"\xff" * (20000 - 8192)
    broken.write_bytes(content)
    for path, words in (
        (tmp_path / "gone.db", "not there any more"),
        (foreign, "no backup of Karen"),
        (other, "no Karen makes"),
        (broken, "damaged"),
    ):
        problem = vault.preview(path).problem
        assert problem is not None
        assert words in problem.english
        with pytest.raises(StoreTrouble, match=words):
            vault.restore(path)
    assert semantic_dump(vault.desk) == stored
    vault.close()


def test_a_backup_changed_after_it_was_made_is_found_by_its_manifest(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    info = vault.back_up("asked", "")
    with sqlite3.connect(info.path) as connection:
        connection.execute("UPDATE draft SET typed = '{}'")
        connection.execute("CREATE INDEX ix_more ON draft (typed)")
    connection.close()
    problem = vault.preview(info.path).problem
    assert problem is not None
    assert "manifest" in problem.english
    vault.close()


def test_a_database_with_a_strange_trigger_is_refused(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    info = vault.back_up("asked", "")
    vault.close()
    attacks = (
        "CREATE TRIGGER evil AFTER INSERT ON matter BEGIN DELETE FROM client; END",
        "CREATE VIEW evil AS SELECT * FROM client",
        "CREATE VIRTUAL TABLE evil USING fts5(a)",
        "CREATE TABLE evil (a)",
    )
    for number, attack in enumerate(attacks):
        path = tmp_path / f"{number}.db"
        path.write_bytes(info.path.read_bytes())
        with sqlite3.connect(path) as connection:
            connection.execute(attack)
        connection.close()
        with pytest.raises(StoreTrouble, match="no Karen makes"):
            read_step(path)


def test_a_damaged_store_is_put_aside_and_the_newest_sound_backup_restored(
    tmp_path: Path,
) -> None:
    clock = FakeClock()
    vault = filled_vault(tmp_path, clock)
    retitle(vault, "Zdrowy")
    vault.back_up("asked", "")
    clock.move(1)
    retitle(vault, "Nowszy")
    newest = vault.back_up("asked", "")
    vault.close()
    newest.path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    content = bytearray(vault.database.read_bytes())
    content[4096:40000] = b"\xff" * (40000 - 4096)
    vault.database.write_bytes(content)
    (tmp_path / "karen.running").write_text("1")
    broken = vault_in(tmp_path, clock)
    with pytest.raises(DamagedStore):
        broken.open()
    chosen = broken.recover()
    assert title_in(broken) == "Zdrowy"
    assert chosen.made_at < newest.made_at
    aside = list((tmp_path / "damaged").rglob("karen.db"))
    assert [path.read_bytes() for path in aside] == [bytes(content)]
    broken.close()


def test_with_no_sound_backup_nothing_is_moved(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    vault.close()
    vault.database.write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    with pytest.raises(DamagedStore, match="No backup is sound"):
        vault_in(tmp_path).recover()
    assert vault.database.stat().st_size == 9016


def test_a_second_place_gets_the_same_backup_with_its_files(tmp_path: Path) -> None:
    second = tmp_path / "usb"
    second.mkdir()
    vault = filled_vault(tmp_path / "data")
    vault.back_up("asked", str(second))
    copies = list((second / "karen-backups").glob("*.db"))
    assert len(copies) == 1
    assert len(list((second / "karen-backups" / "objects").glob("??/*"))) == 2
    assert vault.preview(copies[0]).problem is None
    with pytest.raises(StoreTrouble, match="second copy"):
        vault.back_up("asked", str(tmp_path / "data" / "karen.db"))
    assert len(vault.kept()) == 2
    vault.close()


def test_a_second_place_that_is_not_connected_is_never_made(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path / "data")
    away = tmp_path / "media" / "usb"
    with pytest.raises(StoreTrouble, match="second copy") as told:
        vault.back_up("asked", str(away))
    assert ".." not in told.value.message.english
    assert not away.parent.exists()
    assert len(vault.kept()) == 1
    vault.close()


def test_the_empty_place_of_a_disk_that_was_there_takes_no_second_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a disk is usually mounted an ordinary folder may lie, on the disk of the data."""
    place = tmp_path / "mnt"
    place.mkdir()
    vault = filled_vault(tmp_path / "data")
    vault.back_up("asked", str(place))  # on the same disk, as somebody may wish
    vault.back_up("asked", str(place))
    with monkeypatch.context() as patch:
        patch.setattr(second_place, "is_elsewhere", lambda *_given: True)
        vault.back_up("asked", str(place))
        assert vault.check().is_sound
        vault.back_up("asked", str(place))
    for path in sorted(place.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    with pytest.raises(StoreTrouble, match="second copy"):
        vault.back_up("asked", str(place))
    assert list(place.iterdir()) == []
    vault.close()


def test_files_of_thinned_backups_go_with_them(tmp_path: Path) -> None:
    clock = FakeClock()
    vault = filled_vault(tmp_path, clock)
    first = vault.back_up("asked", "")
    manifest = read_manifest(manifest_path(first.path))
    assert manifest is not None
    assert len(manifest.files) == 2
    extra = vault.folders.backups / "objects" / "ee" / ("ee" * 32)
    extra.parent.mkdir()
    extra.write_bytes(b"x")
    clock.move(400)
    vault.back_up("asked", "")
    assert not extra.exists()
    assert len(list((vault.folders.backups / "objects").glob("??/*"))) == 2
    vault.close()


def test_an_encrypted_file_travels_between_a_plain_and_an_encrypted_store(tmp_path: Path) -> None:
    plain = filled_vault(tmp_path / "a")
    retitle(plain, "W drodze")
    said = semantic_dump(plain.desk)
    code = plain.export_protected(tmp_path / "k.karen", PASSPHRASE)
    assert b"KANAREK" not in (tmp_path / "k.karen").read_bytes()
    closed = vault_in(tmp_path / "b")
    closed.open()
    closed.set_passphrase(PASSPHRASE)
    closed.restore(closed.import_protected(tmp_path / "k.karen", code.lower()))
    assert semantic_dump(closed.desk) == said
    assert closed.check().is_sound
    closed.export_protected(tmp_path / "l.karen", PASSPHRASE)
    back = vault_in(tmp_path / "c")
    back.open()
    back.restore(back.import_protected(tmp_path / "l.karen", PASSPHRASE))
    assert semantic_dump(back.desk) == said
    assert back.check().is_sound
    for vault in (plain, closed, back):
        vault.close()


def test_a_changed_or_cut_encrypted_file_is_refused(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path / "a")
    target = tmp_path / "k.karen"
    vault.export_protected(target, PASSPHRASE)
    content = target.read_bytes()
    for wrong, words in (
        (content[:-1], "cut short"),
        (content[: len(content) // 2], "cut short"),
        (content[:-500] + bytes([content[-500] ^ 1]) + content[-499:], "cut short"),
        (b"x" + content[1:], "no backup of Karen"),
        (content[:10], "cut short"),
    ):
        target.write_bytes(wrong)
        with pytest.raises(StoreTrouble, match=words):
            vault.import_protected(target, PASSPHRASE)
    target.write_bytes(content)
    with pytest.raises(StoreTrouble, match="neither the passphrase"):
        vault.import_protected(target, "something else entirely")
    assert not list(vault.folders.backups.glob("*partial*"))
    vault.close()
