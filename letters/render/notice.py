"""A framed short text: a date to watch, a warning."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from letters.model.document import Notice
from letters.render.paragraphs import Report, para
from letters.render.styles import ACCENT, PALE, Styles
from letters.render.tags import Node, canvas_of

_PAD = 9.0
_BAR = 3.0


class NoticeFlowable(Flowable):
    """A pale box with a bar at its left; unframed where it is longer than a page."""

    def __init__(self, notice: Notice, look: Styles, parent: Node, report: Report) -> None:
        super().__init__()
        node = parent.add("Div")
        self.words = [para(notice.title, look.notice_title, node.add("P"), report)]
        if notice.runs:
            self.words.append(para(notice.runs, look.notice, node.add("P"), report))
        self.spaceBefore = 5
        self.spaceAfter = 10

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Measure; gives width and height in points."""
        self.width = width
        inner = width - 2 * _PAD - _BAR
        self.height = 2 * _PAD + sum(words.wrap(inner, 1e6)[1] for words in self.words) - 2
        return width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """Give the bare paragraphs when the box is too long for any page."""
        return list(self.words) if self.height > 600 and height > 200 else []

    def draw(self) -> None:
        """Draw the box as an artifact, the words as content."""
        canvas = canvas_of(self)
        with canvas.artifact():
            canvas.saveState()
            canvas.setFillColor(PALE)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            canvas.setFillColor(ACCENT)
            canvas.rect(0, 0, _BAR, self.height, stroke=0, fill=1)
            canvas.restoreState()
        top = self.height - _PAD
        for words in self.words:
            top -= words.height
            words.drawOn(canvas, _PAD + _BAR, top)
