"""Stamps the pages of an exhibit: its number and the page of the bundle."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Pdf
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from letters.model.document import RunStyle
from letters.render.fonts import BOLD, ready, width_of
from letters.render.labels import label
from letters.render.paragraphs import Report

_SIZE = 9.0
_PAD = 4.0
_FROM_EDGE = 7 * mm


class Stamps:
    """The stamps of one bundle; one form for each label, shared by all its pages.

    Args:
        pdf: the bundle the pages belong to.
        labels: every label that will be used, such as "Załącznik nr 3".
        page_word: stands before the page number.
    """

    def __init__(self, pdf: Pdf, labels: Sequence[str], page_word: str) -> None:
        self._pdf = pdf
        self._open = pdf.make_stream(b"q ")
        made, self._codes = _draw(labels, f"{page_word} 0123456789")
        self._word = page_word
        self._keep = made
        self._forms = {}
        self._widths = {}
        for page, text in zip(list(made.pages)[:-1], labels, strict=True):
            self._forms[text] = pdf.copy_foreign(page.as_form_xobject())
            self._widths[text] = label(text, _SIZE, Report(), RunStyle.BOLD).width
        fonts = made.pages[-1].obj.Resources.Font
        self._font = pdf.copy_foreign(next(f for key, f in fonts.items() if key.endswith("+0")))
        self._widest_number = width_of(f"{page_word} 0000", BOLD, 7.5)

    def put(self, page: pikepdf.Page, text: str, number: int) -> None:
        """Stamp one page in its upper right corner, whichever way it is turned."""
        given = page.obj
        left, bottom, right, top = (float(value) for value in page.cropbox)
        turn = int(given.get("/Rotate", 0)) % 360
        width = max(self._widths[text], self._widest_number) + 2 * _PAD
        matrix = _corner(turn, (left, bottom, right, top), width)
        words = (
            f" Q /Artifact <</Type /Pagination>> BDC q {matrix} cm /KarenStamp Do "
            f"BT /KarenFont 7.5 Tf 0.31 0.36 0.4 rg "
            f"{_PAD} 4.5 Td <{self._encoded(number)}> Tj ET Q EMC"
        )
        end = self._pdf.make_stream(words.encode("ascii"))
        contents = given.get("/Contents")
        old = list(contents) if isinstance(contents, Array) else [contents] if contents else []
        given.Contents = Array([self._open, *old, end])
        resources = _own_resources(given)
        _entry(resources, "/XObject")["/KarenStamp"] = self._forms[text]
        _entry(resources, "/Font")["/KarenFont"] = self._font

    def _encoded(self, number: int) -> str:
        return "".join(f"{self._codes[char]:02X}" for char in f"{self._word} {number}")


def _own_resources(page: pikepdf.Object) -> pikepdf.Object:
    """Give the page's resources as an object of its own: pages often share theirs."""
    shared = page.get("/Resources", Dictionary())
    own = Dictionary(dict(shared.items()))
    page.Resources = own  # kept by reference
    return own


def _entry(resources: pikepdf.Object, key: str) -> pikepdf.Object:
    given = resources.get(key)
    own = Dictionary(dict(given.items())) if given is not None else Dictionary()
    resources[key] = own
    return own


def _corner(turn: int, box: tuple[float, float, float, float], width: float) -> str:
    """Give the matrix that puts the stamp into the corner seen as the upper right one."""
    left, bottom, right, top = box
    inset_x, inset_y = _FROM_EDGE + width, _FROM_EDGE + 2 * _SIZE + 8
    if turn == 90:
        return f"0 1 -1 0 {left + inset_y:.2f} {top - inset_x:.2f}"
    if turn == 180:
        return f"-1 0 0 -1 {left + inset_x:.2f} {bottom + inset_y:.2f}"
    if turn == 270:
        return f"0 -1 1 0 {right - inset_y:.2f} {bottom + inset_x:.2f}"
    return f"1 0 0 1 {right - inset_x:.2f} {top - inset_y:.2f}"


def _draw(labels: Sequence[str], all_digits: str) -> tuple[Pdf, dict[str, int]]:
    """Draw each label on a page of its own size, and a last page with every digit.

    Returns:
        The pages, and the code each character of ``all_digits`` has in the font they share.
    """
    ready()
    buffer = io.BytesIO()
    options: dict[str, Any] = {"initialFontName": BOLD}
    canvas = Canvas(buffer, **options)
    document: Any = canvas
    font: Any = pdfmetrics.getFont(BOLD)
    encoded = font.splitString(all_digits, document._doc)  # noqa: SLF001
    codes = dict(zip(all_digits, encoded[0][1], strict=True))
    least = width_of(all_digits.partition(" ")[0] + " 0000", BOLD, 7.5)
    for text in labels:
        words = label(text, _SIZE, Report(), RunStyle.BOLD)
        width, height = max(words.width, least) + 2 * _PAD, 2 * _SIZE + 8
        canvas.setPageSize((width, height))
        canvas.setFillColorRGB(1, 1, 1)
        canvas.setStrokeColorRGB(0.059, 0.42, 0.4)
        canvas.setLineWidth(0.9)
        canvas.rect(0.5, 0.5, width - 1, height - 1, stroke=1, fill=1)
        canvas.setFillColorRGB(0.075, 0.1, 0.13)
        words.draw(canvas, _PAD, height - _SIZE - 4)
        canvas.showPage()
    canvas.setFont(BOLD, 7.5)
    canvas.drawString(0, 0, all_digits)  # this page only brings the digits into the font
    canvas.showPage()
    canvas.save()
    return Pdf.open(buffer), codes
