"""The pages: frames, letterhead, address window, fold marks, footer.

What is assumed of envelopes (no Polish standard for their windows was found; DIN 680 gives the
left windows, the right one is taken as its mirror image): DL is 220 × 110 mm and C6/5 229 × 114 mm,
the window 90 × 45 mm, 20 mm from the side and 15 mm from the bottom; one cut 20 mm above the bottom
is allowed for too. C5 is 229 × 162 mm, the window 20 mm from the left and 72 to 77 mm above the
bottom. The sheet is folded to 99 mm (C5: 148.5 mm) and slides inside the envelope, so the address
stands in the part that every position of the sheet leaves visible. Only in C6/5 with the window
15 mm above the bottom could a sheet that is pushed all the way up hide the first line; it slides
down by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus.frames import Frame

from letters.model.document import Document
from letters.render.errors import reason
from letters.render.labels import label
from letters.render.options import PdfOptions, Window
from letters.render.paragraphs import Report, TaggedParagraph, para
from letters.render.styles import ACCENT, HAIRLINE, MUTED, PAGE, Styles
from letters.render.tags import Node, TaggedCanvas

WIDTH, HEIGHT = PAGE
LEFT = 25 * mm
RIGHT = 22 * mm
TOP = 20 * mm
BOTTOM = 24 * mm
TEXT_WIDTH = WIDTH - LEFT - RIGHT
TEXT_HEIGHT = HEIGHT - TOP - BOTTOM


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where the address stands and the sheet is folded; millimetres from the upper left corner."""

    left: float
    top: float
    width: float
    height: float
    other_left: float  # where the references stand beside the address
    folds: tuple[float, ...]


GEOMETRY: dict[Window, Geometry] = {
    Window.DL_RIGHT: Geometry(119.5, 50, 70, 28.5, 25, (99, 198)),
    Window.DL_LEFT: Geometry(25, 50, 65.5, 28.5, 118, (99, 198)),
    Window.C5_LEFT: Geometry(25, 46, 65, 25, 118, (148.5,)),
}

_FOOTER = {
    "pl": ("Sprawa {reference} · ", "strona {page} z {pages}"),
    "en": ("Case {reference} · ", "page {page} of {pages}"),
    "uk": ("Справа {reference} · ", "сторінка {page} з {pages}"),
}
_REFERENCES = {
    "pl": ("Sprawa: ", "Nasz znak: "),
    "en": ("Case: ", "Our reference: "),
    "uk": ("Справа: ", "Наш номер: "),
}


