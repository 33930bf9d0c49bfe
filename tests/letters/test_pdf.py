"""What stands where on the page: address window, page numbers, breaks, signature, large print."""

from __future__ import annotations

import dataclasses
import io
import re
from itertools import pairwise

import pytest
from pypdf import PdfReader

from letters.model.document import (
    Document,
    DocumentKind,
    Heading,
    Paragraph,
    Party,
    Run,
    Signature,
    SignatureKind,
    Spacer,
    Table,
    TableColumn,
)
from letters.render import PdfOptions, Profile, Window, render_pdf, render_report
from letters.render.strip_layout import LARGE, NORMAL, Panel, Scale, panels
from tests.accept import Accept
from tests.letters import samples
from tests.letters.reading import failures, pages_of, positions, squeezed
from tests.letters.reading_tags import structure

MM = 72 / 25.4
PLAIN = PdfOptions(profile=Profile.PLAIN)

DL, C65, C5 = (220, 110), (229, 114), (229, 162)
THIRD, HALF = (210, 99), (210, 148.5)  # of A4, folded


def seen(
    envelope: tuple[float, float],
    from_left: float,
    from_bottom: float,
    folded: tuple[float, float] = THIRD,
) -> tuple[float, float, float, float]:
    """What a window of 90 by 45 mm shows of the folded sheet however that slides.

    Left, right, top, bottom in millimetres from the upper left corner of the sheet.
    """
    play = [outer - sheet for outer, sheet in zip(envelope, folded, strict=True)]
    top = envelope[1] - from_bottom - 45
    return from_left, from_left + 90 - play[0], top, top + 45 - play[1]


def common(*areas: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    lefts, rights, tops, bottoms = zip(*areas, strict=True)
    return max(lefts), min(rights), max(tops), min(bottoms)


VISIBLE = {
    Window.DL_RIGHT: common(seen(DL, 110, 15), seen(DL, 110, 20), seen(C65, 119, 20)),
    Window.DL_LEFT: common(seen(DL, 20, 15), seen(DL, 20, 20), seen(C65, 20, 20)),
    Window.C5_LEFT: common(seen(C5, 20, 72, HALF), seen(C5, 20, 77, HALF)),
}


def filler(count: int) -> Paragraph:
    return Paragraph((Run("Zdanie o rzeczy, która zajmuje miejsce na stronie. " * count),))


def test_same_input_same_bytes() -> None:
    options = PdfOptions(created=samples.CREATED)
    assert render_pdf(samples.complaint(), options) == render_pdf(samples.complaint(), options)
    assert render_pdf(samples.timeline()) == render_pdf(samples.timeline())


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("complaint", samples.complaint()),
        ("timeline", samples.timeline(30)),
        ("plain-page", samples.plain_page()),
    ],
)
def test_accepted_pages(name: str, document: Document, accept: Accept) -> None:
    lines = []
    for number, text in enumerate(pages_of(render_pdf(document)), start=1):
        lines.append(f"== strona {number}")
        lines += [" ".join(line.split()[:6]) for line in text.splitlines() if line.strip()]
    accept("\n".join(lines), f"pages/{name}.txt")


@pytest.mark.parametrize("window", list(Window))
def test_address_stands_in_the_window(window: Window) -> None:
    left, right, top, bottom = VISIBLE[window]
    content = render_pdf(samples.complaint(), PdfOptions(window=window))
    seen = positions(content)
    for line in samples.SHOP.lines:
        x, y = next((x, y) for text, x, y in seen if text == line)
        assert left * MM <= x <= right * MM
        from_top = 297 - y / MM
        assert top + 2 <= from_top <= bottom


def test_window_shows_nothing_but_the_address() -> None:
    left, right, top, bottom = VISIBLE[Window.DL_RIGHT]
    address = {*samples.SHOP.lines, samples.complaint().delivery_note}
    for text, x, y in positions(render_pdf(samples.complaint())):
        if left * MM <= x <= right * MM and top <= 297 - y / MM <= bottom:
            assert text in address


