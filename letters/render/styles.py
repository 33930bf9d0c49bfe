"""The one style sheet: sizes, colours and distances, in points unless it says millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from letters.render.fonts import BOLD, ITALIC, REGULAR

INK = Color(0.075, 0.1, 0.13)
MUTED = Color(0.31, 0.36, 0.4)  # 6.9 to 1 on white
ACCENT = Color(0.059, 0.42, 0.4)  # the teal of the program, 6.3 to 1
HAIRLINE = Color(0.72, 0.75, 0.77)
PALE = Color(0.955, 0.965, 0.962)

PAGE = (210 * mm, 297 * mm)
BODY_SIZE = 10.5
LARGE_SIZE = 18.0


@dataclass(frozen=True, slots=True)
class Styles:
    """Every style of a document; ``factor`` is 1 for the normal print."""

    factor: float
    body: ParagraphStyle
    item: ParagraphStyle
    label: ParagraphStyle
    h1: ParagraphStyle
    h2: ParagraphStyle
    h3: ParagraphStyle
    title: ParagraphStyle
    subject: ParagraphStyle
    sender_name: ParagraphStyle
    sender: ParagraphStyle
    addressee: ParagraphStyle
    delivery: ParagraphStyle
    place: ParagraphStyle
    small: ParagraphStyle
    cell: ParagraphStyle
    cell_right: ParagraphStyle
    cell_head: ParagraphStyle
    cell_head_right: ParagraphStyle
    caption: ParagraphStyle
    enclosures_title: ParagraphStyle
    notice_title: ParagraphStyle
    notice: ParagraphStyle
    signature: ParagraphStyle

    @property
    def indent(self) -> float:
        """How far a list point stands in."""
        return 17 * self.factor


def _style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:  # noqa: ANN401
    settings: dict[str, Any] = {
        "fontName": REGULAR,
        "textColor": INK,
        "alignment": TA_LEFT,
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
        **more,
    }
    return ParagraphStyle(name, fontSize=size, leading=leading, **settings)


@cache
def styles(*, large_print: bool = False) -> Styles:
    """Give the style sheet; the large print has every size multiplied alike."""
    k = LARGE_SIZE / BODY_SIZE if large_print else 1.0
    small_k = LARGE_SIZE / 9 if large_print else 1.0  # no text of the large print below 18 points
    body = _style("body", 10.5 * k, 15 * k, spaceAfter=7 * k)
    head: dict[str, Any] = {"keepWithNext": 1, "fontName": BOLD}
    cell = _style("cell", 9 * small_k, 12.2 * small_k)
    cell_head = _style("cell-head", 9 * small_k, 12.2 * small_k, fontName=BOLD)
    return Styles(
        factor=k,
        body=body,
        item=_style("item", 10.5 * k, 15 * k, leftIndent=17 * k, spaceAfter=3.5 * k),
        label=_style("label", 10.5 * k, 15 * k),
        h1=_style("h1", 12.5 * k, 16.5 * k, spaceBefore=9 * k, spaceAfter=4 * k, **head),
        h2=_style("h2", 11 * k, 15 * k, spaceBefore=8 * k, spaceAfter=3.5 * k, **head),
        h3=_style("h3", 10.5 * k, 15 * k, spaceBefore=6 * k, spaceAfter=3 * k, **head),
        title=_style("title", 19 * k, 24 * k, spaceAfter=3 * k, **head),
        subject=_style("subject", 12.5 * k, 17 * k, spaceBefore=0, spaceAfter=10 * k, **head),
        sender_name=_style("sender-name", 12 * k, 15.5 * k, fontName=BOLD),
        sender=_style("sender", 9 * small_k, 12.4 * small_k, textColor=MUTED),
        addressee=_style("addressee", 10.5 * k, 13.6 * k),
        delivery=_style("delivery", 8.5 * small_k, 11 * small_k, textColor=MUTED),
        place=_style("place", 10 * k, 14 * k, alignment=TA_RIGHT),
        small=_style("small", 9 * small_k, 12.2 * small_k, textColor=MUTED),
        cell=cell,
        cell_right=cell.clone("cell-right", alignment=TA_RIGHT),
        cell_head=cell_head,
        cell_head_right=cell_head.clone("cell-head-right", alignment=TA_RIGHT),
        caption=_style(
            "caption", 9 * small_k, 12.2 * small_k, fontName=ITALIC, keepWithNext=1, spaceAfter=3
        ),
        enclosures_title=_style(
            "enclosures-title", 9.5 * k, 13 * k, spaceBefore=12 * k, spaceAfter=2 * k, **head
        ),
        notice_title=_style("notice-title", 10.5 * k, 14 * k, fontName=BOLD),
        notice=_style("notice", 10 * k, 14 * k),
        signature=_style("signature", 9.5 * k, 13 * k, alignment=TA_CENTER),
    )
