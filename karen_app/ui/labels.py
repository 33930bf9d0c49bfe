"""Words for the fixed vocabulary: kinds, channels, failures, states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from karen_app.domain.case import OutcomeKind
from karen_app.domain.claim import Remedy
from karen_app.domain.client import ClientStatus, WriterForm
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.deadline import AdjustmentKind
from karen_app.domain.dispatch import ArrivalProof
from karen_app.domain.encounter import Channel, Direction, EncounterKind, PromiseState
from karen_app.domain.evidence import EvidenceKind
from karen_app.domain.reply import ReplyAdr, ReplyOutcome
from karen_app.domain.trader import AddressProof
from karen_app.services.views.case_page import LetterState
from karen_app.services.views.clock import ClockState, Owner
from karen_app.services.views.words import Tone
from karen_app.ui.stage_words import STAGES
from karen_app.ui.words import NOOP, translate

# Pairs, not a mapping: words of different vocabularies may be equal as text.
WORDS: tuple[tuple[StrEnum, str], ...] = (
    (EncounterKind.VISIT, NOOP("Labels", "Visit")),
    (EncounterKind.CALL, NOOP("Labels", "Phone call")),
    (EncounterKind.CHAT, NOOP("Labels", "Chat")),
    (EncounterKind.EMAIL, NOOP("Labels", "E-mail")),
    (EncounterKind.LETTER, NOOP("Labels", "Letter")),
    (Channel.LETTER, NOOP("Labels", "ordinary letter")),
    (Channel.REGISTERED_LETTER, NOOP("Labels", "registered letter")),
    (Channel.EMAIL, NOOP("Labels", "e-mail")),
    (Channel.FORM, NOOP("Labels", "form on a website")),
    (Channel.IN_PERSON, NOOP("Labels", "in person")),
    (Channel.PHONE, NOOP("Labels", "by phone")),
    (Channel.CHAT, NOOP("Labels", "chat")),
    (Channel.E_DELIVERY, NOOP("Labels", "e-Doręczenia")),
    (Direction.MINE, NOOP("Labels", "I contacted them")),
    (Direction.THEIRS, NOOP("Labels", "They contacted me")),
    (PromiseState.OPEN, NOOP("Labels", "promise open")),
    (PromiseState.KEPT, NOOP("Labels", "promise kept")),
    (PromiseState.BROKEN, NOOP("Labels", "promise broken")),
    (WriterForm.FEMININE, NOOP("Labels", "as a woman (kupiłam)")),
    (WriterForm.MASCULINE, NOOP("Labels", "as a man (kupiłem)")),
    (WriterForm.NEUTRAL, NOOP("Labels", "without gender")),
    (ClientStatus.CONSUMER, NOOP("Labels", "private person")),
    (ClientStatus.QUASI_CONSUMER, NOOP("Labels", "sole trader, outside my profession")),
    (ClientStatus.BUSINESS, NOOP("Labels", "business")),
    (SaleChannel.PREMISES, NOOP("Labels", "in a shop or office")),
    (SaleChannel.DISTANCE, NOOP("Labels", "at a distance (internet, phone)")),
    (SaleChannel.OFF_PREMISES, NOOP("Labels", "outside the seller's premises")),
    (SaleChannel.UNSOLICITED_VISIT, NOOP("Labels", "unasked visit at home")),
    (SaleChannel.EXCURSION, NOOP("Labels", "on an excursion")),
    (SaleChannel.SHOW, NOOP("Labels", "at a sales show")),
    (ReplyOutcome.ACCEPTED, NOOP("Labels", "They agree")),
    (ReplyOutcome.PARTIAL, NOOP("Labels", "They agree in part")),
    (ReplyOutcome.REJECTED, NOOP("Labels", "They refuse")),
    (ReplyOutcome.ACKNOWLEDGEMENT, NOOP("Labels", "They only confirm that it arrived")),
    (ReplyAdr.CONSENT, NOOP("Labels", "agrees to out-of-court settlement")),
    (ReplyAdr.REFUSAL, NOOP("Labels", "refuses out-of-court settlement")),
    (ReplyAdr.NONE, NOOP("Labels", "says nothing about it")),
    (ArrivalProof.RETURN_CARD, NOOP("Labels", "return card")),
    (ArrivalProof.TRACKING, NOOP("Labels", "tracking page")),
    (ArrivalProof.STAMP, NOOP("Labels", "stamp on my copy")),
    (ArrivalProof.E_DELIVERY, NOOP("Labels", "proof from e-Doręczenia")),
    (ArrivalProof.EMAIL_HEADER, NOOP("Labels", "automatic reply or mail header")),
    (ArrivalProof.READ_RECEIPT, NOOP("Labels", "read receipt")),
    (ArrivalProof.ADMITTED, NOOP("Labels", "they admit it")),
    (ArrivalProof.NONE, NOOP("Labels", "no proof yet")),
    (EvidenceKind.RECEIPT, NOOP("Labels", "receipt or invoice")),
    (EvidenceKind.PHOTO, NOOP("Labels", "photo")),
    (EvidenceKind.CONTRACT, NOOP("Labels", "contract or terms")),
    (EvidenceKind.CORRESPONDENCE, NOOP("Labels", "correspondence")),
    (EvidenceKind.POSTING_SLIP, NOOP("Labels", "posting slip")),
    (EvidenceKind.RETURN_CARD, NOOP("Labels", "return card")),
    (EvidenceKind.STAMP, NOOP("Labels", "stamp on my copy")),
    (EvidenceKind.SCREENSHOT, NOOP("Labels", "screenshot")),
    (EvidenceKind.RECORDING, NOOP("Labels", "recording")),
    (EvidenceKind.OPINION, NOOP("Labels", "expert opinion")),
    (EvidenceKind.BANK, NOOP("Labels", "bank statement")),
    (EvidenceKind.OTHER, NOOP("Labels", "other")),
    (AdjustmentKind.EXTENSION, NOOP("Labels", "extended")),
    (AdjustmentKind.PAUSE, NOOP("Labels", "paused")),
    (AdjustmentKind.CORRECTION, NOOP("Labels", "date corrected")),
    (AdjustmentKind.MET, NOOP("Labels", "done in time")),
    (AdjustmentKind.WAIVED, NOOP("Labels", "not followed any more")),
    (OutcomeKind.WON, NOOP("Labels", "I got what I asked for")),
    (OutcomeKind.PARTLY, NOOP("Labels", "I got a part")),
    (OutcomeKind.LOST, NOOP("Labels", "I got nothing")),
    (OutcomeKind.GIVEN_UP, NOOP("Labels", "I let it go")),
    *STAGES.items(),
    (LetterState.DRAFT, NOOP("Labels", "draft")),
    (LetterState.PRINTED, NOOP("Labels", "printed, not sent")),
    (LetterState.SENT_NO_PROOF, NOOP("Labels", "sent, no proof")),
    (LetterState.ARRIVED, NOOP("Labels", "arrived")),
    (LetterState.ANSWERED, NOOP("Labels", "answered")),
    (ClockState.WAITING, NOOP("Labels", "waiting")),
    (ClockState.RUNNING, NOOP("Labels", "running")),
    (ClockState.MET, NOOP("Labels", "kept")),
    (ClockState.MISSED, NOOP("Labels", "missed")),
    (ClockState.LAPSED, NOOP("Labels", "over")),
    (ClockState.OPEN, NOOP("Labels", "possible now")),
    (ClockState.NOT_YET, NOOP("Labels", "not yet")),
    (ClockState.WAIVED, NOOP("Labels", "not followed")),
    (Owner.MINE, NOOP("Labels", "yours")),
    (Owner.THEIRS, NOOP("Labels", "theirs")),
    (Owner.LAW, NOOP("Labels", "by law")),
    (AddressProof.UNKNOWN, NOOP("Labels", "address not checked")),
    (AddressProof.SEAT, NOOP("Labels", "registered seat, not named for complaints")),
    (AddressProof.COMPLAINTS, NOOP("Labels", "the firm names this address for complaints")),
    (AddressProof.USER, NOOP("Labels", "address confirmed by you")),
)
INSTITUTIONS: Mapping[str, str] = {
    "trader": NOOP("Institutions", "the firm itself"),
    "rzecznik": NOOP("Institutions", "consumer ombudsman of your town"),
    "wiih": NOOP("Institutions", "Trade Inspection (Inspekcja Handlowa)"),
    "utk-rzecznik": NOOP("Institutions", "Passenger Rights Ombudsman (railway)"),
    "uke": NOOP("Institutions", "Office of Electronic Communications (UKE)"),
    "rzecznik-finansowy": NOOP("Institutions", "Financial Ombudsman"),
    "court": NOOP("Institutions", "court"),
    "ure-koordynator": NOOP("Institutions", "Coordinator for negotiations (URE)"),
    "uokik": NOOP("Institutions", "Office of Competition and Consumer Protection (UOKiK)"),
    "ulc-rzecznik": NOOP("Institutions", "Passenger Rights Ombudsman (air)"),
    "puodo": NOOP("Institutions", "Personal Data Protection Office (UODO)"),
    "odr": NOOP("Institutions", "out-of-court settlement online"),
    "knf-sad-polubowny": NOOP("Institutions", "court of arbitration at the KNF"),
    "escp": NOOP("Institutions", "court, European small claims procedure"),
    "epu": NOOP("Institutions", "court, electronic order for payment (EPU)"),
    "eop": NOOP("Institutions", "court, European order for payment"),
    "eck": NOOP("Institutions", "European Consumer Centre Poland"),
}
REMEDIES: Mapping[Remedy, str] = {
    Remedy.REPAIR: NOOP("Labels", "repair"),
    Remedy.REPLACEMENT: NOOP("Labels", "replacement"),
    Remedy.PRICE_REDUCTION: NOOP("Labels", "lower price"),
    Remedy.WITHDRAWAL: NOOP("Labels", "money back and the goods returned"),
    Remedy.REFUND: NOOP("Labels", "refund"),
    Remedy.RETURN: NOOP("Labels", "return"),
    Remedy.DAMAGES: NOOP("Labels", "damages"),
    Remedy.COMPENSATION: NOOP("Labels", "compensation"),
    Remedy.PAYMENT: NOOP("Labels", "payment"),
    Remedy.APOLOGY: NOOP("Labels", "apology"),
    Remedy.GUARANTEE: NOOP("Labels", "service under the guarantee"),
    Remedy.LOAN_ITEM: NOOP("Labels", "a replacement to use meanwhile"),
    Remedy.STOP_PRACTICE: NOOP("Labels", "an end to the practice"),
    Remedy.STATEMENT: NOOP("Labels", "a written statement"),
    Remedy.SOCIAL_PAYMENT: NOOP("Labels", "payment to a charity"),
    Remedy.FREE_CREDIT: NOOP("Labels", "credit without cost"),
}
CONTRACTS: Mapping[ContractKind, str] = {
    ContractKind.NONE: NOOP("Labels", "no contract, only bad treatment"),
    ContractKind.GOODS: NOOP("Labels", "goods"),
    ContractKind.USED_GOODS: NOOP("Labels", "second-hand goods"),
    ContractKind.WORK_GOODS: NOOP("Labels", "thing made to order"),
    ContractKind.WORK_OTHER: NOOP("Labels", "work done (repair, hairdresser, tiling)"),
    ContractKind.SERVICE: NOOP("Labels", "service (gym, restaurant, lessons)"),
    ContractKind.DIGITAL_CONTENT: NOOP("Labels", "digital content"),
    ContractKind.DIGITAL_SERVICE: NOOP("Labels", "digital service, subscription"),
    ContractKind.REAL_PROPERTY: NOOP("Labels", "flat or house"),
    ContractKind.DEVELOPER_HANDOVER: NOOP("Labels", "handover by a developer"),
    ContractKind.TENANCY: NOOP("Labels", "tenancy"),
    ContractKind.HOTEL: NOOP("Labels", "hotel"),
    ContractKind.TELECOM: NOOP("Labels", "phone, internet, television"),
    ContractKind.POSTAL_UNIVERSAL: NOOP("Labels", "post (universal service)"),
    ContractKind.POSTAL: NOOP("Labels", "postal parcel"),
    ContractKind.CARRIAGE_GOODS: NOOP("Labels", "courier, carriage of goods"),
    ContractKind.CARRIAGE_PERSONS: NOOP("Labels", "ticket in the country or town"),
    ContractKind.AIR: NOOP("Labels", "flight"),
    ContractKind.AIR_BAGGAGE: NOOP("Labels", "baggage on a flight"),
    ContractKind.RAIL: NOOP("Labels", "train"),
    ContractKind.BUS: NOOP("Labels", "coach"),
    ContractKind.SEA: NOOP("Labels", "ship"),
    ContractKind.FINANCE: NOOP("Labels", "bank, lender, broker"),
    ContractKind.PAYMENT: NOOP("Labels", "card, transfer, account"),
    ContractKind.CONSUMER_CREDIT: NOOP("Labels", "consumer credit"),
    ContractKind.INSURANCE: NOOP("Labels", "insurance"),
    ContractKind.INSURANCE_OC: NOOP("Labels", "third-party liability insurance"),
    ContractKind.FINANCE_DISTANCE: NOOP("Labels", "financial service at a distance"),
    ContractKind.ELECTRICITY: NOOP("Labels", "electricity"),
    ContractKind.GAS: NOOP("Labels", "gas"),
    ContractKind.HEAT: NOOP("Labels", "heat"),
    ContractKind.WATER: NOOP("Labels", "water"),
    ContractKind.PACKAGE_TRAVEL: NOOP("Labels", "package holiday"),
    ContractKind.HEALTH: NOOP("Labels", "health"),
    ContractKind.PARKING: NOOP("Labels", "parking"),
    ContractKind.PLATFORM: NOOP("Labels", "decision of an internet platform"),
    ContractKind.PERSONAL_DATA: NOOP("Labels", "personal data"),
    ContractKind.PUBLIC_OFFICE: NOOP("Labels", "public office"),
}

LETTER_TONES: Mapping[LetterState, Tone] = {
    LetterState.DRAFT: Tone.WAITING,
    LetterState.PRINTED: Tone.SOON,
    LetterState.SENT_NO_PROOF: Tone.SOON,
    LetterState.ARRIVED: Tone.GOOD,
    LetterState.ANSWERED: Tone.ACT,
}
_BY_KIND = {(type(one), one.value): words for one, words in WORDS}


def label(word: StrEnum) -> str:
    """The words for a value of a vocabulary, in the language of the window."""
    if isinstance(word, Remedy):
        return translate("Labels", REMEDIES[word])
    if isinstance(word, ContractKind):
        return translate("Labels", CONTRACTS[word])
    return translate("Labels", _BY_KIND[type(word), word.value])


def choices(words: Iterable[StrEnum]) -> list[tuple[str, str]]:
    """Values with their words, for a choice."""
    return [(one.value, label(one)) for one in words]


def institution(name: str) -> str:
    """Whom a way leads to, in words; a name the window does not know is shown as it is."""
    return translate("Institutions", INSTITUTIONS[name]) if name in INSTITUTIONS else name
