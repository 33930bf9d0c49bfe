"""Drafts the message of the same day that confirms what was said and promised."""

from __future__ import annotations

from karen_app.domain.encounter import Encounter
from karen_app.domain.ids import EncounterId
from karen_app.domain.letter import CONFIRMATION, Letter
from karen_app.domain.problem import problem
from karen_app.services.letters.draft import draft_letter
from karen_app.services.letters.log_values import confirmed
from karen_app.services.log.entry import read_entry
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from letters import Catalogue


def confirm_promise(desk: Desk, catalogue: Catalogue, encounter_id: EncounterId) -> Outcome[Letter]:
    """Begin the confirming message of one conversation; refused when nothing was promised."""
    encounter = read_entry(desk, Encounter, encounter_id)
    if not encounter.promised.strip():
        return Refused((problem("promised", "promise.none"),))
    typed = confirmed(encounter)
    return draft_letter(desk, catalogue, encounter.case_id, CONFIRMATION, typed)