def test_page_numbers_and_case_on_every_page() -> None:
    document = dataclasses.replace(samples.complaint(), blocks=(filler(120),) * 2)
    pages = pages_of(render_pdf(document))
    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert f"Sprawa 2026/014 · strona {number} z {len(pages)}" in text


@pytest.mark.parametrize("size", range(20, 64))
def test_closing_words_stay_with_the_signature(size: int) -> None:
    blocks = (filler(size), Paragraph((Run("Z poważaniem"),)), Signature("Anna Wiśniewska"))
    pages = pages_of(render_pdf(dataclasses.replace(samples.complaint(), blocks=blocks), PLAIN))
    for text in pages:
        assert ("Z poważaniem" in text) == (
            "Wiśniewska" in text.split("Z poważaniem")[-1].split("@")[-1]
        )


@pytest.mark.parametrize("last", [1, 3, 9])
def test_two_lines_of_the_letter_stay_with_the_signature(last: int) -> None:
    """Whether the last paragraph has one line, a few, or many."""
    for size in range(20, 64):
        short = Paragraph((Run("Zdanie."),))
        end = filler(last) if last > 1 else short
        blocks = (filler(size), short, end, Paragraph((Run("Z poważaniem"),)), Signature("Anna"))
        pages = pages_of(render_pdf(dataclasses.replace(samples.complaint(), blocks=blocks), PLAIN))
        before = pages[-1].split("Z poważaniem")[0].splitlines()
        assert len([line for line in before if line.strip()]) >= 2


def test_a_paragraph_cut_for_the_signature_reads_as_one() -> None:
    blocks = (filler(1), filler(9), Paragraph((Run("Z poważaniem"),)), Signature("Anna"))
    content = render_pdf(dataclasses.replace(samples.complaint(), blocks=blocks))
    assert failures(content) == []
    words = [each.words for each in structure(content).below if each.kind == "P"]
    assert squeezed(filler(9).runs[0].text) in [squeezed(text) for text in words]
    places = [y for text, _, y in positions(content) if text.startswith("Zdanie o rzeczy")]
    steps = {round(above - below, 1) for above, below in pairwise(places)}
    assert len(steps) <= 2  # one distance within paragraphs, one between the two


@pytest.mark.parametrize("size", range(25, 60, 3))
def test_a_heading_is_never_the_last_on_a_page(size: int) -> None:
    blocks = (filler(size), Heading("Żądanie"), filler(8))
    pages = pages_of(render_pdf(dataclasses.replace(samples.complaint(), blocks=blocks), PLAIN))
    page = next(text for text in pages if "Żądanie" in text)
    assert "Zdanie" in page.split("Żądanie")[1]


def test_no_widows_and_no_orphans() -> None:
    for size in range(30, 50):
        blocks = (filler(size), filler(6))
        pages = pages_of(render_pdf(dataclasses.replace(samples.complaint(), blocks=blocks), PLAIN))
        if len(pages) > 1:
            lines = [
                line for line in pages[1].splitlines() if line.strip() and "strona" not in line
            ]
            assert len(lines) != 1


def long_table(rows: int) -> Document:
    columns = (TableColumn("Data"), TableColumn("Zdarzenie", weight=3))
    body = tuple(((Run(f"{n}"),), (Run("zdarzenie " * (n % 9 + 1)),)) for n in range(rows))
    return Document(title="Tabela", kind=DocumentKind.REPORT, blocks=(Table(columns, body),))


def test_table_header_is_repeated_and_rows_stay_whole() -> None:
    content = render_pdf(long_table(120))
    pages = pages_of(content)
    assert len(pages) > 2
    assert all("Zdarzenie" in text for text in pages)
    words = squeezed("".join(pages))
    assert words.count("zdarzenie") == sum(n % 9 + 1 for n in range(120))


def test_repeated_header_is_an_artifact() -> None:
    content = render_pdf(long_table(120))
    assert content.count(b"/S /TH") == 2


def test_table_does_not_leave_one_row_behind() -> None:
    for rows in range(20, 60):
        pages = pages_of(render_pdf(long_table(rows), PLAIN))
        last = [line for line in pages[-1].splitlines() if re.fullmatch(r"\s*\d+\s*", line)]
        if len(pages) > 1:
            assert len(last) >= 2


