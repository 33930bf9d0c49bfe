"""Loads the shipped stories as sample cases, with dates counted back from today; removes them."""

from __future__ import annotations

from karen_app.domain.case import Case
from karen_app.domain.client import Client
from karen_app.domain.ids import (
    CaseId,
)
from karen_app.domain.message import say
from karen_app.domain.problem import problem
from karen_app.domain.records import Record
from karen_app.domain.trader import Trader
from karen_app.services.change import Change
from karen_app.services.keeping.story_maker import StoryMaker
from karen_app.services.outcome import Done, Outcome, Refused
from karen_app.services.ports import Desk, FileStore, Samples
from karen_app.services.storing import commit_change


def load_samples(desk: Desk, files: FileStore, samples: Samples) -> Outcome[tuple[CaseId, ...]]:
    """Load every story that is not loaded yet."""
    if desk.is_read_only:
        return Refused((problem("", "store.read_only"),))
    with desk.open() as records:
        there = {case.sample for case in records.all(Case)}
        number = records.next_case_number(desk.clock.today().year)
    wanted = [story for story in samples.stories() if story["id"] not in there]
    if not wanted:
        return Refused((problem("", "samples.there"),))
    added: list[Record] = []
    case_ids = []
    first, _, year = number.partition("/")
    for place, story in enumerate(wanted):
        story_maker = StoryMaker(desk.ids, files, desk.clock.today())
        made = story_maker.records(story, f"{int(first) + place}/{year}")
        added += made
        case_ids += [record.id for record in made if isinstance(record, Case)]
    outcome = commit_change(desk, Change(say("change.samples_loaded"), (), tuple(added)))
    return Done(tuple(case_ids), outcome.change) if isinstance(outcome, Done) else outcome


def remove_samples(desk: Desk) -> Outcome[tuple[CaseId, ...]]:
    """Remove every sample case with everything in it; undo brings them back."""
    with desk.open() as records:
        cases = [case for case in records.all(Case) if case.sample]
        if not cases:
            return Refused((problem("", "samples.none"),))
        gone: list[Record] = []
        for case in cases:
            found = records.case_file(case.id)
            if found is not None:
                gone += [case, *found.encounters, *found.events, *found.replies]
                gone += [*found.evidence, *found.letters, *found.dispatches, *found.adjustments]
        used = {case.client_id for case in records.all(Case) if not case.sample}
        gone += [who for who in records.all(Client) if who.is_sample and who.id not in used]
        dealt = {case.trader_id for case in records.all(Case) if not case.sample}
        gone += [who for who in records.all(Trader) if who.is_sample and who.id not in dealt]
    outcome = commit_change(desk, Change(say("change.samples_removed"), tuple(gone), ()))
    ids = tuple(case.id for case in cases)
    return Done(ids, outcome.change) if isinstance(outcome, Done) else outcome
