"""Which table keeps which kind of record, and the functions between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from sqlalchemy import Table

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
from karen_app.persistence.base import Base
from karen_app.persistence.mapping import case, log, papers, people
from karen_app.persistence.tables import (
    AdjustmentRow,
    CaseEventRow,
    CaseRow,
    ClientRow,
    DispatchRow,
    EncounterRow,
    EvidenceRow,
    LetterRow,
    ReplyRow,
    TraderRow,
)


@dataclass(frozen=True, slots=True)
class TableOf:
    """A table with its mapping; ``order`` names the columns its records come in."""

    row: type[Base]
    to_record: Callable[[Any], Record]
    to_row: Callable[[Any], Base]
    order: tuple[str, ...] = ("id",)

    @property
    def table(self) -> Table:
        """The table below the row."""
        found: Any = self.row.__table__
        return cast("Table", found)


TABLES: Final[Mapping[type[object], TableOf]] = {
    Client: TableOf(ClientRow, people.client_of, people.client_row),
    Trader: TableOf(TraderRow, people.trader_of, people.trader_row),
    Case: TableOf(CaseRow, case.case_of, case.case_row, ("opened_on", "id")),
    Encounter: TableOf(
        EncounterRow, log.encounter_of, log.encounter_row, ("happened_on", "happened_at", "id")
    ),
    CaseEvent: TableOf(CaseEventRow, log.event_of, log.event_row, ("on", "at", "id")),
    Reply: TableOf(ReplyRow, log.reply_of, log.reply_row, ("received_on", "id")),
    Evidence: TableOf(EvidenceRow, papers.evidence_of, papers.evidence_row, ("added_at", "id")),
    Letter: TableOf(LetterRow, papers.letter_of, papers.letter_row, ("created_on", "id")),
    Dispatch: TableOf(DispatchRow, papers.dispatch_of, papers.dispatch_row, ("sent_on", "id")),
    DeadlineAdjustment: TableOf(
        AdjustmentRow, papers.adjustment_of, papers.adjustment_row, ("decided_on", "id")
    ),
}
"""In the order in which rows may be written; rows are removed the other way round."""
