"""The one next step of every story, and along a whole dispute."""

from __future__ import annotations

from datetime import timedelta

import pytest

from karen_app.domain.claim import Remedy
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.encounter import Channel, EncounterKind
from karen_app.domain.fields import Fields
from karen_app.domain.ids import CaseId
from karen_app.domain.letter import Letter
from karen_app.domain.reply import ReplyOutcome
from karen_app.domain.stage import Stage
from karen_app.services.drafts import (
    ArrivalDraft,
    DispatchDraft,
    EncounterDraft,
    EventDraft,
    ReplyDraft,
)
from karen_app.services.use_cases import UseCases
from karen_app.services.views.board import Group
from karen_app.services.views.case_page import NextStep
from karen_app.services.views.words import ActionKind
from tests.fakes import TODAY, FakeWorld
from tests.makers import done, make_case_draft

STORIES = {
    "Buty zimowe": ("step.complain", "goods-complaint"),
    "Trzy kartony i dostawa za 7455": ("step.chargeback", "chargeback"),
    "Kwadrans przy okienku": ("step.complain", "service-complaint-claim"),
    "Karnet: film dziennie": ("step.silence", "deemed-accepted"),
    "Czat w banku": ("step.wait", ""),
    "Blog, który nie działa": ("step.complain", "digital-complaint"),
    "Paczka uszkodzona pod drzwiami": ("step.complain", "damaged-parcel"),
    "Pięć osób, te same pytania": ("step.complain", "goods-complaint"),
    "Reklamacja przez bramkę": ("step.wait", ""),
}


def code_of(step: NextStep) -> str:
    assert not isinstance(step.title, str)
    return step.title.code


def test_every_story_has_the_step_an_adviser_would_name() -> None:
    use = FakeWorld().use_cases
    found = {}
    for case_id in done(use.load_samples()):
        page = use.case_page(case_id)
        step = page.next_step
        letters = [a.target for a in step.actions if a.kind is ActionKind.PREPARE_LETTER]
        found[page.head.title] = (code_of(step), letters[0] if letters else "")
        assert step.reason
        assert step.due is not None
    assert found == STORIES


def bought_boots(world: FakeWorld, remedy: Remedy = Remedy.REPAIR) -> CaseId:
    use = world.use_cases
    draft = make_case_draft(remedy=remedy, claim_amount="349,00" if remedy != "repair" else "")
    case = done(use.open_case(draft))
    day = world.desk.clock.today()
    done(use.record_event(case.id, EventDraft(kind="goods_delivered", on=day - timedelta(days=20))))
    found = EventDraft(kind="defect_found", on=day - timedelta(days=2), note="podeszwa odpadła")
    done(use.record_event(case.id, found))
    return case.id


def send(world: FakeWorld, case_id: CaseId, kind: str, *, arrives: bool = True) -> Letter:
    """Write, fill, send a letter today; it arrives at once."""
    use = world.use_cases
    letter = done(use.draft_letter(case_id, kind))
    desk = use.letter_desk(letter.id)
    if desk.demands and not any(chosen for *_, chosen in desk.demands):
        done(use.choose_demands(letter.id, (desk.demands[0][0],)))
    for field in use.letter_desk(letter.id).fields:
        if field.is_missing:
            typed = {"date": TODAY.isoformat(), "money": "349,00", "number": "7"}
            done(use.fill_letter(letter.id, field.name, typed.get(field.kind.value, "a | b")))
    if letter.addressee in {"guarantor", "card-issuer"}:
        done(use.choose_addressee(letter.id, "Firma Obok SA", ("Prosta 1", "00-001 Warszawa")))
    today = world.desk.clock.today()
    sent = done(
        use.record_dispatch(
            DispatchDraft(letter_id=letter.id, channel=Channel.REGISTERED_LETTER, sent_on=today)
        )
    )
    if arrives:
        done(use.record_arrival(ArrivalDraft(dispatch_id=sent.id, arrived_on=today)))
    return letter


