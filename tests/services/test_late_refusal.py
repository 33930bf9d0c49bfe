"""A refusal that came too late: the letter it leads to rests on the same law as after silence."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from karen_app.domain.claim import Remedy
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.deadline import AdjustmentKind
from karen_app.domain.encounter import Channel
from karen_app.domain.ids import CaseId
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.drafts import AdjustmentDraft, EventDraft, ReplyDraft
from karen_app.services.views.case_page import LetterChoice, NextStep
from karen_app.services.views.clock import ClockState
from tests.fakes import TODAY, FakeWorld
from tests.makers import done, make_case_draft

# The place of law that the letter rests on, by the kind of contract.
ACCEPTED_BY = {
    ContractKind.GOODS: "art. 7a",
    ContractKind.SERVICE: "art. 7a",
    ContractKind.TELECOM: "art. 378 ust. 5",
    ContractKind.FINANCE: "art. 6 i 8",
    ContractKind.AIR: "art. 205c",
    ContractKind.POSTAL: "art. 92",
}
NOT_ACCEPTED = (ContractKind.ELECTRICITY, ContractKind.RAIL, ContractKind.BUS)
ACCEPTS = ("uważa się, że przedsiębiorca uznał reklamację", "zgodnie z wolą klienta")


def complained(kind: ContractKind) -> tuple[FakeWorld, CaseId]:
    """A matter of that kind, complained about today."""
    world = FakeWorld()
    draft = make_case_draft(
        kind=kind,
        channel=SaleChannel.PREMISES,
        remedy=Remedy.REFUND,
        claim_amount="349,00",
        concluded=TODAY - timedelta(days=30),
    )
    case = done(world.use_cases.open_case(draft))
    for event, days in (("goods_delivered", 30), ("bad_performance", 5), ("defect_found", 5)):
        day = TODAY - timedelta(days=days)
        done(world.use_cases.record_event(case.id, EventDraft(kind=event, on=day)))
    for event in ("complaint_sent", "complaint_received"):
        done(world.use_cases.record_event(case.id, EventDraft(kind=event, on=TODAY)))
    return world, case.id


def answer(
    world: FakeWorld,
    case_id: CaseId,
    days: int,
    outcome: ReplyOutcome = ReplyOutcome.REJECTED,
    written: date | None = None,
) -> None:
    """The trader answers so many days after the complaint."""
    world.desk.clock.move(days)
    draft = ReplyDraft(
        received_on=world.desk.clock.today(), outcome=outcome, words="nie", drawn_up=written
    )
    done(world.use_cases.record_reply(case_id, draft))


def letter_text(world: FakeWorld, case_id: CaseId) -> str:
    letter = done(world.use_cases.draft_letter(case_id, "deemed-accepted"))
    return " ".join(world.use_cases.letter_desk(letter.id).text.split())


def choice(world: FakeWorld, case_id: CaseId) -> LetterChoice:
    found = world.use_cases.letter_choices(case_id)
    return next(each for each in found if each.template == "deemed-accepted")


def codes(step: NextStep) -> tuple[str, str]:
    assert not isinstance(step.title, str)
    assert not isinstance(step.reason, str)
    return step.title.code, step.reason.code


@pytest.mark.parametrize("kind", ACCEPTED_BY)
def test_the_letter_after_a_late_refusal_names_the_acceptance(kind: ContractKind) -> None:
    world, case_id = complained(kind)
    answer(world, case_id, 45)
    step = world.use_cases.case_page(case_id).next_step
    assert codes(step) == ("step.silence", "step.late_refusal.why")
    assert step.actions[0].target == "deemed-accepted"
    offered = choice(world, case_id)
    assert (offered.fits, offered.suggested) == (True, True)
    text = letter_text(world, case_id)
    assert "Odpowiedź nadeszła dopiero" in text
    assert any(words in text for words in ACCEPTS)
    assert ACCEPTED_BY[kind] in text


def test_a_late_answer_that_agrees_in_part_is_not_told_as_a_refusal() -> None:
    world, case_id = complained(ContractKind.GOODS)
    answer(world, case_id, 45, ReplyOutcome.PARTIAL)
    step = world.use_cases.case_page(case_id).next_step
    assert codes(step) == ("step.silence", "step.late_partial.why")
    assert choice(world, case_id).fits


def test_a_late_answer_that_agrees_asks_for_no_reminder() -> None:
    world, case_id = complained(ContractKind.GOODS)
    answer(world, case_id, 45, ReplyOutcome.ACCEPTED)
    assert codes(world.use_cases.case_page(case_id).next_step)[0] == "step.accepted"
    assert not choice(world, case_id).fits


@pytest.mark.parametrize("kind", NOT_ACCEPTED)
def test_where_the_law_accepts_nothing_a_late_refusal_is_answered(kind: ContractKind) -> None:
    world, case_id = complained(kind)
    answer(world, case_id, 45)
    assert codes(world.use_cases.case_page(case_id).next_step)[0] == "step.appeal"
    assert not choice(world, case_id).fits
    assert not any(words in letter_text(world, case_id) for words in ACCEPTS)


@pytest.mark.parametrize(("days", "written"), [(10, None), (45, TODAY + timedelta(days=9))])
def test_an_answer_in_time_takes_the_acceptance_away(days: int, written: date | None) -> None:
    world, case_id = complained(ContractKind.GOODS)
    answer(world, case_id, days, written=written)
    assert not choice(world, case_id).fits
    assert not any(words in letter_text(world, case_id) for words in ACCEPTS)


@pytest.mark.parametrize("kind", [AdjustmentKind.MET, AdjustmentKind.WAIVED])
def test_no_letter_says_that_a_term_was_missed_which_the_user_marked(kind: AdjustmentKind) -> None:
    world, case_id = complained(ContractKind.SERVICE)
    world.desk.clock.move(45)
    assert choice(world, case_id).fits
    assert any(one in letter_text(world, case_id) for one in ACCEPTS)
    page = world.use_cases.case_page(case_id)
    (key,) = {each.key for each in page.clocks if each.state is ClockState.MISSED}
    done(world.use_cases.adjust_deadline(case_id, AdjustmentDraft(key, kind, reason="odpisali")))
    assert not choice(world, case_id).fits
    assert not any(one in letter_text(world, case_id) for one in ACCEPTS)


def test_an_operator_missed_the_days_of_its_answer_and_not_those_of_a_confirmation() -> None:
    world, case_id = complained(ContractKind.TELECOM)
    world.desk.clock.move(60)
    text = letter_text(world, case_id)
    assert "Ostatnim dniem na odpowiedź był 22 grudnia 2026 r." in text
    assert "Termin: 30 dni" in text
    assert "14 dni" not in text


def test_the_answer_to_a_complaint_about_a_bill_is_asked_within_its_days() -> None:
    world = FakeWorld()
    draft = make_case_draft(
        kind=ContractKind.TELECOM, remedy=Remedy.PRICE_REDUCTION, claim_amount="87,40"
    )
    case_id = done(world.use_cases.open_case(draft)).id
    done(world.use_cases.record_event(case_id, EventDraft(kind="invoice_delivered", on=TODAY)))
    letter = done(world.use_cases.draft_letter(case_id, "telecom-complaint"))
    assert "w terminie 30 dni od dnia otrzymania reklamacji" in " ".join(
        world.use_cases.letter_desk(letter.id).text.split()
    )
    for event in ("complaint_sent", "complaint_received"):
        done(world.use_cases.record_event(case_id, EventDraft(kind=event, on=TODAY)))
    world.desk.clock.move(60)
    assert "żądanie: skorygowanie rachunku o kwotę 87,40 zł" in letter_text(world, case_id)


@pytest.mark.parametrize("kind", [ContractKind.TELECOM, ContractKind.SERVICE])
def test_silence_after_a_complaint_by_mail_is_told_although_its_sending_began_the_term(
    kind: ContractKind,
) -> None:
    world = FakeWorld()
    case_id = done(world.use_cases.open_case(make_case_draft(kind=kind))).id
    for event in ("bad_performance", "complaint_sent"):
        draft = EventDraft(kind=event, on=TODAY, channel=Channel.EMAIL)
        done(world.use_cases.record_event(case_id, draft))
    assert codes(world.use_cases.case_page(case_id).next_step)[0] == "step.wait"
    world.desk.clock.move(60)
    assert codes(world.use_cases.case_page(case_id).next_step)[0] == "step.silence"
    assert "Ostatnim dniem na odpowiedź był" in letter_text(world, case_id)