def test_large_print_has_no_small_letter() -> None:
    for document in (samples.complaint(), samples.proof_sheet(), samples.timeline(5)):
        sizes = set()
        content = render_pdf(document, PdfOptions(large_print=True, profile=Profile.PLAIN))
        for sheet in PdfReader(io.BytesIO(content)).pages:
            stream = sheet.get_contents()
            assert stream is not None
            code = stream.get_data().decode("latin-1")
            used = re.findall(r"/F\d+\+\d+ ([\d.]+) Tf[^\n]*Tj", code)
            sizes |= {float(size) for size in used}
        assert sizes
        assert min(sizes) >= 15.8  # the note under the page number; everything else 18


def test_large_print_says_the_same() -> None:
    normal = squeezed("".join(pages_of(render_pdf(samples.complaint(), PLAIN))))
    large = squeezed(
        "".join(pages_of(render_pdf(samples.complaint(), PdfOptions(large_print=True))))
    )
    for sentence in ("reklamację uważa się za uznaną", "Obuwie Śródmieście", "349,00 zł"):
        assert squeezed(sentence) in normal
        assert squeezed(sentence) in large


def test_drawn_signature_is_a_figure_with_words() -> None:
    signature = Signature("Anna", SignatureKind.DRAWN, strokes=(((0, 0), (1, 1)),))
    content = render_pdf(samples.complaint(signature))
    assert b"/S /Figure" in content


def test_space_longer_than_a_page_is_cut() -> None:
    document = dataclasses.replace(samples.complaint(), blocks=(Spacer(5000), filler(1)))
    assert render_report(document, PLAIN).pages <= 2


def test_long_address_shrinks_then_tells() -> None:
    seven = Party(tuple(f"Wiersz adresu numer {n}" for n in range(7)))
    fits = render_report(dataclasses.replace(samples.complaint(), addressee=seven))
    assert fits.warnings == ()
    twenty = Party(tuple(f"Wiersz adresu numer {n}" for n in range(20)))
    over = render_report(dataclasses.replace(samples.complaint(), addressee=twenty))
    assert "dłuższy niż okienko" in over.warnings[0].words
    assert "numer 19" in pages_of(over.content)[0]


# ------------------------------------------------------------------ the time axis


@pytest.mark.parametrize("count", [5, 9, 10, 11, 60, 500])
@pytest.mark.parametrize("scale", [NORMAL, LARGE], ids=["normal", "large"])
def test_labels_never_meet(count: int, scale: Scale) -> None:
    width = 462.0
    made = panels(samples.strip(count), width, scale, "dziś")
    assert sum(len(panel.flags) for panel in made) == count + 3  # two branches and today
    for panel in made:
        assert_apart(panel, width, scale)


def assert_apart(panel: Panel, width: float, scale: Scale) -> None:
    for is_above in (True, False):
        row = [flag for flag in panel.flags if flag.is_above is is_above]
        lefts = [flag.left for flag in row]
        assert all(b - a >= scale.flag_width(width) - 1e-6 for a, b in pairwise(lefts))
        assert all(-1e-6 <= left <= width - scale.flag_width(width) + 1e-6 for left in lefts)
        xs = [flag.x for flag in row]
        assert xs == sorted(xs)  # same order above and on the axis: no line crosses another


def test_all_on_one_day() -> None:
    axis = samples.strip(30)
    same = tuple(dataclasses.replace(event, on=axis.today) for event in axis.events)
    for panel in panels(dataclasses.replace(axis, events=same), 462.0, NORMAL, "dziś"):
        assert_apart(panel, 462.0, NORMAL)


def test_five_hundred_events_print() -> None:
    report = render_report(samples.timeline(500))
    assert report.pages > 10
    text = squeezed("".join(pages_of(report.content)))
    assert text.count(squeezed("zał. 500")) >= 1


def test_every_panel_is_described() -> None:
    content = render_pdf(samples.timeline(60))
    figures = content.count(b"/S /Figure")
    assert figures == content.count(b"/Alt ") > 3
