"""Damage and tampering: flipped bits in records and files, attacks on the history, every one found."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.journal import JournalEntry, content_digest
from karen_app.domain.keeping import FileState
from karen_app.domain.tombstone import ERASED, ERASED_LABEL
from karen_app.persistence.checking import check_whole
from karen_app.persistence.journal import first_break, sealed, tombstone
from karen_app.persistence.seals import sealed_tables
from tests.persistence.keepers import Kept
from tests.persistence.vaults import RECEIPT, HasDesk, filled_vault, retitle

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


def test_a_record_changed_outside_is_named(kept: Kept) -> None:
    with kept.outside() as outside:
        outside.execute(text("UPDATE matter SET claim_amount = 1 WHERE id = 'case-1'"))
        outside.execute(text("DELETE FROM deadline_adjustment"))
    report = kept.keeper.check()
    assert not report.is_sound
    assert report.damaged_records == (
        ("matter", "case-1"),
        ("deadline_adjustment", "adjustment-1"),
    )


def test_every_changed_lost_and_strange_file_is_found(kept: Kept) -> None:
    path = next(each for each in kept.files.files() if RECEIPT in whole(kept, each))
    path.chmod(0o600)
    sound = path.read_bytes()
    for at in range(0, len(sound), 97):
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 1]) + sound[at + 1 :])
        states = [fault.state for fault in kept.keeper.check().faults]
        assert states == [FileState.DAMAGED]
    path.unlink()
    orphan = kept.files.folder / "ff" / (("ff" * 32) + path.suffix)
    orphan.parent.mkdir()
    orphan.write_bytes(b"x")
    report = kept.keeper.check()
    assert {fault.state for fault in report.faults} == {FileState.MISSING, FileState.ORPHAN}
    assert not report.is_sound


def whole(kept: Kept, path: Path) -> bytes:
    return b"".join(kept.files.blocks_at(path))


def test_a_check_can_be_cancelled_and_is_then_not_counted(kept: Kept) -> None:
    report = kept.keeper.check(lambda done, whole: done < 1)
    assert not report.is_complete
    assert kept.keeper.status("").last_check is None
    assert kept.keeper.check().is_complete
    assert kept.keeper.status("").last_check == kept.clock.today()


def _history(store: HasDesk) -> list[JournalEntry]:
    with store.desk.open() as records:
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


def test_every_attack_on_the_history_is_found(kept: Kept) -> None:
    for number in range(4):
        retitle(kept, f"Tytuł {number}")
    chain = _history(kept)
    head = chain[-1].digest
    assert first_break(chain, head) is None
    missed = [name for name, attack in ATTACKS.items() if first_break(attack(chain), head) is None]
    assert missed == []


IN_THE_STORE = {
    "edit": ("UPDATE journal SET label = 'x' WHERE number = 2", 2),
    "edit its instant": ("UPDATE journal SET written_at = '2020-01-01T10:00:00+00:00'", 1),
    "delete": ("DELETE FROM journal WHERE number = 2", 2),
    "delete the first": ("DELETE FROM journal WHERE number = 1", 1),
    "swap": ("UPDATE journal SET number = CASE number WHEN 2 THEN -3 ELSE -2 END WHERE number > 1", 2),
    "cut short": ("DELETE FROM journal WHERE number = 3", 3),
    "empty": ("DELETE FROM journal", 1),
}  # fmt: skip


@pytest.mark.parametrize("attack", IN_THE_STORE)
def test_a_history_attacked_in_the_store_is_found_by_the_check(kept: Kept, attack: str) -> None:
    for number in range(2):
        retitle(kept, f"Tytuł {number}")
    if kept.kind != "postgres":
        kept.keeper.back_up("asked", "")  # remembers where the history ended
    assert kept.keeper.check().is_sound
    statement, broken_at = IN_THE_STORE[attack]
    with kept.outside() as outside:
        outside.execute(text(statement))
        outside.execute(text("UPDATE journal SET number = -number WHERE number < 0"))
    report = kept.keeper.check()
    assert report.journal_break == broken_at
    assert not report.is_sound
    assert not kept.keeper.status("").was_sound


def test_a_tombstone_keeps_the_digest_and_loses_the_words(kept: Kept) -> None:
    entry = _history(kept)[0]
    stone = tombstone(entry)
    assert tombstone(stone) == stone
    assert (stone.label, stone.salt) == (ERASED_LABEL, "")
    assert content_digest(stone) == content_digest(entry)
    assert sealed(stone).digest == entry.digest


def test_a_clock_that_was_set_back_is_told(kept: Kept) -> None:
    keeper = kept.keeper
    assert keeper.status("").warnings == ()
    kept.clock.move(-30)
    (warning,) = keeper.status("").warnings
    assert warning.code == "store.clock_back"
    assert "2026-11-22" in warning.english
    retitle(kept, "Nowy wpis")  # a line written with the wrong clock hides nothing
    assert [one.code for one in keeper.status("").warnings] == ["store.clock_back"]


def test_a_check_that_found_a_fault_is_remembered_as_such(kept: Kept) -> None:
    assert kept.keeper.check().is_sound
    assert kept.keeper.status("").was_sound
    for path in kept.files.files():
        path.unlink()
    assert not kept.keeper.check().is_sound
    assert not kept.keeper.status("").was_sound
    assert not kept.again().keeper.status("").was_sound


def test_without_records_to_compare_no_file_is_called_strange(kept: Kept) -> None:
    with kept.outside() as outside:
        outside.execute(text("ALTER TABLE evidence RENAME TO elsewhere"))
    report = kept.keeper.check()
    assert report.faults == ()
    assert report.database is not None
    assert not report.is_sound


def test_a_torn_record_is_a_sentence_wherever_it_is_read(kept: Kept) -> None:
    """Each text column of each record in turn holds what no Karen ever wrote."""
    torn, told = 0, 0
    for table in sealed_tables():
        columns = [each for each in table.columns if not each.foreign_keys and each.name != "id"]
        for column in columns:
            with kept.engine.connect() as outside, contextlib.suppress(DBAPIError):
                changed = f"UPDATE {table.name} SET {column.name} = :torn"  # noqa: S608
                outside.execute(text(changed), {"torn": "{\x1f"})
                outside.commit()
                torn += 1
            told += is_told(kept)
            assert not kept.keeper.check().is_sound
    assert torn > 50
    assert told > 10


def is_told(kept: Kept) -> bool:
    """Whether reading everything ends in a sentence; anything else that is raised is a fault."""
    try:
        with kept.desk.open() as records:
            list(records.case_files())
            records.search("lodz")
            records.journal()
        kept.keeper.status("")
    except StoreTrouble:
        return True
    return False
