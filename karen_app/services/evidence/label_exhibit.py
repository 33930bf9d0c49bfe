"""Numbers the exhibits of a case."""

from __future__ import annotations

import dataclasses

from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId, EvidenceId
from karen_app.domain.message import say
from karen_app.domain.problem import problem
from karen_app.domain.records import Record
from karen_app.services.change import Change
from karen_app.services.log.entry import read_entry
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.storing import commit_change, store_edit


def label_exhibit(desk: Desk, evidence_id: EvidenceId, number: int | None) -> Outcome[Evidence]:
    """Give a file its exhibit number, or take it away (``None``)."""
    before = read_entry(desk, Evidence, evidence_id)
    if number is not None and number < 1:
        return Refused((problem("exhibit", "exhibit.positive"),))
    with desk.open() as records:
        others = records.of_case(Evidence, before.case_id)
    holder = next((e for e in others if e.exhibit == number and e.id != evidence_id), None)
    if number is not None and holder is not None:
        return Refused((problem("exhibit", "exhibit.taken", number=number, name=holder.name),))
    after = dataclasses.replace(before, exhibit=number)
    return store_edit(desk, say("change.exhibits_numbered"), before, after)


def order_exhibits(desk: Desk, case_id: CaseId, wanted: tuple[EvidenceId, ...]) -> Outcome[None]:
    """Number the files from 1 in the given order; files left out lose their number."""
    with desk.open() as records:
        present = records.of_case(Evidence, case_id)
    places = {evidence_id: place for place, evidence_id in enumerate(wanted, start=1)}
    before: list[Record] = []
    after: list[Record] = []
    for item in present:
        number = places.get(item.id)
        if number != item.exhibit:
            before.append(item)
            after.append(dataclasses.replace(item, exhibit=number))
    change = Change(say("change.exhibits_numbered"), tuple(before), tuple(after))
    return commit_change(desk, change)