def step_of(use: UseCases, case_id: CaseId) -> NextStep:
    return use.case_page(case_id).next_step


def test_a_dispute_goes_from_complaint_over_refusal_to_those_outside() -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world)
    assert code_of(step_of(use, case_id)) == "step.complain"
    send(world, case_id, "goods-complaint", arrives=False)
    assert code_of(step_of(use, case_id)) == "step.prove_arrival"
    dispatch = use.case_page(case_id).letters[0].dispatch_id
    done(use.record_arrival(ArrivalDraft(dispatch_id=dispatch, arrived_on=clock.today())))
    assert code_of(step_of(use, case_id)) == "step.wait"
    clock.move(10)
    refusal = ReplyDraft(
        received_on=clock.today(), outcome=ReplyOutcome.REJECTED, words="uszkodzenie mechaniczne"
    )
    done(use.record_reply(case_id, refusal))
    assert code_of(step_of(use, case_id)) == "step.appeal"
    send(world, case_id, "appeal-refusal")
    waiting = step_of(use, case_id)
    assert code_of(waiting) in {"step.asked", "step.wait"}
    assert waiting.group is Group.THEIRS
    clock.move(30)
    outside = step_of(use, case_id)
    assert code_of(outside) in {"step.demand", "step.body"}
    assert outside.group is Group.MINE


def test_silence_leads_to_the_reminder_only_from_the_safe_day_on() -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world, Remedy.REFUND)
    send(world, case_id, "goods-complaint")
    clock.move(15)
    early = step_of(use, case_id)
    assert code_of(early) in {"step.wait", "step.wait_confirm"}
    clock.move(10)
    late = step_of(use, case_id)
    assert code_of(late) == "step.silence"
    assert late.holds_from is not None
    assert late.holds_from <= clock.today()
    send(world, case_id, "deemed-accepted")
    assert code_of(step_of(use, case_id)) == "step.asked"
    clock.move(15)
    assert code_of(step_of(use, case_id)) == "step.demand"
    send(world, case_id, "final-demand")
    assert code_of(step_of(use, case_id)) in {"step.wait", "step.asked"}
    clock.move(20)
    unpaid = step_of(use, case_id)
    assert code_of(unpaid) in {"step.body", "step.court"}


def test_a_refusal_after_the_last_day_is_reminded_of_the_acceptance_first() -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world, Remedy.REFUND)
    send(world, case_id, "goods-complaint")
    clock.move(25)
    refusal = ReplyDraft(
        received_on=clock.today(), outcome=ReplyOutcome.REJECTED, words="uszkodzenie mechaniczne"
    )
    done(use.record_reply(case_id, refusal))
    step = step_of(use, case_id)
    assert code_of(step) == "step.silence"
    assert step.actions[0].target == "deemed-accepted"
    assert not isinstance(step.reason, str)
    assert step.reason.code == "step.late_refusal.why"
    send(world, case_id, "deemed-accepted")
    assert code_of(step_of(use, case_id)) == "step.asked"


def test_a_refusal_written_in_time_and_late_in_the_post_is_answered() -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world, Remedy.REFUND)
    send(world, case_id, "goods-complaint")
    clock.move(25)
    written = clock.today() - timedelta(days=20)
    refusal = ReplyDraft(
        received_on=clock.today(), outcome=ReplyOutcome.REJECTED, words="nie", drawn_up=written
    )
    done(use.record_reply(case_id, refusal))
    assert code_of(step_of(use, case_id)) == "step.appeal"


def test_a_withdrawal_near_its_end_goes_before_everything_else() -> None:
    world = FakeWorld()
    use = world.use_cases
    draft = make_case_draft(
        channel=SaleChannel.DISTANCE,
        concluded=TODAY - timedelta(days=12),
        contract_fields=Fields({"withdrawal_informed": True}),
    )
    case = done(use.open_case(draft))
    day = TODAY - timedelta(days=10)
    done(use.record_event(case.id, EventDraft(kind="goods_delivered", on=day)))
    step = step_of(use, case.id)
    assert code_of(step) == "step.withdraw"
    assert step.due == TODAY + timedelta(days=4)
    assert step.actions[0].target == "withdrawal-14"


