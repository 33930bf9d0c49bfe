"""The disk fails at the k-th call: what was there is there still, and a sentence says what to do."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError, OperationalError

from karen_app.domain.errors import FileTrouble, KarenError, StoreTrouble
from karen_app.domain.fields import Fields
from karen_app.domain.message import say
from karen_app.persistence.reasons import trouble_while
from karen_app.persistence.vault import Vault
from tests.persistence.vaults import (
    PASSPHRASE,
    RECEIPT,
    filled_vault,
    retitle,
    semantic_dump,
    vault_in,
)

NO_SPACE = 28
TECHNICAL = ("Background on", "sqlalche.me", "[SQL", "[Errno", "Error)", "/")
"""What belongs into a log: tails of drivers, statements, numbers of errors, paths."""


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, left: int) -> Iterator[list[int]]:
    """Let so many calls of fsync, replace, link and write through, then fail for good."""
    counted = [left]

    def broken(work: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            counted[0] -= 1
            if counted[0] < 0:
                raise OSError(NO_SPACE, "No space left on device")
            return work(*given, **named)

        return call

    with monkeypatch.context() as patch:
        for name in ("fsync", "replace"):
            patch.setattr(os, name, broken(getattr(os, name)))
        patch.setattr(Path, "hardlink_to", broken(Path.hardlink_to))
        patch.setattr(Path, "mkdir", broken(Path.mkdir))
        yield counted


def attach(vault: Vault, folder: Path) -> None:
    source = folder / "nowy.pdf"
    source.write_bytes(RECEIPT * 2)
    vault.files.take_in(source)


OPERATIONS: dict[str, Callable[[Vault, Path], object]] = {
    "save": lambda vault, _folder: retitle(vault, "Nowy"),
    "attach": attach,
    "back up": lambda vault, _folder: vault.back_up("asked", ""),
    "restore": lambda vault, _folder: vault.restore(vault.kept()[-1].path),
    "export": lambda vault, folder: vault.export_protected(folder / "k.karen", PASSPHRASE),
}


def sentence_of(operation: Callable[[Vault, Path], object], vault: Vault, folder: Path) -> str:
    """What the user is told; empty when it was done."""
    try:
        operation(vault, folder)
    except KarenError as trouble:
        return trouble.message.english
    return ""


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_failure_at_any_call_keeps_the_old_state_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, operation: str
) -> None:
    vault = filled_vault(tmp_path / "data")
    vault.back_up("asked", "")
    vault.desk.drafts.keep("case:new", Fields({"story": "niedokończone"}))
    before = semantic_dump(vault.desk)
    failures, left = 0, 0
    while True:
        with failing(monkeypatch, left) as counted:
            sentence = sentence_of(OPERATIONS[operation], vault, tmp_path)
        assert not sentence or len(sentence.split()) > 4
        assert not any(tail in sentence for tail in TECHNICAL), sentence
        failures += bool(sentence)
        if counted[0] >= 0:
            break
        vault.close()
        vault = vault_in(tmp_path / "data")
        vault.open()
        assert vault.desk.drafts.typed("case:new") is not None or operation == "restore"
        if operation == "restore" and "niedokończone" not in semantic_dump(vault.desk):
            break  # the mark was written: the next start finished the restore
        assert semantic_dump(vault.desk) == before
        assert vault.check().is_sound
        left += 1
    print(f"R03 {operation}: {failures} of {left} failing calls told and survived")
    vault.close()


def test_a_full_store_says_so_and_loses_nothing(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    before = semantic_dump(vault.desk)

    @event.listens_for(vault.engine, "checkout")
    def _limit(connection: object, *_given: object) -> None:
        connection.execute("PRAGMA max_page_count=50")  # type: ignore[attr-defined]

    vault.engine.dispose()
    with pytest.raises(StoreTrouble, match="no space left"):
        retitle(vault, "x" * 400_000)
    assert semantic_dump(vault.desk) == before
    with vault.engine.connect() as connection:
        assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    vault.close()


def driver_error(words: str) -> DBAPIError:
    return OperationalError("UPDATE matter SET note = ?", ("Kowalska",), sqlite3.Error(words))


@pytest.mark.parametrize(
    ("failed", "sentence"),
    [
        (driver_error("database or disk is full"), say("store.full").english),
        (OSError(NO_SPACE, "No space left on device", "/nowhere/karen.db"), None),
        (FileTrouble(say("file.no_space", name="paragon.jpg")), None),
        (
            driver_error("disk I/O error"),
            "The data could not be brought up to date: disk I/O error. The old file is intact.",
        ),
        (
            PermissionError(13, "Permission denied", "/nowhere/karen.db"),
            "The data could not be brought up to date: Permission denied. The old file is intact.",
        ),
        (
            ValueError("3 rows are loose"),
            "The data could not be brought up to date: 3 rows are loose. The old file is intact.",
        ),
    ],
)
def test_a_sentence_has_no_tail_that_only_experts_read(
    failed: Exception, sentence: str | None
) -> None:
    told = trouble_while(failed, "store.migration").message.english
    assert told == (sentence or say("store.full").english)


def test_a_template_that_ends_its_reason_itself_gets_one_full_stop() -> None:
    told = trouble_while(driver_error("disk I/O error."), "restore.failed").message.english
    assert told == "The backup could not be restored: disk I/O error. Your data are as they were."


def test_reading_that_fails_is_told_in_a_sentence(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)

    @event.listens_for(vault.engine, "do_execute")
    def _broken(*_given: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with pytest.raises(StoreTrouble, match="disk I/O error"), vault.desk.open() as work:
        work.journal()
    with pytest.raises(StoreTrouble, match="disk I/O error"):
        vault.desk.drafts.forms()
    with pytest.raises(StoreTrouble, match="disk I/O error"):
        vault.desk.drafts.typed("case:new")
    event.remove(vault.engine, "do_execute", _broken)
    vault.close()
