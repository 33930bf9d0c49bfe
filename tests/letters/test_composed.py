"""The composed text of every kind in every writer's form is the accepted one."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from letters import LetterData, LetterTemplate, Tone, compose, example_values, load_catalogue
from tests.accept import Accept
from tests.letters.reading_text import as_text
from tests.letters.sample_data import GOODS_2021, OTHERWISE, WRITERS, full_data, least_data

CATALOGUE = load_catalogue()
KINDS = list(CATALOGUE.templates)


def only_new(text: str, usual: str) -> str:
    """The lines of a text that the usual letter does not have."""
    known = set(usual.splitlines())
    return "\n".join(line for line in text.splitlines() if line not in known)


def compared(
    template: LetterTemplate, usual: LetterData, others: Iterable[tuple[str, LetterData]]
) -> str:
    """What each variant says that the usual letter does not."""
    text = as_text(compose(template, usual))
    return "\n\n".join(
        f"===== {name}\n{only_new(as_text(compose(template, data)), text)}".rstrip()
        for name, data in others
    )


@pytest.mark.parametrize("kind", KINDS)
def test_full_letter_in_every_form(kind: str, accept: Accept) -> None:
    template = CATALOGUE.get(kind)
    texts = [
        f"===== {form}\n{as_text(compose(template, full_data(template, form), final=True))}"
        for form in WRITERS
    ]
    accept("\n\n".join(texts), f"composed/{kind}.txt")


@pytest.mark.parametrize("kind", KINDS)
def test_letter_with_only_the_necessary_facts(kind: str, accept: Accept) -> None:
    template = CATALOGUE.get(kind)
    accept(
        as_text(compose(template, least_data(template), final=True)), f"composed/{kind}.least.txt"
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_tone_says_the_same_law(kind: str, accept: Accept) -> None:
    template = CATALOGUE.get(kind)
    usual = full_data(template)
    tones = [(tone.value, replace(usual, tone=tone)) for tone in Tone if tone is not usual.tone]
    accept(compared(template, usual, tones), f"composed/{kind}.tones.txt")
    cited = {
        tone: sorted(
            line for line in as_text(compose(template, data)).splitlines() if "art." in line
        )
        for tone, data in [("usual", usual), *tones]
    }
    assert len({tuple(lines) for lines in cited.values()}) == 1


@pytest.mark.parametrize("kind", [each for each in KINDS if CATALOGUE.get(each).demands])
def test_every_demand_alone(kind: str, accept: Accept) -> None:
    template = CATALOGUE.get(kind)
    usual = full_data(template)
    alone = [
        (option.id, replace(usual, demands=(option.id,), values=example_values(template)))
        for option in template.demands
    ]
    own = replace(usual, values={**usual.values, "own_demand": "chcę rozmowy z kierownikiem"})
    others = [*alone, ("own", own), ("own-only", replace(own, demands=()))]
    accept(compared(template, usual, others), f"composed/{kind}.demands.txt")


@pytest.mark.parametrize("kind", [each for each, names in OTHERWISE.items() if names])
def test_other_facts(kind: str, accept: Accept) -> None:
    template = CATALOGUE.get(kind)
    usual = full_data(template)
    every = replace(usual, values=example_values(template))
    bare = replace(usual, citations={})
    others = [("other facts", every), ("no law", bare)]
    accept(compared(template, usual, others), f"composed/{kind}.other.txt")


def test_goods_of_2021_cite_the_law_of_that_case(accept: Accept) -> None:
    template = CATALOGUE.get("goods-complaint")
    texts = []
    for demand in ("repair", "refund"):
        data = replace(full_data(template, citations=GOODS_2021), demands=(demand,))
        texts.append(as_text(compose(template, data)))
    assert all("prawach~konsumenta" not in text for text in texts)
    accept("\n\n".join(texts), "composed/goods-complaint.2021.txt")
