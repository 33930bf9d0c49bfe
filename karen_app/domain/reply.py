"""Reply: what the trader answered, and on which ground."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from karen_app.domain.encounter import Channel
from karen_app.domain.ids import CaseId, ReplyId


class ReplyOutcome(StrEnum):
    """Words of the case format; an acknowledgement is no answer."""

    ACCEPTED = "accepted"
    PARTIAL = "partial"
    REJECTED = "rejected"
    ACKNOWLEDGEMENT = "acknowledgement"


class ReplyAdr(StrEnum):
    """What the reply says about out-of-court settlement."""

    CONSENT = "consent"
    REFUSAL = "refusal"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reply:
    """``to_appeal`` marks an answer to an appeal; ``grounds`` are ids of the refusal catalogue.

    ``answers`` is the id of the fact or dispatch that was the complaint, empty where not said.
    """

    id: ReplyId
    case_id: CaseId
    received_on: date
    outcome: ReplyOutcome
    channel: Channel | None = None
    has_reasons: bool | None = None
    adr: ReplyAdr | None = None
    drawn_up: date | None = None
    to_appeal: bool = False
    grounds: tuple[str, ...] = ()
    words: str = ""
    answers: str = ""
    revision: int = 0
