"""Undo of many records: in the background, with a way to stop, the stack right whatever comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from karen_app.domain.client import Client
from karen_app.domain.ids import ClientId
from karen_app.domain.message import say
from karen_app.services.change import Change, adding, replacing
from karen_app.services.outcome import Done, Outcome, Refused
from karen_app.services.ports import Progress
from karen_app.ui.undo import LARGE, Turned, Undo
from tests.fakes import FakeWorld
from tests.makers import done, opened_case
from tests.ui.window import Window


class Waiting:
    """Work aside that waits until the test lets it be done."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._work: Callable[[Progress], Turned | Exception] | None = None
        self._done: Callable[[Turned | Exception], None] | None = None

    def __call__(
        self,
        work: Callable[[Progress], Turned | Exception],
        done: Callable[[Turned | Exception], None],
        words: str,
    ) -> None:
        assert self._work is None, "two works at once"
        self._work, self._done = work, done
        self.words.append(words)

    def let_go(self, progress: Progress = lambda _done, _whole: True) -> None:
        work, done = self._work, self._done
        assert work is not None
        assert done is not None
        self._work = self._done = None
        done(work(progress))


@pytest.fixture
def aside() -> Waiting:
    return Waiting()


@pytest.fixture
def undo(world: FakeWorld, aside: Waiting) -> Undo:
    made = Undo(world.use_cases.put_back, world.use_cases.put_forward)
    made.aside = aside
    return made


def many_clients(world: FakeWorld, prefix: str = "many") -> Change:
    people = tuple(Client(ClientId(f"{prefix}-{number}"), "Ewa") for number in range(LARGE))
    with world.desk.open() as records:
        return records.commit(adding(say("change.case_pinned", title=prefix), *people))


def count(world: FakeWorld) -> int:
    return sum(isinstance(one, Client) for one in world.desk.stored.values())


def test_many_records_are_turned_aside_both_ways(
    world: FakeWorld, undo: Undo, aside: Waiting
) -> None:
    undo.add(many_clients(world), "")
    name = undo.undo_name
    undo.undo()
    assert count(world) == LARGE  # nothing yet
    aside.let_go()
    assert count(world) == 0
    assert (undo.undo_name, undo.redo_name) == ("", name)
    undo.redo()
    aside.let_go()
    assert count(world) == LARGE
    assert (undo.undo_name, undo.redo_name) == (name, "")
    undo.undo()
    aside.let_go()
    assert count(world) == 0
    assert [name in words for words in aside.words] == [True, True, True]


def test_stopped_it_is_still_offered_and_nothing_changed(
    world: FakeWorld, undo: Undo, aside: Waiting
) -> None:
    undo.add(many_clients(world), "")
    name, before = undo.undo_name, dict(world.desk.stored)
    said: list[object] = []
    undo.troubled.connect(said.append)
    undo.undo()
    aside.let_go(lambda done, _whole: done < 5)
    assert world.desk.stored == before
    assert undo.undo_name == name
    assert isinstance(said[0], Refused)
    assert said[0].problems[0].code == "work.stopped"
    undo.undo()
    aside.let_go()
    assert count(world) == 0


def test_a_second_press_waits_for_the_first(world: FakeWorld, undo: Undo, aside: Waiting) -> None:
    undo.add(many_clients(world), "")
    undo.undo()
    undo.undo()
    undo.redo()
    aside.let_go()
    assert len(aside.words) == 1
    assert count(world) == 0


def test_what_is_done_meanwhile_is_not_taken_for_it(
    world: FakeWorld, undo: Undo, aside: Waiting
) -> None:
    undo.add(many_clients(world), "")
    undo.undo()
    client = Client(ClientId("one"), "Anna")
    with world.desk.open() as records:
        undo.add(records.commit(adding(say("change.case_pinned", title="nowe"), client)), "")
    aside.let_go()
    assert count(world) == 1
    undo.undo()  # the newer one
    assert count(world) == 0
    undo.undo()  # the turned one is passed over
    assert undo.undo_name == ""


def test_refused_because_of_what_was_done_meanwhile_it_is_said_and_stays(
    world: FakeWorld, undo: Undo, aside: Waiting
) -> None:
    said: list[object] = []
    undo.troubled.connect(said.append)
    undo.add(many_clients(world), "")
    first = undo.undo_name
    undo.undo()
    with world.desk.open() as records:
        client = records.get(Client, ClientId("many-0"))
        assert client is not None
        label = say("change.case_pinned", title="nowe")
        undo.add(records.commit(replacing(label, client, replace(client, name="Anna"))), "")
    aside.let_go()
    assert count(world) == LARGE  # nothing was turned
    assert isinstance(said[0], Refused)
    assert said[0].problems[0].code == "change.conflict"
    undo.undo()  # the newer one
    assert undo.undo_name == first
    undo.undo()
    aside.let_go()
    assert (count(world), len(said)) == (0, 1)


def test_an_emptied_stack_and_an_error_are_survived(
    world: FakeWorld, undo: Undo, aside: Waiting
) -> None:
    undo.add(many_clients(world), "")
    undo.undo()
    undo.forget_all()
    aside.let_go()
    assert count(world) == 0

    def broken(change: Change, progress: Progress | None = None) -> Outcome[None]:
        raise RuntimeError(f"no disk for {change.label.code}, {progress is not None}")

    failing = Undo(broken, broken)
    failing.aside = aside
    failing.add(many_clients(world, "again"), "")
    failing.undo()
    with pytest.raises(RuntimeError, match="no disk"):
        aside.let_go()
    failing.undo()
    assert len(aside.words) == 3  # it can be tried again


def test_thousands_of_files_go_by_the_window(
    window: Window, world: FakeWorld, tmp_path: Path
) -> None:
    case = opened_case(world.use_cases)
    files = []
    for number in range(LARGE + 10):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(str(number))
    outcome = window.use.attach_dropped(case.id, tuple(files))
    assert isinstance(outcome, Done)
    window.go("case", case.id)
    window.shell.undo.add(done_change(outcome), case.id)
    window.shell.window.actions_by_id["undo"].trigger()
    assert window.shell.tasks.is_busy
    window.settle()
    assert window.use.case_page(case.id).evidence == ()
    window.shell.window.actions_by_id["redo"].trigger()
    window.settle()
    assert len(window.use.case_page(case.id).evidence) == len(files)
    assert done(window.use.pin_case(case.id, is_pinned=True)).is_pinned


def done_change(outcome: Outcome[object]) -> Change:
    assert isinstance(outcome, Done)
    return outcome.change
