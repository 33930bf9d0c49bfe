"""Reads a case file (JSON of the case format) into drafts, so that papers can be made of it.

Beside the facts of the law a file may hold ``papers``: who writes and to whom, in plain words.
``"papers": {"title", "subject", "story", "order_number", "demand_words",
"client": {"name", "form", "street", "postal_code", "city", "email", "phone", "bank_account"},
"trader": {"legal_name", "krs", "street", "postal_code", "city", "email"}}``; every part may be left
out, and what is missing is a named blank of the letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from karen_app.domain.claim import Remedy
from karen_app.domain.client import ClientStatus, WriterForm
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.encounter import CHANNEL_OF, Channel, EncounterKind
from karen_app.domain.fields import Fields, FieldValue, freeze
from karen_app.domain.reply import ReplyAdr, ReplyOutcome
from karen_app.domain.trader import AddressProof
from karen_app.services.drafts import (
    CaseDraft,
    ClientDraft,
    EncounterDraft,
    EventDraft,
    ReplyDraft,
    TraderDraft,
)

Table = Mapping[str, object]
Entry = EventDraft | EncounterDraft | ReplyDraft
E = TypeVar("E", bound=StrEnum)
PAPERS = "papers"
_ANSWERS = frozenset({"reply_received", "appeal_reply_received"})
_KIND_BY_CHANNEL = {channel: kind for kind, channel in CHANNEL_OF.items()}
_OWN = frozenset({"id", "kind", "on", "channel", "note", "evidence"})


@dataclass(frozen=True, slots=True)
class ReadCase:
    """A case file as drafts; ``today`` is its ``as_of``, ``None`` where it has none.

    ``ids`` are those the events have in the file, by which a reply names its complaint.
    """

    case: CaseDraft
    entries: tuple[Entry, ...]
    ids: tuple[str, ...]
    today: date | None


def without_papers(data: Table) -> dict[str, object]:
    """The file as the law reads it."""
    return {name: value for name, value in data.items() if name != PAPERS}


def read_case_json(data: Table) -> ReadCase:
    """The drafts of a case file; raises ``ValueError`` for a word or a date that cannot be read.

    The law has read the file before: this only carries over what it accepts.
    """
    as_of, events = data.get("as_of"), [_table(each) for each in _list(data.get("events"))]
    return ReadCase(
        _case(data),
        tuple(_entry(each) for each in events),
        tuple(_text(each, "id") for each in events),
        date.fromisoformat(str(as_of)[:10]) if as_of else None,
    )


def _case(data: Table) -> CaseDraft:
    contract, demand = _table(data.get("contract")), _table(data.get("demand"))
    papers = _table(data.get(PAPERS))
    price, currency = _money(contract.get("price"))
    amount, _ = _money(demand.get("amount"))
    trader = _trader(data, papers)
    subject = _text(papers, "subject")
    return CaseDraft(
        title=_text(papers, "title") or subject or trader.name or "Sprawa",
        client=_client(data, papers),
        trader=trader,
        kind=_word(contract, "kind", ContractKind) or ContractKind.NONE,
        subject=subject,
        channel=_word(contract, "channel", SaleChannel),
        concluded=_text(contract, "concluded"),
        price=price,
        currency=currency,
        order_number=_text(papers, "order_number"),
        contract_fields=_rest(contract, {"kind", "channel", "concluded", "price"}),
        remedy=_word(demand, "remedy", Remedy),
        claim_amount=amount,
        claim_words=_text(papers, "demand_words"),
        claim_fields=_rest(demand, {"remedy", "amount"}),
        story=_text(papers, "story"),
    )


def _client(data: Table, papers: Table) -> ClientDraft:
    facts, person = _table(data.get("client")), _table(papers.get("client"))
    return ClientDraft(
        name=_text(person, "name"),
        form=_word(person, "form", WriterForm) or WriterForm.NEUTRAL,
        status=_word(facts, "status", ClientStatus) or ClientStatus.CONSUMER,
        street=_text(person, "street"),
        postal_code=_text(person, "postal_code") or _text(facts, "postal_code"),
        city=_text(person, "city"),
        country=_text(facts, "country") or "PL",
        email=_text(person, "email"),
        phone=_text(person, "phone"),
        bank_account=_text(person, "bank_account"),
        fields=_rest(facts, {"status", "postal_code", "country"}),
    )


def _trader(data: Table, papers: Table) -> TraderDraft:
    facts, firm = _table(data.get("trader")), _table(papers.get("trader"))
    return TraderDraft(
        name=_text(facts, "name") or _text(firm, "legal_name"),
        legal_name=_text(firm, "legal_name"),
        nip=_text(facts, "nip"),
        krs=_text(firm, "krs"),
        street=_text(firm, "street"),
        postal_code=_text(firm, "postal_code") or _text(facts, "postal_code"),
        city=_text(firm, "city"),
        country=_text(facts, "country") or "PL",
        address_proof=AddressProof.USER,
        complaint_email=_text(firm, "email"),
        fields=_rest(facts, {"name", "nip", "postal_code", "country"}),
    )


def _entry(event: Table) -> Entry:
    kind, moment = _text(event, "kind"), _text(event, "on")
    channel = _word(event, "channel", Channel)
    on, at = moment[:10], moment[11:16]
    if kind in _ANSWERS:
        reasons = event.get("reasons")
        return ReplyDraft(
            received_on=on,
            outcome=_word(event, "outcome", ReplyOutcome),
            channel=channel,
            has_reasons=reasons if isinstance(reasons, bool) else None,
            adr=_word(event, "adr", ReplyAdr),
            drawn_up=_text(event, "drawn_up"),
            to_appeal=kind == "appeal_reply_received",
            words=_text(event, "note"),
            answers=_text(event, "of"),
        )
    if kind in {"encounter", "promise_made"}:
        talk = _KIND_BY_CHANNEL.get(channel or Channel.IN_PERSON, EncounterKind.LETTER)
        note = _text(event, "note") or "…"
        return EncounterDraft(
            kind=talk,
            happened_on=on,
            happened_at=at,
            channel=channel,
            summary=note,
            promised=note if kind == "promise_made" else "",
            promised_by=_text(event, "by"),
        )
    return EventDraft(
        kind=kind,
        on=on,
        at=at,
        channel=channel,
        note=_text(event, "note"),
        attributes=_rest(event, _OWN),
    )


def _rest(table: Table, taken: frozenset[str] | set[str]) -> Fields:
    """The further facts of a table, as the case keeps them."""
    return Fields(dict(_frozen(table, taken)))


def _frozen(table: Table, taken: frozenset[str] | set[str]) -> Iterator[tuple[str, FieldValue]]:
    for name, value in table.items():
        if name not in taken and value is not None:
            yield name, freeze(value)


def _word(table: Table, name: str, kind: type[E]) -> E | None:
    value = table.get(name)
    return kind(str(value)) if value else None


def _money(value: object) -> tuple[str, str]:
    if isinstance(value, Mapping):
        return str(value.get("amount", "")), str(value.get("currency", "PLN"))
    return (str(value), "PLN") if value else ("", "PLN")


def _text(table: Table, name: str) -> str:
    value = table.get(name)
    return str(value).strip() if value is not None else ""


def _table(value: object) -> Table:
    return value if isinstance(value, Mapping) else {}


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []
