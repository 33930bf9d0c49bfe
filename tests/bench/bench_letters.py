"""Letters, time axes and bundles beside bare ReportLab and bare pikepdf."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterable
from typing import Any
from xml.sax.saxutils import escape

from pikepdf import Pdf

from letters.bundle import Exhibit, build_bundle
from letters.model.document import (
    Document,
    Enclosures,
    Heading,
    Items,
    Paragraph,
    Run,
    Signature,
    Table,
)
from letters.render import PdfOptions, Profile, render_batch, render_pdf
from letters.render.fonts import BOLD, REGULAR, ready
from tests.bench.frame import Pair, benchmark
from tests.letters import samples


def bare_letter(document: Document) -> bytes:
    """The same words in the same fonts, with nothing else around them."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph as Words
    from reportlab.platypus import SimpleDocTemplate
    from reportlab.platypus import Table as Cells

    ready()
    body = ParagraphStyle("body", fontName=REGULAR, fontSize=10.5, leading=15, spaceAfter=7)
    bold = ParagraphStyle("bold", body, fontName=BOLD)
    lines = (*document.sender.lines, *document.addressee.lines)
    head = (*lines, document.place_and_date, document.delivery_note)
    story: list[Any] = [Words(escape(line), body) for line in head]
    story.append(Words(escape(document.subject or document.title), bold))
    for block in document.blocks:
        if isinstance(block, Heading):
            story.append(Words(escape(block.text), bold))
        elif isinstance(block, Paragraph):
            story.append(Words(marked_up(block.runs), body))
        elif isinstance(block, Items):
            story += [
                Words(f"{n}. {marked_up(item)}", body) for n, item in enumerate(block.items, 1)
            ]
        elif isinstance(block, Table):
            rows = [[Words(escape(column.title), bold) for column in block.columns]]
            rows += [[Words(marked_up(cell), body) for cell in row] for row in block.rows]
            story.append(Cells(rows, repeatRows=1))
        elif isinstance(block, Signature):
            story.append(Words(escape(block.name), body))
        elif isinstance(block, Enclosures):
            story += [Words(escape(item), body) for item in block.items]
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, invariant=1, initialFontName=REGULAR, initialFontSize=10).build(story)
    return buffer.getvalue()


def marked_up(runs: Iterable[Run]) -> str:
    fonts = {"bold": "Lato-Bold", "italic": "Lato-Italic"}
    return "".join(
        f'<font name="{fonts[run.style]}">{escape(run.text)}</font>'
        if run.style in fonts
        else escape(run.text)
        for run in runs
    )


@benchmark("letter: laid out", goal=1.3, rounds=15)
def laid_out() -> Pair:
    document, plain = samples.complaint(), PdfOptions(profile=Profile.PLAIN)
    return Pair(lambda: render_pdf(document, plain), lambda: bare_letter(document))


@benchmark("letter: with tags and archival form", goal=3.0, rounds=15)
def archival() -> Pair:
    document = samples.complaint()
    return Pair(lambda: render_pdf(document), lambda: bare_letter(document))


@benchmark("letters: a batch of 1000 beside 1000 bare ones", goal=3.0, rounds=1)
def batch() -> Pair:
    documents = [
        dataclasses.replace(samples.complaint(), reference=f"2026/{n:04d}") for n in range(1000)
    ]
    return Pair(
        lambda: sum(len(item.content) for item in render_batch(documents)),
        lambda: sum(len(bare_letter(document)) for document in documents),
    )


@benchmark("time axis: 500 events", goal=2.0)
def time_axis() -> Pair:
    document = samples.timeline(500)
    return Pair(lambda: render_pdf(document), lambda: bare_letter(document))


@benchmark("bundle: 300 pages", goal=1.5)
def bundle() -> Pair:
    letter = render_pdf(samples.complaint())
    papers = [render_pdf(samples.timeline(150 + n)) for n in range(34)]
    exhibits = [Exhibit(f"dowód {n}", f"d{n}.pdf", paper) for n, paper in enumerate(papers)]

    def bare() -> bytes:
        with Pdf.new() as merged:
            for content in (letter, *papers):
                merged.pages.extend(Pdf.open(io.BytesIO(content)).pages)
            buffer = io.BytesIO()
            merged.save(buffer)
            return buffer.getvalue()

    return Pair(lambda: build_bundle(letter, exhibits), bare)
