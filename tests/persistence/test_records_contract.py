"""One contract for every desk: what is committed comes back, all or nothing, in revisions."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, date, datetime, time

import pytest

from karen_app.domain.address import Address
from karen_app.domain.case import Case, CaseOutcome, OutcomeKind
from karen_app.domain.claim import Claim, Remedy
from karen_app.domain.client import Client
from karen_app.domain.contract import Contract, ContractKind, SaleChannel
from karen_app.domain.deadline import AdjustmentKind, DeadlineAdjustment
from karen_app.domain.dispatch import ArrivalProof, Dispatch
from karen_app.domain.encounter import Channel, Encounter, EncounterKind, Failure
from karen_app.domain.errors import Conflict
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence, EvidenceKind
from karen_app.domain.fields import Fields
from karen_app.domain.ids import (
    AdjustmentId,
    CaseId,
    ClientId,
    DispatchId,
    EncounterId,
    EventId,
    EvidenceId,
    LetterId,
    ReplyId,
    TraderId,
)
from karen_app.domain.letter import FrozenLetter, Letter
from karen_app.domain.message import say
from karen_app.domain.money import Money
from karen_app.domain.records import Record
from karen_app.domain.reply import Reply, ReplyAdr, ReplyOutcome
from karen_app.domain.trader import AddressProof, Trader
from karen_app.persistence.journal import first_break
from karen_app.services.change import Change, adding, removing, replacing
from karen_app.services.ports import Desk
from tests.persistence.stores import TestStore

DAY = date(2026, 11, 20)
NASTY = "<b>Łódź & „Żabka” \"x\" 'y' 🦔 {z} %s \\ \n" + "ż" * 300
CASE = CaseId("case-1")
LABEL = say("change.samples_loaded")

CLIENT = Client(
    id=ClientId("client-1"), name=NASTY, address=Address("ul. Długa 1", "31-147", "Kraków")
)
TRADER = Trader(
    id=TraderId("trader-1"),
    name="ButyPlus",
    address_proof=AddressProof.SEAT,
    fields=Fields({"kind": "bank"}),
)
THE_CASE = Case(
    id=CASE,
    number="1/2026",
    title=NASTY,
    client_id=CLIENT.id,
    trader_id=TRADER.id,
    opened_on=DAY,
    contract=Contract(
        kind=ContractKind.GOODS,
        subject="buty",
        channel=SaleChannel.DISTANCE,
        concluded=DAY,
        price=Money(8877, "EUR"),
        fields=Fields({"prepayment": Fields({"kind": "advance", "amount": "10.00"})}),
    ),
    claim=Claim(Remedy.PAYMENT, Money(745500, "EUR"), "zwrot", Fields({"creditor": "consumer"})),
    outcome=CaseOutcome(OutcomeKind.WON, DAY, Money(1, "PLN"), "tak"),
)
ENTRIES: tuple[Record, ...] = (
    Encounter(
        id=EncounterId("encounter-1"),
        case_id=CASE,
        kind=EncounterKind.CALL,
        happened_on=DAY,
        summary=NASTY,
        happened_at=time(9, 5),
        failures=(Failure.RUDE, Failure.LONG_WAIT),
        promised_by=DAY,
    ),
    CaseEvent(
        id=EventId("event-1"),
        case_id=CASE,
        kind="complaint_received",
        on=DAY,
        at=time(22, 40),
        channel=Channel.EMAIL,
        attributes=Fields({"until": "2026-12-01", "reasons": True, "days": 7}),
    ),
    Reply(
        id=ReplyId("reply-1"),
        case_id=CASE,
        received_on=DAY,
        outcome=ReplyOutcome.REJECTED,
        has_reasons=False,
        adr=ReplyAdr.NONE,
        grounds=("mechanical-damage", "no-receipt"),
        answers="event-1",
    ),
    Evidence(
        id=EvidenceId("evidence-1"),
        case_id=CASE,
        name="paragon.pdf",
        digest="ab" * 32,
        size=5 * 2**32,
        added_at=datetime(2026, 11, 20, 23, 59, 58, 123456, tzinfo=UTC),
        kind=EvidenceKind.RECEIPT,
        exhibit=3,
        proves="event-1",
    ),
    Letter(
        id=LetterId("letter-1"),
        case_id=CASE,
        template="goods-complaint",
        title="Reklamacja towaru",
        created_on=DAY,
        values=Fields({"_demands": ("repair", "refund")}),
        edits=Fields({"defect": NASTY}),
        enclosures=("evidence-1",),
        frozen=FrozenLetter(DAY, "Szanowni\nPaństwo", "cd" * 32, "2026.11", ("a", "b"), ("c d",)),
    ),
    Dispatch(
        id=DispatchId("dispatch-1"),
        case_id=CASE,
        letter_id=LetterId("letter-1"),
        channel=Channel.REGISTERED_LETTER,
        sent_on=DAY,
        arrived_on=DAY,
        arrival_proof=ArrivalProof.RETURN_CARD,
        arrival_evidence=EvidenceId("evidence-1"),
    ),
    DeadlineAdjustment(
        id=AdjustmentId("adjustment-1"),
        case_id=CASE,
        rule="upk-7a-reply-14d",
        trigger="event-1",
        kind=AdjustmentKind.PAUSE,
        reason="chory",
        decided_on=DAY,
        days=3,
    ),
)
EVERYTHING: tuple[Record, ...] = (CLIENT, TRADER, THE_CASE, *ENTRIES)


def store_everything(desk: Desk) -> Change:
    with desk.open() as records:
        return records.commit(Change(LABEL, (), EVERYTHING))


@pytest.mark.parametrize("record", EVERYTHING, ids=lambda record: type(record).__name__)
def test_every_record_comes_back_as_it_was(desk: Desk, record: Record) -> None:
    store_everything(desk)
    with desk.open() as records:
        assert records.get(type(record), record.id) == dataclasses.replace(record, revision=1)


def test_a_case_file_holds_everything_of_the_case(desk: Desk) -> None:
    store_everything(desk)
    with desk.open() as records:
        file = records.case_file(CASE)
        assert [each.case.id for each in records.case_files()] == [CASE]
    assert file is not None
    found: tuple[Record, ...] = (
        *file.encounters,
        *file.events,
        *file.replies,
        *file.evidence,
        *file.letters,
        *file.dispatches,
        *file.adjustments,
    )
    assert {each.id for each in found} == {each.id for each in ENTRIES}


def test_entries_come_by_day_and_hour_and_without_an_hour_first(desk: Desk) -> None:
    store_everything(desk)
    model = next(each for each in ENTRIES if isinstance(each, Encounter))
    hours = {"a": time(10), "b": None, "c": time(8), "d": None}
    entries = [
        dataclasses.replace(model, id=EncounterId(name), happened_at=hour)
        for name, hour in hours.items()
    ]
    with desk.open() as records:
        records.commit(adding(LABEL, *entries))
    with desk.open() as records:
        found = [each.id for each in records.of_case(Encounter, CASE)]
    assert found == ["b", "d", "c", "encounter-1", "a"]


def test_unknown_ids_give_nothing(desk: Desk) -> None:
    with desk.open() as records:
        assert records.get(Case, "nobody") is None
        assert records.case_file(CaseId("nobody")) is None
        assert records.of_case(Encounter, CaseId("nobody")) == ()


def test_an_edit_raises_the_revision(desk: Desk) -> None:
    store_everything(desk)
    with desk.open() as records:
        before = records.get(Case, CASE)
        assert before is not None
        records.commit(replacing(LABEL, before, dataclasses.replace(before, title="Nowy")))
    with desk.open() as records:
        after = records.get(Case, CASE)
    assert after is not None
    assert (after.title, after.revision) == ("Nowy", 2)


def test_an_edit_of_something_changed_meanwhile_is_a_conflict(desk: Desk) -> None:
    store_everything(desk)
    with desk.open() as records:
        seen = records.get(Case, CASE)
        assert seen is not None
        records.commit(replacing(LABEL, seen, dataclasses.replace(seen, title="Pierwszy")))
    with desk.open() as records, pytest.raises(Conflict):
        records.commit(replacing(LABEL, seen, dataclasses.replace(seen, title="Drugi")))
    with desk.open() as records:
        kept = records.get(Case, CASE)
        assert kept is not None
        assert kept.title == "Pierwszy"
        assert len(records.journal()) == 2


def test_a_conflict_in_one_record_stores_none(desk: Desk) -> None:
    store_everything(desk)
    stale = dataclasses.replace(CLIENT, revision=7)
    change = Change(
        LABEL,
        (stale,),
        (
            dataclasses.replace(stale, name="x"),
            dataclasses.replace(TRADER, id=TraderId("trader-2")),
        ),
    )
    with desk.open() as records, pytest.raises(Conflict):
        records.commit(change)
    with desk.open() as records:
        assert records.get(Trader, "trader-2") is None


def test_adding_what_is_there_is_a_conflict(desk: Desk) -> None:
    store_everything(desk)
    with desk.open() as records, pytest.raises(Conflict):
        records.commit(adding(LABEL, CLIENT))


def test_removed_records_are_gone_and_not_found(desk: Desk) -> None:
    store_everything(desk)
    with desk.open() as records:
        encounter = records.get(Encounter, "encounter-1")
        assert encounter is not None
        records.commit(removing(LABEL, encounter))
    with desk.open() as records:
        assert records.get(Encounter, "encounter-1") is None
        assert "encounter-1" not in {hit.record_id for hit in records.search("lodz")}


def test_leaving_without_commit_changes_nothing(desk: Desk) -> None:
    with desk.open() as records:
        assert records.all(Case) == ()
    with desk.open() as records:
        assert records.journal() == ()


def test_pinned_cases_are_found_without_reading_the_others(desk: Desk) -> None:
    store_everything(desk)
    with desk.open() as records:
        case = records.get(Case, CASE)
        assert case is not None
        assert records.pinned_cases() == ()
        records.commit(replacing(LABEL, case, dataclasses.replace(case, is_pinned=True)))
    with desk.open() as records:
        assert [one.id for one in records.pinned_cases()] == [CASE]


def test_numbers_run_within_a_year(desk: Desk) -> None:
    with desk.open() as records:
        assert records.next_case_number(2026) == "1/2026"
    store_everything(desk)
    with desk.open() as records:
        assert records.next_case_number(2026) == "2/2026"
        assert records.next_case_number(2027) == "1/2027"


def test_every_commit_is_one_line_of_the_chained_journal(desk: Desk) -> None:
    store_everything(desk)
    with desk.open() as records:
        trader = records.get(Trader, TRADER.id)
        assert trader is not None
        records.commit(replacing(LABEL, trader, dataclasses.replace(trader, name="Inny")))
    with desk.open() as records:
        journal = records.journal()
        of_case = records.journal(CASE)
    assert [entry.number for entry in journal] == [1, 2]
    assert first_break(journal) is None
    payload = json.loads(journal[1].payload)
    assert (payload["before"][0]["name"], payload["after"][0]["name"]) == ("ButyPlus", "Inny")
    assert [entry.number for entry in of_case] == [1]


@pytest.mark.parametrize(
    ("typed", "finds"),
    [
        ("lodz", True),
        ("ŁÓDŹ zab", True),
        ("butypl", True),
        ("nic takiego", False),
        ('"', False),
        ("a.b@c.pl", False),
        ("* OR NEAR(", False),
        ("1 234,56", False),
        ("", False),
        ("x" * 10_000, False),
    ],
)
def test_search_folds_and_never_fails(desk: Desk, typed: str, *, finds: bool) -> None:
    store_everything(desk)
    with desk.open() as records:
        assert bool(records.search(typed)) is finds


def test_what_says_little_else_is_found_first_and_survives_the_limit(store: TestStore) -> None:
    desk = store.desk()
    words = ["długie", *(f"słowo{number}" for number in range(300))]
    people = [
        dataclasses.replace(CLIENT, id=ClientId(f"c{number}"), name="Nikt", note=" ".join(words))
        for number in range(9)
    ]
    short = dataclasses.replace(CLIENT, id=ClientId("z"), name="Długie", note="")
    others = [
        dataclasses.replace(CLIENT, id=ClientId(f"o{number}"), name=f"Inny {number}", note="")
        for number in range(30)
    ]
    with desk.open() as records:
        records.commit(adding(LABEL, *people, *others, short))
        assert [hit.record_id for hit in records.search("dlugie", limit=1)] == ["z"]


def test_search_leaves_the_trash_out(desk: Desk) -> None:
    store_everything(desk)
    with desk.open() as records:
        case = records.get(Case, CASE)
        assert case is not None
        records.commit(replacing(LABEL, case, dataclasses.replace(case, trashed_on=DAY)))
    with desk.open() as records:
        found = {hit.record_id for hit in records.search("lodz")}
    assert found == {CLIENT.id}


def test_drafts_are_kept_replaced_and_forgotten(desk: Desk) -> None:
    desk.drafts.keep("encounter:new", Fields({"summary": NASTY}))
    desk.drafts.keep("case:new", Fields({"title": "a"}))
    desk.drafts.keep("case:new", Fields({"title": "b"}))
    assert desk.drafts.typed("encounter:new") == Fields({"summary": NASTY})
    assert desk.drafts.typed("case:new") == Fields({"title": "b"})
    assert set(desk.drafts.forms()) == {"encounter:new", "case:new"}
    desk.drafts.keep("case:new", Fields())
    assert desk.drafts.typed("case:new") is None


def test_characters_that_no_store_can_hold_are_replaced(desk: Desk) -> None:
    broken = dataclasses.replace(CLIENT, name="a\x00b\ud800c", fields=Fields({"x\x00": "\udfff"}))
    with desk.open() as records:
        records.commit(adding(LABEL, broken))
    desk.drafts.keep("case:new", Fields({"title": "\x00"}))
    with desk.open() as records:
        kept = records.get(Client, CLIENT.id)
        assert kept is not None
        assert (kept.name, kept.fields) == ("a�b�c", Fields({"x�": "�"}))
        assert first_break(records.journal()) is None
    assert desk.drafts.typed("case:new") == Fields({"title": "�"})
