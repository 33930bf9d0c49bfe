"""Everything dropped at once is attached as one change; cancelled, nothing of it is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from karen_app.domain.case import Case
from karen_app.domain.errors import FileTrouble, StoreTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.message import say
from karen_app.services.outcome import Done, Outcome, Refused
from karen_app.services.ports import Progress, StoredFile
from tests.fakes import FakeWorld, MemoryRecords
from tests.makers import done, opened_case


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


@pytest.fixture
def case(world: FakeWorld) -> Case:
    return opened_case(world.use_cases)


def folder_of(place: Path, *names: str) -> Path:
    place.mkdir()
    for name in names:
        (place / name).write_bytes(name.encode())
    return place


def codes(outcome: Outcome[object]) -> list[str]:
    assert isinstance(outcome, Refused), outcome
    return [problem.code for problem in outcome.problems]


def kept(world: FakeWorld) -> list[Evidence]:
    return list(MemoryRecords(world.desk).all(Evidence))


def test_a_folder_is_one_change_with_one_undo(world: FakeWorld, case: Case, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "a", "1.txt", "2.txt", "3.txt")
    outcome = world.use_cases.attach_dropped(case.id, (folder,))
    assert [each.name for each in done(outcome).evidence] == ["1.txt", "2.txt", "3.txt"]
    assert [each.exhibit for each in done(outcome).evidence] == [1, 2, 3]
    assert isinstance(outcome, Done)
    assert outcome.change.label == say("change.files_attached", n=3)
    done(world.use_cases.put_back(outcome.change))
    assert kept(world) == []
    single = world.use_cases.attach_dropped(case.id, (folder / "2.txt",))
    assert isinstance(single, Done)
    assert single.change.label == say("change.file_attached", name="2.txt")


def test_a_cancelled_drop_leaves_nothing_and_spares_what_was_there(
    world: FakeWorld, case: Case, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path / "a", "1.txt", "2.txt", "3.txt")
    before = done(world.use_cases.attach_file(case.id, folder / "1.txt"))
    seen: list[tuple[int, int]] = []

    def stop_at_the_third(number: int, every: int) -> bool:
        seen.append((number, every))
        return number < 2

    outcome = world.use_cases.attach_dropped(case.id, (folder,), stop_at_the_third)
    assert codes(outcome) == ["drop.cancelled"]
    assert seen[0] == (0, 3)
    assert kept(world) == [before]
    assert list(world.files.kept) == [before.digest]


def test_what_a_record_needs_by_now_stays_when_the_drop_is_cancelled(
    world: FakeWorld, case: Case, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path / "a", "1.txt", "2.txt", "3.txt")
    theirs: list[Evidence] = []

    def meanwhile(number: int, _every: int) -> bool:
        if number == 2 and not theirs:  # the same bytes, attached by a colleague
            theirs.append(done(world.use_cases.attach_file(case.id, folder / "1.txt")))
        return number < 2

    outcome = world.use_cases.attach_dropped(case.id, (folder,), meanwhile)
    assert codes(outcome) == ["drop.cancelled"]
    assert kept(world) == theirs
    assert list(world.files.kept) == [theirs[0].digest]


def test_what_cannot_be_read_is_left_out_and_named(
    world: FakeWorld, case: Case, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path / "a", "1.txt", "setup.exe")
    outcome = done(world.use_cases.attach_dropped(case.id, (folder, tmp_path / "weg")))
    assert [each.name for each in outcome.evidence] == ["1.txt", "setup.exe"]
    assert outcome.left_out == (say("file.vanished", name="weg"),)
    assert outcome.notes == (say("drop.program_kept", name="setup.exe"),)


def test_a_folder_that_is_empty_or_gone_is_a_sentence(
    world: FakeWorld, case: Case, tmp_path: Path
) -> None:
    empty = folder_of(tmp_path / "a")
    assert codes(world.use_cases.attach_dropped(case.id, (empty,))) == ["drop.nothing"]
    gone = world.use_cases.attach_dropped(case.id, (tmp_path / "weg",))
    assert codes(gone) == ["file.vanished"]


def test_a_folder_that_vanishes_while_it_is_read_keeps_what_came(
    world: FakeWorld, case: Case, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path / "a", "1.txt", "2.txt", "3.txt")

    def take_the_rest_away(number: int, _every: int) -> bool:
        if number == 1:
            (folder / "2.txt").unlink(missing_ok=True)
            (folder / "3.txt").unlink(missing_ok=True)
        return True

    found = done(world.use_cases.attach_dropped(case.id, (folder,), take_the_rest_away))
    assert [each.name for each in found.evidence] == ["1.txt"]
    assert [each.code for each in found.left_out] == ["file.vanished"] * 2


def test_a_full_disk_and_a_store_that_fails_leave_nothing(
    world: FakeWorld, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(tmp_path / "a", "1.txt", "2.txt")
    take_in = world.files.take_in

    def full_at_the_second(source: Path, progress: Progress | None = None) -> StoredFile:
        if source.name == "2.txt":
            raise FileTrouble(say("file.no_space", name=source.name))
        return take_in(source, progress)

    with monkeypatch.context() as patch:
        patch.setattr(world.files, "take_in", full_at_the_second)
        outcome = world.use_cases.attach_dropped(case.id, (folder,))
    assert codes(outcome) == ["file.no_space"]
    assert world.files.kept == {}

    def fail(*_given: object) -> None:
        raise StoreTrouble(say("store.full"))

    with monkeypatch.context() as patch:
        patch.setattr(MemoryRecords, "commit", fail)
        with pytest.raises(StoreTrouble):
            world.use_cases.attach_dropped(case.id, (folder,))
    assert world.files.kept == {}
    assert kept(world) == []


def test_nothing_is_copied_where_nothing_can_be_stored(
    world: FakeWorld, case: Case, tmp_path: Path
) -> None:
    world.desk.is_read_only = True
    folder = folder_of(tmp_path / "a", "1.txt")
    assert codes(world.use_cases.attach_dropped(case.id, (folder,))) == ["store.read_only"]
    assert world.files.kept == {}
