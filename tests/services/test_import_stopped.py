"""Bringing a case in that is stopped, or refused half-way, leaves nothing of it here."""

from __future__ import annotations

from pathlib import Path

import pytest

from karen_app.domain.ids import CaseId
from karen_app.domain.message import say
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
