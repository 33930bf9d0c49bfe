"""Colours are measured: text at least 4.5 to 1, edges of what one presses at least 3 to 1."""

from __future__ import annotations

from itertools import product

import pytest

from karen_app.services.views.words import Tone
from karen_app.ui.theme import CONTRAST, DARK, LIGHT, Colours, Theme, contrast, style_sheet

SETS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


@pytest.mark.parametrize(("name", "tone"), list(product(SETS, Tone)))
def test_each_tone_reads_on_its_ground_and_on_a_card(name: str, tone: Tone) -> None:
    colours = SETS[name]
    for ground in (colours.soft_of(tone), colours.card):
        assert contrast(colours.ink_of(tone), ground) >= 4.5


@pytest.mark.parametrize("colours", list(SETS.values()), ids=list(SETS))
def test_ink_and_muted_ink_read_everywhere(colours: Colours) -> None:
    grounds = (colours.back, colours.card, colours.rail, colours.act_soft, colours.hover)
    for ink, ground in product((colours.ink, colours.muted), grounds):
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(colours.on_act, colours.act) >= 4.5
    assert contrast(colours.on_act, colours.act_hover) >= 4.5


@pytest.mark.parametrize("colours", list(SETS.values()), ids=list(SETS))
def test_edges_of_fields_and_buttons_are_seen(colours: Colours) -> None:
    assert contrast(colours.edge, colours.card) >= 3
    assert contrast(colours.edge, colours.back) >= 3


def test_known_contrasts() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_style_sheet_has_no_place_left_open_and_scales() -> None:
    for colours in SETS.values():
        assert "@" not in style_sheet(Theme(colours), "Lato")
    assert "font-size: 26px" in style_sheet(Theme(LIGHT, 200), "Lato")
