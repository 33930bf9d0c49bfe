"""All nine stories load, assess, print, and go away again."""

from __future__ import annotations

from datetime import timedelta

from karen_app.domain.client import WriterForm
from karen_app.domain.money import Money
from karen_app.services.outcome import Refused
from karen_app.services.use_cases import UseCases
from karen_app.services.views.case_page import CasePage
from karen_app.services.views.clock import Clock, ClockState
from karen_app.services.views.letter_desk import LetterDesk
from karen_app.services.views.proofs import Shown
from tests.fakes import FakeWorld
from tests.makers import done, opened_case

STORIES = 9


def test_every_story_opens_assesses_and_prints() -> None:
    world = FakeWorld()
    use = world.use_cases
    loaded = done(use.load_samples())
    assert len(loaded) == STORIES
    for case_id in loaded:
        page = use.case_page(case_id)
        assert page.law_problem is None, page.head.title
        assert page.log
        assert len(use.print_timeline(case_id)) > 500
        target = next((c.template for c in use.letter_choices(case_id) if c.fits), "")
        letter = done(use.draft_letter(case_id, target))
        assert use.preview_letter(letter.id)
    assert {use.case_page(each).head.client.form for each in loaded} == set(WriterForm)


def test_the_sums_of_the_paper_story_are_kept() -> None:
    use = FakeWorld().use_cases
    pages = [use.case_page(each) for each in done(use.load_samples())]
    paper = next(page for page in pages if page.head.price == Money(8877, "EUR"))
    assert paper.head.claim_amount == Money(745500, "EUR")
    assert paper.log_summary.broken_promises == 1


def has_samples(use: UseCases) -> bool:
    return any(card.is_sample for card in use.board().mine)


def test_samples_are_removed_without_touching_own_cases() -> None:
    world = FakeWorld()
    use = world.use_cases
    own = opened_case(use)
    done(use.load_samples())
    assert isinstance(use.load_samples(), Refused)
    removal = use.remove_samples()
    assert len(done(removal)) == STORIES
    assert [card.case_id for card in use.board().mine] == [own.id]
    assert not has_samples(use)
    assert isinstance(use.remove_samples(), Refused)
    done(use.load_samples())


def test_removed_samples_come_back_by_undo() -> None:
    use = FakeWorld().use_cases
    done(use.load_samples())
    removal = use.remove_samples()
    done(removal)
    done(use.put_back(removal.change))  # type: ignore[union-attr]
    assert has_samples(use)


def pages(use: UseCases) -> dict[str, CasePage]:
    """The page of every story by the title of its case."""
    found = [use.case_page(case_id) for case_id in done(use.load_samples())]
    return {page.head.title: page for page in found}


def begun(use: UseCases, page: CasePage, kind: str) -> LetterDesk:
    return use.letter_desk(done(use.draft_letter(page.head.case_id, kind)).id)


def words(desk: LetterDesk) -> str:
    return " ".join(desk.text.replace("\N{NO-BREAK SPACE}", " ").split())


def open_paths(page: CasePage) -> set[str]:
    return {path.id for path in page.paths if path.is_open}


def closed_because(page: CasePage) -> dict[str, str]:
    return {path.id: path.reason for path in page.paths if not path.is_open}


def clock(page: CasePage, rule: str) -> Clock:
    return next(each for each in page.clocks if each.rule == rule)


def test_winter_boots_can_be_repaired_and_the_paths_are_named() -> None:
    use = FakeWorld().use_cases
    page = pages(use)["Buty zimowe"]
    assert {r.remedy for r in page.remedies if r.is_open} == {"repair", "replacement"}
    assert page.clocks
    desk = begun(use, page, "goods-complaint")
    assert desk.missing == ()
    text = words(desk)
    assert "nieodpłatnej naprawy" in text
    assert "w terminie 14 dni od dnia otrzymania reklamacji" in text
    assert {line.label for line in desk.enclosures if line.is_enclosed} == {
        "paragon ze sklepu ButyPlus",
        "zdjęcie odklejonej podeszwy (opis)",
    }
    assert {"trader-goods-complaint", "ombudsman"} <= open_paths(page)
    assert closed_because(page)["ih-adr"] == "no-complaint"


def test_paper_goes_to_the_bank_and_to_the_european_centre() -> None:
    use = FakeWorld().use_cases
    page = pages(use)["Trzy kartony i dostawa za 7455"]
    targets = [action.target for action in page.next_step.actions]
    assert targets[:2] == ["chargeback", "eck-complaint"]
    assert "eck" in open_paths(page)
    assert closed_because(page)["escp"] == "above-maximum"
    assert closed_because(page)["ih-adr"] == "trader-abroad"
    assert any(line.id == "upk-23-undisclosed-cost" for line in page.money)
    assert page.log_summary.repeats >= 5
    text = words(begun(use, page, "eck-complaint"))
    assert "Luksemburg" in text
    assert "7 455,00" in text.replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_drive_thru_asks_for_the_money_and_rudeness_brings_none() -> None:
    use = FakeWorld().use_cases
    page = pages(use)["Kwadrans przy okienku"]
    assert {"trader-service-complaint-claim", "trader-service-attitude"} <= open_paths(page)
    assert any("nieuprzejmość" in finding.text for finding in page.findings)
    attitude = begun(use, page, "service-attitude")
    assert "blokować" in words(attitude)
    claim = begun(use, page, "service-complaint-claim")
    assert [option for option, _, chosen in claim.demands if chosen] == ["refund"]
    assert "14 dni" in words(claim)


