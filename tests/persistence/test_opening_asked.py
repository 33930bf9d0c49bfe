"""Opening with questions: passphrase until it fits, another computer, a damaged file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from karen_app.bootstrap import Karen, open_asking
from karen_app.domain.message import Message, say
from karen_app.paths import places_in
from karen_app.persistence.lock import NAME
from karen_app.ui.opening import Asking
from tests.fakes import FakeClock
from tests.persistence.vaults import PASSPHRASE, filled_vault, retitle, title_in


@dataclass
class Answering:
    """Answers from a list; remembers what was asked."""

    typed: list[str | None] = field(default_factory=list)
    agrees: bool = True
    asked: list[str] = field(default_factory=list)

    def passphrase(self, sentence: Message) -> str | None:
        self.asked.append(sentence.code)
        return self.typed.pop(0)

    def other_host(self, sentence: Message) -> bool:
        self.asked.append(sentence.code)
        return self.agrees

    def damaged(self, sentence: Message) -> bool:
        self.asked.append(sentence.code)
        return self.agrees

    def trouble(self, sentence: Message) -> None:
        self.asked.append(f"told {sentence.code}")


def opened(folder: Path, answers: Answering) -> Karen | None:
    return open_asking(places_in(folder), answers, FakeClock())


def test_the_passphrase_is_asked_until_it_fits_or_the_person_leaves(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    vault.set_passphrase(PASSPHRASE)
    vault.close()
    answers = Answering(["", "źle", PASSPHRASE])
    karen = opened(tmp_path, answers)
    assert karen is not None
    assert answers.asked == ["store.is_locked", "store.is_locked", "store.wrong_passphrase"]
    karen.vault.close()
    assert opened(tmp_path, Answering(["źle", None])) is None


@pytest.mark.parametrize("agrees", [True, False])
def test_another_computer_is_asked_about(tmp_path: Path, *, agrees: bool) -> None:
    filled_vault(tmp_path).close()
    (tmp_path / NAME).write_text('{"host": "biuro", "process": 7}', encoding="utf-8")
    answers = Answering(agrees=agrees)
    karen = opened(tmp_path, answers)
    assert (karen is not None) is agrees
    assert answers.asked == ["store.other_host"]
    if karen is not None:
        karen.vault.close()


def test_a_damaged_store_is_replaced_when_the_person_agrees(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    retitle(vault, "Zdrowy")
    vault.back_up("asked", "")
    vault.close()
    vault.database.write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    assert opened(tmp_path, Answering(agrees=False)) is None
    karen = opened(tmp_path, Answering())
    assert karen is not None
    assert title_in(karen.vault) == "Zdrowy"
    karen.vault.close()


def test_without_a_sound_backup_it_is_only_told(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    vault.close()
    vault.database.write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    answers = Answering()
    assert opened(tmp_path, answers) is None
    assert answers.asked == ["store.damaged", "told store.damaged"]


def test_the_box_hides_what_is_typed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []

    def get_text(*given: object) -> tuple[str, bool]:
        shown.extend(given[1:])
        return PASSPHRASE, len(shown) < 5

    monkeypatch.setattr(QInputDialog, "getText", get_text)
    asking = Asking("en")
    assert asking.passphrase(say("store.is_locked")) == PASSPHRASE
    assert shown[2].name == "Password"  # type: ignore[attr-defined]
    assert asking.passphrase(say("store.is_locked")) is None
