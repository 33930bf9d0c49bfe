"""The marks of the time axis: shapes that tell the kinds of events apart without colour."""

from __future__ import annotations

from letters.model.document import MarkTone
from letters.render.styles import INK, MUTED
from letters.render.tags import TaggedCanvas


def draw_mark(canvas: TaggedCanvas, tone: MarkTone, x: float, y: float) -> None:
    """Draw the mark of an event at this point: each kind has its own shape, none needs colour."""
    canvas.setFillColor(INK)
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1)
    if tone is MarkTone.MINE:
        canvas.circle(x, y, 3.4, stroke=0, fill=1)
    elif tone is MarkTone.THEIRS:
        canvas.rect(x - 3.1, y - 3.1, 6.2, 6.2, stroke=0, fill=1)
    elif tone is MarkTone.PROOF:
        _polygon(canvas, ((x, y + 4.4), (x + 4.4, y), (x, y - 4.4), (x - 4.4, y)))
    elif tone is MarkTone.WARNING:
        _polygon(canvas, ((x, y + 4.6), (x + 4.2, y - 3), (x - 4.2, y - 3)))
    else:
        canvas.setFillColorRGB(1, 1, 1)
        canvas.circle(x, y, 3.4, stroke=1, fill=1)


def _polygon(canvas: TaggedCanvas, points: tuple[tuple[float, float], ...]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def hatch(canvas: TaggedCanvas, ends: tuple[float, float], y: float, height: float) -> None:
    """Hatch the part of a bar between its two ends."""
    left, right = ends
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(left, y, right - left, height)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(MUTED)
    canvas.setLineWidth(0.7)
    x = left - height
    while x < right:
        canvas.line(x, y, x + height, y + height)
        x += 3.2
    canvas.restoreState()
