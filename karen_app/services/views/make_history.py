"""Builds the history of a case from the journal."""

from __future__ import annotations

import json
from datetime import date

from karen_app.domain.journal import JournalEntry
from karen_app.domain.message import Message, MessageValue
from karen_app.domain.money import Money
from karen_app.domain.sentences import SENTENCES
from karen_app.services.views.case_page import HistoryLine
from karen_app.services.views.words import Sentence


def history_of(journal: tuple[JournalEntry, ...]) -> tuple[HistoryLine, ...]:
    """Lines of the journal, newest first."""
    lines = [
        HistoryLine(
            number=entry.number,
            at=entry.at.isoformat(timespec="minutes"),
            label=label_of(entry.label),
            actor=entry.actor,
        )
        for entry in journal
    ]
    return tuple(reversed(lines))


def label_of(stored: str) -> Sentence:
    """The sentence of a stored label; plain text where its code is not known any more."""
    found = json.loads(stored)
    code = str(found["code"])
    if code not in SENTENCES:
        return code
    return Message(code, tuple((str(name), _value(value)) for name, value in found["values"]))


def _value(stored: object) -> MessageValue:
    if isinstance(stored, dict) and set(stored) == {"minor", "currency"}:
        return Money(int(stored["minor"]), str(stored["currency"]))
    if isinstance(stored, int):
        return stored
    text = str(stored)
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text
