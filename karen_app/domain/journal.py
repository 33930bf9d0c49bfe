"""JournalEntry: one line of history, chained to the line before by its digest."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

from karen_app.domain.tombstone import ERASED

FIRST_LINK = "0" * 64


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """``payload`` is canonical JSON of the records before and after; ``digest`` seals the line.

    Label and payload enter the seal through one salted digest, so that both can be erased: a
    tombstone ``erased:<digest>`` keeps the chain, and nobody can guess the words back from it.
    """

    number: int
    at: datetime
    actor: str
    case_id: str
    label: str
    payload: str
    previous: str
    digest: str
    salt: str = ""

    @property
    def is_erased(self) -> bool:
        """True for a tombstone."""
        return self.payload.startswith(ERASED)


def seal(entry: JournalEntry) -> str:
    """The digest over everything in the line except the digest itself."""
    sealed = [
        entry.number,
        entry.at.isoformat(),
        entry.actor,
        entry.case_id,
        content_digest(entry),
        entry.previous,
    ]
    text = json.dumps(sealed, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def content_digest(entry: JournalEntry) -> str:
    """The salted digest of label and payload; a tombstone names the digest it stands for."""
    if entry.is_erased:
        return entry.payload.removeprefix(ERASED)
    return hashlib.sha256(f"{entry.salt}\n{entry.label}\n{entry.payload}".encode()).hexdigest()
