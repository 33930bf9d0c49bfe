"""A reply says which of several complaints it answers; the law counts it for that one alone."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from karen_app.domain.ids import CaseId
from karen_app.domain.reply import Reply, ReplyOutcome
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.deadlines.facts import facts_of
from karen_app.services.drafts import EventDraft, ReplyDraft
from karen_app.services.outcome import Refused
from legal_rules import assess, load_rulebook, read_case
from tests.fakes import FakeWorld
from tests.makers import done, opened_case

FIRST, SECOND, ANSWERED = date(2026, 9, 1), date(2026, 9, 7), date(2026, 9, 10)


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


@pytest.fixture
def case_id(world: FakeWorld) -> CaseId:
    return opened_case(world.use_cases).id


def complained(world: FakeWorld, case_id: CaseId, on: date) -> str:
    draft = EventDraft(kind="complaint_received", on=on)
    return done(world.use_cases.record_event(case_id, draft)).id


def answered(world: FakeWorld, case_id: CaseId, complaint: str = "") -> Reply:
    draft = ReplyDraft(received_on=ANSWERED, outcome=ReplyOutcome.ACCEPTED, answers=complaint)
    return done(world.use_cases.record_reply(case_id, draft))


def open_terms(world: FakeWorld, case_id: CaseId) -> dict[str, str]:
    """The state of the term for a reply by the complaint it began with."""
    facts = facts_of(read_case_file(world.desk, case_id), date(2026, 11, 22))
    rulebook = load_rulebook()
    found = assess(read_case(facts, rulebook), rulebook)
    terms = [one for one in found.deadlines if one.rule.startswith("upk-7a-reply")]
    return {one.trigger.event: one.status for one in terms if one.trigger and one.trigger.event}


def test_the_complaints_of_a_case_are_offered_in_order(world: FakeWorld, case_id: CaseId) -> None:
    assert world.use_cases.complaints(case_id) == ()
    second = complained(world, case_id, SECOND)
    first = complained(world, case_id, FIRST)
    lines = world.use_cases.complaints(case_id)
    assert [(one.record_id, one.on) for one in lines] == [(first, FIRST), (second, SECOND)]
    assert all(one.title for one in lines)


def test_the_law_counts_the_reply_for_the_complaint_it_names(
    world: FakeWorld, case_id: CaseId
) -> None:
    first, second = complained(world, case_id, FIRST), complained(world, case_id, SECOND)
    reply = answered(world, case_id, second)
    named = open_terms(world, case_id)
    assert named[first] == "missed"
    assert named[second] == "met"
    draft = dataclasses.replace(world.use_cases.reply_draft(reply.id), answers=first)
    done(world.use_cases.edit_reply(reply.id, draft))
    turned = open_terms(world, case_id)
    assert turned[first] == "met"


def test_a_complaint_that_is_taken_out_leaves_the_reply_open(
    world: FakeWorld, case_id: CaseId
) -> None:
    complained(world, case_id, FIRST)
    second = complained(world, case_id, SECOND)
    reply = answered(world, case_id, second)
    done(world.use_cases.remove_entry(second))
    facts = json.dumps(facts_of(read_case_file(world.desk, case_id), date(2026, 11, 22)))
    assert '"of"' not in facts
    refused = world.use_cases.edit_reply(reply.id, world.use_cases.reply_draft(reply.id))
    assert isinstance(refused, Refused)
    assert [(one.field, one.code) for one in refused.problems] == [
        ("answers", "reply.complaint_gone")
    ]


def test_it_cannot_come_before_the_complaint_it_names(world: FakeWorld, case_id: CaseId) -> None:
    complained(world, case_id, FIRST)
    later = complained(world, case_id, date(2026, 9, 20))
    draft = ReplyDraft(received_on=ANSWERED, outcome=ReplyOutcome.REJECTED, answers=later)
    refused = world.use_cases.record_reply(case_id, draft)
    assert isinstance(refused, Refused)
    assert [(one.field, one.code) for one in refused.problems] == [
        ("answers", "reply.before_complaint")
    ]


def test_it_goes_out_with_the_case_and_comes_back_under_new_ids(
    world: FakeWorld, case_id: CaseId, tmp_path: Path
) -> None:
    complained(world, case_id, FIRST)
    second = complained(world, case_id, SECOND)
    reply = answered(world, case_id, second)
    target = tmp_path / "sprawa.zip"
    assert world.use_cases.exchange.export_case(case_id, target) is None
    with zipfile.ZipFile(target) as packed:
        facts = json.loads(packed.read("facts.json"))
    assert {"id": reply.id, "of": second}.items() <= facts["events"][-1].items()
    new = done(world.use_cases.exchange.import_case(target))
    file = read_case_file(world.desk, new)
    (copied,) = file.replies
    assert copied.id != reply.id
    named = next(one for one in file.events if one.id == copied.answers)
    assert (named.on, named.id != second) == (SECOND, True)
