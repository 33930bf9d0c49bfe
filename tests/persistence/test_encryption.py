"""Encryption at rest: nothing readable on the disk, no way in without the secret, restartable."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karen_app.domain.errors import FileTrouble, StoreLocked, StoreTrouble, WrongPassphrase
from karen_app.domain.fields import Fields
from karen_app.domain.keeping import StoreKind
from karen_app.persistence import keystore
from karen_app.persistence.crypt import turning
from karen_app.persistence.crypt.keys import (
    KEY_COPY,
    KEY_FILE,
    Turning,
    from_json,
    new_data_key,
    read_keys,
    to_json,
    unwrap,
    wrap,
)
from karen_app.persistence.crypt.streams import CHUNK, BrokenStream, opened_blocks, sealed_blocks
from karen_app.persistence.vault import Vault
from tests.persistence.vaults import (
    CHEAP,
    PASSPHRASE,
    RECEIPT,
    all_bytes,
    files_with,
    filled_vault,
    retitle,
    semantic_dump,
    title_in,
    vault_in,
)

KEY = bytes(range(32))
CANARY = "Kanarkowa Sprawa Żółta"
CANARIES = (
    CANARY.encode(),
    b"kanarkowa sprawa",
    b"ButyPlus",
    b"KANAREK",
    b"Szanowni",
    PASSPHRASE.encode(),
)


@pytest.fixture
def closed(tmp_path: Path) -> Vault:
    """An open, encrypted vault with one of everything, a backup, and a draft."""
    vault = filled_vault(tmp_path / "data")
    retitle(vault, CANARY)
    vault.desk.drafts.keep("encounter:new", Fields({"summary": CANARY}))
    vault.back_up("asked", "")
    vault.set_passphrase(PASSPHRASE)
    return vault


def test_a_stolen_copy_holds_no_word_of_its_own(closed: Vault) -> None:
    data = closed.folders.data
    closed.back_up("asked", "")
    retitle(closed, f"{CANARY} dwa")
    assert files_with(data, *CANARIES) == []
    closed.close()
    assert files_with(data, *CANARIES) == []
    assert not [path for path, content in all_bytes(data) if content.startswith(b"SQLite format")]


def test_before_encryption_the_canaries_would_have_been_found(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    retitle(vault, CANARY)
    vault.close()
    assert len(files_with(tmp_path, *CANARIES)) >= 3


def test_everything_is_there_after_encrypting_and_after_decrypting(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    before = semantic_dump(vault.desk)
    receipt = next(path.name for path in vault.files.files())
    vault.set_passphrase(PASSPHRASE)
    assert semantic_dump(vault.desk) == before
    assert vault.files.is_intact(receipt)
    assert vault.status("").kind is StoreKind.ENCRYPTED
    assert vault.check().is_sound
    vault.remove_passphrase(PASSPHRASE)
    assert semantic_dump(vault.desk) == before
    assert vault.files.is_intact(receipt)
    assert vault.status("").kind is StoreKind.FILE
    assert not (tmp_path / KEY_FILE).exists()
    assert vault.check().is_sound
    vault.close()


def test_backups_made_before_and_after_can_be_restored(closed: Vault) -> None:
    old = closed.kept()[-1]
    retitle(closed, "Później")
    closed.restore(old.path)
    assert title_in(closed) == CANARY
    assert closed.check().is_sound
    closed.close()


@pytest.mark.parametrize("typed", ["", "źle", PASSPHRASE.upper(), "0" * 32, "x" * 10_000, "\0"])
def test_a_wrong_passphrase_changes_nothing_and_says_so(
    closed: Vault, typed: str, capfd: pytest.CaptureFixture[str]
) -> None:
    data = closed.folders.data
    closed.close()
    before = dict(all_bytes(data))
    expected = StoreLocked if not typed else WrongPassphrase
    with pytest.raises(expected):
        vault_in(data).open(typed)
    assert dict(all_bytes(data)) == before
    assert capfd.readouterr() == ("", "")


def test_the_recovery_code_opens_however_it_is_typed(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    code = vault.set_passphrase(PASSPHRASE)
    vault.close()
    for typed in (code, code.lower(), code.replace("-", ""), f" {code.replace('-', ' ')} "):
        again = vault_in(tmp_path)
        again.open(typed.replace("0", "O").replace("1", "l"))
        again.close()


def test_a_new_passphrase_ends_the_old_one_and_the_old_code(closed: Vault) -> None:
    data = closed.folders.data
    with pytest.raises(WrongPassphrase):
        closed.change_passphrase("nie to", "nowe długie hasło")
    code = closed.change_passphrase(PASSPHRASE, "nowe długie hasło")
    closed.close()
    with pytest.raises(WrongPassphrase):
        vault_in(data).open(PASSPHRASE)
    for typed in ("nowe długie hasło", code):
        again = vault_in(data)
        again.open(typed)
        assert title_in(again) == CANARY
        again.close()


def test_locking_shuts_the_store_and_keeps_the_drafts(closed: Vault) -> None:
    closed.lock()
    assert closed.is_locked
    assert closed.status("").is_locked
    with pytest.raises(StoreLocked), closed.desk.open():
        pass
    with pytest.raises(StoreLocked):
        closed.desk.drafts.keep("a", Fields({"b": "c"}))
    with pytest.raises(StoreLocked):
        closed.back_up("asked", "")
    with pytest.raises(WrongPassphrase):
        closed.unlock("nie to hasło")
    assert closed.is_locked
    closed.unlock(PASSPHRASE)
    assert closed.desk.drafts.typed("encounter:new") == Fields({"summary": CANARY})
    assert title_in(closed) == CANARY
    closed.close()


def test_a_plain_store_cannot_be_locked(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    for ask in (vault.lock, lambda: vault.remove_passphrase("x")):
        with pytest.raises(StoreTrouble, match="no passphrase"):
            ask()
    vault.set_passphrase(PASSPHRASE)
    with pytest.raises(StoreTrouble, match="passphrase already"):
        vault.set_passphrase(PASSPHRASE)
    vault.close()


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.mark.parametrize("stride", [5, pytest.param(1, marks=pytest.mark.soak)])
@pytest.mark.parametrize("is_closing", [True, False], ids=["encrypting", "decrypting"])
def test_turning_over_goes_on_after_it_was_killed_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stride: int, *, is_closing: bool
) -> None:
    first = filled_vault(tmp_path / "first")
    retitle(first, CANARY)
    first.back_up("asked", "")
    if not is_closing:
        first.set_passphrase(PASSPHRASE)
    said = semantic_dump(first.desk)
    first.close()
    steps = _kill_at(monkeypatch, None)
    reached, number = True, 0
    while reached:
        folder = tmp_path / f"kill-{number}"
        shutil.copytree(first.folders.data, folder)
        steps.clear()
        reached = _turn_until(folder, steps, number, is_closing=is_closing)
        again = vault_in(folder)
        again.open(PASSPHRASE if read_keys(folder) else "")
        assert semantic_dump(again.desk) == said
        assert again.check().is_sound
        if is_closing and read_keys(folder) is not None:
            assert files_with(folder, *CANARIES) == []
        again.close()
        number += stride
    assert number > 8


def _kill_at(monkeypatch: pytest.MonkeyPatch, _none: None) -> dict[str, int]:
    """Count the steps of turning over; die when ``left`` is used up."""
    counter: dict[str, int] = {}

    def dying(work: Callable[..., object]) -> Callable[..., object]:
        def step(*given: object, **named: object) -> object:
            if "left" in counter:
                if counter["left"] == 0:
                    raise Killed
                counter["left"] -= 1
            return work(*given, **named)

        return step

    for name in ("convert", "check_whole", "wipe", "write_whole", "wipe_folder"):
        monkeypatch.setattr(turning, name, dying(getattr(turning, name)))
    monkeypatch.setattr(os, "replace", dying(os.replace))
    return counter


def _turn_until(folder: Path, steps: dict[str, int], left: int, *, is_closing: bool) -> bool:
    """Turn over, dying after ``left`` steps; ``False`` when it came to its end."""
    vault = vault_in(folder)
    vault.open("" if is_closing else PASSPHRASE)
    steps["left"] = left
    try:
        if is_closing:
            vault.set_passphrase(PASSPHRASE)
        else:
            vault.remove_passphrase(PASSPHRASE)
    except Killed:
        return True
    finally:
        steps.clear()
        vault.close()
    return False


def test_a_damaged_key_file_is_replaced_by_its_copy(closed: Vault) -> None:
    data = closed.folders.data
    closed.close()
    (data / KEY_FILE).write_text("{", encoding="ascii")
    again = vault_in(data)
    again.open(PASSPHRASE)
    again.close()
    (data / KEY_COPY).write_text("{", encoding="ascii")
    with pytest.raises(StoreTrouble, match="key file"):
        vault_in(data).open(PASSPHRASE)
    for name in (KEY_FILE, KEY_COPY):
        (data / name).unlink()
    with pytest.raises(StoreTrouble, match="key file"):
        vault_in(data).open(PASSPHRASE)


def test_a_strange_key_file_cannot_eat_the_machine() -> None:
    keys, _code = wrap(new_data_key(), PASSPHRASE, Turning.ENCRYPTED, CHEAP)
    plain = to_json(keys)
    assert from_json(json.loads(json.dumps(plain))) == keys
    for cost in (
        {"memory": 10**9, "rounds": 1, "lanes": 1},
        {"memory": 64, "rounds": 10**6, "lanes": 1},
        {"memory": 64, "rounds": 1, "lanes": 99},
    ):
        with pytest.raises(ValueError, match=r"bounds|form"):
            from_json({**plain, "argon2id": cost})


def test_the_same_passphrase_typed_on_two_keyboards_is_the_same() -> None:
    key = new_data_key()
    keys, _code = wrap(key, "za\u017c\u00f3\u0142\u0107 haslo", Turning.ENCRYPTED, CHEAP)
    assert unwrap(keys, "zaz\u0307o\u0301\u0142c\u0301 haslo") == key


def test_a_changed_encrypted_file_gives_no_false_byte(closed: Vault) -> None:
    path = next(path for path in closed.files.files() if path.stat().st_size > 100)
    path.chmod(0o600)
    content = path.read_bytes()
    for at in range(0, len(content), 251):
        path.write_bytes(content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :])
        assert len(closed.check().faults) == 1
    path.write_bytes(content)
    assert closed.check().is_sound
    closed.close()


@given(st.binary(max_size=300), st.integers(0, 10**6), st.booleans())
def test_streams_come_back_and_every_change_is_found(
    content: bytes, place: int, cuts: object
) -> None:
    sealed = b"".join(sealed_blocks(KEY, iter((content,))))
    assert content not in sealed or len(content) < 4
    assert _opened(sealed) == content
    at = place % len(sealed)
    wrong = sealed[:at] if cuts else sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
    with pytest.raises(BrokenStream):
        _opened(wrong)


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
def test_streams_of_many_chunks_cannot_be_cut_or_turned_round(size: int) -> None:
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    sealed = b"".join(sealed_blocks(KEY, iter((content,))))
    assert _opened(sealed) == content
    head, body = sealed[:40], sealed[40:]
    chunks = [body[at : at + CHUNK + 16] for at in range(0, len(body), CHUNK + 16)]
    if len(chunks) > 1:
        for wrong in (chunks[:-1], chunks[::-1], [chunks[0], *chunks], [*chunks, chunks[-1]]):
            with pytest.raises(BrokenStream):
                _opened(head + b"".join(wrong))


def _opened(sealed: bytes) -> bytes:
    import io

    return b"".join(opened_blocks(KEY, io.BytesIO(sealed)))


def test_a_large_file_is_encrypted_without_being_held(closed: Vault, tmp_path: Path) -> None:
    source = tmp_path / "nagranie.wav"
    source.write_bytes(RECEIPT * 4000)
    kept = closed.files.take_in(source)
    assert closed.files.is_intact(kept.digest)
    closed.files.copy_out(kept.digest, tmp_path / "kopia.wav")
    assert (tmp_path / "kopia.wav").read_bytes() == source.read_bytes()
    with pytest.raises(FileTrouble, match="missing"):
        closed.files.copy_out("0" * 64, tmp_path / "nic")
    closed.close()


def test_without_a_keystore_nothing_is_remembered_and_nothing_fails(tmp_path: Path) -> None:
    assert not keystore.remember(tmp_path, PASSPHRASE)
    assert keystore.recall(tmp_path) == ""
    keystore.forget(tmp_path)
    assert files_with(tmp_path, PASSPHRASE.encode()) == []
