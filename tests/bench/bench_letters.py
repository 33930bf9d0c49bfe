"""Letters, time axes and bundles beside bare ReportLab and bare pikepdf."""

from __future__ import annotations

import dataclasses
import io
import resource
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from pikepdf import Pdf

from letters import Money, compose, load_catalogue
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
from tests.letters.sample_data import full_data


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


CATALOGUE = load_catalogue()
GOODS = CATALOGUE.get("goods-complaint")
COMPLAINT = full_data(GOODS)
MANY, FEW = 1000, 50


def complaint(number: int = 0) -> Document:
    """Compose a complaint about goods; each number is another matter with other words."""
    data = COMPLAINT
    values = {**data.values, "goods": f"buty zimowe nr {number}", "price": Money(30_000 + number)}
    letter = dataclasses.replace(data, values=values, own_reference=f"K/{number}")
    return compose(GOODS, letter)


def complaints(count_of_them: int) -> Iterator[Document]:
    return (complaint(number) for number in range(count_of_them))


@benchmark("letter: composed and laid out", goal=1.3, rounds=60)
def laid_out() -> Pair:
    document, plain, numbers = complaint(), PdfOptions(profile=Profile.PLAIN), count()
    return Pair(lambda: render_pdf(complaint(next(numbers)), plain), lambda: bare_letter(document))


@benchmark("letter: composed, with tags and archival form", goal=3.0, rounds=60)
def archival() -> Pair:
    document, numbers = complaint(), count()
    return Pair(lambda: render_pdf(complaint(next(numbers))), lambda: bare_letter(document))


@benchmark("letters: each of the fifty kinds composed and laid out", goal=1.3, rounds=3)
def every_kind() -> Pair:
    kinds = [CATALOGUE.get(kind) for kind in CATALOGUE.templates]
    letters = [(each, full_data(each)) for each in kinds]
    documents = [compose(*each) for each in letters]
    plain = PdfOptions(profile=Profile.PLAIN)
    return Pair(
        lambda: [render_pdf(compose(*each), plain) for each in letters],
        lambda: [bare_letter(document) for document in documents],
    )


@benchmark(
    f"letters: a batch of {MANY} beside {MANY} bare ones", goal=3.0, rounds=1, warms_up=False
)
def batch() -> Pair:
    return Pair(
        lambda: sum(len(item.content) for item in render_batch(complaints(MANY))),
        lambda: sum(len(bare_letter(document)) for document in complaints(MANY)),
    )


@benchmark(
    f"letters: {MANY} in one batch (bare: {FEW} letters, {MANY // FEW} times)",
    goal=1.2,
    rounds=1,
    warms_up=False,
)
def growth() -> Pair:
    def few() -> int:
        return sum(1 for _ in range(MANY // FEW) for _ in render_batch(complaints(FEW)))

    told: list[str] = []
    return Pair(lambda: told.append(batch_and_tell()), few, told=told)


def memory_now() -> float:
    """The memory of this process in MiB; where the system does not tell, the most it ever took."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def batch_and_tell() -> str:
    """Print the batch; the memory taken after the first letters and at the end."""
    memory = []

    def note(done: int) -> bool:
        if done in {FEW, MANY - 1}:
            memory.append(memory_now())
        return True

    printed = sum(1 for _ in render_batch(complaints(MANY), progress=note))
    assert printed == MANY
    after, end = memory
    return f"{after:.0f} MiB after {FEW} letters, {end:.0f} MiB at the end"


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
