"""The risk check finds what could hurt the writer and names sentence and mend."""

from dataclasses import replace
from datetime import date

import pytest

from letters import (
    Citation,
    LetterData,
    LetterTemplate,
    Level,
    RiskContext,
    RiskFinding,
    check_letter,
    compose,
    load_catalogue,
)
from letters.model.template import Words
from letters.risk.check import is_pesel
from letters.risk.words import risk_words
from tests.letters.sample_data import full_data, least_data

CATALOGUE = load_catalogue()
GOODS = CATALOGUE.get("goods-complaint")


def check(
    data: LetterData, template: LetterTemplate = GOODS, context: RiskContext = RiskContext()
) -> dict[str, RiskFinding]:
    found = check_letter(compose(template, data), template, data, context)
    return {each.risk: each for each in found}


def with_defect(text: str) -> LetterData:
    data = full_data(GOODS)
    return replace(data, values={**data.values, "defect": text})


@pytest.mark.parametrize(
    ("text", "risk"),
    [
        ("pękło, bo upuściłam je na schodach", "admission"),
        ("stało się to z mojej winy", "admission"),
        ("jesteście oszustami", "insult"),
        ("cham za ladą odmówił", "insult"),
        ("pożałujecie tego", "threat"),
        ("mój PESEL jest znany", "identity"),
        ("numer ABC 123456", "identity"),
        ("44051401359", "identity"),
        ("złożę skargę przez platformę ODR", "repealed"),
    ],
)
def test_wording(text: str, risk: str) -> None:
    found = check(with_defect(text))
    assert risk in found
    assert found[risk].block_id == "defect"
    assert text[5:] in found[risk].sentence.replace("\u00a0", " ")
    assert found[risk].mend.pl


@pytest.mark.parametrize(
    "text", ["podeszwa pękła na szwie", "numer 12345678901", "schamiały", "chamois, kolor kremowy"]
)
def test_harmless_words_are_left_alone(text: str) -> None:
    assert not {"admission", "insult", "threat", "identity"} & set(check(with_defect(text)))


@pytest.mark.parametrize("kind", list(CATALOGUE.templates))
def test_karens_own_words_carry_no_risk(kind: str) -> None:
    template = CATALOGUE.get(kind)
    found = check(full_data(template), template)
    assert not {"admission", "insult", "threat", "identity", "repealed", "enclosure"} & set(found)


def test_order_of_remedies() -> None:
    data = full_data(GOODS)
    early = {k: v for k, v in data.citations.items() if k != "upk-43e-price-withdraw"}
    assert "order" in check(replace(data, citations=early, demands=("refund",)))
    assert "order" not in check(replace(data, demands=("refund",)))
    assert "order" not in check(replace(data, citations=early, demands=("repair",)))


def test_no_demand_and_no_account() -> None:
    data = full_data(GOODS)
    assert "no-demand" in check(replace(data, demands=()))
    values = {k: v for k, v in data.values.items() if k != "account"}
    assert "no-account" in check(replace(data, values=values, demands=("refund",)))
    assert "no-account" not in check(replace(data, values=values, demands=("repair",)))


def doubtful_dates(data: LetterData, context: RiskContext = RiskContext()) -> set[str]:
    found = check_letter(compose(GOODS, data), GOODS, data, context)
    return {each.field for each in found if each.risk == "date"}


def test_dates_that_cannot_be() -> None:
    data = full_data(GOODS)
    assert doubtful_dates(data) == set()
    future = {**data.values, "bought_on": date(2026, 12, 1)}
    assert "bought_on" in doubtful_dates(replace(data, values=future))
    backwards = {**data.values, "defect_found_on": date(2026, 10, 1)}
    assert doubtful_dates(replace(data, values=backwards)) == {"defect_found_on"}


def test_dates_that_contradict_the_log() -> None:
    data = full_data(GOODS)
    assert doubtful_dates(data, RiskContext({"bought_on": date(2026, 10, 4)})) == {"bought_on"}
    assert doubtful_dates(data, RiskContext({"bought_on": date(2026, 10, 5)})) == set()


def test_enclosures() -> None:
    data = full_data(GOODS)
    edits = {"effect": "Paragon dołączam."}
    assert check(replace(data, enclosures=(), edits=edits))["enclosure"].block_id == "effect"
    assert check(replace(data, enclosures=()))["advised-enclosure"].level is Level.HINT
    assert "advised-enclosure" not in check(data)


def test_law() -> None:
    assert "no-law" in check(least_data(GOODS))
    old = Citation("art. 1", "Ustawa dawna", repealed_on=date(2020, 1, 1))
    assert "repealed" in check(replace(full_data(GOODS), citations={"x": (old,)}))


def test_a_changed_legal_block_is_shown() -> None:
    found = check(replace(full_data(GOODS), edits={"liability": "Nic."}))
    assert found["legal-changed"].block_id == "liability"


def test_warnings_come_before_hints() -> None:
    data = replace(full_data(GOODS), enclosures=(), demands=())
    levels = [each.level for each in check_letter(compose(GOODS, data), GOODS, data)]
    assert levels == sorted(levels, key=lambda level: level is Level.HINT)
    assert Level.WARNING in levels


def test_every_risk_has_words_in_three_languages() -> None:
    for words in risk_words().values():
        for each in (words.name, words.mend):
            assert isinstance(each, Words)
            assert len({each.pl, each.en, each.uk}) == 3


@pytest.mark.parametrize(("digits", "right"), [("44051401359", True), ("44051401358", False)])
def test_check_digit_of_a_pesel(digits: str, *, right: bool) -> None:
    assert is_pesel(digits) is right


@pytest.mark.parametrize("kind", ["withdrawal-after-complaint", "price-reduction"])
def test_the_second_step_before_the_first_is_told(kind: str) -> None:
    template = CATALOGUE.get(kind)
    repair = full_data(GOODS).citations["upk-43d-repair-replace"]
    too_early = replace(full_data(template), citations={"upk-43d-repair-replace": repair})
    assert "order" in check(too_early, template)
    assert "order" not in check(full_data(template), template)


def test_an_answer_before_the_last_day_contradicts_its_being_late() -> None:
    template = CATALOGUE.get("deemed-accepted")
    full = full_data(template)
    early = replace(full, values={**full.values, "reply_on": date(2026, 10, 20)})
    late = replace(full, values={**full.values, "reply_on": date(2026, 11, 12)})
    assert "date" in check(early, template)
    assert "date" not in check(late, template)


def test_repealed_law_is_not_judged_without_the_day_of_the_letter() -> None:
    old = Citation("art. 1", "ustawa", repealed_on=date(2020, 1, 1))
    data = replace(full_data(GOODS), citations={"x": (old,)}, written_on=None)
    assert "repealed" not in check(data)


def test_a_date_of_another_letter_is_not_looked_at() -> None:
    full = full_data(GOODS)
    data = replace(full, values={**full.values, "flight_on": date(2030, 1, 1)})
    assert "date" not in check(data)
