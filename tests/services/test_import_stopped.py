"""Bringing a case in that is stopped, or refused half-way, leaves nothing of it here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from karen_app.domain.errors import Stopped, StoreTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId, EvidenceId
from karen_app.domain.message import say
from karen_app.services.change import Change
from karen_app.services.outcome import Done, Refused
from tests.fakes import FakeWorld, MemoryRecords
from tests.makers import done
from tests.services.rich_case import a_rich_case, exported, file_of


@pytest.fixture
def parcel(tmp_path: Path) -> Path:
    world, folder = FakeWorld(), tmp_path / "in"
    folder.mkdir()
    rich: CaseId = a_rich_case(world, folder)
    assert file_of(world, rich).evidence
    return exported(world, rich, tmp_path / "sprawa.zip")


def test_it_tells_how_far_it_is(parcel: Path) -> None:
    seen: list[tuple[int, int]] = []

    def tell(done: int, whole: int) -> bool:
        seen.append((done, whole))
        return True

    assert isinstance(FakeWorld().use_cases.exchange.import_case(parcel, tell), Done)
    counted = [step for step in seen if step[1]]  # before that it is unpacked: no end is known
    assert len(counted) < len(seen)
    assert counted == sorted(counted)
    assert counted[-1][0] <= counted[-1][1]


def test_stopped_at_any_place_nothing_of_it_is_here(parcel: Path) -> None:
    places = 0
    while True:
        world, left = FakeWorld(), iter(range(places))
        world.files.put(b"here before")
        kept = dict(world.files.kept)
        outcome = world.use_cases.exchange.import_case(
            parcel,
            lambda _done, _whole, left=left: next(left, None) is not None,  # type: ignore[misc]
        )
        if isinstance(outcome, Done):
            break
        assert isinstance(outcome, Refused)
        assert outcome.problems[0].code == "work.stopped"
        assert world.desk.stored == {}
        assert world.desk.lines == []
        assert world.files.kept == kept
        places += 1
    assert places > 10
    assert done(outcome)


def test_looking_into_it_can_be_stopped(parcel: Path) -> None:
    refused = FakeWorld().use_cases.exchange.preview_import(parcel, lambda _d, _w: False)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "work.stopped"


def test_a_store_that_fails_at_the_end_keeps_no_file(
    parcel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_what: object) -> None:
        raise OSError(say("work.stopped").english)

    monkeypatch.setattr(MemoryRecords, "commit", fails)
    world = FakeWorld()
    with pytest.raises(OSError, match="Stopped"):
        world.use_cases.exchange.import_case(parcel)
    assert world.files.kept == {}


def test_a_connection_lost_once_the_records_are_stored_keeps_their_files(
    parcel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = MemoryRecords.commit

    def stored_and_lost(records: MemoryRecords, change: Change, *_more: object) -> Change:
        commit(records, change)
        raise StoreTrouble(say("store.is_locked"))

    monkeypatch.setattr(MemoryRecords, "commit", stored_and_lost)
    world = FakeWorld()
    with pytest.raises(StoreTrouble):
        world.use_cases.exchange.import_case(parcel)
    needed = {one.digest for one in world.desk.stored.values() if isinstance(one, Evidence)}
    assert needed
    assert needed <= set(world.files.kept)


def test_what_a_colleague_attached_since_stays_when_it_is_stopped(
    parcel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = FakeWorld()

    def attached_by_a_colleague(records: MemoryRecords, change: Change, *_more: object) -> Change:
        item = next(one for one in change.after if isinstance(one, Evidence))
        records.desk.stored["colleague"] = replace(item, id=EvidenceId("colleague"))
        raise Stopped(say("work.stopped"))

    monkeypatch.setattr(MemoryRecords, "commit", attached_by_a_colleague)
    assert isinstance(world.use_cases.exchange.import_case(parcel), Refused)
    (theirs,) = world.desk.stored.values()
    assert isinstance(theirs, Evidence)
    assert list(world.files.kept) == [theirs.digest]


def test_where_nobody_can_be_asked_the_files_stay(
    parcel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*_what: object) -> None:
        monkeypatch.setattr(MemoryRecords, "kept_digests", lost)
        raise StoreTrouble(say("store.is_locked"))

    monkeypatch.setattr(MemoryRecords, "commit", lost)
    world = FakeWorld()
    with pytest.raises(StoreTrouble):
        world.use_cases.exchange.import_case(parcel)
    assert world.files.kept
