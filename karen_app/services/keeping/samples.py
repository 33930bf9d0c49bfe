"""Loads the shipped stories as sample cases, with dates counted back from today; removes them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import cast

from karen_app.domain.address import Address
from karen_app.domain.case import Case
from karen_app.domain.claim import Claim, Remedy
from karen_app.domain.client import Client, ClientStatus, WriterForm
from karen_app.domain.contract import Contract, ContractKind, SaleChannel
from karen_app.domain.dates import read_time
from karen_app.domain.encounter import (
    CHANNEL_OF,
    Channel,
    Direction,
    Encounter,
    EncounterKind,
    Failure,
    PromiseState,
)
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence, EvidenceKind
from karen_app.domain.fields import Fields, freeze
from karen_app.domain.ids import (
    CaseId,
    ClientId,
    EncounterId,
    EventId,
    EvidenceId,
    ReplyId,
    TraderId,
)
from karen_app.domain.message import say
from karen_app.domain.money import Money, read_money
from karen_app.domain.problem import problem
from karen_app.domain.records import CaseRecord, Record
from karen_app.domain.reply import Reply, ReplyAdr, ReplyOutcome
from karen_app.domain.trader import AddressProof, Trader
from karen_app.services.change import Change
from karen_app.services.outcome import Done, Outcome, Refused
from karen_app.services.ports import Desk, FileStore, Ids, Samples
from karen_app.services.storing import commit_change

Table = Mapping[str, object]
_BACK = re.compile(r"^([+-]\d+) days$")


class SampleFault(ValueError):
    """A shipped story is written wrongly; the words say where."""


def load_samples(desk: Desk, files: FileStore, samples: Samples) -> Outcome[tuple[CaseId, ...]]:
    """Load every story that is not loaded yet."""
    if desk.is_read_only:
        return Refused((problem("", "store.read_only"),))
    with desk.open() as records:
        there = {case.sample for case in records.all(Case)}
        number = records.next_case_number(desk.clock.today().year)
    wanted = [story for story in samples.stories() if story["id"] not in there]
    if not wanted:
        return Refused((problem("", "samples.there"),))
    added: list[Record] = []
    case_ids = []
    first, _, year = number.partition("/")
    for place, story in enumerate(wanted):
        story_maker = StoryMaker(desk.ids, files, desk.clock.today())
        made = story_maker.records(story, f"{int(first) + place}/{year}")
        added += made
        case_ids += [record.id for record in made if isinstance(record, Case)]
    outcome = commit_change(desk, Change(say("change.samples_loaded"), (), tuple(added)))
    return Done(tuple(case_ids), outcome.change) if isinstance(outcome, Done) else outcome


def remove_samples(desk: Desk) -> Outcome[tuple[CaseId, ...]]:
    """Remove every sample case with everything in it; undo brings them back."""
    with desk.open() as records:
        cases = [case for case in records.all(Case) if case.sample]
        if not cases:
            return Refused((problem("", "samples.none"),))
        gone: list[Record] = []
        for case in cases:
            found = records.case_file(case.id)
            if found is not None:
                gone += [case, *found.encounters, *found.events, *found.replies]
                gone += [*found.evidence, *found.letters, *found.dispatches, *found.adjustments]
        used = {case.client_id for case in records.all(Case) if not case.sample}
        gone += [who for who in records.all(Client) if who.is_sample and who.id not in used]
        dealt = {case.trader_id for case in records.all(Case) if not case.sample}
        gone += [who for who in records.all(Trader) if who.is_sample and who.id not in dealt]
    outcome = commit_change(desk, Change(say("change.samples_removed"), tuple(gone), ()))
    ids = tuple(case.id for case in cases)
    return Done(ids, outcome.change) if isinstance(outcome, Done) else outcome


@dataclass(slots=True)
class StoryMaker:
    """Makes the records of one story; ``keys`` remembers entries that files prove."""

    ids: Ids
    files: FileStore
    today: date
    keys: dict[str, str] = field(default_factory=dict)

    def records(self, story: Table, number: str) -> tuple[Record, ...]:
        """Client, trader, case and entries of a story."""
        client = self._client(_table(story, "client"))
        trader = self._trader(_table(story, "trader"))
        case = Case(
            id=CaseId(self.ids.new()),
            number=number,
            title=_text(story, "title"),
            client_id=client.id,
            trader_id=trader.id,
            opened_on=self._day(story, "opened"),
            contract=self._contract(_table(story, "contract")),
            claim=_claim(_table(story, "claim")),
            story=_text(story, "story"),
            sample=_text(story, "id"),
        )
        return (client, trader, case, *self._entries(story, case.id))

    def _entries(self, story: Table, case_id: CaseId) -> Iterator[CaseRecord]:
        for table in _tables(story, "encounter"):
            yield self._encounter(table, case_id)
        for table in _tables(story, "event"):
            yield self._event(table, case_id)
        for table in _tables(story, "reply"):
            yield self._reply(table, case_id)
        for place, table in enumerate(_tables(story, "file"), start=1):
            yield self._file(table, case_id, place)

    def _client(self, table: Table) -> Client:
        return Client(
            id=ClientId(self.ids.new()),
            name=_text(table, "name"),
            form=WriterForm(_text(table, "form")),
            status=ClientStatus(_text(table, "status") or "consumer"),
            address=_address(table),
            email=_text(table, "email"),
            phone=_text(table, "phone"),
            bank_account=_text(table, "bank_account"),
            fields=_fields(table),
            is_sample=True,
        )

    def _trader(self, table: Table) -> Trader:
        return Trader(
            id=TraderId(self.ids.new()),
            name=_text(table, "name"),
            legal_name=_text(table, "legal_name"),
            sector=_text(table, "sector"),
            address=_address(table),
            address_proof=AddressProof.USER,
            complaint_email=_text(table, "complaint_email"),
            fields=_fields(table),
            is_sample=True,
        )

    def _contract(self, table: Table) -> Contract:
        channel = _text(table, "channel")
        return Contract(
            kind=ContractKind(_text(table, "kind")),
            subject=_text(table, "subject"),
            channel=SaleChannel(channel) if channel else None,
            concluded=self._day(table, "concluded") if "concluded" in table else None,
            price=_money(table, "price"),
            order_number=_text(table, "order_number"),
            fields=self._dated(table),
        )

    def _encounter(self, table: Table, case_id: CaseId) -> Encounter:
        kind = EncounterKind(_text(table, "kind"))
        channel = _text(table, "channel")
        encounter_id = EncounterId(self._id(table))
        return Encounter(
            id=encounter_id,
            case_id=case_id,
            kind=kind,
            happened_on=self._day(table, "on"),
            happened_at=_time(table),
            summary=_text(table, "summary"),
            channel=Channel(channel) if channel else CHANNEL_OF[kind],
            direction=Direction(_text(table, "direction") or "mine"),
            person=_text(table, "person"),
            ticket_number=_text(table, "ticket"),
            said=_text(table, "said"),
            promised=_text(table, "promised"),
            promised_by=self._day(table, "promised_by") if "promised_by" in table else None,
            promise_state=PromiseState(_text(table, "promise_state") or "open"),
            failures=tuple(Failure(str(each)) for each in _list(table, "failures")),
            repeats=_number(table, "repeats"),
            minutes_lost=_number(table, "minutes_lost"),
            witness=_text(table, "witness"),
        )

    def _event(self, table: Table, case_id: CaseId) -> CaseEvent:
        channel = _text(table, "channel")
        return CaseEvent(
            id=EventId(self._id(table)),
            case_id=case_id,
            kind=_text(table, "kind"),
            on=self._day(table, "on"),
            at=_time(table),
            channel=Channel(channel) if channel else None,
            note=_text(table, "note"),
            attributes=self._dated(table),
        )

    def _reply(self, table: Table, case_id: CaseId) -> Reply:
        channel, adr = _text(table, "channel"), _text(table, "adr")
        reasons = table.get("reasons")
        return Reply(
            id=ReplyId(self._id(table)),
            case_id=case_id,
            received_on=self._day(table, "on"),
            outcome=ReplyOutcome(_text(table, "outcome")),
            channel=Channel(channel) if channel else None,
            has_reasons=reasons if isinstance(reasons, bool) else None,
            adr=ReplyAdr(adr) if adr else None,
            words=_text(table, "words"),
        )

    def _file(self, table: Table, case_id: CaseId, place: int) -> Evidence:
        stored = self.files.put(_text(table, "content").encode())
        proves = _text(table, "proves")
        if proves and proves not in self.keys:
            raise SampleFault(f"file {_text(table, 'name')}: no entry has the key {proves!r}")
        return Evidence(
            id=EvidenceId(self.ids.new()),
            case_id=case_id,
            name=_text(table, "name"),
            digest=stored.digest,
            size=stored.size,
            added_at=datetime.combine(self.today, time(12), UTC),
            kind=EvidenceKind(_text(table, "kind")),
            description=_text(table, "description"),
            exhibit=place,
            proves=self.keys.get(proves, ""),
        )

    def _id(self, table: Table) -> str:
        new = self.ids.new()
        key = _text(table, "key")
        if key:
            self.keys[key] = new
        return new

    def _day(self, table: Table, name: str) -> date:
        return self._moved(_text(table, name), name)

    def _moved(self, text: str, name: str) -> date:
        match = _BACK.match(text)
        if match is None:
            raise SampleFault(f'{name}: "{text}" is no relative day; write it like "-14 days"')
        return self.today + timedelta(days=int(match[1]))

    def _dated(self, table: Table) -> Fields:
        """Open fields; a text of the form ``-14 days`` becomes the date."""
        found = table.get("fields", {})
        if not isinstance(found, Mapping):
            raise SampleFault("fields must be a table")
        moved = {
            str(name): self._moved(value, str(name)).isoformat()
            if isinstance(value, str) and _BACK.match(value)
            else freeze(value)
            for name, value in found.items()
        }
        return Fields(moved)


def _claim(table: Table) -> Claim:
    remedy = _text(table, "remedy")
    return Claim(
        remedy=Remedy(remedy) if remedy else None,
        amount=_money(table, "amount"),
        words=_text(table, "words"),
        fields=_fields(table),
    )


def _address(table: Table) -> Address:
    return Address(
        street=_text(table, "street"),
        postal_code=_text(table, "postal_code"),
        city=_text(table, "city"),
        country=_text(table, "country") or "PL",
    )


def _fields(table: Table) -> Fields:
    found = table.get("fields", {})
    return Fields({str(k): freeze(v) for k, v in cast("Table", found).items()})


def _text(table: Table, name: str) -> str:
    return str(table.get(name, "")).strip()


def _number(table: Table, name: str) -> int:
    found = table.get(name, 0)
    return found if isinstance(found, int) else 0


def _list(table: Table, name: str) -> list[object]:
    found = table.get(name, [])
    return list(found) if isinstance(found, list) else []


def _time(table: Table) -> time | None:
    return read_time(_text(table, "at")) if "at" in table else None


def _money(table: Table, name: str) -> Money | None:
    typed = _text(table, name)
    if not typed:
        return None
    found = read_money(typed)
    if found is None:
        raise SampleFault(f'{name}: "{typed}" is no amount')
    return found


def _table(story: Table, name: str) -> Table:
    found = story.get(name, {})
    if not isinstance(found, Mapping):
        raise SampleFault(f"[{name}] must be a table")
    return cast("Table", found)


def _tables(story: Table, name: str) -> list[Table]:
    found = story.get(name, [])
    if not isinstance(found, list):
        raise SampleFault(f"[[{name}]] must be a list of tables")
    return [cast("Table", each) for each in found]
