"""Encounter: a visit, call, chat, e-mail or letter: who said what, and what went wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from karen_app.domain.ids import CaseId, EncounterId


class Channel(StrEnum):
    """How words travelled, words of the case format."""

    LETTER = "letter"
    REGISTERED_LETTER = "registered_letter"
    EMAIL = "email"
    FORM = "form"
    IN_PERSON = "in_person"
    PHONE = "phone"
    CHAT = "chat"
    E_DELIVERY = "e_delivery"


class EncounterKind(StrEnum):
    """What kind of meeting it was."""

    VISIT = "visit"
    CALL = "call"
    CHAT = "chat"
    EMAIL = "email"
    LETTER = "letter"


CHANNEL_OF = {
    EncounterKind.VISIT: Channel.IN_PERSON,
    EncounterKind.CALL: Channel.PHONE,
    EncounterKind.CHAT: Channel.CHAT,
    EncounterKind.EMAIL: Channel.EMAIL,
    EncounterKind.LETTER: Channel.LETTER,
}


class Direction(StrEnum):
    """Who began it."""

    MINE = "mine"
    THEIRS = "theirs"


class Failure(StrEnum):
    """What goes wrong between a customer and a firm."""

    RUDE = "rude"
    INCOMPETENT = "incompetent"
    NOT_SOLVED_CLOSED = "not_solved_closed"
    TEMPLATE_REPLY = "template_reply"
    PASSED_AROUND = "passed_around"
    REPEAT_EXPLAINING = "repeat_explaining"
    DIFFERENT_PERSON = "different_person"
    PROMISE_BROKEN = "promise_broken"
    NO_STATUS = "no_status"
    MESSAGE_LOST = "message_lost"
    UNREACHABLE = "unreachable"
    BOT_ONLY = "bot_only"
    LONG_WAIT = "long_wait"
    OUT_OF_HOURS = "out_of_hours"
    NO_AUTHORITY = "no_authority"
    SYSTEM_EXCUSE = "system_excuse"
    OBSTRUCTED_COMPLAINT = "obstructed_complaint"
    COMPLAINT_REFUSED = "complaint_refused"
    DISTRUST = "distrust"
    UNANNOUNCED_DISRUPTION = "unannounced_disruption"
    ACCOUNT_CLOSED = "account_closed"
    WRONG_CHARGE = "wrong_charge"
    REFUND_REFUSED = "refund_refused"
    DELIVERY_FAILED = "delivery_failed"
    SUBCONTRACTOR_BLAME = "subcontractor_blame"
    TOO_MANY_CHANNELS = "too_many_channels"
    MISLED = "misled"
    PRESSURE = "pressure"
    NO_FEEDBACK_WANTED = "no_feedback_wanted"


class PromiseState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Encounter:
    """One entry of the log; ``private_note`` never leaves the program."""

    id: EncounterId
    case_id: CaseId
    kind: EncounterKind
    happened_on: date
    summary: str
    happened_at: time | None = None
    channel: Channel = Channel.IN_PERSON
    direction: Direction = Direction.MINE
    person: str = ""
    ticket_number: str = ""
    said: str = ""
    promised: str = ""
    promised_by: date | None = None
    promise_state: PromiseState = PromiseState.OPEN
    failures: tuple[Failure, ...] = ()
    repeats: int = 0  # how often the story was told again
    minutes_lost: int = 0
    witness: str = ""
    private_note: str = ""
    revision: int = 0
