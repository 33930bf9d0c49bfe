"""CaseEvent: a dated fact of the case format with legal weight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from karen_app.domain.encounter import Channel
from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.ids import CaseId, EventId


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """``kind`` is an event kind of the case format; ``attributes`` are its attributes."""

    id: EventId
    case_id: CaseId
    kind: str
    on: date
    at: time | None = None
    channel: Channel | None = None
    note: str = ""
    attributes: Fields = NO_FIELDS
    revision: int = 0
