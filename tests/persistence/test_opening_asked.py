"""Opening with questions: passphrase until it fits, another computer, a damaged file."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from karen_app.bootstrap import Karen, Opening, open_karen
from karen_app.paths import places_in
from karen_app.persistence.lock import NAME
from karen_app.persistence.settings_file import SettingsFile
from karen_app.services.outcome import Refused
from karen_app.services.settings import Settings
from karen_app.ui.opening import Wish, open_store
from tests.fakes import FakeClock
from tests.persistence.vaults import PASSPHRASE, filled_vault, retitle, title_in
from tests.ui.window import FakeMessages

NO_DATABASE = b"SQLite format 3\x00" + b"\xff" * 9000


@dataclass
class Typing:
    """Types from a list; remembers whether it was told that the last try was wrong."""

    typed: list[str | None] = field(default_factory=list)
    was_wrong: list[bool] = field(default_factory=list)

    def __call__(self, wrong: str) -> str | None:
        self.was_wrong.append(bool(wrong))
        return self.typed.pop(0)


def opened(folder: Path, messages: FakeMessages, typing: Typing | None = None) -> Karen | None:
    def opens(wish: Wish) -> Karen:
        wanted = Opening(wish.typed, wish.over_other_host, wish.recover, wish.plain)
        return open_karen(places_in(folder), FakeClock(), opening=wanted)

    return open_store(opens, messages, typing or Typing())


def test_the_passphrase_is_asked_until_it_fits_or_the_person_leaves(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    vault.set_passphrase(PASSPHRASE)
    vault.close()
    typing = Typing(["", "źle", PASSPHRASE])
    karen = opened(tmp_path, FakeMessages(), typing)
    assert karen is not None
    assert typing.was_wrong == [False, False, True]
    karen.vault.close()
    assert opened(tmp_path, FakeMessages(), Typing(["źle", None])) is None


@pytest.mark.parametrize("agrees", [True, False])
def test_another_computer_is_asked_about(tmp_path: Path, *, agrees: bool) -> None:
    filled_vault(tmp_path).close()
    (tmp_path / NAME).write_text('{"host": "biuro", "process": 7}', encoding="utf-8")
    messages = FakeMessages(agrees=agrees)
    karen = opened(tmp_path, messages)
    assert (karen is not None) is agrees
    assert len(messages.said) == 1
    assert "biuro" in messages.said[0]
    if karen is not None:
        karen.vault.close()


def test_a_damaged_store_is_replaced_when_the_person_agrees(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    retitle(vault, "Zdrowy")
    vault.back_up("asked", "")
    vault.close()
    vault.database.write_bytes(NO_DATABASE)
    assert opened(tmp_path, FakeMessages(agrees=False)) is None
    karen = opened(tmp_path, FakeMessages())
    assert karen is not None
    assert title_in(karen.vault) == "Zdrowy"
    karen.vault.close()


def test_without_a_sound_backup_it_is_told_after_the_question(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    vault.close()
    vault.database.write_bytes(NO_DATABASE)
    messages = FakeMessages()
    assert opened(tmp_path, messages) is None
    question, told = messages.said
    assert question.endswith("]")
    assert not told.endswith("]")


@pytest.mark.parametrize("name", ["store_url", "rules_folder", "templates_folder"])
def test_what_the_settings_name_and_cannot_be_used_is_left_out_this_time(
    tmp_path: Path, name: str
) -> None:
    filled_vault(tmp_path).close()
    places = places_in(tmp_path)
    value = "nonsens" if name == "store_url" else str(tmp_path / "gone")
    settings = dataclasses.replace(Settings(), **{name: value})  # type: ignore[arg-type]
    SettingsFile(places.settings).save(settings)
    assert opened(tmp_path, FakeMessages(agrees=False)) is None
    messages = FakeMessages()
    karen = opened(tmp_path, messages)
    assert karen is not None
    assert len(messages.said) == 1
    assert karen.use_cases.settings() == settings  # only this time
    assert isinstance(karen.use_cases.try_settings(settings), Refused)
    assert karen.use_cases.try_settings(Settings()) is None
    karen.vault.close()
