"""Draws a letter a little closer together when its end alone would fall on a page of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle

from letters.render.paragraphs import TaggedParagraph
from letters.render.signature import SignatureFlowable

_LITTLE = 0.3  # of a page: what is worth pulling back
_LEADING, _SPACE = 0.945, 0.62


def draw_closer(story: Sequence[Any], width: float, first: float, later: float) -> bool:
    """Tighten leading and spaces, if that saves the last page.

    Type size and line breaks stay as they are. Nothing is changed where the last page is well
    filled or the text cannot be pulled back.

    Args:
        story: the flowables in order.
        width: of the text.
        first: height of the first page of text.
        later: height of the others.

    Returns:
        Whether the story was changed.
    """
    total = _height(story, width)
    if total <= first:
        return False
    rest = (total - first) % later
    if not 0 < rest <= later * _LITTLE:
        return False
    before = _tighten(story)
    pages = (total - first) // later
    if _height(story, width) <= first + pages * later:
        return True
    _loosen(story, before)
    return False


def _tighten(story: Sequence[Any]) -> list[tuple[TaggedParagraph, ParagraphStyle]]:
    before: list[tuple[TaggedParagraph, ParagraphStyle]] = []
    made: dict[int, ParagraphStyle] = {}
    for flowable in story:
        if isinstance(flowable, TaggedParagraph):
            style = flowable.style
            before.append((flowable, style))
            flowable.style = made.setdefault(id(style), _snug(style))
        elif isinstance(flowable, SignatureFlowable):
            flowable.is_snug = True
    return before


def _loosen(story: Sequence[Any], before: list[tuple[TaggedParagraph, ParagraphStyle]]) -> None:
    for flowable, style in before:
        flowable.style = style
    for flowable in story:
        if isinstance(flowable, SignatureFlowable):
            flowable.is_snug = False


def _snug(style: ParagraphStyle) -> ParagraphStyle:
    return style.clone(
        f"{style.name}-snug",
        leading=style.leading * _LEADING,
        spaceAfter=style.spaceAfter * _SPACE,
        spaceBefore=style.spaceBefore * _SPACE,
    )


def _height(story: Sequence[Any], width: float) -> float:
    total = gap = 0.0
    for flowable in story:
        _, height = flowable.wrap(width, 1e6)
        total += max(gap, flowable.getSpaceBefore()) + height if total else height
        gap = flowable.getSpaceAfter()
    return total
