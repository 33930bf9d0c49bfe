"""The complaints of a case, for a reply to say which one it answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from karen_app.domain.ids import CaseId
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.deadlines.facts import complaints_of, record_of
from karen_app.services.deadlines.law import Law
from karen_app.services.ports import Desk
from karen_app.services.settings import Language


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """A complaint that can be answered: the id of its record, its day, what it is called."""

    record_id: str
    on: date
    title: str


def complaints(
    desk: Desk, law: Law, case_id: CaseId, language: Language
) -> tuple[ComplaintLine, ...]:
    """The complaints that the law counts replies to, the earliest first."""
    file = read_case_file(desk, case_id)
    titles: dict[str, str] = {
        sent.id: letter.title
        for sent in file.dispatches
        if (letter := file.letter(sent.letter_id)) is not None
    }
    return tuple(
        ComplaintLine(
            record_id=(record := record_of(event)),
            on=date.fromisoformat(str(event["on"])[:10]),
            title=titles.get(record) or law.label(str(event["kind"]), language),
        )
        for event in complaints_of(file)
    )
