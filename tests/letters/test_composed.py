"""The composed text of every kind in every writer's form is the accepted one."""

from dataclasses import replace

import pytest

from letters import Tone, compose, load_catalogue
from tests.accept import Accept
from tests.letters.reading_text import as_text
from tests.letters.sample_data import GOODS_2021, WRITERS, full_data, least_data

CATALOGUE = load_catalogue()
KINDS = list(CATALOGUE.templates)
FOLLOW_UP = ("deemed-accepted", "appeal-refusal", "final-demand")


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


@pytest.mark.parametrize("kind", FOLLOW_UP)
def test_every_tone_says_the_same_law(kind: str, accept: Accept) -> None:
    template = CATALOGUE.get(kind)
    texts = []
    for tone in Tone:
        letter = compose(template, replace(full_data(template), tone=tone))
        texts.append(f"===== {tone.value}\n{as_text(letter)}")
    accept("\n\n".join(texts), f"composed/{kind}.tones.txt")


def test_goods_of_2021_cite_the_law_of_that_case(accept: Accept) -> None:
    template = CATALOGUE.get("goods-complaint")
    text = as_text(compose(template, full_data(template, citations=GOODS_2021)))
    assert "prawach~konsumenta" not in text
    accept(text, "composed/goods-complaint.2021.txt")