def frame(top: float, bottom: float = BOTTOM) -> Frame:
    """Give the frame of text whose upper edge lies ``top`` points below the edge of the sheet."""
    return Frame(
        LEFT,
        bottom,
        TEXT_WIDTH,
        HEIGHT - top - bottom,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


@dataclass(slots=True)
class Placed:
    """A paragraph at a fixed place: left edge, upper edge from the top of the sheet, width."""

    words: TaggedParagraph
    left: float
    top: float
    width: float


class Letterhead:
    """Sender, place and date, references and address on the first page, in reading order."""

    def __init__(
        self, document: Document, options: PdfOptions, look: Styles, root: Node, report: Report
    ) -> None:
        self.geometry = GEOMETRY[options.window]
        self.placed: list[Placed] = []
        self.rule: float | None = None
        self._look, self._root, self._report = look, root, report
        self.end = self._sender(document)
        self._place(document)
        beside = self._references(document)
        address = self._address(document)
        window_end = (self.geometry.top + self.geometry.height) * mm
        self.body_top = max(window_end, address, beside) + 9 * mm

    def _put(self, words: TaggedParagraph, left: float, top: float, width: float) -> float:
        height: float = words.wrap(width, 1e6)[1]
        self.placed.append(Placed(words, left, top, width))
        return top + height

    def _words(self, text: str, style: ParagraphStyle) -> TaggedParagraph:
        return para(text, style, self._root.add("P"), self._report)

    def _sender(self, document: Document) -> float:
        top = 14 * mm
        lines = [line for line in document.sender.lines if line.strip()]
        if lines:
            top = self._put(self._words(lines[0], self._look.sender_name), LEFT, top, TEXT_WIDTH)
            details = "  ·  ".join(lines[1:])
            if details:
                top = self._put(self._words(details, self._look.sender), LEFT, top + 1, TEXT_WIDTH)
            self.rule = top + 5
        return top

    def _place(self, document: Document) -> None:
        if document.place_and_date:
            top = max(self.end + 9, 34 * mm)
            words = self._words(document.place_and_date, self._look.place)
            self.end = self._put(words, LEFT, top, TEXT_WIDTH)

    def _references(self, document: Document) -> float:
        case, own = _REFERENCES.get(document.language, _REFERENCES["pl"])
        top = max(self.geometry.top * mm + 1, self.end + 8)
        width = WIDTH - RIGHT - self.geometry.other_left * mm
        width = min(width, 70 * mm)
        for name, text in ((case, document.reference), (own, document.own_reference)):
            if text:
                words = self._words(name + text, self._look.small)
                top = self._put(words, self.geometry.other_left * mm, top, width)
        return top

    def _address(self, document: Document) -> float:
        place = self.geometry
        top = max(place.top * mm, self.end + 6)
        start = top
        left, width = place.left * mm, place.width * mm
        if document.delivery_note:
            words = self._words(document.delivery_note, self._look.delivery)
            top = self._put(words, left, top, width) + 2
        lines = "\n".join(line for line in document.addressee.lines if line.strip())
        if lines:
            top = self._fitted(lines, left, top, width, start)
        return top

    def _fitted(self, lines: str, left: float, top: float, width: float, start: float) -> float:
        """Set the address as large as the window allows, then let it run over with a word."""
        room = start + self.geometry.height * mm - top
        style = self._look.addressee
        node = self._root.add("P")
        for size in (10.5, 9.5, 8.5, 7.5):
            chosen = style.clone("address", fontSize=size, leading=size * 1.28)
            words = para(lines, chosen, node, self._report)
            if words.wrap(width, 1e6)[1] <= room:
                break
        else:
            self._report.notes.append(reason("address_too_long"))
        if start > self.geometry.top * mm + 1:
            self._report.notes.append(reason("sender_too_long"))
        return self._put(words, left, top, width)

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw everything on the current page."""
        if self.rule is not None:
            with canvas.artifact():
                canvas.saveState()
                canvas.setStrokeColor(ACCENT)
                canvas.setLineWidth(0.9)
                canvas.line(LEFT, HEIGHT - self.rule, WIDTH - RIGHT, HEIGHT - self.rule)
                canvas.restoreState()
        for item in self.placed:
            bottom = HEIGHT - item.top - item.words.height
            item.words.drawOn(canvas, item.left, bottom)


def draw_folds(canvas: TaggedCanvas, window: Window) -> None:
    """Draw the fold marks at the left edge."""
    with canvas.artifact():
        canvas.saveState()
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.5)
        for fold in GEOMETRY[window].folds:
            canvas.line(5 * mm, HEIGHT - fold * mm, 9 * mm, HEIGHT - fold * mm)
        canvas.restoreState()


class Footer:
    """The line at the foot of every page: case, page x of y, and a note below it."""

    def __init__(
        self, document: Document, look: Styles, report: Report, *, is_numbered: bool = True
    ) -> None:
        self.case, self.page = _FOOTER.get(document.language, _FOOTER["pl"])
        self.is_numbered = is_numbered
        self.reference = document.reference
        self.note = document.footer_note
        self.size = 8.5 if look.factor == 1 else 18.0
        self.report = report

    def draw(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        """Draw the footer of one page."""
        case = self.case.replace("{reference}", self.reference) if self.reference else ""
        number = self.page.format(page=page, pages=pages) if self.is_numbered else ""
        line = (case + number).removesuffix(" · ")
        canvas.saveState()
        canvas.setFillColor(MUTED)
        if line:
            self._centred(canvas, line, 12 * mm, self.size)
        if self.note:
            self._centred(canvas, self.note, 12 * mm - self.size * 1.3, self.size * 0.88)
        canvas.restoreState()

    def _centred(self, canvas: TaggedCanvas, text: str, bottom: float, size: float) -> None:
        words = label(text, size, self.report)
        if words.width > TEXT_WIDTH:
            size *= max(TEXT_WIDTH / words.width, 0.6)
            words = label(text, size, self.report)
        words.draw(canvas, LEFT + max(0.0, (TEXT_WIDTH - words.width) / 2), bottom)
