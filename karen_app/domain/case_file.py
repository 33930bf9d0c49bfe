"""CaseFile: everything Karen holds about one matter, read together."""

from __future__ import annotations

from dataclasses import dataclass

from karen_app.domain.case import Case
from karen_app.domain.client import Client
from karen_app.domain.contract import ContractKind
from karen_app.domain.deadline import DeadlineAdjustment
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence
from karen_app.domain.letter import Letter
from karen_app.domain.reply import Reply
from karen_app.domain.trader import Trader


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with its people and entries; each group in order of date."""

    case: Case
    client: Client
    trader: Trader
    encounters: tuple[Encounter, ...] = ()
    events: tuple[CaseEvent, ...] = ()
    replies: tuple[Reply, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    letters: tuple[Letter, ...] = ()
    dispatches: tuple[Dispatch, ...] = ()
    adjustments: tuple[DeadlineAdjustment, ...] = ()

    def letter(self, letter_id: str) -> Letter | None:
        """The letter of that id."""
        return next((letter for letter in self.letters if letter.id == letter_id), None)

    def is_demand(self, letter: Letter) -> bool:
        """The letter demands something in this dispute; asking for data does so in a data case."""
        about_data = self.case.contract.kind is ContractKind.PERSONAL_DATA
        return not letter.demands_nothing and (about_data or not letter.asks_about_data)

    def dispatches_of(self, letter_id: str) -> tuple[Dispatch, ...]:
        """How a letter was sent, oldest first."""
        return tuple(sent for sent in self.dispatches if sent.letter_id == letter_id)

    def proofs_of(self, entry_id: str) -> tuple[Evidence, ...]:
        """The files kept for one entry, in order of their exhibit numbers."""
        found = [item for item in self.evidence if item.proves == entry_id]
        return tuple(sorted(found, key=lambda item: (item.exhibit or 10**6, item.name)))
