"""The bridge from a case to letters: every kind composes, and says only what is recorded."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from karen_app.domain.claim import Remedy
from karen_app.domain.client import WriterForm
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.encounter import Channel
from karen_app.domain.reply import ReplyAdr, ReplyOutcome
from karen_app.services.drafts import (
    ArrivalDraft,
    CaseDraft,
    ClientDraft,
    DispatchDraft,
    EventDraft,
    ReplyDraft,
    TraderDraft,
)
from karen_app.services.use_cases import UseCases
from letters import load_catalogue
from tests.fakes import TODAY, FakeWorld
from tests.makers import done

KINDS = sorted(load_catalogue().templates)


def shop_case(
    use: UseCases,
    kind: ContractKind = ContractKind.GOODS,
    remedy: Remedy = Remedy.REPAIR,
    claim_amount: str = "",
) -> str:
    """A pair of boots bought in a shop five weeks ago, the sole is off."""
    opened = done(
        use.open_case(
            CaseDraft(
                title="Buty",
                client=ClientDraft(
                    name="Anna Nowak",
                    form=WriterForm.FEMININE,
                    street="ul. Długa 5/3",
                    postal_code="31-147",
                    city="Kraków",
                    bank_account="PL61 1090 1014 0000 0712 1981 2874",
                ),
                trader=TraderDraft(
                    name="ButyPlus", street="ul. Nowa 1", postal_code="61-001", city="Poznań"
                ),
                kind=kind,
                subject="buty zimowe",
                channel=SaleChannel.PREMISES,
                concluded=TODAY - timedelta(days=38),
                price="349,00",
                remedy=remedy,
                claim_amount=claim_amount,
            )
        )
    )
    for event, days, note in (("goods_delivered", 38, ""), ("defect_found", 3, "Podeszwa odpadła")):
        day = TODAY - timedelta(days=days)
        done(use.record_event(opened.id, EventDraft(kind=event, on=day, note=note)))
    return opened.id


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_letter_composes_from_a_plain_case(kind: str) -> None:
    use = FakeWorld().use_cases
    letter = done(use.draft_letter(shop_case(use), kind))  # type: ignore[arg-type]
    desk = use.letter_desk(letter.id)
    assert desk.problem is None
    assert desk.text
    assert "None" not in desk.text


def test_a_complaint_cites_the_answer_period_before_it_has_left() -> None:
    use = FakeWorld().use_cases
    letter = done(use.draft_letter(shop_case(use), "goods-complaint"))  # type: ignore[arg-type]
    text = use.letter_desk(letter.id).text.replace("\N{NO-BREAK SPACE}", " ")
    assert "w terminie 14 dni od dnia otrzymania reklamacji" in " ".join(text.split())
    assert "art. 7a" in text
    assert "art. 43d" in text
    assert "art. 43e" not in text


def test_the_supposed_sending_is_not_remembered_as_a_fact() -> None:
    use = FakeWorld().use_cases
    case_id = shop_case(use)
    before = use.case_page(case_id).clocks  # type: ignore[arg-type]
    letter = done(use.draft_letter(case_id, "goods-complaint"))  # type: ignore[arg-type]
    use.letter_desk(letter.id)
    assert use.case_page(case_id).clocks == before  # type: ignore[arg-type]


def test_silence_is_cited_only_from_the_day_on_which_it_may_be_said() -> None:
    world = FakeWorld()
    use = world.use_cases
    case_id = shop_case(use)
    letter = done(use.draft_letter(case_id, "goods-complaint"))  # type: ignore[arg-type]
    dispatch = done(
        use.record_dispatch(
            DispatchDraft(
                letter_id=letter.id,
                channel=Channel.REGISTERED_LETTER,
                sent_on=world.desk.clock.today(),
            )
        )
    )
    world.desk.clock.move(2)
    done(
        use.record_arrival(
            ArrivalDraft(dispatch_id=dispatch.id, arrived_on=world.desk.clock.today())
        )
    )
    world.desk.clock.move(15)
    early = done(use.draft_letter(case_id, "deemed-accepted"))  # type: ignore[arg-type]
    assert "art. 7a ust. 2" not in use.letter_desk(early.id).text.replace("\N{NO-BREAK SPACE}", " ")
    world.desk.clock.move(10)
    text = use.letter_desk(early.id).text.replace("\N{NO-BREAK SPACE}", " ")
    assert "art. 7a" in text
    assert "8 grudnia 2026 r." in text


def test_an_appeal_answers_the_grounds_that_the_trader_named() -> None:
    use = FakeWorld().use_cases
    case_id = shop_case(use)
    for kind, days in (("complaint_sent", 3), ("complaint_received", 2)):
        done(use.record_event(case_id, EventDraft(kind=kind, on=TODAY - timedelta(days=days))))  # type: ignore[arg-type]
    reply = ReplyDraft(
        received_on=TODAY,
        outcome=ReplyOutcome.REJECTED,
        words="Uszkodzenie mechaniczne, reklamacji nie uznajemy.",
        adr=ReplyAdr.NONE,
    )
    done(use.record_reply(case_id, reply))  # type: ignore[arg-type]
    letter = done(use.draft_letter(case_id, "appeal-refusal"))  # type: ignore[arg-type]
    desk = use.letter_desk(letter.id)
    field = next(each for each in desk.fields if each.name == "rebuttals")
    assert " | " in field.value
    assert desk.missing == ()


def test_rows_are_typed_with_strokes_between_the_cells() -> None:
    use = FakeWorld().use_cases
    letter = done(use.draft_letter(shop_case(use), "appeal-refusal"))  # type: ignore[arg-type]
    done(use.fill_letter(letter.id, "rebuttals", "uszkodzenie | podeszwa odpadła na łączeniu"))
    field = next(f for f in use.letter_desk(letter.id).fields if f.name == "rebuttals")
    assert field.value == "uszkodzenie | podeszwa odpadła na łączeniu"


def test_facts_typed_for_one_letter_serve_the_next_one() -> None:
    use = FakeWorld().use_cases
    case_id = shop_case(use, ContractKind.AIR)
    first = done(use.draft_letter(case_id, "air-261"))  # type: ignore[arg-type]
    done(use.fill_letter(first.id, "flight_number", "LO 267"))
    second = done(use.draft_letter(case_id, "ulc-adr"))  # type: ignore[arg-type]
    field = next(f for f in use.letter_desk(second.id).fields if f.name == "flight_number")
    assert field.value == "LO 267"


def test_a_final_demand_shows_the_interest_line_by_line() -> None:
    use = FakeWorld().use_cases
    case_id = shop_case(use, remedy=Remedy.PAYMENT, claim_amount="349,00")
    due = EventDraft(kind="claim_due", on=TODAY - timedelta(days=80))
    done(use.record_event(case_id, due))  # type: ignore[arg-type]
    letter = done(use.draft_letter(case_id, "final-demand"))  # type: ignore[arg-type]
    desk = use.letter_desk(letter.id)
    given = {each.name: each.value for each in desk.fields}
    rows = given["interest_rows"].splitlines()
    assert len(rows) == 2  # the rate is confirmed up to a day
    assert all(row.startswith("Od ") and "349,00 zł × 9,25 % / 365 = " in row for row in rows)
    exact = sum(
        Decimal(row.rpartition(" = ")[2].removesuffix(" zł").replace(",", ".")) for row in rows
    )
    assert f"{exact:.2f}".replace(".", ",") in given["interest_total"]
    text = " ".join(desk.text.replace("\N{NO-BREAK SPACE}", " ").split())
    assert rows[0].replace("\N{NO-BREAK SPACE}", " ") in text
    assert "Założenie obliczenia: stopa odsetek nie zmieniła się" in text
    assert "nbp.pl" not in text  # advice for the writer is no part of the letter


def test_a_later_first_day_shortens_the_interest_and_an_earlier_one_adds_nothing() -> None:
    use = FakeWorld().use_cases
    case_id = shop_case(use, remedy=Remedy.PAYMENT, claim_amount="1000,00")
    due = EventDraft(kind="claim_due", on=TODAY - timedelta(days=80))
    done(use.record_event(case_id, due))  # type: ignore[arg-type]
    letter = done(use.draft_letter(case_id, "final-demand"))  # type: ignore[arg-type]

    def interest() -> dict[str, str]:
        fields = use.letter_desk(letter.id).fields
        return {each.name: each.value for each in fields if each.name.startswith(("int", "tot"))}

    whole = interest()
    done(use.fill_letter(letter.id, "interest_from", (TODAY - timedelta(days=9)).isoformat()))
    later = interest()
    assert len(later["interest_rows"].splitlines()) == 1
    assert later["interest_total"].startswith("2,53")  # 1,000.00 x 9.25 % x 10 days / 365
    assert later["total_due"].replace("\N{NO-BREAK SPACE}", " ").startswith("1 002,53")
    done(use.fill_letter(letter.id, "interest_from", (TODAY - timedelta(days=200)).isoformat()))
    assert interest()["interest_total"] == whole["interest_total"]
    done(use.fill_letter(letter.id, "interest_from", (TODAY + timedelta(days=5)).isoformat()))
    assert not interest()["interest_total"]


def test_a_rebate_that_takes_nothing_off_the_least_fee_is_not_claimed() -> None:
    use = FakeWorld().use_cases
    case_id = shop_case(use, remedy=Remedy.PAYMENT, claim_amount="349,00")
    asked = EventDraft(kind="adr_request_received", on=TODAY - timedelta(days=20))
    done(use.record_event(case_id, asked))  # type: ignore[arg-type]
    letter = done(use.draft_letter(case_id, "claim-simplified"))  # type: ignore[arg-type]
    given = {each.name: each.value for each in use.letter_desk(letter.id).fields}
    assert given["fee_amount"].startswith("30,00")
    assert not given["fee_reduced"]


def test_a_claim_knows_the_fee_before_and_after_an_attempt_out_of_court() -> None:
    use = FakeWorld().use_cases
    case_id = shop_case(use, remedy=Remedy.PAYMENT, claim_amount="3000,00")
    asked = EventDraft(kind="adr_request_received", on=TODAY - timedelta(days=20))
    done(use.record_event(case_id, asked))  # type: ignore[arg-type]
    letter = done(use.draft_letter(case_id, "claim-simplified"))  # type: ignore[arg-type]
    given = {each.name: each.value for each in use.letter_desk(letter.id).fields}
    assert given["fee_amount"].startswith("200,00")
    assert given["fee_reduced"].startswith("67,00")  # two thirds off, rounded up to a zloty
