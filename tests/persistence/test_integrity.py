"""Damage and tampering: flipped bits in records and files, attacks on the history, every one found."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.journal import ERASED, ERASED_LABEL, JournalEntry, content_digest
from karen_app.domain.keeping import FileState
from karen_app.persistence.checking import check_whole
from karen_app.persistence.journal import first_break, sealed, tombstone
from karen_app.persistence.vault import Vault
from tests.fakes import FakeClock
from tests.persistence.vaults import RECEIPT, filled_vault, retitle

SEALED = ("matter", "case_event", "deadline_adjustment")
FLIPS = 250


def cells_of(path: Path, tables: tuple[str, ...]) -> list[int]:
    """Places in the file of every byte that a row of these tables uses."""
    content = path.read_bytes()
    size = int.from_bytes(content[16:18], "big")
    connection = sqlite3.connect(path)
    roots = connection.execute(
        f"SELECT rootpage FROM sqlite_master WHERE type='table' AND name IN {tables}"  # noqa: S608
    ).fetchall()
    connection.close()
    places: list[int] = []
    for (root,) in roots:
        _walk(content, size, root, places)
    return places


def _walk(content: bytes, size: int, number: int, places: list[int]) -> None:
    """One page of a table: inner pages lead to leaves, leaves hold cells."""
    start = (number - 1) * size
    head = start + (100 if number == 1 else 0)
    count = int.from_bytes(content[head + 3 : head + 5], "big")
    is_leaf = content[head] == 0x0D
    pointers = head + (8 if is_leaf else 12)
    for each in range(count):
        at = pointers + 2 * each
        cell = start + int.from_bytes(content[at : at + 2], "big")
        if not is_leaf:
            _walk(content, size, int.from_bytes(content[cell : cell + 4], "big"), places)
            continue
        payload, read = _varint(content, cell)
        _rowid, more = _varint(content, cell + read)
        begin = cell + read + more
        places += range(cell, begin + min(payload, start + size - begin))
    if not is_leaf:
        _walk(content, size, int.from_bytes(content[head + 8 : head + 12], "big"), places)


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for length in range(1, 10):
        byte = content[at + length - 1]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value, length


def found_share(path: Path, flips: int, seed: int) -> float:
    """How many of so many flipped bits in the rows are found by a check of the file."""
    chance = random.Random(seed)
    sound = path.read_bytes()
    places = cells_of(path, SEALED)
    assert len(places) > 1000
    found = 0
    target = path.with_name("flipped.db")
    for _each in range(flips):
        at = chance.choice(places)
        flipped = bytearray(sound)
        flipped[at] ^= 1 << chance.randrange(8)
        target.write_bytes(flipped)
        try:
            check_whole(target)
        except StoreTrouble:
            found += 1
    return found / flips


def test_flipped_bits_in_records_are_found(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    vault.close()
    check_whole(vault.database)
    share = found_share(vault.database, FLIPS, seed=7)
    print(f"R07: {share:.1%} of {FLIPS} flips found")
    assert share >= 0.99


@pytest.mark.soak
def test_a_thousand_flipped_bits_in_records_are_found(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    vault.close()
    share = found_share(vault.database, 1000, seed=11)
    print(f"R07: {share:.1%} of 1000 flips found")
    assert share >= 0.99


def test_a_record_changed_outside_is_named(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    with sqlite3.connect(vault.database) as outside:
        outside.execute("UPDATE matter SET claim_amount = 1 WHERE id = 'case-1'")
        outside.execute("DELETE FROM deadline_adjustment")
    outside.close()
    report = vault.check()
    assert not report.is_sound
    assert report.damaged_records == (
        ("matter", "case-1"),
        ("deadline_adjustment", "adjustment-1"),
    )
    vault.close()


def test_every_changed_lost_and_strange_file_is_found(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    path = next(each for each in vault.files.files() if each.read_bytes() == RECEIPT)
    path.chmod(0o600)
    for at in range(0, len(RECEIPT), 97):
        wrong = RECEIPT[:at] + bytes([RECEIPT[at] ^ 1]) + RECEIPT[at + 1 :]
        path.write_bytes(wrong)
        states = [fault.state for fault in vault.check().faults]
        assert states == [FileState.DAMAGED]
    path.unlink()
    orphan = tmp_path / "objects" / "ff" / ("ff" * 32)
    orphan.parent.mkdir()
    orphan.write_bytes(b"x")
    report = vault.check()
    assert {fault.state for fault in report.faults} == {FileState.MISSING, FileState.ORPHAN}
    assert not report.is_sound
    vault.close()


def test_a_check_can_be_cancelled_and_is_then_not_counted(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    report = vault.check(lambda done, whole: done < 1)
    assert not report.is_complete
    assert vault.status("").last_check is None
    assert vault.check().is_complete
    assert vault.status("").last_check == vault.clock.today()
    vault.close()


def _history(vault: Vault) -> list[JournalEntry]:
    with vault.desk.open() as records:
        return list(records.journal())


ATTACKS: dict[str, Callable[[list[JournalEntry]], list[JournalEntry]]] = {
    "edit label": lambda c: [*c[:2], _with(c[2], label="x"), *c[3:]],
    "edit payload": lambda c: [*c[:2], _with(c[2], payload="{}"), *c[3:]],
    "edit actor": lambda c: [*c[:2], _with(c[2], actor="Ktoś"), *c[3:]],
    "edit and seal again": lambda c: [*c[:2], sealed(_with(c[2], label="x")), *c[3:]],
    "delete first": lambda c: c[1:],
    "delete middle": lambda c: [*c[:2], *c[3:]],
    "delete and renumber": lambda c: [*c[:2], *(_with(e, number=e.number - 1) for e in c[3:])],
    "reorder": lambda c: [c[0], c[2], c[1], *c[3:]],
    "double": lambda c: [*c[:3], c[2], *c[3:]],
    "truncate": lambda c: c[:-1],
    "empty": lambda c: [],
    "tombstone nobody announced": lambda c: [*c[:2], tombstone(c[2]), *c[3:]],
    "false tombstone": lambda c: [*c[:2], _with(c[2], payload=f"{ERASED}{'0' * 64}"), *c[3:]],
}


def _with(entry: JournalEntry, **changes: object) -> JournalEntry:
    import dataclasses

    return dataclasses.replace(entry, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_attack_on_the_history_is_found(tmp_path: Path, attack: str) -> None:
    vault = filled_vault(tmp_path)
    for number in range(4):
        retitle(vault, f"Tytuł {number}")
    chain = _history(vault)
    vault.close()
    head = chain[-1].digest
    assert first_break(chain, head) is None
    assert first_break(ATTACKS[attack](chain), head) is not None


def test_a_tombstone_keeps_the_digest_and_loses_the_words(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    entry = _history(vault)[0]
    vault.close()
    stone = tombstone(entry)
    assert tombstone(stone) == stone
    assert (stone.label, stone.salt) == (ERASED_LABEL, "")
    assert content_digest(stone) == content_digest(entry)
    assert sealed(stone).digest == entry.digest


def test_a_history_cut_short_is_found_by_what_the_backup_remembers(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    retitle(vault, "Drugi")
    vault.back_up("asked", "")
    with sqlite3.connect(vault.database) as outside:
        outside.execute("DROP TRIGGER journal_keeps_lines")
        outside.execute("DELETE FROM journal WHERE number = 2")
    outside.close()
    report = vault.check()
    assert report.journal_break == 2
    assert not report.is_sound
    vault.close()


def test_a_clock_that_was_set_back_is_told(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    assert vault.status("").warnings == ()
    clock = vault.clock
    assert isinstance(clock, FakeClock)
    clock.move(-30)
    (warning,) = vault.status("").warnings
    assert warning.code == "store.clock_back"
    assert "2026-11-22" in warning.english
    retitle(vault, "Nowy wpis")  # a line written with the wrong clock hides nothing
    assert [one.code for one in vault.status("").warnings] == ["store.clock_back"]
    vault.close()


def test_a_check_that_found_a_fault_is_remembered_as_such(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    assert vault.check().is_sound
    assert vault.status("").was_sound
    for path in vault.files.files():
        path.unlink()
    assert not vault.check().is_sound
    assert not vault.status("").was_sound
    vault.close()
