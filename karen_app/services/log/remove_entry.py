"""Removes one entry of a case; undo brings it back. What was sent stays."""

from __future__ import annotations

import dataclasses

from karen_app.domain.deadline import DeadlineAdjustment
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence
from karen_app.domain.letter import Letter
from karen_app.domain.message import say
from karen_app.domain.problem import problem
from karen_app.domain.records import CaseRecord
from karen_app.domain.reply import Reply
from karen_app.services.change import Change
from karen_app.services.outcome import Done, Outcome, Refused
from karen_app.services.ports import Desk, Records
from karen_app.services.storing import commit_change

_KINDS: tuple[type[CaseRecord], ...] = (
    Encounter,
    CaseEvent,
    Reply,
    Evidence,
    Letter,
    Dispatch,
    DeadlineAdjustment,
)


def remove_entry(desk: Desk, entry_id: str) -> Outcome[None]:
    """Remove an entry; a letter that was sent, and its sending, cannot be removed."""
    with desk.open() as records:
        entry = _find(records, entry_id)
        if entry is None:
            return Refused((problem("", "entry.unknown"),))
        if isinstance(entry, Letter) and entry.frozen is not None:
            return Refused((problem("", "letter.frozen", day=entry.frozen.frozen_on),))
        if isinstance(entry, Dispatch):
            return Refused((problem("", "change.final"),))
        change = _removal(records, entry)
    outcome = commit_change(desk, change)
    return Done(None, outcome.change) if isinstance(outcome, Done) else outcome


def _find(records: Records, entry_id: str) -> CaseRecord | None:
    for kind in _KINDS:
        found = records.get(kind, entry_id)
        if found is not None:
            return found
    return None


def _removal(records: Records, entry: CaseRecord) -> Change:
    """Files kept for the entry stay in the case; letters no longer enclose a removed file."""
    before: list[CaseRecord] = [entry]
    after: list[CaseRecord] = []
    for item in records.of_case(Evidence, entry.case_id):
        if item.proves == entry.id and item.id != entry.id:
            before.append(item)
            after.append(dataclasses.replace(item, proves=""))
    for letter in records.of_case(Letter, entry.case_id):
        if entry.id in letter.enclosures and not letter.is_frozen:
            left = tuple(each for each in letter.enclosures if each != entry.id)
            before.append(letter)
            after.append(dataclasses.replace(letter, enclosures=left))
    return Change(say("change.entry_removed"), tuple(before), tuple(after))
