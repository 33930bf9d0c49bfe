"""JournalEntry: one line of history, chained to the line before by its digest."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

FIRST_LINK = "0" * 64


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """``payload`` is canonical JSON of the records before and after; ``digest`` seals the line."""

    number: int
    at: datetime
    actor: str
    case_id: str
    label: str
    payload: str
    previous: str
    digest: str


def seal(entry: JournalEntry) -> str:
    """The digest over everything in the line except the digest itself.

    The payload enters through its own digest, so that an erased payload can be replaced by a
    tombstone that keeps the chain.
    """
    sealed = [
        entry.number,
        entry.at.isoformat(),
        entry.actor,
        entry.case_id,
        entry.label,
        payload_digest(entry.payload),
        entry.previous,
    ]
    text = json.dumps(sealed, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def payload_digest(payload: str) -> str:
    """SHA-256 of a payload; a tombstone ``erased:<digest>`` stands for the payload it replaced."""
    if payload.startswith("erased:"):
        return payload.removeprefix("erased:")
    return hashlib.sha256(payload.encode()).hexdigest()
