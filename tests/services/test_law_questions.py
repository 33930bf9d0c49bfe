"""What the law asks about a case or a fact: every question has words, every answer counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from karen_app.domain.contract import ContractKind
from karen_app.domain.fields import Fields
from karen_app.domain.ids import CaseId
from karen_app.domain.money import Money
from karen_app.services.drafts import EventDraft
from karen_app.services.facts.questions import AnswerKind, LawQuestion
from karen_app.services.outcome import Refused
from legal_rules import event_facts_asked, facts_asked
from tests.fakes import FakeWorld, shared_rulebook
from tests.makers import done, opened_case

# The window has words of its own for these, in the forms that ask them.
ELSEWHERE = {"client.status", "contract.kind", "contract.channel", "demand.remedy"}


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


def question(world: FakeWorld, case_id: CaseId, name: str, event_id: str = "") -> LawQuestion:
    found = world.use_cases.adviser.law_questions(case_id, event_id).questions
    return next(each for each in found if each.name == name)


def answer(world: FakeWorld, case_id: CaseId, event_id: str = "", **typed: object) -> None:
    named = {name.replace("__", "."): value for name, value in typed.items()}
    adviser = world.use_cases.adviser
    shown = adviser.law_questions(case_id, event_id).questions
    done(adviser.answer_law(case_id, shown, named, event_id))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ContractKind)
def test_every_value_that_is_offered_has_words_in_each_language(kind: ContractKind) -> None:
    for asked in facts_asked(shared_rulebook(), kind.value):
        assert asked.term.meaning.pl
        if asked.term.type == "choice" and asked.term.name not in ELSEWHERE:
            assert {value for value, _ in asked.choices} == set(asked.term.choices), asked.term.name
        for _value, words in asked.choices:
            assert words.pl
            assert words.en
            assert words.uk


def test_every_choice_about_an_event_has_words() -> None:
    rulebook = shared_rulebook()
    for kind in rulebook.vocabulary.events:
        for asked in event_facts_asked(rulebook, kind):
            if asked.term.type == "choice":
                assert {value for value, _ in asked.choices} == set(asked.term.choices), kind


def test_what_a_complaint_is_about_is_asked_as_the_rules_of_the_sector_see_it() -> None:
    def grounds(kind: str) -> set[str]:
        found = facts_asked(shared_rulebook(), kind)
        return {
            value
            for each in found
            if each.term.name == "demand.ground"
            for value, _ in each.choices
        }

    assert grounds("telecom") == {"wrong_bill"}
    assert {"loss", "damage", "missing_contents", "delay"} <= grounds("postal")
    assert "wrong_bill" not in grounds("postal")


def test_questions_of_the_sector_come_before_those_of_every_contract() -> None:
    found = [each.is_general for each in facts_asked(shared_rulebook(), "telecom")]
    assert found == sorted(found)
    assert not all(found)


def test_the_sum_for_a_lost_letter_follows_from_the_answers(world: FakeWorld) -> None:
    """Art. 88 ust. 1 pkt 1 of the postal law: fifty times the surcharge for registering it."""
    case = opened_case(world.use_cases, kind=ContractKind.POSTAL_UNIVERSAL, claim_amount="400")
    posted = EventDraft(kind="item_posted", on=date(2026, 10, 3))
    done(world.use_cases.record_event(case.id, posted))

    def sums() -> dict[str, Money]:
        return {each.id: each.money for each in world.use_cases.case_page(case.id).money}

    assert "post-comp-universal-letter" not in sums()
    answer(
        world,
        case.id,
        demand__ground="loss",
        contract__item="registered_letter",
        contract__registration_surcharge="4,50",
    )
    assert sums()["post-comp-universal-letter"] == Money(22_500)


def test_what_a_clock_waits_for_is_asked_first(world: FakeWorld) -> None:
    case = opened_case(world.use_cases, kind=ContractKind.TELECOM)
    outage = EventDraft(kind="outage_ended", on=date(2026, 11, 3))
    done(world.use_cases.record_event(case.id, outage))
    first, *rest = world.use_cases.adviser.law_questions(case.id).questions
    assert first.name == "contract.billing_period_end"
    assert first.is_awaited
    assert not any(each.is_awaited for each in rest)
    answer(world, case.id, contract__billing_period_end=date(2026, 11, 30))
    found = world.use_cases.adviser.law_questions(case.id).questions
    assert not any(each.is_awaited for each in found)


def test_answers_of_every_kind_are_read_shown_again_and_forgotten_when_emptied(
    world: FakeWorld,
) -> None:
    case = opened_case(world.use_cases, kind=ContractKind.POSTAL)
    due = date(2026, 11, 20)
    answer(
        world,
        case.id,
        contract__delivery_due=due,
        contract__declared_value="120,50",
        contract__international="no",
        demand__ground="damage",
        contract__performed_share="0,25",
    )
    fields = world.use_cases.case_draft(case.id).contract_fields
    assert fields["delivery_due"] == "2026-11-20"
    assert fields["international"] is False
    assert fields["performed_share"] == "0.25"
    value = fields["declared_value"]
    assert isinstance(value, Mapping)
    assert dict(value) == {"amount": "120.50", "currency": "PLN"}
    assert world.use_cases.case_draft(case.id).claim_fields["ground"] == "damage"
    assert question(world, case.id, "contract.declared_value").answer == "120.50"
    assert question(world, case.id, "contract.international").answer == "no"
    answer(world, case.id, contract__international="", demand__ground="")
    draft = world.use_cases.case_draft(case.id)
    assert "international" not in draft.contract_fields
    assert "ground" not in draft.claim_fields
    assert draft.contract_fields["delivery_due"] == "2026-11-20"


def test_what_is_no_answer_is_said_at_its_question(world: FakeWorld) -> None:
    case = opened_case(world.use_cases, kind=ContractKind.GOODS)
    typed = {
        "contract.delivery_due": "jutro może",
        "contract.guarantee_months": "dwa",
        "contract.shelf_price": "dużo",
        "contract.performed_share": "połowa",
    }
    flight = EventDraft(kind="flight", on=date(2026, 11, 3))
    event_id = done(world.use_cases.record_event(case.id, flight)).id
    abroad = {"arrival_country": "Atlantyda"}
    adviser = world.use_cases.adviser
    shown = adviser.law_questions(case.id, event_id).questions
    nowhere = adviser.answer_law(case.id, shown, abroad, event_id)
    assert isinstance(nowhere, Refused)
    assert [each.message.code for each in nowhere.problems] == ["country.unknown"]
    refused = adviser.answer_law(case.id, adviser.law_questions(case.id).questions, typed)
    assert isinstance(refused, Refused)
    assert {each.field: each.message.code for each in refused.problems} == {
        "contract.delivery_due": "date.impossible",
        "contract.guarantee_months": "number.impossible",
        "contract.shelf_price": "money.impossible",
        "contract.performed_share": "share.impossible",
    }


def test_a_flight_is_asked_for_its_delay_and_the_sum_follows(world: FakeWorld) -> None:
    case = opened_case(world.use_cases, kind=ContractKind.AIR)
    flight = done(
        world.use_cases.record_event(case.id, EventDraft(kind="flight", on=date(2026, 11, 3)))
    )
    event_id = str(flight.id)
    assert world.use_cases.adviser.asks_about("flight")
    assert question(world, case.id, "disruption", event_id).kind is AnswerKind.CHOICE
    answer(
        world,
        case.id,
        event_id,
        departure_country="Polska",
        arrival_country="wlochy",
        community_carrier="yes",
        distance_km="1300",
        disruption="delay",
        arrival_delay_minutes="240",
    )
    assert question(world, case.id, "arrival_country", event_id).answer == "IT"
    sums = [each.money for each in world.use_cases.case_page(case.id).money]
    assert Money(25_000, "EUR") in sums
    answer(world, case.id, event_id, distance_km="2000")
    assert question(world, case.id, "distance_km", event_id).answer == "2000"


def test_a_value_that_came_with_a_case_is_kept_when_the_rest_is_answered(world: FakeWorld) -> None:
    case = opened_case(
        world.use_cases, kind=ContractKind.POSTAL, claim_fields=Fields({"ground": "other"})
    )
    asked = question(world, case.id, "demand.ground")
    assert ("other", "other") in asked.choices
    answer(world, case.id, demand__ground=asked.answer, contract__international="yes")
    assert world.use_cases.case_draft(case.id).claim_fields["ground"] == "other"


def test_an_answer_given_meanwhile_is_not_undone_by_one_that_was_only_shown(
    world: FakeWorld,
) -> None:
    case = opened_case(world.use_cases, kind=ContractKind.POSTAL)
    adviser = world.use_cases.adviser
    shown = adviser.law_questions(case.id).questions
    answer(world, case.id, demand__ground="loss")
    typed = {each.name: each.answer for each in shown} | {"contract.international": "yes"}
    done(adviser.answer_law(case.id, shown, typed))
    draft = world.use_cases.case_draft(case.id)
    assert draft.claim_fields["ground"] == "loss"
    assert draft.contract_fields["international"] is True


def test_what_the_guided_start_asked_goes_into_the_case(world: FakeWorld) -> None:
    adviser = world.use_cases.adviser

    def ground(**answers: str) -> object:
        return adviser.draft_from(answers).claim_fields.get("ground")

    asked = adviser.next_question({"what": "parcel"})
    assert asked is not None
    assert [each.value for each in asked.answers][-1] == "unknown"
    assert ground(what="parcel", ground="damage") == "damage"
    assert ground(what="telecom", ground="wrong_bill") == "wrong_bill"
    assert ground(what="telecom", ground="something_else") is None
    assert ground(what="parcel", ground="unknown") is None
    assert ground(what="goods", ground="damage") is None
