"""The place of the signature: blank, typed, drawn or a picture."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable

from letters.model.document import Signature, SignatureKind
from letters.render.errors import PrintError, reason
from letters.render.paragraphs import Report, para
from letters.render.pictures import open_picture
from letters.render.styles import INK, MUTED, Styles
from letters.render.tags import Node, TaggedCanvas, canvas_of

_WIDTH = 76 * mm
_ROOM = {
    SignatureKind.BLANK: 17 * mm,
    SignatureKind.TYPED: 4 * mm,
    SignatureKind.DRAWN: 20 * mm,
    SignatureKind.IMAGE: 20 * mm,
}


class SignatureFlowable(Flowable):
    """A signature block at the right edge; never cut in two."""

    def __init__(self, signature: Signature, look: Styles, parent: Node, report: Report) -> None:
        super().__init__()
        self.signature = signature
        self.factor = look.factor
        self.is_snug = False
        self.spaceBefore = 4 * mm
        self.spaceAfter = 4 * mm
        self.figure = self._figure(parent)
        self.words = [
            para(text, look.signature, parent.add("P"), report)
            for text in (signature.name, signature.caption)
            if text
        ]
        self.picture = self._picture(report)

    def _figure(self, parent: Node) -> Node | None:
        if self.signature.kind in {SignatureKind.DRAWN, SignatureKind.IMAGE}:
            return parent.add("Figure", alt=f"Podpis: {self.signature.name}")
        return None

    def _picture(self, report: Report) -> ImageReader | None:
        if self.signature.kind is not SignatureKind.IMAGE or self.signature.image is None:
            return None
        try:
            return ImageReader(open_picture(self.signature.image, "podpis", longest_side=1200))
        except PrintError as error:
            report.notes.append(reason("signature_unread", why=error.reason))
            return None

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Measure; gives width and height in points."""
        self.width = width
        self.block = min(width, _WIDTH * min(self.factor, 1.4))
        heights = [words.wrap(self.block, 1e6)[1] for words in self.words]
        room = _ROOM[self.signature.kind] * self.factor**0.5 * (0.75 if self.is_snug else 1)
        self.height = room + sum(heights)
        return width, self.height

    def draw(self) -> None:
        """Draw the line or the signature, then the name."""
        canvas = canvas_of(self)
        left = self.width - self.block
        below = sum(words.height for words in self.words)
        if self.signature.kind is not SignatureKind.TYPED:
            with canvas.artifact():
                canvas.saveState()
                canvas.setStrokeColor(MUTED)
                canvas.setLineWidth(0.5)
                canvas.setDash(0.6, 2.2)
                canvas.line(left, below + 3, self.width, below + 3)
                canvas.restoreState()
        if self.figure is not None:
            self._draw_hand(canvas, self.figure, left, below + 4)
        for words in self.words:
            below -= words.height
            words.drawOn(canvas, left, below)

    def _draw_hand(self, canvas: TaggedCanvas, figure: Node, left: float, bottom: float) -> None:
        room = self.height - bottom
        x, y = canvas.absolutePosition(left, bottom)
        figure.box = (x, y, x + self.block, y + room)
        with canvas.tagged(figure):
            canvas.saveState()
            if self.picture is not None:
                self._draw_picture(canvas, self.picture, left, bottom, room)
            else:
                self._draw_strokes(canvas, left, bottom, room)
            canvas.restoreState()

    def _draw_picture(
        self, canvas: TaggedCanvas, picture: ImageReader, left: float, bottom: float, room: float
    ) -> None:
        wide, high = picture.getSize()
        scale = min(self.block * 0.8 / wide, room / high)
        x = left + (self.block - wide * scale) / 2
        canvas.drawImage(picture, x, bottom, wide * scale, high * scale)

    def _draw_strokes(self, canvas: TaggedCanvas, left: float, bottom: float, room: float) -> None:
        wide = min(self.block * 0.8, room * 3.2)
        start = left + (self.block - wide) / 2
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.3)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for stroke in self.signature.strokes:
            path = canvas.beginPath()
            for index, (x, y) in enumerate(stroke):
                point = (start + x * wide, bottom + (1 - y) * room)
                if index:
                    path.lineTo(*point)
                else:
                    path.moveTo(*point)
            canvas.drawPath(path)
