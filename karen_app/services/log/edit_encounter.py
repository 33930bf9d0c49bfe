"""Edits an encounter; judges whether a promise was kept."""

from __future__ import annotations

import dataclasses

from karen_app.domain.checks.encounter import check_encounter
from karen_app.domain.encounter import Encounter, Failure, PromiseState
from karen_app.domain.ids import EncounterId
from karen_app.domain.message import say
from karen_app.services.drafts import EncounterDraft
from karen_app.services.log.entry import read_entry
from karen_app.services.log.record_encounter import draft_of_encounter, encounter_from
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.reading import Reader
from karen_app.services.storing import store_edit


def encounter_draft(desk: Desk, encounter_id: EncounterId) -> EncounterDraft:
    """The draft that fills the form."""
    return draft_of_encounter(read_entry(desk, Encounter, encounter_id))


def edit_encounter(
    desk: Desk, encounter_id: EncounterId, draft: EncounterDraft
) -> Outcome[Encounter]:
    """Store the edited encounter."""
    before, reader, today = read_entry(desk, Encounter, encounter_id), Reader(), desk.clock.today()
    read = encounter_from(draft, encounter_id, before.case_id, reader, today)
    after = dataclasses.replace(read, revision=before.revision)
    if problems := [*reader.problems, *check_encounter(after, today)]:
        return Refused(tuple(problems))
    return store_edit(desk, say("change.encounter_edited", day=after.happened_on), before, after)


def judge_promise(desk: Desk, encounter_id: EncounterId, state: PromiseState) -> Outcome[Encounter]:
    """Mark a promise as kept, broken or open; a broken one counts among what went wrong."""
    before = read_entry(desk, Encounter, encounter_id)
    others = (each for each in before.failures if each is not Failure.PROMISE_BROKEN)
    failures: tuple[Failure, ...] = tuple(others)
    if state is PromiseState.BROKEN:
        failures = (*failures, Failure.PROMISE_BROKEN)
    after = dataclasses.replace(before, promise_state=state, failures=failures)
    return store_edit(desk, say("change.promise_judged", day=before.happened_on), before, after)
