"""Only facts: what is not recorded is a named blank or no sentence; edits can be put back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters import (
    Addressee,
    BlankLeft,
    Citation,
    EarlierLetter,
    Grievance,
    GrievanceState,
    LetterData,
    Money,
    TemplateError,
    Writer,
    changed_blocks,
    compose,
    load_catalogue,
    put_back,
)
from letters.composing.edits import block_text
from tests.letters.reading_text import as_text
from tests.letters.sample_data import full_data, least_data

CATALOGUE = load_catalogue()
GOODS = CATALOGUE.get("goods-complaint")
APPEAL = CATALOGUE.get("appeal-refusal")


def test_missing_facts_are_named_blanks_and_stop_the_print() -> None:
    empty = LetterData(Writer(""), Addressee(""))
    letter = compose(GOODS, empty)
    assert [each.field for each in letter.missing][:4] == ["bought_on", "goods", "price", "defect"]
    assert "[uzupełnij: data zakupu]" in as_text(letter)
    with pytest.raises(BlankLeft, match="data zakupu, towar, cena, opis wady, żądanie"):
        compose(GOODS, empty, final=True)


def test_a_sentence_about_an_unknown_optional_fact_is_left_out() -> None:
    text = as_text(compose(GOODS, least_data(GOODS)))
    assert "Numer zamówienia" not in text
    assert "zdjęcia" not in text
    assert "art." not in text


def test_evidence_is_mentioned_only_if_the_file_is_there() -> None:
    full = full_data(GOODS)
    assert "dołączone zdjęcia" in as_text(compose(GOODS, full)).replace("~", " ")
    bare = replace(full, enclosures=())
    assert "zdjęcia" not in as_text(compose(GOODS, bare))


def test_earlier_letters_and_grievances_are_carried_forward() -> None:
    data = replace(
        full_data(APPEAL),
        earlier=(EarlierLetter("reklamacja", date(2026, 10, 12), date(2026, 10, 14), "odmowa"),),
        grievances=(
            Grievance("Nie oddzwoniono", GrievanceState.OPEN),
            Grievance("Zły adres na paragonie.", GrievanceState.SETTLED),
            Grievance("Za wysoka opłata", GrievanceState.CHANGED, "obniżono o połowę"),
        ),
    )
    text = as_text(compose(APPEAL, data)).replace("~", " ")
    assert (
        "12 października 2026 r. – reklamacja, doręczono 14 października 2026 r.; odmowa." in text
    )
    assert "Nie oddzwoniono – **nierozwiązane**;" in text
    assert "Zły adres na paragonie – **załatwione**;" in text
    assert "Za wysoka opłata – **załatwione częściowo** (obniżono o połowę)." in text


def test_a_value_of_the_wrong_kind_is_refused() -> None:
    data = replace(full_data(GOODS), values={"price": "349"})
    with pytest.raises(TemplateError, match="the field holds a money"):
        compose(GOODS, data)


def test_the_writer_may_change_words_and_put_them_back() -> None:
    data = replace(full_data(GOODS), edits={"liability": "Moje słowa.", "demands.list": "a\nb"})
    changed = {each.block_id: each for each in changed_blocks(compose(GOODS, data))}
    assert changed["liability"].now == "Moje słowa."
    assert changed["liability"].legal
    assert changed["liability"].original.startswith("Towar jest niezgodny")
    assert changed["demands.list"].now == "a\nb"
    restored = replace(data, edits=put_back(data.edits, "liability"))
    assert [each.block_id for each in changed_blocks(compose(GOODS, restored))] == ["demands.list"]


def test_own_demand_stands_beside_the_chosen_ones() -> None:
    data = replace(full_data(GOODS), demands=("repair",))
    data = replace(data, values={**data.values, "own_demand": "zwrotu kosztów paczki"})
    lines = as_text(compose(GOODS, data)).splitlines()
    assert "Dodatkowe żądanie: zwrotu kosztów paczki." in lines


def test_the_court_at_home_against_a_trader_abroad_stands_only_with_fact_and_law() -> None:
    template = CATALOGUE.get("claim-simplified")
    place = Citation(
        "art. 17-18", "rozporządzenie 1215/2012", "rozporządzenie 1215/2012", "Dz.Urz. UE L 351"
    )
    abroad = {"court-domicile-trader-abroad": (place,)}
    usual = full_data(template)
    directed = "kierowała działalność do Polski. Świadczą o tym: sklep w języku polskim"
    assert directed in as_text(compose(template, replace(usual, citations=abroad))).replace(
        "~", " "
    )
    silent = {name: value for name, value in usual.values.items() if name != "directed_here"}
    for data in (usual, replace(usual, citations=abroad, values=silent)):
        assert "kierowała działalność" not in as_text(compose(template, data)).replace("~", " ")


def test_composing_twice_gives_the_same() -> None:
    for template in CATALOGUE.templates.values():
        assert compose(template, full_data(template)) == compose(template, full_data(template))


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200))
def test_what_the_writer_types_survives(text: str) -> None:
    """Template marks, markup and braces are words like any others."""
    data = replace(full_data(GOODS), values={"goods": "x", "price": Money(1), "order_number": text})
    letter = compose(GOODS, data)
    block = next(
        b for b in letter.blocks if getattr(getattr(b, "mark", None), "block_id", "") == "order"
    )
    if text.strip():
        written = block_text(block).replace("\u00a0", " ").replace("–", "-")
        expected = text.rstrip(".!?… ").replace("\u00a0", " ").replace("–", "-")
        assert expected in written


@pytest.mark.parametrize(
    "hostile", ["{{ writer }}", "{% raw %}", "**<b>x</b>**", "a\nb", "%s %(x)s"]
)
def test_hostile_text_is_only_text(hostile: str) -> None:
    data = replace(full_data(GOODS), values={**full_data(GOODS).values, "defect_effect": hostile})
    words = "\n".join(block_text(block) for block in compose(GOODS, data).blocks)
    for line in hostile.splitlines():
        assert line in words
