"""Case: the matter between a client and a trader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from karen_app.domain.claim import Claim
from karen_app.domain.contract import Contract
from karen_app.domain.ids import CaseId, ClientId, TraderId
from karen_app.domain.money import Money


class OutcomeKind(StrEnum):
    """How a matter ended."""

    WON = "won"
    PARTLY = "partly"
    LOST = "lost"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class CaseOutcome:
    """The end of a matter and what came back."""

    kind: OutcomeKind
    closed_on: date
    recovered: Money | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A matter. ``number`` is the running number printed on letters."""

    id: CaseId
    number: str
    title: str
    client_id: ClientId
    trader_id: TraderId
    opened_on: date
    contract: Contract = Contract()
    claim: Claim = Claim()
    story: str = ""
    note: str = ""
    is_pinned: bool = False
    outcome: CaseOutcome | None = None
    trashed_on: date | None = None
    sample: str = ""  # id of the story when it is a sample case
    revision: int = 0

    @property
    def is_open(self) -> bool:
        """Neither closed nor in the trash."""
        return self.outcome is None and self.trashed_on is None
