"""Makes the records of one shipped story, with dates counted back from today."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from karen_app.domain.address import Address
from karen_app.domain.case import Case
from karen_app.domain.claim import Claim, Remedy
from karen_app.domain.client import Client, ClientStatus, WriterForm
from karen_app.domain.contract import Contract, ContractKind, SaleChannel
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
from karen_app.domain.records import CaseRecord, Record
from karen_app.domain.reply import Reply, ReplyAdr, ReplyOutcome
from karen_app.domain.trader import AddressProof, Trader
from karen_app.services.keeping.story_tables import (
    SampleFault,
    Table,
    fields_of,
    list_of,
    money_of,
    number_of,
    table_of,
    tables_of,
    text_of,
    time_of,
)
from karen_app.services.ports import FileStore, Ids

_BACK = re.compile(r"^([+-]\d+) days$")


@dataclass(slots=True)
class StoryMaker:
    """Makes the records of one story; ``keys`` remembers entries that files prove."""

    ids: Ids
    files: FileStore
    today: date
    keys: dict[str, str] = field(default_factory=dict)

    def records(self, story: Table, number: str) -> tuple[Record, ...]:
        """Client, trader, case and entries of a story."""
        client = self._client(table_of(story, "client"))
        trader = self._trader(table_of(story, "trader"))
        case = Case(
            id=CaseId(self.ids.new()),
            number=number,
            title=text_of(story, "title"),
            client_id=client.id,
            trader_id=trader.id,
            opened_on=self._day(story, "opened"),
            contract=self._contract(table_of(story, "contract")),
            claim=_claim(table_of(story, "claim")),
            story=text_of(story, "story"),
            sample=text_of(story, "id"),
        )
        return (client, trader, case, *self._entries(story, case.id))

    def _entries(self, story: Table, case_id: CaseId) -> Iterator[CaseRecord]:
        for table in tables_of(story, "encounter"):
            yield self._encounter(table, case_id)
        for table in tables_of(story, "event"):
            yield self._event(table, case_id)
        for table in tables_of(story, "reply"):
            yield self._reply(table, case_id)
        for place, table in enumerate(tables_of(story, "file"), start=1):
            yield self._file(table, case_id, place)

    def _client(self, table: Table) -> Client:
        return Client(
            id=ClientId(self.ids.new()),
            name=text_of(table, "name"),
            form=WriterForm(text_of(table, "form")),
            status=ClientStatus(text_of(table, "status") or "consumer"),
            address=_address(table),
            email=text_of(table, "email"),
            phone=text_of(table, "phone"),
            bank_account=text_of(table, "bank_account"),
            fields=fields_of(table),
            is_sample=True,
        )

    def _trader(self, table: Table) -> Trader:
        return Trader(
            id=TraderId(self.ids.new()),
            name=text_of(table, "name"),
            legal_name=text_of(table, "legal_name"),
            sector=text_of(table, "sector"),
            address=_address(table),
            address_proof=AddressProof.USER,
            complaint_email=text_of(table, "complaint_email"),
            fields=fields_of(table),
            is_sample=True,
        )

    def _contract(self, table: Table) -> Contract:
        channel = text_of(table, "channel")
        return Contract(
            kind=ContractKind(text_of(table, "kind")),
            subject=text_of(table, "subject"),
            channel=SaleChannel(channel) if channel else None,
            concluded=self._day(table, "concluded") if "concluded" in table else None,
            price=money_of(table, "price"),
            order_number=text_of(table, "order_number"),
            fields=self._dated(table),
        )

    def _encounter(self, table: Table, case_id: CaseId) -> Encounter:
        kind = EncounterKind(text_of(table, "kind"))
        channel = text_of(table, "channel")
        encounter_id = EncounterId(self._id(table))
        return Encounter(
            id=encounter_id,
            case_id=case_id,
            kind=kind,
            happened_on=self._day(table, "on"),
            happened_at=time_of(table),
            summary=text_of(table, "summary"),
            channel=Channel(channel) if channel else CHANNEL_OF[kind],
            direction=Direction(text_of(table, "direction") or "mine"),
            person=text_of(table, "person"),
            ticket_number=text_of(table, "ticket"),
            said=text_of(table, "said"),
            promised=text_of(table, "promised"),
            promised_by=self._day(table, "promised_by") if "promised_by" in table else None,
            promise_state=PromiseState(text_of(table, "promise_state") or "open"),
            failures=tuple(Failure(str(each)) for each in list_of(table, "failures")),
            repeats=number_of(table, "repeats"),
            minutes_lost=number_of(table, "minutes_lost"),
            witness=text_of(table, "witness"),
        )

    def _event(self, table: Table, case_id: CaseId) -> CaseEvent:
        channel = text_of(table, "channel")
        return CaseEvent(
            id=EventId(self._id(table)),
            case_id=case_id,
            kind=text_of(table, "kind"),
            on=self._day(table, "on"),
            at=time_of(table),
            channel=Channel(channel) if channel else None,
            note=text_of(table, "note"),
            attributes=self._dated(table),
        )

    def _reply(self, table: Table, case_id: CaseId) -> Reply:
        channel, adr = text_of(table, "channel"), text_of(table, "adr")
        reasons = table.get("reasons")
        return Reply(
            id=ReplyId(self._id(table)),
            case_id=case_id,
            received_on=self._day(table, "on"),
            outcome=ReplyOutcome(text_of(table, "outcome")),
            channel=Channel(channel) if channel else None,
            has_reasons=reasons if isinstance(reasons, bool) else None,
            adr=ReplyAdr(adr) if adr else None,
            words=text_of(table, "words"),
        )

    def _file(self, table: Table, case_id: CaseId, place: int) -> Evidence:
        stored = self.files.put(text_of(table, "content").encode())
        proves = text_of(table, "proves")
        if proves and proves not in self.keys:
            raise SampleFault(f"file {text_of(table, 'name')}: no entry has the key {proves!r}")
        return Evidence(
            id=EvidenceId(self.ids.new()),
            case_id=case_id,
            name=text_of(table, "name"),
            digest=stored.digest,
            size=stored.size,
            added_at=datetime.combine(self.today, time(12), UTC),
            kind=EvidenceKind(text_of(table, "kind")),
            description=text_of(table, "description"),
            exhibit=place,
            proves=self.keys.get(proves, ""),
        )

    def _id(self, table: Table) -> str:
        new = self.ids.new()
        key = text_of(table, "key")
        if key:
            self.keys[key] = new
        return new

    def _day(self, table: Table, name: str) -> date:
        return self._moved(text_of(table, name), name)

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
    remedy = text_of(table, "remedy")
    return Claim(
        remedy=Remedy(remedy) if remedy else None,
        amount=money_of(table, "amount"),
        words=text_of(table, "words"),
        fields=fields_of(table),
    )


def _address(table: Table) -> Address:
    return Address(
        street=text_of(table, "street"),
        postal_code=text_of(table, "postal_code"),
        city=text_of(table, "city"),
        country=text_of(table, "country") or "PL",
    )
