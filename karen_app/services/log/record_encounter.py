"""Records an encounter in the log of a case."""

from __future__ import annotations

from datetime import date

from karen_app.domain.checks.encounter import check_encounter
from karen_app.domain.encounter import CHANNEL_OF, Encounter
from karen_app.domain.ids import CaseId, EncounterId
from karen_app.domain.message import say
from karen_app.services.cases.read_case import read_case
from karen_app.services.drafts import EncounterDraft
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.reading import Reader
from karen_app.services.storing import store_new


def record_encounter(desk: Desk, case_id: CaseId, draft: EncounterDraft) -> Outcome[Encounter]:
    """Store a new encounter of an existing case."""
    read_case(desk, case_id)
    reader, today = Reader(), desk.clock.today()
    encounter = encounter_from(draft, EncounterId(desk.ids.new()), case_id, reader, today)
    if problems := [*reader.problems, *check_encounter(encounter, today)]:
        return Refused(tuple(problems))
    return store_new(desk, say("change.encounter_added", day=encounter.happened_on), encounter)


def encounter_from(
    draft: EncounterDraft, encounter_id: EncounterId, case_id: CaseId, reader: Reader, today: date
) -> Encounter:
    """The encounter a draft describes; problems stay in the reader."""
    return Encounter(
        id=encounter_id,
        case_id=case_id,
        kind=draft.kind,
        happened_on=reader.needed_day("happened_on", draft.happened_on, today),
        happened_at=reader.time("happened_at", draft.happened_at),
        summary=draft.summary.strip(),
        channel=draft.channel or CHANNEL_OF[draft.kind],
        direction=draft.direction,
        person=draft.person.strip(),
        ticket_number=draft.ticket_number.strip(),
        said=draft.said,
        promised=draft.promised.strip(),
        promised_by=reader.day("promised_by", draft.promised_by),
        promise_state=draft.promise_state,
        failures=draft.failures,
        repeats=draft.repeats,
        minutes_lost=draft.minutes_lost,
        witness=draft.witness.strip(),
        private_note=draft.private_note,
    )


def draft_of_encounter(encounter: Encounter) -> EncounterDraft:
    """The draft that fills the form of an encounter."""
    at = encounter.happened_at
    return EncounterDraft(
        kind=encounter.kind,
        happened_on=encounter.happened_on,
        happened_at=at.strftime("%H:%M") if at else "",
        channel=encounter.channel,
        direction=encounter.direction,
        summary=encounter.summary,
        person=encounter.person,
        ticket_number=encounter.ticket_number,
        said=encounter.said,
        promised=encounter.promised,
        promised_by=encounter.promised_by,
        promise_state=encounter.promise_state,
        failures=encounter.failures,
        repeats=encounter.repeats,
        minutes_lost=encounter.minutes_lost,
        witness=encounter.witness,
        private_note=encounter.private_note,
    )
