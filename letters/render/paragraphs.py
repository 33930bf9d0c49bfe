"""The only place where text becomes a paragraph: normalised, never parsed, every glyph checked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paragraph import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from letters.model.document import Run, RunStyle
from letters.render.characters import normalise
from letters.render.errors import Reason, reason
from letters.render.fonts import BOLD, set_in_fonts
from letters.render.links import Link, LinkedText
from letters.render.styles import ACCENT
from letters.render.tags import Node, TaggedCanvas, canvas_of

_SAFE_LINKS = ("https://", "mailto:")

# Text is handed over as finished fragments. ReportLab's markup parser never sees it, so there is
# nothing to escape and nothing that a "<" or "&" could do.


@dataclass(slots=True)
class Report:
    """What the printer has to say about a document beside the pages."""

    findings: dict[str, Reason] = field(default_factory=dict)  # by character
    notes: list[Reason] = field(default_factory=list)

    def everything(self) -> tuple[Reason, ...]:
        """Give everything worth telling, in a stable order."""
        return (
            *(self.findings[code] for code in sorted(self.findings)),
            *dict.fromkeys(self.notes),
        )


class TaggedParagraph(Paragraph):
    """A paragraph that belongs to a structure element, with an optional label before it.

    Halves of a split paragraph belong to the same element; the label stays with the first.
    """

    node: Node | None = None
    label: tuple[str, str, Node] | None = None  # text, font, element
    label_indent: float = 0
    links: dict[Link, Node] | None = None  # the element of each link, where there are any
    blPara: Any  # noqa: N815 - ReportLab's broken lines
    _broken_for: float | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure; lines are broken once for each width, the rest is counting."""
        broken = getattr(self, "blPara", None)  # ReportLab takes it away when it cannot split
        if broken is not None and self._broken_for == width:
            self.height = len(broken.lines) * self.style.leading
            return width, self.height
        size = super().wrap(width, height)
        self._broken_for = width
        return size

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split in two so that the first half fits; both know their element."""
        parts = super().split(width, height)
        for index, part in enumerate(parts):
            if not isinstance(part, TaggedParagraph):
                continue
            part.node, part.links = self.node, self.links
            part.label = self.label if index == 0 else None
            part.label_indent = self.label_indent
        return parts

    def draw(self) -> None:
        """Draw the label and the words, each as marked content."""
        canvas = canvas_of(self)
        if self.label is not None:
            self._draw_label(canvas)
        if self.node is None:
            super().draw()
        elif self.links is not None:
            super().draw()  # the words are marked one by one, see beginText
            canvas.linked = None
        else:
            with canvas.tagged(self.node):
                super().draw()

    def beginText(self, x: float, y: float) -> PDFTextObject:  # noqa: N802 - ReportLab's name
        """Begin the text; with links in it, one that marks them."""
        if self.node is None or self.links is None:
            return super().beginText(x, y)
        canvas = canvas_of(self)
        text = canvas.linked = LinkedText(canvas, x, y, self.node, self.links)
        if self.blPara.kind == 0 and self.blPara.link:
            text.belongs_to(self.blPara.link[0])
        return text

    def _draw_label(self, canvas: TaggedCanvas) -> None:
        if self.label is None:
            return
        text, font, node = self.label
        with canvas.tagged(node):
            canvas.saveState()
            canvas.setFillColor(self.style.textColor)
            canvas.setFont(font, self.style.fontSize)
            canvas.drawString(self.label_indent, self.height - self.style.fontSize, text)
            canvas.restoreState()


def para(
    text: str | Iterable[Run], style: ParagraphStyle, node: Node | None, report: Report
) -> TaggedParagraph:
    """Make a paragraph of raw text.

    Args:
        text: a string, or runs with their own look and link.
        style: a style of the style sheet.
        node: the structure element the words belong to; ``None`` inside an artifact.
        report: receives what could not be set as typed.
    """
    runs = (Run(text),) if isinstance(text, str) else text
    fragments = [
        fragment
        for number, run in enumerate(runs)
        for fragment in _fragments(run, style, report, number)
    ]
    paragraph = TaggedParagraph(
        "", style, frags=fragments or [_fragment("", style, style.fontName)]
    )
    paragraph.node = node
    paragraph.links = {} if any(fragment.link for fragment in fragments) else None
    return paragraph


def _fragments(run: Run, style: ParagraphStyle, report: Report, number: int) -> Iterable[ParaFrag]:
    text = normalise(run.text, report.findings)
    if not text:
        return
    look = run.style
    if look is RunStyle.PLAIN and style.fontName == BOLD:
        look = RunStyle.BOLD
    link = _checked_link(run.link, report)
    for place, line in enumerate(text.split("\n")):
        if place:
            yield _fragment("", style, style.fontName, lineBreak=True)
        for piece in set_in_fonts(line, look, report.findings) if line else ():
            if link:
                yield _fragment(
                    piece.text, style, piece.font, link=[(number, link)], textColor=ACCENT
                )
            else:
                yield _fragment(piece.text, style, piece.font)


def _fragment(text: str, style: ParagraphStyle, font: str, **more: Any) -> ParaFrag:  # noqa: ANN401
    settings: dict[str, Any] = {
        "text": text,
        "fontName": font,
        "fontSize": style.fontSize,
        "textColor": style.textColor,
        "rise": 0,
        "link": [],
        "us_lines": [],
        "greek": 0,
        "bold": 0,
        "italic": 0,
        **more,
    }
    return ParaFrag(**settings)


def _checked_link(link: str | None, report: Report) -> str | None:
    if link is None:
        return None
    clean = normalise(link)
    if clean.lower().startswith(_SAFE_LINKS) and clean.isprintable():
        return clean
    report.notes.append(reason("link_left_out", link=clean[:80]))
    return None
