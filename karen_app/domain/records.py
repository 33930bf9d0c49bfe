"""Record: any of the frozen records that are stored, and what they have in common."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import Enum

from karen_app.domain.case import Case
from karen_app.domain.client import Client
from karen_app.domain.deadline import DeadlineAdjustment
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence
from karen_app.domain.letter import Letter
from karen_app.domain.reply import Reply
from karen_app.domain.trader import Trader

CaseRecord = Encounter | CaseEvent | Reply | Evidence | Letter | Dispatch | DeadlineAdjustment
Record = Client | Trader | Case | CaseRecord

RECORD_TYPES: tuple[type[Record], ...] = (
    Client,
    Trader,
    Case,
    Encounter,
    CaseEvent,
    Reply,
    Evidence,
    Letter,
    Dispatch,
    DeadlineAdjustment,
)


def case_of(record: Record) -> str:
    """The id of the case a record belongs to, empty for clients and traders."""
    if isinstance(record, Case):
        return record.id
    return "" if isinstance(record, Client | Trader) else record.case_id


def same_content(one: Record, other: Record) -> bool:
    """True when two records say the same, whatever their revisions."""
    return dataclasses.replace(one, revision=0) == dataclasses.replace(other, revision=0)


def to_plain(value: object) -> object:
    """A record as JSON-ready values; dates as ISO text, enums as their words."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(name): to_plain(part) for name, part in value.items()}
    if isinstance(value, tuple | list):
        return [to_plain(part) for part in value]
    return value


def to_canonical_json(value: object) -> str:
    """One text for equal values: sorted names, no spaces."""
    return json.dumps(to_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