def test_goods_that_never_came_are_asked_for() -> None:
    world = FakeWorld()
    use = world.use_cases
    draft = make_case_draft(channel=SaleChannel.DISTANCE, concluded=TODAY - timedelta(days=50))
    case = done(use.open_case(draft))
    done(use.record_event(case.id, EventDraft(kind="debited", on=TODAY - timedelta(days=50))))
    step = step_of(use, case.id)
    assert step.actions[0].target == "non-delivery"


@pytest.mark.parametrize("outcome", [ReplyOutcome.ACCEPTED])
def test_an_accepted_complaint_that_is_not_paid_becomes_a_demand(outcome: ReplyOutcome) -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world, Remedy.REFUND)
    send(world, case_id, "goods-complaint")
    clock.move(3)
    done(use.record_reply(case_id, ReplyDraft(received_on=clock.today(), outcome=outcome)))
    assert code_of(step_of(use, case_id)) == "step.accepted"
    clock.move(20)
    assert step_of(use, case_id).actions[0].target == "final-demand"


PROMISE = EncounterDraft(
    kind=EncounterKind.CALL,
    happened_on=TODAY - timedelta(days=1),
    summary="Rozmowa o wymianie",
    said="Oddzwonimy.",
    promised="wymiana butów",
    promised_by=TODAY + timedelta(days=7),
)


@pytest.mark.parametrize("arrives", [False, True])
def test_a_message_that_only_confirms_a_promise_does_not_stand_before_the_complaint(
    *, arrives: bool
) -> None:
    world = FakeWorld()
    use = world.use_cases
    case_id = bought_boots(world)
    done(use.record_encounter(case_id, PROMISE))
    send(world, case_id, "call-confirmation", arrives=arrives)
    page = use.case_page(case_id)
    assert code_of(page.next_step) == "step.complain"
    assert page.next_step.actions[0].target == "goods-complaint"
    assert page.head.stage is Stage.RECORDED
    demand = next(each for each in use.letter_choices(case_id) if each.template == "final-demand")
    assert not demand.fits
    send(world, case_id, "goods-complaint")
    assert code_of(step_of(use, case_id)) == "step.wait"


def test_a_confirmation_after_the_refusal_does_not_take_the_appeal_away() -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world)
    done(use.record_encounter(case_id, PROMISE))
    send(world, case_id, "goods-complaint")
    clock.move(5)
    refusal = ReplyDraft(received_on=clock.today(), outcome=ReplyOutcome.REJECTED, words="nie")
    done(use.record_reply(case_id, refusal))
    clock.move(1)
    send(world, case_id, "call-confirmation", arrives=False)
    assert code_of(step_of(use, case_id)) == "step.appeal"


def test_a_complaint_to_an_operator_lies_with_the_trader_not_with_an_institution() -> None:
    world = FakeWorld()
    use = world.use_cases
    case = done(use.open_case(make_case_draft(kind=ContractKind.TELECOM)))
    day = EventDraft(kind="bad_performance", on=TODAY - timedelta(days=3))
    done(use.record_event(case.id, day))
    send(world, case.id, "telecom-complaint")
    assert use.case_page(case.id).head.stage is Stage.WAITING


def test_a_letter_without_proof_becomes_the_move_of_the_user_when_reminded() -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world)
    send(world, case_id, "goods-complaint", arrives=False)
    clock.move(13)
    assert step_of(use, case_id).group is Group.THEIRS
    assert not any(each.key.startswith("proof:") for each in use.reminders())
    clock.move(1)
    step = step_of(use, case_id)
    assert (code_of(step), step.group) == ("step.prove_arrival", Group.MINE)
    assert step.due == clock.today()
    assert any(each.key.startswith("proof:") for each in use.reminders())
    clock.move(31)
    (card,) = use.board().mine
    assert card.action is not None
    assert card.action.kind is ActionKind.ADD_PROOF


