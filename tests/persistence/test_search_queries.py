"""A search costs the same few statements, however many records it finds."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from sqlalchemy import event, text

from karen_app.domain.errors import Stopped
from karen_app.domain.ids import ClientId
from karen_app.domain.message import say
from karen_app.persistence import search_index
from karen_app.services.change import Change
from karen_app.services.search import search
from tests.persistence.stores import TestStore
from tests.persistence.test_records_contract import CLIENT, EVERYTHING

MANY = 40


def statements_of_a_search(store: TestStore, typed: str, finds: int) -> int:
    ran: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.startswith("SELECT"):
            ran.append(statement)

    with store.desk().open() as records:
        event.listen(store.engine, "before_cursor_execute", note)
        found = records.search(typed)
        event.remove(store.engine, "before_cursor_execute", note)
    assert len(found) == finds
    return len(ran)


def test_many_places_cost_no_more_statements_than_one(store: TestStore) -> None:
    named = [
        dataclasses.replace(CLIENT, id=ClientId(f"client-{n}"), name=f"Zenobia nr {n}")
        for n in range(2, MANY + 2)
    ]
    only = dataclasses.replace(CLIENT, id=ClientId("client-0"), name="Pankracy")
    with store.desk().open() as records:
        records.commit(Change(say("change.samples_loaded"), (), (*EVERYTHING, only, *named)))
    one = statements_of_a_search(store, "pankra", finds=1)
    assert statements_of_a_search(store, "zenob", finds=MANY) == one


def test_words_of_a_record_are_replaced_without_reading_the_whole_index(store: TestStore) -> None:
    if store.kind == "postgres":
        pytest.skip("the id is the key of the table there")
    with store.engine.connect() as connection:
        plan = connection.execute(
            text(f"EXPLAIN QUERY PLAN {search_index.REMOVE['sqlite']}"), {"record_id": "x"}
        )
        steps = [str(step.detail) for step in plan]
    assert any("USING COVERING INDEX ix_search_index_record" in step for step in steps)
    assert any(step == "SCAN search_index VIRTUAL TABLE INDEX 0:=" for step in steps)


@pytest.mark.parametrize("typed", ["pacz", "paczka", "paczka pod", "p", "drzwi karton"])
def test_the_best_come_in_the_order_of_the_index_itself(store: TestStore, typed: str) -> None:
    if store.kind == "postgres":
        pytest.skip("FTS5 is that of SQLite")
    words = [
        f"{'paczka ' * (n % 7)}{'pod drzwiami ' * (n % 3)} karton {'x ' * (n % 5)}"
        for n in range(90)
    ]
    named = [
        dataclasses.replace(CLIENT, id=ClientId(f"client-{n}"), name=f"Z{n}", note=note)
        for n, note in enumerate(words)
    ]
    with store.desk().open() as records:
        records.commit(Change(say("change.samples_loaded"), (), (*named,)))
    own = text("SELECT record_id FROM search_index WHERE words MATCH :query ORDER BY rank LIMIT 30")
    query = " ".join(f'"{word}"*' for word in typed.split())
    with store.engine.connect() as connection:
        in_order = [*connection.scalars(own, {"query": query})]
        found = search_index.find(connection, typed, 30)
    assert len(found) == 30
    assert [hit.record_id for hit in found] == in_order


def test_a_search_nobody_wants_any_more_is_given_up(
    store: TestStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    if store.kind == "postgres":
        pytest.skip("the server answers in its own time")
    monkeypatch.setattr(search_index, "BETWEEN_LOOKS", 1)
    with store.desk().open() as records:
        anna = dataclasses.replace(CLIENT, name="Anna")
        records.commit(Change(say("change.samples_loaded"), (), (anna,)))
        with pytest.raises(Stopped):
            records.search("anna", is_wanted=lambda: False)
        assert records.search("anna", is_wanted=lambda: True) == records.search("anna")
        assert len(records.search("anna")) == 1
    with pytest.raises(Stopped):
        search(store.desk(), "anna", is_wanted=lambda: False)
    answers = iter((False,))  # wanted again before the interrupt comes out
    with pytest.raises(Stopped):
        search(store.desk(), "anna", is_wanted=lambda: next(answers, True))
