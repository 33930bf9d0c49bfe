"""Reminders: early and late warnings, only while nothing arrived, done for good, missed days."""

from __future__ import annotations

from datetime import date, timedelta

from karen_app.domain.claim import Remedy
from karen_app.domain.encounter import Channel
from karen_app.domain.ids import CaseId
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.drafts import DispatchDraft, EventDraft, ReplyDraft
from karen_app.services.use_cases import UseCases
from tests.fakes import TODAY, FakeWorld
from tests.makers import BOUGHT, done, make_case_draft, make_encounter_draft, opened_case


def keys(use: UseCases) -> list[str]:
    return [each.key for each in use.reminders()]


def complained(world: FakeWorld) -> CaseId:
    """Boots bought, handed over, complained about yesterday."""
    use = world.use_cases
    case = done(use.open_case(make_case_draft()))
    for kind, day in (
        ("goods_delivered", BOUGHT),
        ("defect_found", BOUGHT + timedelta(days=20)),
        ("complaint_sent", TODAY - timedelta(days=1)),
        ("complaint_received", TODAY - timedelta(days=1)),
    ):
        done(use.record_event(case.id, EventDraft(kind=kind, on=day)))
    return case.id


def test_their_silence_is_reminded_of_until_an_answer_comes() -> None:
    world = FakeWorld()
    use = world.use_cases
    case_id = complained(world)
    assert not any(key.startswith("theirs:") for key in keys(use))
    world.desk.clock.move(25)
    assert any(key.startswith("theirs:") for key in keys(use))
    reply = ReplyDraft(received_on=TODAY + timedelta(days=5), outcome=ReplyOutcome.REJECTED)
    done(use.record_reply(case_id, reply))
    assert not any(key.startswith("theirs:") for key in keys(use))


def test_done_is_done_for_good() -> None:
    world = FakeWorld()
    use = world.use_cases
    complained(world)
    world.desk.clock.move(25)
    for reminder in use.reminders():
        use.mark_reminder_done(reminder.key)
    assert use.reminders() == ()
    world.desk.clock.move(30)
    assert not any(key.startswith("theirs:") for key in keys(use))


def test_a_letter_without_proof_is_reminded_of_after_two_weeks() -> None:
    world = FakeWorld()
    use = world.use_cases
    case = done(use.open_case(make_case_draft(remedy=Remedy.REPAIR)))
    for kind, days in (("goods_delivered", 20), ("defect_found", 2)):
        day = TODAY - timedelta(days=days)
        done(use.record_event(case.id, EventDraft(kind=kind, on=day, note="podeszwa odpadła")))
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    draft = DispatchDraft(letter_id=letter.id, channel=Channel.REGISTERED_LETTER, sent_on=TODAY)
    done(use.record_dispatch(draft))
    world.desk.clock.move(13)
    assert not any(key.startswith("proof:") for key in keys(use))
    world.desk.clock.move(1)
    assert any(key.startswith("proof:") for key in keys(use))


def test_a_day_that_passed_while_the_program_was_off_is_marked() -> None:
    world = FakeWorld()
    use = world.use_cases
    complained(world)
    world.desk.clock.move(40)
    missed = [each for each in use.reminders() if each.was_missed]
    assert missed
    use.note_reminders_checked(tuple(each.key for each in missed))
    assert not any(each.was_missed for each in use.reminders())
    assert use.settings().last_reminder_check


def test_a_look_that_is_ended_asks_about_no_further_case() -> None:
    world = FakeWorld()
    for number in range(4):
        case = opened_case(world.use_cases, title=f"Sprawa {number}")
        draft = make_encounter_draft(promised="oddzwonią", promised_by=date(2026, 11, 21))
        done(world.use_cases.record_encounter(case.id, draft))
    answers = iter([True, True, False])
    found = world.use_cases.reminders(lambda: next(answers))
    assert len({one.case_id for one in found}) == 2
    assert len({one.case_id for one in world.use_cases.reminders()}) == 4