def test_asking_for_data_is_no_complaint() -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world)
    send(world, case_id, "gdpr-access")
    page = use.case_page(case_id)
    assert code_of(page.next_step) == "step.complain"
    assert page.head.stage is Stage.RECORDED
    send(world, case_id, "goods-complaint")
    clock.move(5)
    refusal = ReplyDraft(received_on=clock.today(), outcome=ReplyOutcome.REJECTED, words="nie")
    done(use.record_reply(case_id, refusal))
    clock.move(1)
    send(world, case_id, "gdpr-access")
    assert code_of(step_of(use, case_id)) == "step.appeal"


def test_asking_for_data_is_the_demand_in_a_matter_of_data() -> None:
    world = FakeWorld()
    use = world.use_cases
    case = done(use.open_case(make_case_draft(kind=ContractKind.PERSONAL_DATA)))
    day = EventDraft(kind="bad_performance", on=TODAY - timedelta(days=3))
    done(use.record_event(case.id, day))
    send(world, case.id, "gdpr-access")
    page = use.case_page(case.id)
    assert page.head.stage is Stage.WAITING
    assert code_of(page.next_step) != "step.complain"


@pytest.mark.parametrize("kind", ["warranty-claim", "chargeback"])
def test_what_goes_to_a_firm_beside_the_trader_lies_with_no_institution(kind: str) -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world, Remedy.REFUND)
    send(world, case_id, kind)
    page = use.case_page(case_id)
    assert page.head.stage is Stage.WAITING
    assert code_of(page.next_step) == "step.asked"
    assert not isinstance(page.next_step.reason, str)
    assert dict(page.next_step.reason.values)["trader"] == "Firma Obok SA"
    clock.move(15)
    assert code_of(step_of(use, case_id)) == "step.body"


def test_a_settlement_that_was_sent_is_no_complaint() -> None:
    world = FakeWorld()
    use = world.use_cases
    case_id = bought_boots(world, Remedy.REFUND)
    send(world, case_id, "settlement", arrives=False)
    page = use.case_page(case_id)
    assert page.head.stage is Stage.RECORDED
    assert code_of(page.next_step) == "step.complain"
    demand = next(each for each in use.letter_choices(case_id) if each.template == "final-demand")
    assert not demand.fits


def test_a_settlement_after_a_dispute_lies_with_no_institution() -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world, Remedy.REFUND)
    send(world, case_id, "goods-complaint")
    clock.move(5)
    refusal = ReplyDraft(received_on=clock.today(), outcome=ReplyOutcome.REJECTED, words="nie")
    done(use.record_reply(case_id, refusal))
    clock.move(1)
    send(world, case_id, "appeal-refusal")
    clock.move(16)
    send(world, case_id, "settlement")
    assert code_of(step_of(use, case_id)) == "step.demand"


@pytest.mark.parametrize("kind", ["call-confirmation", "power-of-attorney", "settlement"])
def test_no_proof_is_asked_for_a_letter_that_demands_nothing(kind: str) -> None:
    world = FakeWorld()
    use, clock = world.use_cases, world.desk.clock
    case_id = bought_boots(world)
    done(use.record_encounter(case_id, PROMISE))
    send(world, case_id, kind, arrives=False)
    clock.move(30)
    assert not any(each.key.startswith("proof:") for each in use.reminders())
    assert not any(each.code == "arrival" for each in use.case_page(case_id).needs)
    send(world, case_id, "goods-complaint", arrives=False)
    clock.move(14)
    assert any(each.key.startswith("proof:") for each in use.reminders())
    assert any(each.code == "arrival" for each in use.case_page(case_id).needs)
