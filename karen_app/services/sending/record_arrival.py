"""Records when a letter arrived, and what shows it."""

from __future__ import annotations

import dataclasses

from karen_app.domain.checks.sending import check_dispatch
from karen_app.domain.dispatch import ArrivalProof, Dispatch
from karen_app.domain.letter import Letter
from karen_app.domain.message import say
from karen_app.services.drafts import ArrivalDraft
from karen_app.services.log.entry import read_entry
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.reading import Reader
from karen_app.services.storing import store_edit


def record_arrival(desk: Desk, draft: ArrivalDraft) -> Outcome[Dispatch]:
    """Store the day of arrival, or of the notice (avizo) while it lies at the post office."""
    before, reader = read_entry(desk, Dispatch, draft.dispatch_id), Reader()
    today = desk.clock.today()
    arrived = reader.day("arrived_on", draft.arrived_on)
    avizo = reader.day("avizo_on", draft.avizo_on)
    if arrived is None and avizo is None and not reader.problems:
        reader.add("arrived_on", "arrival.day_or_avizo")
    after = dataclasses.replace(
        before,
        arrived_on=arrived,
        arrival_proof=draft.proof if arrived else ArrivalProof.NONE,
        avizo_on=avizo,
    )
    letter = read_entry(desk, Letter, before.letter_id)
    if problems := [*reader.problems, *check_dispatch(after, letter, today)]:
        return Refused(tuple(problems))
    if arrived is not None:
        label = say("change.letter_arrived", title=letter.title, day=arrived)
    else:
        label = say("change.avizo", title=letter.title, day=avizo or today)
    return store_edit(desk, label, before, after)
