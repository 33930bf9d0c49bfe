"""Blanks of a letter: each says what is missing, in the language asked, and where it is filled."""

from __future__ import annotations

import dataclasses

import pytest

from karen_app.domain.ids import CaseId, LetterId
from karen_app.domain.message import Message
from karen_app.services.settings import Language
from karen_app.services.views.letter_desk import BlankPlace, LetterDesk
from tests.fakes import FakeWorld, shared_catalogue
from tests.makers import done, make_client_draft, make_trader_draft, opened_case


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


def bare(world: FakeWorld) -> CaseId:
    """A case of which nearly nothing is known."""
    return opened_case(
        world.use_cases,
        client=make_client_draft(street="", postal_code="", city=""),
        trader=make_trader_draft(street="", postal_code="", city=""),
    ).id


def begun(world: FakeWorld, kind: str) -> LetterDesk:
    letter = done(world.use_cases.draft_letter(bare(world), kind))
    return world.use_cases.letter_desk(letter.id)


def ways_to(desk: LetterDesk) -> dict[BlankPlace, set[str]]:
    """What can be filled at each place."""
    receiver = {one.name for one in desk.receiver}
    if desk.addressee_choices:
        receiver |= {"addressee", "addressee_address"}
    return {
        BlankPlace.FIELD: {one.name for one in desk.fields},
        BlankPlace.RECEIVER: receiver,
        BlankPlace.DEMANDS: {"demand"} if desk.demands else set(),
        BlankPlace.WRITER: {"writer_name", "writer_address", "place"},
    }


def test_every_blank_of_every_kind_can_be_filled_where_it_leads() -> None:
    lost = []
    for kind in sorted(shared_catalogue().templates):
        desk = begun(FakeWorld(), kind)
        ways = ways_to(desk)
        lost += [f"{kind}: {one.name}" for one in desk.blanks if one.name not in ways[one.place]]
        assert len(desk.blanks) >= len(desk.missing)
    assert not lost, "\n".join(lost)


def test_a_chargeback_asks_for_the_bank(world: FakeWorld) -> None:
    desk = begun(world, "chargeback")
    assert [(one.name, one.is_missing) for one in desk.receiver] == [
        ("addressee", True),
        ("addressee_address", True),
    ]


def fill(world: FakeWorld, letter_id: str, name: str, lines: tuple[str, ...]) -> LetterDesk:
    done(world.use_cases.choose_addressee(LetterId(letter_id), name, lines))
    return world.use_cases.letter_desk(LetterId(letter_id))


def test_the_bank_is_typed_in_any_order(world: FakeWorld) -> None:
    begin = begun(world, "chargeback")
    half = fill(world, begin.letter_id, "", ("ul. Bankowa 1", "00-001 Warszawa"))
    assert [one.value for one in half.receiver] == ["", "ul. Bankowa 1\n00-001 Warszawa"]
    assert [one.is_missing for one in half.receiver] == [True, False]
    whole = fill(world, begin.letter_id, "Bank Przykład", ("ul. Bankowa 1", "00-001 Warszawa"))
    assert whole.addressee_lines[0] == "Bank Przykład"
    assert not any(one.place is BlankPlace.RECEIVER for one in whole.blanks)


def test_the_address_of_the_trader_can_be_typed_for_one_letter(world: FakeWorld) -> None:
    begin = begun(world, "goods-complaint")
    assert [one.is_missing for one in begin.receiver] == [False, True]
    whole = fill(world, begin.letter_id, "", ("ul. Nowa 1", "61-001 Poznań"))
    assert whole.addressee_lines[:2] == ("ButyPlus sp. z o.o.", "ul. Nowa 1")
    assert whole.receiver, "what was typed can be changed again"


def test_a_known_trader_leaves_nothing_to_type(world: FakeWorld) -> None:
    case = opened_case(world.use_cases)
    letter = done(world.use_cases.draft_letter(case.id, "goods-complaint"))
    assert world.use_cases.letter_desk(letter.id).receiver == ()


def test_blanks_speak_the_language_of_the_window(world: FakeWorld) -> None:
    use = world.use_cases
    letter_id = LetterId(begun(world, "air-261").letter_id)
    polish = {str(one.label) for one in use.letter_desk(letter_id).blanks}
    use.change_settings(dataclasses.replace(use.settings(), language=Language.ENGLISH))
    english = {str(one.label) for one in use.letter_desk(letter_id).blanks}
    assert "numer lotu" in {one.lower() for one in polish}
    assert "numer lotu" not in {one.lower() for one in english}


def test_an_address_typed_once_stands_in_the_next_letter_of_the_case(world: FakeWorld) -> None:
    use, case_id = world.use_cases, bare(world)
    lines = ("ul. Piotrkowska 100", "90-004 Łódź")
    first = done(use.draft_letter(case_id, "goods-complaint"))
    assert "remark.no_address" in remarks(use.letter_desk(first.id))
    done(use.choose_addressee(first.id, "", lines))
    assert "remark.no_address" not in remarks(use.letter_desk(first.id))
    second = use.letter_desk(done(use.draft_letter(case_id, "final-demand")).id)
    assert second.addressee_lines[-2:] == lines
    office = use.letter_desk(done(use.draft_letter(case_id, "ombudsman-request")).id)
    assert not set(lines) & set(office.addressee_lines)


def test_a_sign_that_no_font_has_is_said_before_the_letter_goes_out(world: FakeWorld) -> None:
    use, case_id = world.use_cases, bare(world)
    letter = done(use.draft_letter(case_id, "goods-complaint"))
    done(use.fill_letter(letter.id, "defect", "odpadła\u200b podeszwa"))
    assert not [each for each in remarks(use.letter_desk(letter.id)) if each.startswith("print.")]
    done(use.fill_letter(letter.id, "defect", "odpadła podeszwa \U0001f9fe"))
    desk = use.letter_desk(letter.id)
    (said,) = (
        one.sentence.english
        for one in desk.remarks
        if isinstance(one.sentence, Message) and one.sentence.code == "print.char_unknown"
    )
    assert said.startswith("No font that Karen brings has the sign \U0001f9fe (RECEIPT)")


def remarks(desk: LetterDesk) -> set[str]:
    return {one.sentence.code for one in desk.remarks if isinstance(one.sentence, Message)}
