"""Cases come in and tables go out; two edits of one record are put together; the start explains."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from karen_app.domain.case import Case
from karen_app.domain.errors import (
    DamagedStore,
    OtherHost,
    StoreLocked,
    StoreTrouble,
    WrongPassphrase,
)
from karen_app.domain.message import Message, say
from karen_app.services.outcome import InConflict
from karen_app.ui.opening import Wish, open_store
from karen_app.ui.screens.exchange import screen as exchange_screen
from tests.fakes import FakeWorld
from tests.makers import done, opened_case
from tests.ui.window import FakeMessages, Window


def test_a_case_goes_out_and_comes_back(window: Window, world: FakeWorld, tmp_path: Path) -> None:
    case = opened_case(world.use_cases)
    target = tmp_path / "sprawa.zip"
    assert window.use.exchange.export_case(case.id, target) is None
    window.go("exchange")
    window.messages.files = [target]
    window.press("Wybierz plik")
    said = window.words()
    for part in ("1/2026 Buty zimowe", "Ta sprawa już tu jest", "sprawa.zip"):
        assert part in said
    assert sum(isinstance(one, Case) for one in world.desk.stored.values()) == 1  # only looked at
    window.press("Przyjmij")
    assert window.here == "case"
    window.shell.navigation.back()
    window.settle()
    assert "Buty zimowe" not in window.words()  # not offered again
    cases = [one for one in world.desk.stored.values() if isinstance(one, Case)]
    assert [one.title for one in cases] == ["Buty zimowe", "Buty zimowe"]


def test_a_strange_file_is_refused_with_a_sentence(window: Window, tmp_path: Path) -> None:
    strange = tmp_path / "list.zip"
    strange.write_bytes(b"no zip at all")
    window.go("exchange")
    window.messages.files = [strange]
    window.press("Wybierz plik")
    assert "list.zip" in window.messages.said[-1]
    assert window.here == "exchange"


def test_tables_are_written(window: Window, world: FakeWorld, tmp_path: Path) -> None:
    opened_case(world.use_cases)
    window.go("exchange")
    window.messages.target = tmp_path / "sprawy.csv"
    window.press("Wszystkie sprawy jako tabela")
    assert "Buty zimowe" in world.outside.written[tmp_path / "sprawy.csv"].decode("utf-8-sig")


def test_a_calendar_shows_only_what_was_allowed(
    window: Window, world: FakeWorld, tmp_path: Path
) -> None:
    opened_case(world.use_cases)
    window.go("exchange")
    window.messages.target = tmp_path / "terminy.ics"
    window.press("Wszystkie terminy do kalendarza")
    assert not world.outside.written
    window.messages.answer = "code"
    window.press("Wszystkie terminy do kalendarza")
    written = world.outside.written[tmp_path / "terminy.ics"].decode()
    assert "BEGIN:VCALENDAR" in written
    assert "ButyPlus" not in written


def test_dates_get_their_words_in_the_thread_of_the_window(
    window: Window, world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def heard(message: Message) -> str:
        threads.append(threading.current_thread())
        return message.english

    monkeypatch.setattr(exchange_screen, "say", heard)
    opened_case(world.use_cases)
    window.go("exchange")
    window.messages.target = tmp_path / "terminy.ics"
    window.messages.answer = "code"
    window.press("Wszystkie terminy do kalendarza")
    assert tmp_path / "terminy.ics" in world.outside.written
    assert set(threads) == {threading.main_thread()}


def conflict(world: FakeWorld) -> InConflict:
    case = opened_case(world.use_cases)
    draft = world.use_cases.case_draft(case.id)
    done(
        world.use_cases.edit_case(case.id, dataclasses.replace(draft, title="Tytuł drugiej osoby"))
    )
    theirs = world.desk.stored[case.id]
    mine = dataclasses.replace(case, title="Mój tytuł")
    return InConflict(say("store.conflict"), mine, theirs, case)


def title_of(world: FakeWorld, outcome: InConflict) -> str:
    stored = world.desk.stored[outcome.mine.id]
    assert isinstance(stored, Case)
    return stored.title


def test_a_clash_asks_for_a_side(window: Window, world: FakeWorld) -> None:
    outcome = conflict(world)
    window.messages.answer = "mine"
    assert window.shell.frame.settle(outcome, outcome.mine.id) is not None
    assert title_of(world, outcome) == "Mój tytuł"
    assert "Tytuł drugiej osoby" in window.messages.said[0]


def test_a_clash_left_open_stores_nothing(window: Window, world: FakeWorld) -> None:
    outcome = conflict(world)
    assert window.shell.frame.settle(outcome, outcome.mine.id) is None
    assert title_of(world, outcome) == "Tytuł drugiej osoby"


def test_about_says_what_karen_is_not(window: Window) -> None:
    window.go("about")
    assert "To nie jest porada prawna prawnika" in window.words()


def opens(*troubles: StoreTrouble, wishes: list[Wish]) -> Callable[[Wish], str]:
    left = list(troubles)

    def opening(wish: Wish) -> str:
        wishes.append(wish)
        if left:
            raise left.pop(0)
        return "open"

    return opening


def test_the_start_asks_until_the_passphrase_fits() -> None:
    wishes: list[Wish] = []
    asked: list[str] = []

    def ask(wrong: str) -> str:
        asked.append(wrong)
        return f"try {len(asked)}"

    locked = StoreLocked(say("store.is_locked"))
    wrong = WrongPassphrase(say("store.wrong_passphrase"))
    opened = open_store(opens(locked, wrong, wishes=wishes), FakeMessages(), ask)
    assert opened == "open"
    assert [one.typed for one in wishes] == ["", "try 1", "try 2"]
    assert [bool(words) for words in asked] == [False, True]


def test_a_damaged_store_is_opened_from_a_backup_only_when_agreed() -> None:
    damaged = DamagedStore(say("backup.damaged", detail="x"))
    for agrees, result in ((True, "open"), (False, None)):
        wishes: list[Wish] = []
        messages = FakeMessages(agrees=agrees)
        found = open_store(opens(damaged, wishes=wishes), messages, lambda _w: None)
        assert found == result
        assert wishes[-1].recover is agrees


def test_another_computer_and_a_newer_store_are_explained() -> None:
    wishes: list[Wish] = []
    messages = FakeMessages()
    other = OtherHost(say("store.other_host", host="biuro", process=7))
    assert open_store(opens(other, wishes=wishes), messages, lambda _w: None) == "open"
    assert wishes[-1].over_other_host
    newer = StoreTrouble(say("backup.newer"))
    assert open_store(opens(newer, wishes=wishes), messages, lambda _w: None) is None
    assert messages.said[-1]
