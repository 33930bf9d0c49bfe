"""Tables of the store, one group per file; rows never leave the persistence package."""

from karen_app.persistence.tables.board import BoardCardRow, CaseCausesRow
from karen_app.persistence.tables.case import CaseRow
from karen_app.persistence.tables.keeping import DraftRow, JournalRow, SealRow
from karen_app.persistence.tables.log import CaseEventRow, EncounterRow, ReplyRow
from karen_app.persistence.tables.papers import (
    AdjustmentRow,
    DispatchRow,
    EvidenceRow,
    LetterRow,
)
from karen_app.persistence.tables.people import ClientRow, TraderRow
from karen_app.persistence.tables.words import FileWordsRow

__all__ = [
    "AdjustmentRow",
    "BoardCardRow",
    "CaseCausesRow",
    "CaseEventRow",
    "CaseRow",
    "ClientRow",
    "DispatchRow",
    "DraftRow",
    "EncounterRow",
    "EvidenceRow",
    "FileWordsRow",
    "JournalRow",
    "LetterRow",
    "ReplyRow",
    "SealRow",
    "TraderRow",
]
