"""The adviser: proofs and gaps, the ledger, the guided start, the promise confirmer, remarks."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from karen_app.domain.claim import Remedy
from karen_app.domain.client import ClientStatus
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.fields import Fields
from karen_app.domain.money import Money
from karen_app.services.adviser.guide import UNKNOWN
from karen_app.services.drafts import EventDraft
from karen_app.services.outcome import Refused
from karen_app.services.views.letter_desk import LetterRemark
from karen_app.services.views.proofs import Shown
from tests.fakes import TODAY, FakeWorld
from tests.makers import done, make_case_draft, make_encounter_draft, make_trader_draft
from tests.services.test_papers import story


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


def test_the_matrix_says_what_shows_each_fact_and_what_could(world: FakeWorld) -> None:
    use = world.use_cases
    found = {each.code: each for each in use.adviser.proofs(story(use, "Buty zimowe"))}
    assert found["contract"].shown is Shown.FILES
    assert found["defect"].shown is Shown.FILES
    assert found["treatment"].shown is Shown.WITNESS
    assert found["contract"].substitute is None


def test_gaps_come_first_with_a_substitute(world: FakeWorld) -> None:
    use = world.use_cases
    case = done(use.open_case(make_case_draft()))
    done(use.record_encounter(case.id, make_encounter_draft(promised="oddzwonimy", witness="")))
    first = use.adviser.proofs(case.id)[0]
    assert first.shown is Shown.NOTHING
    assert first.substitute is not None
    codes = {each.code for each in use.adviser.proofs(case.id)}
    assert {"contract", "payment", "promise"} <= codes


def test_the_ledger_subtracts_what_came_back(world: FakeWorld) -> None:
    use = world.use_cases
    draft = make_case_draft(remedy=Remedy.REFUND, claim_amount="349,00")
    case = done(use.open_case(draft))
    attributes = Fields({"amount": "100.00"})
    paid = EventDraft(kind="payment_received", on=TODAY, attributes=attributes)
    done(use.record_event(case.id, paid))
    ledger = use.adviser.ledger(case.id)
    assert ledger.left == (Money(24900),)
    assert [line.code for line in ledger.lines if line.minus] == ["recovered"]


def test_the_guide_asks_until_the_case_is_known(world: FakeWorld) -> None:
    adviser = world.use_cases.adviser
    answers: dict[str, str] = {}
    wanted = {"what": "goods", "where": "distance", "who": "quasi_consumer", "want": "refund"}
    while (question := adviser.next_question(answers)) is not None:
        assert question.answers[-1].value == UNKNOWN
        answers[question.id] = wanted[question.id]
    draft = adviser.draft_from(answers)
    assert draft.kind is ContractKind.GOODS
    assert draft.channel is SaleChannel.DISTANCE
    assert draft.client.status is ClientStatus.QUASI_CONSUMER
    assert draft.remedy is Remedy.REFUND


@pytest.mark.parametrize(
    ("journey", "remedy"),
    [("air", Remedy.COMPENSATION), ("air_baggage", Remedy.DAMAGES)],
)
def test_a_delayed_flight_asks_for_the_sum_the_law_names(
    world: FakeWorld, journey: str, remedy: Remedy
) -> None:
    answers = {"what": "journey", "which_journey": journey, "who": "consumer", "want": "damages"}
    assert world.use_cases.adviser.draft_from(answers).remedy is remedy


def test_everything_may_stay_unknown(world: FakeWorld) -> None:
    adviser = world.use_cases.adviser
    answers: dict[str, str] = {}
    while (question := adviser.next_question(answers)) is not None:
        answers[question.id] = UNKNOWN
    draft = adviser.draft_from(answers)
    assert draft.kind is ContractKind.NONE
    assert draft.channel is None
    assert draft.remedy is None


@pytest.mark.parametrize(
    ("what", "further", "kind"),
    [
        ("journey", ("which_journey", "air"), ContractKind.AIR),
        ("money", ("which_money", "payment"), ContractKind.PAYMENT),
        ("energy", ("which_energy", UNKNOWN), ContractKind.NONE),
    ],
)
def test_groups_of_kinds_ask_once_more(
    world: FakeWorld, what: str, further: tuple[str, str], kind: ContractKind
) -> None:
    adviser = world.use_cases.adviser
    question = adviser.next_question({"what": what})
    assert question is not None
    assert question.id == further[0]
    assert adviser.draft_from({"what": what, further[0]: further[1]}).kind is kind


def test_a_promise_is_confirmed_with_its_own_words(world: FakeWorld) -> None:
    use = world.use_cases
    case = done(use.open_case(make_case_draft()))
    draft = make_encounter_draft(
        promised="oddzwonimy z decyzją", promised_by=TODAY + timedelta(days=2), person="pan Jan"
    )
    encounter = done(use.record_encounter(case.id, draft))
    letter = done(use.adviser.confirm_promise(encounter.id))
    desk = use.letter_desk(letter.id)
    words = " ".join(desk.text.replace("\N{NO-BREAK SPACE}", " ").split())
    assert "oddzwonimy z decyzją" in words
    assert "24 listopada 2026 r." in words
    assert desk.missing == ()


def test_without_a_promise_there_is_nothing_to_confirm(world: FakeWorld) -> None:
    use = world.use_cases
    case = done(use.open_case(make_case_draft()))
    encounter = done(use.record_encounter(case.id, make_encounter_draft(promised="")))
    assert isinstance(use.adviser.confirm_promise(encounter.id), Refused)


def codes(remarks: tuple[LetterRemark, ...]) -> set[str]:
    return {each.sentence.code for each in remarks if not isinstance(each.sentence, str)}


def test_a_letter_without_an_address_is_remarked_upon(world: FakeWorld) -> None:
    use = world.use_cases
    trader = make_trader_draft(street="", postal_code="", city="", complaint_email="")
    case = done(use.open_case(make_case_draft(trader=trader)))
    letter = done(use.draft_letter(case.id, "goods-complaint"))
    assert "remark.no_address" in codes(use.letter_desk(letter.id).remarks)


def test_risky_words_and_repealed_law_are_remarked_upon(world: FakeWorld) -> None:
    use = world.use_cases
    case_id = story(use, "Buty zimowe")
    letter = done(use.draft_letter(case_id, "goods-complaint"))
    before = use.letter_desk(letter.id).remarks
    block = next(each for each in use.letter_desk(letter.id).blocks if each.can_edit)
    words = "Żądam na podstawie ustawy z 27 lipca 2002 r., inaczej zniszczę was, złodzieje!"
    done(use.edit_text(letter.id, block.block_id, words))
    after = use.letter_desk(letter.id).remarks
    assert len(after) > len(before)
    assert "remark.repealed" in codes(after)


def test_of_several_offices_the_user_chooses_one(world: FakeWorld) -> None:
    use = world.use_cases
    case_id = story(use, "Karnet: film dziennie")
    letter = done(use.draft_letter(case_id, "ih-adr-request"))
    choices = use.letter_desk(letter.id).addressee_choices
    assert choices
    office = choices[0]
    done(use.choose_addressee(letter.id, office.name, office.lines))
    desk = use.letter_desk(letter.id)
    assert desk.addressee_lines[0] == office.name
    assert next(each for each in desk.addressee_choices if each.number == 0).is_chosen
    done(use.choose_addressee(letter.id, "", ()))


def test_an_advocate_writes_for_the_client(world: FakeWorld) -> None:
    use = world.use_cases
    own = done(use.open_case(make_case_draft()))
    advocate = use.case_page(own.id).head.client
    settings = use.settings()
    use.change_settings(
        dataclasses.replace(settings, office_mode=True, writer_client=str(advocate.id))
    )
    case_id = story(use, "Kwadrans przy okienku")
    letter = done(use.draft_letter(case_id, "service-attitude"))
    text = use.letter_desk(letter.id).text
    assert advocate.name in text
    assert "Tomasz" in text


@pytest.mark.parametrize(
    ("what", "offers_repair"), [("goods", True), ("work", True), ("unknown", True),
                                ("service", False), ("journey", False), ("treatment", False)],
)  # fmt: skip
def test_only_things_and_works_are_repaired(
    world: FakeWorld, what: str, *, offers_repair: bool
) -> None:
    answers = {"what": what, "which_journey": "rail", "where": "unknown", "who": "consumer"}
    question = world.use_cases.adviser.next_question(answers)
    assert question is not None
    assert question.id == "want"
    values = {one.value for one in question.answers}
    assert ("repair" in values, "replacement" in values) == (offers_repair, offers_repair)
    assert {"refund", "apology", "unknown"} <= values
