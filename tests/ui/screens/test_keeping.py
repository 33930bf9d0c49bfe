"""Safe-keeping by the window: backups, restore, passphrase, lock, check, erasure."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from karen_app.ui.lock import Lock
from tests.fakes import FakeWorld
from tests.makers import opened_case
from tests.ui.window import Window

WORDS = "cztery słowa bez związku"


def test_a_backup_is_made_and_looked_at(window: Window, world: FakeWorld) -> None:
    window.go("keeping")
    assert "Nie ma jeszcze żadnej" in window.words()
    window.press("Zrób kopię teraz")
    assert len(world.backups.made) == 1
    window.press("Obejrzyj")
    assert "Jeśli przywrócisz kopię z" in window.words()
    assert world.keeper.asked == []


def test_a_restore_reads_everything_anew_and_can_be_undone(
    window: Window, world: FakeWorld
) -> None:
    opened_case(world.use_cases)
    window.go("keeping")
    window.press("Zrób kopię teraz")
    window.press("Obejrzyj")
    window.press("Przywróć tę kopię")
    assert world.keeper.asked == ["restore asked.db"]
    assert window.shell.undo.undo_name == ""
    window.press("Cofnij ostatnie przywrócenie")
    assert world.keeper.asked == ["restore asked.db", "undo"]


def test_nothing_to_undo_is_said(window: Window, world: FakeWorld) -> None:
    window.go("keeping")
    window.press("Cofnij ostatnie przywrócenie")
    assert window.messages.said
    assert world.keeper.asked == []


def test_a_passphrase_gives_a_code_once(window: Window, world: FakeWorld, tmp_path: Path) -> None:
    window.go("keeping")
    window.press("Ustaw hasło", window.page)
    window.type_into("Nowe hasło", WORDS)
    window.type_into("Jeszcze raz", "inne słowa bez związku")
    window.shell.screen("keeping").view.typed.emit("set-passphrase")  # type: ignore[attr-defined]
    window.settle()
    assert world.keeper.passphrase == ""
    window.type_into("Jeszcze raz", WORDS)
    window.shell.screen("keeping").view.typed.emit("set-passphrase")  # type: ignore[attr-defined]
    window.settle()
    assert world.keeper.passphrase == WORDS
    assert world.keeper.code in window.words()
    window.messages.target = tmp_path / "kod.txt"
    window.press("Zapisz jako plik do wydruku")
    assert world.keeper.code in world.outside.written[tmp_path / "kod.txt"].decode()
    window.press("Mam go na papierze")
    assert world.keeper.code not in window.words()
    assert not world.desk.drafts.by_form


def test_a_wrong_passphrase_removes_nothing(window: Window, world: FakeWorld) -> None:
    world.keeper.passphrase = WORDS
    window.go("keeping")
    window.press("Usuń hasło")
    window.type_into("Obecne hasło albo kod odzyskiwania", "nie to")
    window.shell.screen("keeping").view.typed.emit("remove-passphrase")  # type: ignore[attr-defined]
    window.settle()
    assert world.keeper.passphrase == WORDS


def test_only_what_can_be_stopped_offers_to_stop(
    window: Window, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.keeper.passphrase = WORDS
    window.go("keeping")
    offered: dict[str, bool] = {}

    def heard(_work: object, _done: object, words: str, *, can_stop: bool = True) -> None:
        offered[words] = can_stop

    monkeypatch.setattr(window.shell.long_work, "run", heard)
    window.press("Zmień hasło")
    window.shell.screen("keeping").view.typed.emit("change-passphrase")  # type: ignore[attr-defined]
    window.press("Usuń hasło")
    window.shell.screen("keeping").view.typed.emit("remove-passphrase")  # type: ignore[attr-defined]
    assert list(offered.values()) == [False, True]


def test_locked_nothing_is_seen_and_the_draft_stays(window: Window, world: FakeWorld) -> None:
    world.keeper.passphrase = WORDS
    case = opened_case(world.use_cases)
    window.go("log", case.id)
    window.type_into("Co się stało, w jednym zdaniu", "Nie zdążyłam")
    assert window.shell.lock.lock()
    assert world.keeper.is_locked
    assert not window.shell.window.isVisible()
    asking = window.shell.lock.asking
    assert asking is not None
    asking.tried.emit("źle")
    assert asking.problem.text()
    asking.tried.emit(WORDS)
    window.settle()
    assert window.shell.lock.asking is None
    assert window.shell.window.isVisible()
    assert "Nie zdążyłam" in str(world.desk.drafts.by_form)


def test_what_is_not_encrypted_is_not_locked(window: Window, world: FakeWorld) -> None:
    assert not window.shell.lock.lock()
    assert window.shell.window.isVisible()


def test_idle_minutes_lock_an_encrypted_store(
    window: Window, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.keeper.passphrase = WORDS
    window.go("board")
    monkeypatch.setattr("karen_app.ui.lock.MINUTE", 0)
    lock: Lock = window.shell.lock
    lock.watch()
    window.qtbot.wait(5)
    lock.look()
    assert world.keeper.is_locked
    assert lock.asking is not None
    lock.asking.tried.emit(world.keeper.code)
    assert not world.keeper.is_locked


def test_everything_is_checked(window: Window, world: FakeWorld) -> None:
    window.go("keeping")
    assert "Pora sprawdzić" in window.words()
    window.press("Sprawdź wszystko teraz")
    assert "wszystko bez zmian" in window.words()


def test_a_person_with_an_open_case_is_not_erased(window: Window, world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    window.go("keeping")
    view = window.shell.screen("keeping").view  # type: ignore[attr-defined]
    view.client_chosen.emit(str(case.client_id))
    window.settle()
    assert not window.button("Usuń tę osobę na zawsze").isEnabled()
    window.use.trash_case(case.id)
    view.client_chosen.emit(str(case.client_id))
    window.settle()
    window.press("Usuń tę osobę na zawsze")
    assert len(world.keeper.erased) == 1


def test_work_that_is_stopped_says_that_nothing_changed(
    window: Window, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("keeping")
    work = window.shell.long_work
    run = work.run

    def stopped_at_once(*given: Any, **named: Any) -> None:
        run(*given, **named)
        work.stop()

    wait = threading.Event()
    ask = world.keeper.back_up

    def slowly(*given: Any) -> object:
        wait.wait(5)
        return ask(*given)

    monkeypatch.setattr(world.keeper, "back_up", slowly)
    monkeypatch.setattr(work, "run", stopped_at_once)
    window.button("Zrób kopię teraz").click()
    box = work.box
    assert box is not None
    assert box.words.text() == "Tworzenie kopii zapasowej"
    wait.set()
    window.settle()
    assert work.box is None
    assert "Zatrzymano. Wszystko jest tak, jak było." in window.messages.said[-1]
    assert world.backups.made == []
