"""Drafts: what a form holds as it was typed; dates and amounts may still be text."""

from __future__ import annotations

from dataclasses import dataclass

from karen_app.domain.case import OutcomeKind
from karen_app.domain.claim import Remedy
from karen_app.domain.client import ClientStatus, WriterForm
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.dates import TypedDate
from karen_app.domain.deadline import AdjustmentKind
from karen_app.domain.dispatch import ArrivalProof
from karen_app.domain.encounter import Channel, Direction, EncounterKind, Failure, PromiseState
from karen_app.domain.evidence import EvidenceKind
from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.reply import ReplyAdr, ReplyOutcome
from karen_app.domain.trader import AddressProof


@dataclass(frozen=True, slots=True)
class ClientDraft:
    """A client as typed; with ``client_id`` the one that is known already."""

    client_id: str = ""
    name: str = ""
    form: WriterForm = WriterForm.NEUTRAL
    status: ClientStatus = ClientStatus.CONSUMER
    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = "PL"
    email: str = ""
    phone: str = ""
    bank_account: str = ""
    fields: Fields = NO_FIELDS
    note: str = ""


@dataclass(frozen=True, slots=True)
class TraderDraft:
    """A trader as typed; with ``trader_id`` the one that is known already."""

    trader_id: str = ""
    name: str = ""
    legal_name: str = ""
    nip: str = ""
    krs: str = ""
    sector: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = "PL"
    address_proof: AddressProof = AddressProof.UNKNOWN
    complaint_email: str = ""
    complaint_form_url: str = ""
    phone: str = ""
    source: str = ""
    checked: str = ""
    fields: Fields = NO_FIELDS
    note: str = ""


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """A case as typed: title, people, contract, demand."""

    title: str = ""
    client: ClientDraft = ClientDraft()
    trader: TraderDraft = TraderDraft()
    kind: ContractKind = ContractKind.NONE
    subject: str = ""
    channel: SaleChannel | None = None
    concluded: TypedDate = None
    price: str = ""
    currency: str = "PLN"
    order_number: str = ""
    contract_fields: Fields = NO_FIELDS
    remedy: Remedy | None = None
    claim_amount: str = ""
    claim_words: str = ""
    claim_fields: Fields = NO_FIELDS
    story: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EncounterDraft:
    """An encounter as typed."""

    kind: EncounterKind = EncounterKind.VISIT
    happened_on: TypedDate = None
    happened_at: str = ""
    channel: Channel | None = None  # None: the usual one of the kind
    direction: Direction = Direction.MINE
    summary: str = ""
    person: str = ""
    ticket_number: str = ""
    said: str = ""
    promised: str = ""
    promised_by: TypedDate = None
    promise_state: PromiseState = PromiseState.OPEN
    failures: tuple[Failure, ...] = ()
    repeats: int = 0
    minutes_lost: int = 0
    witness: str = ""
    private_note: str = ""


@dataclass(frozen=True, slots=True)
class EventDraft:
    """A dated fact as typed; ``kind`` is an event kind of the case format."""

    kind: str = ""
    on: TypedDate = None
    at: str = ""
    channel: Channel | None = None
    note: str = ""
    attributes: Fields = NO_FIELDS


@dataclass(frozen=True, slots=True)
class ReplyDraft:
    """An answer of the trader as typed."""

    received_on: TypedDate = None
    outcome: ReplyOutcome | None = None
    channel: Channel | None = None
    has_reasons: bool | None = None
    adr: ReplyAdr | None = None
    drawn_up: TypedDate = None
    to_appeal: bool = False
    grounds: tuple[str, ...] = ()
    words: str = ""
    answers: str = ""  # id of the complaint's record
    brought: tuple[str, ...] = ()  # ids of kept files that came with it


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """What is said about a kept file."""

    kind: EvidenceKind = EvidenceKind.OTHER
    description: str = ""
    proves: str = ""


@dataclass(frozen=True, slots=True)
class DispatchDraft:
    """How a letter was sent, as typed."""

    letter_id: str = ""
    channel: Channel = Channel.REGISTERED_LETTER
    sent_on: TypedDate = None
    tracking_number: str = ""


@dataclass(frozen=True, slots=True)
class ArrivalDraft:
    """When a letter arrived and what shows it, as typed."""

    dispatch_id: str = ""
    arrived_on: TypedDate = None
    proof: ArrivalProof = ArrivalProof.NONE
    avizo_on: TypedDate = None


@dataclass(frozen=True, slots=True)
class AdjustmentDraft:
    """A decision about a clock, as typed."""

    clock_key: str = ""
    kind: AdjustmentKind = AdjustmentKind.EXTENSION
    until: TypedDate = None
    days: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ClosingDraft:
    """How a case ended, as typed."""

    kind: OutcomeKind | None = None
    closed_on: TypedDate = None
    recovered: str = ""
    words: str = ""
