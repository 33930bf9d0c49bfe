"""What can be searched in a record: its title and all its words."""

from __future__ import annotations

from karen_app.domain.case import Case
from karen_app.domain.client import Client
from karen_app.domain.deadline import DeadlineAdjustment
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence
from karen_app.domain.letter import Letter
from karen_app.domain.records import Record
from karen_app.domain.reply import Reply
from karen_app.domain.trader import Trader


def searchable(record: Record) -> tuple[str, str]:
    """Title and text; the text is empty for records that hold no words of their own."""
    title, parts = _parts(record)
    return title, "\n".join(part for part in parts if part.strip())


def _parts(record: Record) -> tuple[str, tuple[str, ...]]:  # noqa: C901, PLR0911 - one line per kind
    match record:
        case Case():
            contract, claim = record.contract, record.claim
            words = (record.title, record.number, contract.subject, contract.order_number)
            return record.title, (*words, claim.words, record.story, record.note)
        case Client():
            place = " ".join(record.address.lines)
            return record.name, (record.name, record.email, record.phone, place, record.note)
        case Trader():
            names = (record.name, record.legal_name, record.nip, record.krs)
            return record.name, (*names, " ".join(record.address.lines), record.note)
        case Encounter():
            words = (record.summary, record.said, record.promised, record.person)
            return record.summary, (
                *words,
                record.ticket_number,
                record.witness,
                record.private_note,
            )
        case CaseEvent():
            return record.note, (record.note,)
        case Reply():
            return record.words[:80], (record.words,)
        case Evidence():
            return record.name, (record.name, record.description)
        case Letter():
            text = record.frozen.text if record.frozen else ""
            return record.title, (record.title, text, *map(str, record.edits.values()))
        case Dispatch():
            return record.tracking_number, (record.tracking_number,)
        case DeadlineAdjustment():
            return record.reason, (record.reason,)
