"""Dispatch: how a letter was sent, and the proof that it arrived."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from karen_app.domain.encounter import Channel
from karen_app.domain.ids import CaseId, DispatchId, EvidenceId, LetterId

NO_PROOF_AFTER = timedelta(days=14)
"""From then on after the day of sending, the user is to look for a proof of arrival."""


class ArrivalProof(StrEnum):
    """What shows the day of arrival."""

    RETURN_CARD = "return_card"
    TRACKING = "tracking"
    STAMP = "stamp"
    E_DELIVERY = "e_delivery"
    EMAIL_HEADER = "email_header"
    READ_RECEIPT = "read_receipt"
    ADMITTED = "admitted"  # the trader's own words
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Dispatch:
    """``avizo_on`` is the day of the first notice of an undelivered registered letter."""

    id: DispatchId
    case_id: CaseId
    letter_id: LetterId
    channel: Channel
    sent_on: date
    tracking_number: str = ""
    sending_evidence: EvidenceId | None = None
    arrived_on: date | None = None
    arrival_proof: ArrivalProof = ArrivalProof.NONE
    arrival_evidence: EvidenceId | None = None
    avizo_on: date | None = None
    revision: int = 0

    @property
    def has_proof(self) -> bool:
        """The day of arrival is known and something shows it."""
        return self.arrived_on is not None and self.arrival_proof is not ArrivalProof.NONE
