"""A change of many records that is stopped on its way leaves the store as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from karen_app.domain.client import Client
from karen_app.domain.errors import Stopped
from karen_app.domain.ids import ClientId
from karen_app.domain.message import say
from karen_app.services.change import Change, adding
from karen_app.services.outcome import Done, Refused
from karen_app.services.ports import Desk
from karen_app.services.undo import put_back, put_forward
from tests.persistence.vaults import filled_vault, semantic_dump

MANY = 6


def people() -> tuple[Client, ...]:
    return tuple(Client(ClientId(f"stopped-{number}"), "Zażółć") for number in range(MANY))


def stored(desk: Desk) -> Change:
    with desk.open() as records:
        return records.commit(adding(say("change.case_pinned", title="x"), *people()))


def test_it_counts_its_steps_to_the_end(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    seen: list[tuple[int, int]] = []

    def tell(done: int, whole: int) -> bool:
        seen.append((done, whole))
        return True

    outcome = put_back(vault.desk, stored(vault.desk), tell)
    assert isinstance(outcome, Done)
    assert seen == [(step, 2 * MANY) for step in range(1, 2 * MANY + 1)]  # looked at, removed
    vault.close()


@pytest.mark.parametrize("place", range(0, 2 * MANY, 3))
@pytest.mark.parametrize("way", ["back", "forward"])
def test_stopped_at_any_place_nothing_of_it_is_stored(tmp_path: Path, place: int, way: str) -> None:
    vault = filled_vault(tmp_path)
    change = stored(vault.desk)
    if way == "forward":
        turned = put_back(vault.desk, change)
        assert isinstance(turned, Done)
        change = turned.change.back()
    before = semantic_dump(vault.desk)
    turn = put_back if way == "back" else put_forward
    outcome = turn(vault.desk, change, lambda done, _whole: done <= place)
    assert isinstance(outcome, Refused)
    assert outcome.problems[0].code == "work.stopped"
    assert semantic_dump(vault.desk) == before
    assert vault.check().is_sound
    with vault.desk.open() as records:
        found = {hit.record_id for hit in records.search("zazolc")}
    assert bool(found & {one.id for one in people()}) is (way == "back")
    assert isinstance(turn(vault.desk, change), Done)  # and it can be done afterwards
    vault.close()


def test_a_stop_is_said_and_the_unit_of_work_goes_on(tmp_path: Path) -> None:
    vault = filled_vault(tmp_path)
    with vault.desk.open() as records:
        with pytest.raises(Stopped):
            records.commit(
                adding(say("change.case_pinned", title="x"), *people()), lambda _d, _w: False
            )
        assert records.get(Client, people()[0].id) is None
        records.commit(adding(say("change.case_pinned", title="x"), *people()))
        assert records.get(Client, people()[0].id) is not None
    vault.close()
