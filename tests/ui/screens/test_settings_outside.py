"""Settings that reach outside: keystore, own folders, the address of the office, the icon."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from karen_app.domain.errors import ChoiceTrouble
from karen_app.domain.message import say
from karen_app.services.settings import Settings
from karen_app.ui.screens.settings.view import SettingsView
from tests.fakes import FakeWorld
from tests.ui.window import Window

REMEMBER = "Pamiętaj moje hasło w magazynie haseł tego komputera"
SECRET = "cztery zwykłe słowa"


def boxes(window: Window) -> dict[str, QCheckBox]:
    return {one.text(): one for one in window.page.findChildren(QCheckBox)}


def encrypted(world: FakeWorld) -> None:
    world.keeper.passphrase, world.keeper.has_keystore = SECRET, True


def test_remembering_is_offered_only_where_it_can_be(window: Window, world: FakeWorld) -> None:
    window.go("settings")
    assert REMEMBER not in boxes(window)
    world.keeper.has_keystore = True  # a keystore, but nothing to remember
    window.go("settings")
    assert REMEMBER not in boxes(window)
    encrypted(world)
    window.go("settings")
    assert not boxes(window)[REMEMBER].isChecked()


def test_switched_off_the_passphrase_is_forgotten(window: Window, world: FakeWorld) -> None:
    encrypted(world)
    window.go("settings")
    boxes(window)[REMEMBER].setChecked(True)
    assert window.settings.remember_passphrase
    assert window.use.keeping.lock() is None
    assert window.use.keeping.unlock(SECRET) is None
    assert world.keeper.remembered == SECRET
    boxes(window)[REMEMBER].setChecked(False)
    assert world.keeper.remembered == ""
    assert not window.settings.remember_passphrase


def test_a_changed_or_removed_passphrase_is_not_kept(window: Window, world: FakeWorld) -> None:
    encrypted(world)
    world.keeper.remembered = SECRET
    keeping = window.use.keeping
    other = f"{SECRET} i jedno"
    assert isinstance(keeping.change_passphrase(SECRET, other, other), str)
    assert world.keeper.remembered == ""
    window.use.change_settings(dataclasses.replace(window.settings, remember_passphrase=True))
    assert isinstance(keeping.change_passphrase(other, SECRET, SECRET), str)
    assert world.keeper.remembered == SECRET
    assert keeping.remove_passphrase(SECRET) is None
    assert world.keeper.remembered == ""
    assert not window.settings.remember_passphrase


def test_a_refused_change_forgets_nothing(window: Window, world: FakeWorld) -> None:
    encrypted(world)
    world.keeper.remembered = SECRET
    window.use.keeping.change_passphrase(
        "nie to hasło", "coś zupełnie innego", "coś zupełnie innego"
    )
    assert world.keeper.remembered == SECRET


def refuse(world: FakeWorld, word: str) -> list[Settings]:
    """From now on settings that hold this word cannot be used; gives what is tried."""
    tried: list[Settings] = []

    def trial(settings: Settings) -> None:
        tried.append(settings)
        if word in repr(settings):
            raise ChoiceTrouble(say("store.office_address"))

    world.trial.tries = trial
    return tried


def test_an_address_is_tried_before_it_is_kept(window: Window, world: FakeWorld) -> None:
    tried = refuse(world, "nonsens")
    window.go("settings")
    window.type_into("Adres bazy kancelarii", "nonsens")
    window.press("Sprawdź i zapamiętaj adres")
    view = window.page
    assert isinstance(view, SettingsView)
    assert view.problem.isVisible()
    assert "postgresql://" in view.problem.text()
    assert view.address.text() == "nonsens"  # what was typed is there to be mended
    assert (window.settings.store_url, window.messages.said) == ("", [])
    window.type_into("Adres bazy kancelarii", " postgresql://anna@serwer/karen ")
    window.press("Sprawdź i zapamiętaj adres")
    assert window.settings.store_url == "postgresql://anna@serwer/karen"
    assert [one.store_url for one in tried] == ["nonsens", window.settings.store_url]
    assert "po ponownym uruchomieniu" in window.shell.window.toast.words.text()
    assert not view.problem.isVisible()


@pytest.mark.parametrize("name", ["templates_folder", "rules_folder"])
def test_a_folder_is_tried_before_it_is_kept(
    window: Window, world: FakeWorld, tmp_path: Path, name: str
) -> None:
    refuse(world, "broken")
    window.go("settings")
    view = window.page
    assert isinstance(view, SettingsView)
    window.messages.target = tmp_path / "broken"
    view.command_chosen.emit(f"folder:{name}")
    window.settle()
    assert getattr(window.settings, name) == ""
    assert "Twoje" in window.messages.said[-1] or "adres" in window.messages.said[-1]
    window.messages.target = tmp_path / "own"
    view.command_chosen.emit(f"folder:{name}")
    window.settle()
    assert getattr(window.settings, name) == str(tmp_path / "own")
    assert str(tmp_path / "own") in [one.text() for one in view.findChildren(QLabel)]
    window.press("Tylko wbudowane")
    assert getattr(window.settings, name) == ""


def test_the_icon_beside_the_clock_stays_when_wanted(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    monkeypatch.setattr(window.shell.tray, "stay", lambda *, stays: told.append(stays))
    window.go("settings")
    boxes(window)["Ikona obok zegara zostaje, dopóki Karen jest otwarta"].setChecked(True)
    window.settle()
    assert window.settings.tray_stays
    assert told == [True]