def test_cinema_pass_counts_as_accepted_and_the_practice_is_reported() -> None:
    use = FakeWorld().use_cases
    page = pages(use)["Karnet: film dziennie"]
    reply = clock(page, "upk-7a-reply-14d")
    assert reply.state is ClockState.MISSED
    desk = begun(use, page, "deemed-accepted")
    assert "art. 7a" in words(desk)
    assert [option for option, _, chosen in desk.demands if chosen] == ["pay"]
    assert {"uokik", "ih-adr", "ombudsman"} <= open_paths(page)
    kinds = {choice.template for choice in use.letter_choices(page.head.case_id) if choice.fits}
    assert {"gdpr-access", "uokik-notice", "termination"} <= kinds


def test_bank_chat_waits_thirty_days_and_the_acknowledgement_is_no_answer() -> None:
    use = FakeWorld().use_cases
    page = pages(use)["Czat w banku"]
    answer = clock(page, "fin-complaint-30d")
    assert answer.state is ClockState.RUNNING
    assert answer.trigger_on is not None
    assert answer.legal_date == answer.trigger_on + timedelta(days=30)
    assert closed_because(page)["rf-intervention"] == "complaint-pending"


def test_hosting_is_told_that_a_firm_has_no_answer_by_silence() -> None:
    use = FakeWorld().use_cases
    page = pages(use)["Blog, który nie działa"]
    assert not any(each.rule.startswith("upk-7a") for each in page.clocks)
    assert closed_because(page)["ombudsman"] == "not-consumer"
    assert page.next_step.basis == ""
    text = words(begun(use, page, "digital-complaint"))
    assert "art. 7a" not in text


def test_courier_asks_the_seller_and_may_still_withdraw() -> None:
    use = FakeWorld().use_cases
    page = pages(use)["Paczka uszkodzona pod drzwiami"]
    targets = [action.target for action in page.next_step.actions]
    assert targets[:2] == ["damaged-parcel", "withdrawal-14"]
    assert clock(page, "upk-27-withdraw-14d").state is ClockState.RUNNING
    desk = begun(use, page, "damaged-parcel")
    assert "klosz lampy pęknięty" in words(desk)
    assert [option for option, _, chosen in desk.demands if chosen] == ["replacement"]


def test_endless_questions_are_counted_for_the_sixth_person() -> None:
    use = FakeWorld().use_cases
    page = pages(use)["Pięć osób, te same pytania"]
    assert page.log_summary.persons >= 4
    assert page.log_summary.repeats >= 4
    assert page.log_summary.broken_promises >= 1
    summary = use.papers.summary(page.head.case_id).decode()
    assert "szafa przesuwna" in summary


def test_return_gate_waits_with_proof_of_posting_and_a_witness() -> None:
    use = FakeWorld().use_cases
    page = pages(use)["Reklamacja przez bramkę"]
    reply = clock(page, "upk-7a-reply-14d")
    assert reply.state is ClockState.RUNNING
    assert closed_because(page)["ih-adr"] == "complaint-pending"
    assert any(line.witness for line in page.log)
    proofs = {each.code: each for each in use.adviser.proofs(page.head.case_id)}
    assert proofs["complaint"].shown is Shown.FILES


def test_the_letters_of_the_next_step_stand_first_and_say_what_they_are_for() -> None:
    use = FakeWorld().use_cases
    known = pages(use)
    choices = use.letter_choices(known["Trzy kartony i dostawa za 7455"].head.case_id)
    suggested = [one.template for one in choices if one.suggested]
    assert suggested[0] == "chargeback"
    assert [one.template for one in choices][: len(suggested)] == suggested
    assert all(one.purpose for one in choices)
    waiting = use.letter_choices(known["Reklamacja przez bramkę"].head.case_id)
    assert not any(one.suggested for one in waiting)


def test_no_damaged_parcel_where_the_thing_was_handed_over_in_the_shop() -> None:
    use = FakeWorld().use_cases
    known = pages(use)
    boots = {one.template for one in use.letter_choices(known["Buty zimowe"].head.case_id)}
    lamp = known["Paczka uszkodzona pod drzwiami"].head.case_id
    assert "damaged-parcel" not in boots
    assert "damaged-parcel" in {one.template for one in use.letter_choices(lamp)}
