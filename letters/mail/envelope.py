"""Prints an envelope or a sheet of address labels."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from enum import Enum

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from letters.model.document import Document, Party
from letters.render import PdfOptions, PrintError
from letters.render.archive import archive
from letters.render.errors import reason
from letters.render.fonts import REGULAR
from letters.render.paragraphs import Report, para
from letters.render.styles import INK, MUTED
from letters.render.tags import Node, TaggedCanvas


class EnvelopeSize(Enum):
    """Width and height in millimetres."""

    DL = (220, 110)
    C6 = (162, 114)
    C5 = (229, 162)
    C4 = (324, 229)


_CODE = re.compile(r"\b\d{2}-\d{3}\b")
_LABEL = (70 * mm, 37 * mm)  # 3 by 8 on A4, the common sheet
_COLUMNS, _ROWS = 3, 8


def envelope(document: Document, size: EnvelopeSize = EnvelopeSize.DL) -> bytes:
    """Print sender and addressee onto an envelope, placed as the post asks.

    The sender stands in the upper left, the addressee in the lower right, the kind of delivery
    above it.

    Args:
        document: the letter whose parties are printed.
        size: of the envelope.

    Raises:
        PrintError: the letter has no addressee.
    """
    if not any(line.strip() for line in document.addressee.lines):
        raise PrintError(reason("no_addressee"))
    width, height = (side * mm for side in size.value)
    drawing = _Drawing((width, height))
    small, large = _style(9, 11.6), _style(12, 15.5)
    left = width * 0.5
    drawing.put("\n".join(_postal(document.sender)), small, 12 * mm, 10 * mm, width * 0.4)
    if document.delivery_note:
        drawing.put(document.delivery_note, small, left, height * 0.44, width * 0.46)
    drawing.put("\n".join(document.addressee.lines), large, left, height * 0.52, width * 0.46)
    return drawing.finish(document)


def address_labels(parties: Sequence[Party], skip: int = 0) -> bytes:
    """Print addresses on a sheet of 24 labels, 70 by 37 mm.

    Args:
        parties: one for each label, in order.
        skip: labels already used on the first sheet, 0 to 23.

    Raises:
        PrintError: there is no address, or ``skip`` is not on the sheet.
    """
    if not parties or not 0 <= skip < _COLUMNS * _ROWS:
        raise PrintError(reason("no_label", last=_COLUMNS * _ROWS))
    width, height = 210 * mm, 297 * mm
    drawing = _Drawing((width, height))
    for index, party in enumerate(parties, start=skip):
        place = index % (_COLUMNS * _ROWS)
        if place == 0 and index > skip:
            drawing.next_page()
        row, column = divmod(place, _COLUMNS)
        left = column * _LABEL[0] + 6 * mm
        top = (height - _ROWS * _LABEL[1]) / 2 + row * _LABEL[1] + 5 * mm
        drawing.put("\n".join(party.lines[:7]), _style(10, 12.6), left, top, _LABEL[0] - 12 * mm)
    return drawing.finish(Document(title="Etykiety adresowe", blocks=()))


def _postal(party: Party) -> tuple[str, ...]:
    """Leave out what follows the town: telephone and e-mail do not belong on an envelope."""
    end = next((n for n, line in enumerate(party.lines, 1) if _CODE.search(line)), 3)
    return party.lines[:end]


def _style(size: float, leading: float) -> ParagraphStyle:
    return ParagraphStyle(
        f"envelope-{size}",
        fontName=REGULAR,
        fontSize=size,
        leading=leading,
        textColor=INK if size > 9 else MUTED,
        splitLongWords=1,
    )


class _Drawing:
    """Text at fixed places on pages of one size, tagged."""

    def __init__(self, size: tuple[float, float]) -> None:
        self._buffer = io.BytesIO()
        self._height = size[1]
        self._root = Node("Document")
        self._canvas = TaggedCanvas(self._buffer, pagesize=size)

    def put(self, text: str, style: ParagraphStyle, left: float, top: float, width: float) -> None:
        """Put a text with its upper left corner at this place, from the upper left of the page."""
        if not text.strip():
            return
        words = para(text, style, self._root.add("P"), Report())
        height = words.wrap(width, 1e6)[1]
        words.drawOn(self._canvas, left, self._height - top - height)

    def next_page(self) -> None:
        """Go on with a new page."""
        self._canvas.showPage()

    def finish(self, document: Document) -> bytes:
        """Write the file."""
        self._canvas.save()
        return archive(
            self._buffer.getvalue(), self._root, self._canvas.marks, document, PdfOptions()
        )
