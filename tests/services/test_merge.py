"""Two edits of one record: put together field by field, and asked about where both touched one."""

from __future__ import annotations

import dataclasses

import pytest

from karen_app.domain.case import Case
from karen_app.domain.contract import Contract
from karen_app.domain.fields import Fields
from karen_app.domain.message import say
from karen_app.domain.money import Money
from karen_app.domain.records import Record
from karen_app.services.change import removing, replacing
from karen_app.services.keeping.merge import Clash, Side, merge
from karen_app.services.keeping.settle import EVERYTHING, compare, settle
from karen_app.services.outcome import Done, InConflict, Outcome, Refused
from karen_app.services.storing import store_edit, store_new
from tests.fakes import MemoryDesk
from tests.makers import make_case

LABEL = say("change.merged")
BASE = make_case(
    title="Buty",
    note="",
    contract=Contract(subject="buty", price=Money(34900), fields=Fields({"a": "1", "b": "2"})),
    revision=3,
)


def edited(**changes: object) -> Case:
    return dataclasses.replace(BASE, **changes)  # type: ignore[arg-type]


def contract(**changes: object) -> Contract:
    return dataclasses.replace(BASE.contract, **changes)  # type: ignore[arg-type]


def test_edits_of_different_fields_go_together() -> None:
    theirs = edited(title="Buty zimowe", revision=4)
    merged = merge(BASE, edited(note="zadzwonić"), theirs)
    assert merged.record == edited(title="Buty zimowe", note="zadzwonić", revision=4)
    assert merged.clashes == ()
    assert merged.taken == ("note",)


def test_parts_and_open_fields_are_looked_into() -> None:
    mine = edited(contract=contract(subject="kozaki", fields=Fields({"a": "9", "b": "2"})))
    theirs = edited(
        contract=contract(price=Money(100), fields=Fields({"a": "1", "b": "2", "c": "3"})),
        revision=4,
    )
    merged = merge(BASE, mine, theirs)
    assert merged.record.contract == contract(
        subject="kozaki", price=Money(100), fields=Fields({"a": "9", "b": "2", "c": "3"})
    )
    assert merged.taken == ("contract.subject", "contract.fields.a")


def test_the_same_edit_twice_is_no_clash() -> None:
    assert merge(BASE, edited(title="X"), edited(title="X", revision=4)).clashes == ()


@pytest.mark.parametrize(("side", "kept"), [(Side.MINE, "moje"), (Side.THEIRS, "ich")])
def test_a_field_that_both_changed_wants_a_choice(side: Side, kept: str) -> None:
    mine, theirs = edited(title="moje"), edited(title="ich", revision=4)
    asked = merge(BASE, mine, theirs)
    assert asked.clashes == (Clash("title", "Buty", "moje", "ich"),)
    assert asked.record.title == "ich"
    settled = merge(BASE, mine, theirs, {"title": side})
    assert (settled.record.title, settled.clashes) == (kept, ())


def test_an_amount_is_one_value_and_a_removed_fact_stays_removed() -> None:
    mine = edited(contract=contract(price=Money(34900, "EUR"), fields=Fields({"b": "2"})))
    theirs = edited(contract=contract(price=Money(1)), revision=4)
    merged = merge(BASE, mine, theirs)
    assert [clash.field for clash in merged.clashes] == ["contract.price"]
    assert merged.record.contract.fields == Fields({"b": "2"})


def test_a_value_that_one_side_emptied_clashes_with_an_edit_of_it() -> None:
    mine = edited(contract=contract(price=None))
    theirs = edited(contract=contract(price=Money(1)), revision=4)
    assert merge(BASE, mine, theirs).clashes == (
        Clash("contract.price", Money(34900), None, Money(1)),
    )


class Meeting:
    """Two people at one desk: ``theirs`` is stored, ``conflict`` is what the later one gets."""

    def __init__(self, mine: Case, theirs: Case | None) -> None:
        self.desk = MemoryDesk()
        outcome = store_new(self.desk, LABEL, BASE)
        assert isinstance(outcome, Done)
        self.seen = outcome.value
        with self.desk.open() as records:
            if theirs is None:
                records.commit(removing(LABEL, self.seen))
            else:
                records.commit(replacing(LABEL, self.seen, self.like(theirs)))
        conflict = store_edit(self.desk, LABEL, self.seen, self.like(mine))
        assert isinstance(conflict, InConflict)
        self.conflict = conflict

    def settle(self, **choices: Side) -> Outcome[Record]:
        return settle(self.desk, self.conflict, choices)

    def like(self, case: Case) -> Case:
        return dataclasses.replace(self.seen, title=case.title, note=case.note)

    def stored(self) -> Record | None:
        with self.desk.open() as records:
            return records.get(Case, self.seen.id)


def test_the_later_one_is_shown_the_conflict_and_both_edits_are_kept() -> None:
    meeting = Meeting(edited(note="moja notatka"), edited(title="ich tytuł"))
    assert compare(meeting.conflict).taken == ("note",)
    assert isinstance(meeting.settle(), Done)
    stored = meeting.stored()
    assert isinstance(stored, Case)
    assert (stored.title, stored.note) == ("ich tytuł", "moja notatka")


def test_nothing_is_stored_while_a_field_has_no_side() -> None:
    meeting = Meeting(edited(title="moje"), edited(title="ich"))
    refused = meeting.settle()
    assert isinstance(refused, Refused)
    assert [(each.field, each.message.code) for each in refused.problems] == [
        ("title", "store.office_two_sides")
    ]
    done = meeting.settle(title=Side.MINE)
    assert isinstance(done, Done)
    stored = meeting.stored()
    assert isinstance(stored, Case)
    assert stored.title == "moje"


def test_a_record_changed_once_more_is_a_conflict_again() -> None:
    meeting = Meeting(edited(note="moja"), edited(title="ich"))
    with meeting.desk.open() as records:
        now = records.get(Case, meeting.seen.id)
        assert now is not None
        records.commit(replacing(LABEL, now, dataclasses.replace(now, story="x")))
    again = meeting.settle()
    assert isinstance(again, InConflict)
    assert isinstance(settle(meeting.desk, again, {}), Done)


def test_a_removed_record_comes_back_only_when_asked() -> None:
    meeting = Meeting(edited(note="moja"), None)
    assert compare(meeting.conflict).clashes[0].theirs is None
    refused = meeting.settle()
    assert isinstance(refused, Refused)
    assert isinstance(settle(meeting.desk, meeting.conflict, {EVERYTHING: Side.MINE}), Done)
    stored = meeting.stored()
    assert isinstance(stored, Case)
    assert stored.note == "moja"


def test_two_new_records_of_one_id_are_not_merged() -> None:
    desk = MemoryDesk()
    assert isinstance(store_new(desk, LABEL, BASE), Done)
    conflict = store_new(desk, LABEL, edited(title="drugi"))
    assert isinstance(conflict, InConflict)
    assert compare(conflict).clashes[0].field == EVERYTHING
    assert isinstance(settle(desk, conflict, {EVERYTHING: Side.MINE}), Refused)
