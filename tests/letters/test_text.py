"""The plain-text twin: the same words in lines that mail programs leave alone."""

from __future__ import annotations

import re

from letters.model.document import (
    Document,
    DocumentKind,
    Enclosures,
    Paragraph,
    Run,
    Table,
    TableColumn,
)
from letters.render import PdfOptions, Profile, render_pdf, render_text
from tests.accept import Accept
from tests.letters import samples
from tests.letters.reading import body_of


def test_accepted_text_of_the_complaint(accept: Accept) -> None:
    accept(render_text(samples.complaint()), "pages/complaint-twin.txt")


def test_lines_are_at_most_76_columns() -> None:
    for document in (samples.complaint(), samples.timeline(), samples.plain_page()):
        assert max(map(len, render_text(document).splitlines())) <= 76


def test_a_long_word_stays_whole() -> None:
    text = render_text(Document(title="t", blocks=(Paragraph((Run("a " + "x" * 300),)),)))
    assert "x" * 300 in text


def test_hard_spaces_hold_their_words_together() -> None:
    text = render_text(
        Document(title="t", blocks=(Paragraph((Run("słowo " * 12 + "art.\u00a07a"),)),))
    )
    assert "art.\u00a07a" in text


def test_every_word_of_the_letter_stands_in_its_twin() -> None:
    document = samples.complaint()
    printed = set(
        re.findall(r"\w+", body_of(render_pdf(document, PdfOptions(profile=Profile.PLAIN))))
    )
    twin = set(re.findall(r"\w+", render_text(document)))
    assert printed - twin == {"strona"}
    assert twin - printed == set()


def test_a_row_without_its_last_cells() -> None:
    table = Table((TableColumn("a"), TableColumn("b")), (((Run("x"),), ()),))
    assert "\nx\n" in render_text(Document(title="t", blocks=(table,)))


def test_a_link_shows_where_it_leads() -> None:
    runs = (Run("tutaj", link="https://uokik.gov.pl"), Run("a@b.pl", link="mailto:a@b.pl"))
    text = render_text(Document(title="t", blocks=(Paragraph(runs),)))
    assert "tutaj <https://uokik.gov.pl>" in text
    assert text.count("a@b.pl") == 1


def test_a_report_names_its_title_once() -> None:
    for subject in ("Oś czasu sprawy", "Buty"):
        report = Document("Oś czasu sprawy", (), DocumentKind.REPORT, subject=subject)
        plain = PdfOptions(profile=Profile.PLAIN)
        for text in (render_text(report), body_of(render_pdf(report, plain))):
            assert text.count("Oś czasu sprawy") == 1
            assert subject in text


def test_a_title_that_brings_its_own_colon_gets_no_second_one() -> None:
    for title in ("Załączniki", "Załączniki:"):
        text = render_text(Document(title="t", blocks=(Enclosures(title, ("paragon",)),)))
        assert "Załączniki:\n1. paragon" in text
