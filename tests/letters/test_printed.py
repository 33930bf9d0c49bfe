"""Every kind of letter prints: archival, accessible, without a warning, the same words as its twin."""

from __future__ import annotations

import re

import pytest

from letters import compose, load_catalogue
from letters.render import PdfOptions, Profile, Window, render_report, render_text
from tests.letters.reading import body_of, failures
from tests.letters.sample_data import WRITTEN_ON, full_data

CATALOGUE = load_catalogue()
WORD = re.compile(r"\w+")


@pytest.mark.parametrize("kind", list(CATALOGUE.templates))
def test_every_kind_prints(kind: str) -> None:
    template = CATALOGUE.get(kind)
    letter = compose(template, full_data(template), final=True)
    printed = render_report(letter, PdfOptions(created=WRITTEN_ON))
    assert printed.warnings == ()
    assert failures(printed.content) == []
    words = set(WORD.findall(body_of(printed.content)))
    assert set(WORD.findall(render_text(letter))) - words == set()


@pytest.mark.parametrize("kind", list(CATALOGUE.templates))
def test_every_kind_prints_large_and_for_other_envelopes(kind: str) -> None:
    template = CATALOGUE.get(kind)
    letter = compose(template, full_data(template), final=True)
    large = render_report(letter, PdfOptions(large_print=True, profile=Profile.A2A_UA1))
    assert failures(large.content, ("PDF_A_2A", "PDF_UA_1")) == []
    for window in (Window.DL_LEFT, Window.C5_LEFT):
        options = PdfOptions(window=window, profile=Profile.PLAIN)
        assert render_report(letter, options).warnings == ()
