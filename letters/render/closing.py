"""Keeps the end of a letter together: no signature stands alone on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle

from letters.render.paragraphs import TaggedParagraph

_LINES = 2  # of the letter that go with the closing words and the signature


def keep_end_together(story: list[Any], width: float, styles: Sequence[ParagraphStyle]) -> None:
    """Hold the closing words and the last lines before them to what comes next.

    A long last paragraph is cut before its last two lines, which then move alone; shorter ones
    move whole, as many as it takes for two lines.

    Args:
        story: the flowables so far, the closing words last.
        width: of the text.
        styles: of running text; nothing else is held.
    """
    kept = 0
    for place in range(len(story) - 1, -1, -1):
        words = story[place]
        if not isinstance(words, TaggedParagraph) or words.style not in styles or kept >= _LINES:
            return
        words.keepWithNext = 1
        if place == len(story) - 1:
            continue  # the closing words themselves
        words.wrap(width, 1e6)
        lines = len(words.blPara.lines)
        if lines >= 2 * _LINES:
            story[place : place + 1] = _cut(words, width, lines - _LINES)
            return
        kept += lines


def _cut(words: TaggedParagraph, width: float, lines: int) -> list[Any]:
    """Cut after so many lines; both halves look as one, and the second holds to what follows."""
    parts = words.split(width, (lines + 0.5) * words.style.leading)
    if len(parts) != 2:
        return [words]
    first, second = parts
    first.keepWithNext, second.keepWithNext = 0, 1
    first.spaceAfter = second.spaceBefore = 0
    return parts
