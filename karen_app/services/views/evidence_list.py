"""EvidenceLine: a kept file with its exhibit number and fingerprint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from karen_app.domain.evidence import EvidenceKind
from karen_app.domain.message import Message


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A file; ``state`` is ``None`` until it was verified, else intact or not."""

    evidence_id: str
    name: str
    kind: EvidenceKind
    description: str
    exhibit: int | None
    digest: str
    size: int
    added_at: datetime
    proves: str  # id of the entry
    proves_on: date | None
    is_there: bool


@dataclass(frozen=True, slots=True)
class EvidenceNeed:
    """Something that still has no proof, and what would help."""

    code: str
    text: Message
    entry_id: str


@dataclass(frozen=True, slots=True)
class FileCheck:
    """Result of verifying one kept file."""

    evidence_id: str
    name: str
    is_intact: bool
    message: Message
