"""The boots from the first entry to the last paper, by the use cases over the memory desk."""

from __future__ import annotations

from datetime import timedelta

import pytest

from karen_app.domain.dispatch import ArrivalProof
from karen_app.domain.encounter import Channel
from karen_app.domain.ids import CaseId
from karen_app.domain.reply import ReplyOutcome
from karen_app.domain.stage import Stage
from karen_app.services.drafts import ArrivalDraft, DispatchDraft, ReplyDraft
from karen_app.services.outcome import Refused
from karen_app.services.views.board import Group
from karen_app.services.views.case_page import LetterState
from karen_app.services.views.words import ActionKind
from tests.fakes import TODAY, FakeWorld
from tests.makers import done


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


@pytest.fixture
def boots(world: FakeWorld) -> CaseId:
    return done(world.use_cases.load_samples())[0]


def sent_and_arrived(world: FakeWorld, boots: CaseId) -> None:
    """The complaint leaves today by registered letter and arrives three days later."""
    use = world.use_cases
    letter = done(use.draft_letter(boots, "goods-complaint"))
    sent = done(use.record_dispatch(DispatchDraft(letter.id, sent_on=TODAY)))
    world.desk.clock.move(3)
    done(use.record_arrival(ArrivalDraft(sent.id, world.desk.clock.day, ArrivalProof.RETURN_CARD)))


def test_the_first_step_is_the_complaint(world: FakeWorld, boots: CaseId) -> None:
    page = world.use_cases.case_page(boots)
    assert page.law_problem is None
    assert page.next_step.actions[0].kind is ActionKind.PREPARE_LETTER
    assert page.next_step.actions[0].target == "goods-complaint"
    assert page.head.stage is Stage.RECORDED


def test_the_complaint_is_complete_and_freezes_when_sent(world: FakeWorld, boots: CaseId) -> None:
    use = world.use_cases
    letter = done(use.draft_letter(boots, "goods-complaint"))
    desk = use.letter_desk(letter.id)
    assert desk.missing == ()
    assert "kupiłam" in desk.text
    before = use.preview_letter(letter.id)
    done(use.record_dispatch(DispatchDraft(letter.id, Channel.REGISTERED_LETTER, TODAY)))
    done(
        use.edit_client(
            use.case_page(boots).head.client.id,
            use.client_draft(use.case_page(boots).head.client.id),
        )
    )
    assert use.preview_letter(letter.id) == before
    assert isinstance(use.edit_text(letter.id, "defect", "inne"), Refused)
    assert isinstance(use.remove_entry(letter.id), Refused)
    again = use.record_dispatch(DispatchDraft(letter.id, Channel.EMAIL, TODAY))
    assert isinstance(again, Refused)
    assert again.problems[0].code == "dispatch.already_sent"


def test_without_proof_the_arrival_is_asked_for(world: FakeWorld, boots: CaseId) -> None:
    use = world.use_cases
    letter = done(use.draft_letter(boots, "goods-complaint"))
    sent = done(use.record_dispatch(DispatchDraft(letter.id, sent_on=TODAY)))
    page = use.case_page(boots)
    assert page.next_step.actions[0].target == sent.id
    assert page.next_step.group is Group.THEIRS
    assert page.letters[0].state is LetterState.SENT_NO_PROOF
    assert "upk-7a-reply-14d" not in {clock.rule for clock in page.clocks if clock.trigger_on}


def test_the_clock_runs_from_arrival_and_silence_brings_the_reminder(
    world: FakeWorld, boots: CaseId
) -> None:
    sent_and_arrived(world, boots)
    use = world.use_cases
    page = use.case_page(boots)
    clock = next(each for each in page.clocks if each.rule == "upk-7a-reply-14d")
    arrived = TODAY + timedelta(days=3)
    assert clock.trigger_on == arrived
    assert clock.safe_date == arrived + timedelta(days=14)
    assert page.next_step.group is Group.THEIRS
    assert clock.assert_from is not None
    world.desk.clock.day = clock.assert_from - timedelta(days=1)
    assert use.case_page(boots).next_step.title.code == "step.wait_confirm"  # type: ignore[union-attr]
    world.desk.clock.day = clock.assert_from
    step = use.case_page(boots).next_step
    assert step.actions[0].target == "deemed-accepted"
    letter = done(use.draft_letter(boots, "deemed-accepted"))
    assert use.letter_desk(letter.id).missing == ()
    assert any(reminder.key.startswith("theirs:") for reminder in use.reminders())


def test_a_refusal_brings_the_appeal_and_an_acknowledgement_nothing(
    world: FakeWorld, boots: CaseId
) -> None:
    sent_and_arrived(world, boots)
    use = world.use_cases
    day = world.desk.clock.day
    done(use.record_reply(boots, ReplyDraft(day, ReplyOutcome.ACKNOWLEDGEMENT)))
    assert use.case_page(boots).head.stage is Stage.WAITING
    refusal = ReplyDraft(day, ReplyOutcome.REJECTED, words="uszkodzenie mechaniczne")
    done(use.record_reply(boots, refusal))
    page = use.case_page(boots)
    assert page.head.stage is Stage.REFUSED
    assert page.next_step.actions[0].target == "appeal-refusal"
    assert page.letters[0].state is LetterState.ANSWERED


def test_a_reply_before_the_complaint_is_refused_beside_its_field(
    world: FakeWorld, boots: CaseId
) -> None:
    sent_and_arrived(world, boots)
    early = ReplyDraft(TODAY - timedelta(days=1), ReplyOutcome.REJECTED)
    outcome = world.use_cases.record_reply(boots, early)
    assert isinstance(outcome, Refused)
    assert [(each.field, each.code) for each in outcome.problems] == [
        ("received_on", "reply.before_complaint")
    ]


def test_the_timeline_names_every_entry(world: FakeWorld, boots: CaseId) -> None:
    sent_and_arrived(world, boots)
    text = " ".join(world.use_cases.print_timeline(boots).decode().split())
    for words in ("uszkodzenie mechaniczne", "Wysłano: Reklamacja towaru", "Doręczono"):
        assert words in text
