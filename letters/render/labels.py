"""Single lines of text on graphics and page furniture, with the same care for glyphs."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from letters.model.document import RunStyle
from letters.render.characters import normalise
from letters.render.fonts import FontRun, set_in_fonts, width_of
from letters.render.paragraphs import Report

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text, measured; ``width`` in points."""

    runs: tuple[FontRun, ...]
    size: float
    width: float

    def draw(self, canvas: Canvas, left: float, base: float) -> None:
        """Draw with the base line at ``base``; the fill colour is the canvas's own."""
        words = canvas.beginText(left, base)
        for run in self.runs:
            words.setFont(run.font, self.size)
            words.textOut(run.text)
        canvas.drawText(words)


def label(text: str, size: float, report: Report, style: RunStyle = RunStyle.PLAIN) -> Label:
    """Measure one line; line ends become spaces.

    Args:
        text: raw text.
        size: of the letters, in points.
        report: receives what could not be set as typed.
        style: plain, bold or italic.
    """
    clean = normalise(text, report.findings).replace("\n", " ")
    runs = tuple(set_in_fonts(clean, style, report.findings)) if clean else ()
    return Label(runs, size, sum(width_of(run.text, run.font, size) for run in runs))


def label_lines(text: str, size: float, width: float, most: int, report: Report) -> list[Label]:
    """Break a text into at most ``most`` lines of ``width`` points.

    What does not fit ends in an ellipsis: the full words stand in the table and in the
    alternative text of the graphic.
    """
    lines: list[str] = []
    words = normalise(text, report.findings).split()
    while words and len(lines) < most:
        line = words.pop(0)
        while words and label(f"{line} {words[0]}", size, report).width <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(line)
    if words and lines:
        lines[-1] += f" {words[0]}{ELLIPSIS}"
    return [_cut(line, size, width, report) for line in lines]


def _cut(text: str, size: float, width: float, report: Report) -> Label:
    made = label(text, size, report)
    text = text.removesuffix(ELLIPSIS)[:200]
    while made.width > width and text:
        text = text[:-1].rstrip()
        made = label(text + ELLIPSIS, size, report)
    return made
