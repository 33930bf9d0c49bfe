"""The words of a link stand inside their own Link element, however the paragraph is broken."""

from __future__ import annotations

import dataclasses

import pytest

from letters.model.document import Document, DocumentKind, Items, Paragraph, Run, Table, TableColumn
from letters.render import PdfOptions, render_pdf
from tests.letters import samples
from tests.letters.reading import failures, squeezed
from tests.letters.reading_tags import Element, structure

OFFICE = "https://uokik.gov.pl/"
MAIL = "mailto:a@b.pl"


def report(*blocks: Paragraph | Items | Table) -> Document:
    return Document(title="Odsyłacze", kind=DocumentKind.REPORT, blocks=blocks)


def read(document: Document, *, large_print: bool = False) -> tuple[Element, list[Element]]:
    content = render_pdf(document, PdfOptions(large_print=large_print))
    assert failures(content) == []
    root = structure(content)
    return root, [each for each in root.all() if each.kind == "Link"]


def words_of(element: Element) -> str:
    """All words of an element and of those below it; their order is that of the elements."""
    return squeezed("".join(each.words for each in element.all()))


@pytest.mark.parametrize("large_print", [False, True])
def test_words_stand_in_the_link(*, large_print: bool) -> None:
    _, links = read(samples.complaint(), large_print=large_print)
    assert [(link.words, link.areas) for link in links] == [
        ("anna.wisniewska@example.pl", ["mailto:anna.wisniewska@example.pl"])
    ]


def test_a_paragraph_that_is_all_link() -> None:
    _, links = read(report(Paragraph((Run("strona urzędu", link=OFFICE),))))
    assert [(link.words, link.areas) for link in links] == [("strona urzędu", [OFFICE])]


def test_two_links_side_by_side_and_letters_of_two_fonts() -> None:
    runs = (
        Run("jeden → ", link=OFFICE),
        Run("dwa", link=MAIL),
        Run(", a potem "),
        Run("znów ✓ jeden", link=OFFICE),
    )
    root, links = read(report(Paragraph(runs)))
    assert [squeezed(link.words) for link in links] == ["jeden→", "dwa", "znów✓jeden"]
    assert [link.areas for link in links] == [[OFFICE], [MAIL], [OFFICE]]
    paragraph = next(each for each in root.below if each.below)
    assert squeezed(paragraph.words) == ",apotem"


@pytest.mark.parametrize("alone", [False, True])
def test_a_link_over_lines_and_pages_is_one_element(*, alone: bool) -> None:
    long = "odsyłacz, który nie mieści się w jednym wierszu " * 70
    before = () if alone else (Run("Zdanie przed nim. " * 120),)
    after = () if alone else (Run(" Zdanie za nim."),)
    _, links = read(report(Paragraph((*before, Run(long, link=OFFICE), *after))))
    assert [squeezed(link.words) for link in links] == [squeezed(long)]
    assert len(links[0].areas) > 30
    assert set(links[0].areas) == {OFFICE}


def test_links_in_points_and_cells_but_not_in_a_repeated_header() -> None:
    cell = (Run("tu", link=OFFICE),)
    table = Table((TableColumn("Gdzie"),), ((cell,),) * 90)
    root, links = read(report(Items((cell, (Run("nic"),))), table))
    assert len(links) == 91
    assert {link.words for link in links} == {"tu"}
    assert words_of(root).count("Gdzie") == 1


def test_words_read_by_the_tags_are_the_words_of_the_letter() -> None:
    root, _ = read(samples.complaint())
    whole = words_of(root)
    for block in samples.complaint().blocks:
        if isinstance(block, Paragraph):
            for run in block.runs:
                assert squeezed(run.text) in whole


def test_the_same_words_whether_linked_or_not() -> None:
    linked = samples.complaint()
    plain = dataclasses.replace(
        linked,
        blocks=tuple(
            Paragraph(tuple(Run(run.text, run.style) for run in block.runs))
            if isinstance(block, Paragraph)
            else block
            for block in linked.blocks
        ),
    )
    sentences = [words_of(structure(render_pdf(each))) for each in (linked, plain)]
    assert sorted(sentences[0]) == sorted(sentences[1])
