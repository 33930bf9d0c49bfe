"""Evidence: a kept file with its name, fingerprint and origin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from karen_app.domain.ids import CaseId, EvidenceId


class EvidenceKind(StrEnum):
    """What a file shows."""

    RECEIPT = "receipt"
    PHOTO = "photo"
    CONTRACT = "contract"
    CORRESPONDENCE = "correspondence"
    POSTING_SLIP = "posting_slip"
    RETURN_CARD = "return_card"
    STAMP = "stamp"
    SCREENSHOT = "screenshot"
    RECORDING = "recording"
    OPINION = "opinion"
    BANK = "bank"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Evidence:
    """``digest`` is the SHA-256 of the bytes; ``proves`` is the id of the entry it belongs to."""

    id: EvidenceId
    case_id: CaseId
    name: str
    digest: str
    size: int
    added_at: datetime
    kind: EvidenceKind = EvidenceKind.OTHER
    description: str = ""
    exhibit: int | None = None
    proves: str = ""
    source: str = ""  # the path it was copied from
    modified_at: datetime | None = None
    revision: int = 0
