"""Prints a document: lays it out with ReportLab, then makes it archival and accessible."""

from __future__ import annotations

import io
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import (
    BaseDocTemplate,
    LayoutError,
    NextPageTemplate,
    PageTemplate,
)

from letters.model.document import Document, DocumentKind
from letters.render.archive import archive
from letters.render.errors import PrintError, Reason, reason
from letters.render.flowables import Sheet, add_blocks, add_words
from letters.render.options import PdfOptions, Profile
from letters.render.pages import (
    BOTTOM,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TOP,
    Footer,
    Letterhead,
    draw_folds,
    frame,
)
from letters.render.paragraphs import Report
from letters.render.snug import draw_closer
from letters.render.styles import PAGE, styles
from letters.render.tags import Node, TaggedCanvas

_LOWEST_START = PAGE[1] * 0.55  # of the body; below that the letterhead flows like text


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF and what there is to say about it."""

    content: bytes
    pages: int
    warnings: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class LaidOut:
    """Pages whose drawings are marked, and the elements that the marks belong to."""

    content: bytes
    root: Node
    marks: list[list[Node]]
    warnings: tuple[Reason, ...]


def render_pdf(document: Document, options: PdfOptions | None = None) -> bytes:
    """Print a document as a PDF.

    Args:
        document: the composed document; the same values give the same bytes.
        options: profile, envelope, large print, embedded files; by default PDF/A-3a and PDF/UA-1
            for a DL envelope with its window on the right.

    Returns:
        The bytes of the file.

    Raises:
        PrintError: the document cannot be printed as asked.
    """
    return render_report(document, options).content


def render_report(document: Document, options: PdfOptions | None = None) -> Printed:
    """Print like ``render_pdf`` and also give the number of pages and the warnings.

    A warning tells of something that could not be set as typed: a character
    that no font has, an address longer than the window, a picture that could not be read.
    """
    chosen = options or PdfOptions()
    _check(chosen)
    laid = lay_out(document, chosen)
    content = laid.content
    if chosen.profile is not Profile.PLAIN:
        content = archive(content, laid.root, laid.marks, document, chosen)
    return Printed(content, len(laid.marks), laid.warnings)


def worth_telling(document: Document) -> tuple[Reason, ...]:
    """What there is to say about a letter before it is printed: the warnings of its usual form.

    Raises ``PrintError`` where an element fits on no page.
    """
    return lay_out(document, PdfOptions()).warnings


def lay_out(document: Document, options: PdfOptions) -> LaidOut:
    """Lay out without the archival step: for pages that become part of another file.

    Raises ``PrintError`` where an element fits on no page.
    """
    report = Report()
    root = Node("Document")
    buffer = io.BytesIO()
    canvas = _lay_out(document, options, root, report, buffer)
    return LaidOut(buffer.getvalue(), root, canvas.marks, report.everything())


def _check(options: PdfOptions) -> None:
    if options.attachments and options.profile is not Profile.A3A_UA1:
        raise PrintError(reason("attachments_need_a3"))


def _lay_out(
    document: Document, options: PdfOptions, root: Node, report: Report, buffer: io.BytesIO
) -> TaggedCanvas:
    look = styles(large_print=options.large_print)
    sheet = Sheet(root, look, report, TEXT_WIDTH, TEXT_HEIGHT, document.language)
    footer = Footer(document, look, report, is_numbered=options.page_numbers)
    is_letter = document.kind is DocumentKind.LETTER and not options.large_print
    first_top = TOP
    letterhead = None
    if is_letter:
        head = Letterhead(document, options, look, root, report)
        if head.body_top <= _LOWEST_START:
            letterhead, first_top = head, head.body_top
        else:
            report.notes.append(reason("head_too_long"))
            root.kids.clear()
    if letterhead is None:
        _add_opening(document, sheet)
    _add_subject(document, sheet)
    add_blocks(document.blocks, sheet)

    def first_page(canvas: Canvas, _template: object) -> None:
        if letterhead is not None and isinstance(canvas, TaggedCanvas):
            letterhead.draw(canvas)
            if options.fold_marks:
                draw_folds(canvas, options.window)

    made: list[TaggedCanvas] = []

    def new_canvas(*args: object, **settings: object) -> TaggedCanvas:
        canvas = TaggedCanvas(*args, **settings)
        canvas.furniture = footer.draw
        made.append(canvas)
        return canvas

    if letterhead is not None:
        first_height = PAGE[1] - first_top - BOTTOM
        draw_closer(sheet.story, TEXT_WIDTH, first_height, TEXT_HEIGHT)

    template = BaseDocTemplate(
        buffer,
        pagesize=PAGE,
        title=document.title,
        pageTemplates=[
            PageTemplate("first", [frame(first_top)], onPage=first_page),
            PageTemplate("later", [frame(TOP)]),
        ],
        allowSplitting=1,
        initialFontName="Lato-Regular",
    )
    try:
        template.build([NextPageTemplate("later"), *sheet.story], canvasmaker=new_canvas)
    except LayoutError as error:
        raise PrintError(reason("element_too_large", detail=str(error)[:120])) from error
    return made[-1]


def _add_opening(document: Document, sheet: Sheet) -> None:
    """Sender, date and addressee as running text: reports and the large print."""
    look = sheet.look
    lines = [line for line in document.sender.lines if line.strip()]
    if lines:
        add_words(lines[0], look.sender_name, sheet)
        if lines[1:]:
            add_words("  ·  ".join(lines[1:]), look.sender, sheet).spaceAfter = 8
    if document.place_and_date:
        style = look.place if document.kind is DocumentKind.LETTER else look.small
        add_words(document.place_and_date, style, sheet).spaceAfter = 8
    if document.delivery_note:
        add_words(document.delivery_note, look.delivery, sheet)
    addressee = "\n".join(line for line in document.addressee.lines if line.strip())
    if addressee:
        add_words(addressee, look.addressee, sheet).spaceAfter = 14


def _add_subject(document: Document, sheet: Sheet) -> None:
    if document.kind is DocumentKind.REPORT:
        add_words(document.title, sheet.look.title, sheet, "H1")
        if document.subject not in ("", document.title):
            add_words(document.subject, sheet.look.small, sheet).spaceAfter = 10
        sheet.heading_shift, sheet.last_level = 1, 1
    elif document.subject:
        add_words(document.subject, sheet.look.subject, sheet, "H1")
        sheet.heading_shift, sheet.last_level = 1, 1
