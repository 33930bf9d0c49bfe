"""What the letters package says in Polish the window says in its own language, with every value."""

from __future__ import annotations

import string

import pytest

from karen_app.domain.printing_sentences import PRINTING_SENTENCES
from karen_app.letter_printer import LetterPrinter
from karen_app.services.ports import BoundExhibit, BundleLimits, OutputTrouble
from letters.model.document import Document, DocumentKind, Paragraph, Run
from letters.render import render_pdf
from letters.render.errors import SENTENCES


def places(sentence: str) -> set[str]:
    return {name for _text, name, _form, _how in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("code", SENTENCES)
def test_each_reason_has_its_sentence(code: str) -> None:
    assert places(PRINTING_SENTENCES[f"print.{code}"]) == places(SENTENCES[code])


def test_a_packet_over_its_limit_says_so_in_any_language() -> None:
    words = Document(title="P", kind=DocumentKind.REPORT, blocks=(Paragraph((Run("x"),)),))
    film = BoundExhibit("Film", "film.mp4", b"\0" * 2_100_000)
    with pytest.raises(OutputTrouble) as refused:
        LetterPrinter().bundle(
            render_pdf(words),
            (film,),
            title="Pismo",
            reference="1",
            limits=BundleLimits(file_bytes=2_000_000),
        )
    assert refused.value.message.english == (
        "The file “film.mp4” has 3 MB, and the receiver takes 2 MB a file at most. Divide this "
        "enclosure, or send it by post."
    )


def test_what_is_no_page_is_named_in_any_language() -> None:
    words = Document(title="P", kind=DocumentKind.REPORT, blocks=(Paragraph((Run("x"),)),))
    film = BoundExhibit("Film", "film.mp4", b"\0" * 100)
    bound = LetterPrinter().bundle(
        render_pdf(words), (film,), title="Pismo", reference="1", limits=BundleLimits()
    )
    ((exhibit, why),) = bound.separate
    assert exhibit == film
    assert why.english == "it is neither a PDF nor a photo, so there are no pages to bind in"
