"""Turns each kind of block into flowables, one small function per kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import flowables

from letters.model.document import (
    Block,
    DayStrip,
    Enclosures,
    Heading,
    Items,
    Notice,
    PageBreak,
    Paragraph,
    Signature,
    Spacer,
    Strip,
    Table,
)
from letters.render.closing import keep_end_together
from letters.render.daystrip import day_strip_flowables, day_table
from letters.render.fonts import REGULAR, width_of
from letters.render.notice import NoticeFlowable
from letters.render.paragraphs import Report, TaggedParagraph, para
from letters.render.signature import SignatureFlowable
from letters.render.strip import strip_flowables
from letters.render.styles import Styles
from letters.render.tables import table_flowable
from letters.render.tags import Node

_FEW = 10  # enclosures; so short a list is not cut


@dataclass(slots=True)
class Sheet:
    """What the blocks of one document share while they become flowables."""

    root: Node
    look: Styles
    report: Report
    width: float  # of the text, points
    page_height: float  # of a full page of text, points
    language: str = "pl"
    heading_shift: int = 0  # 1 when a subject or title is the first heading already
    story: list[Any] = field(default_factory=list)
    last_level: int = 0


def add_blocks(blocks: tuple[Block, ...], sheet: Sheet) -> None:
    """Append the flowables of all blocks to the story."""
    for block in blocks:
        _BUILDERS[type(block)](block, sheet)


def add_words(text: str, style: Any, sheet: Sheet, kind: str = "P") -> TaggedParagraph:  # noqa: ANN401
    """Append one paragraph under the root and give it back."""
    paragraph = para(text, style, sheet.root.add(kind), sheet.report)
    sheet.story.append(paragraph)
    return paragraph


def _heading(block: Heading, sheet: Sheet) -> None:
    level = min(block.level + sheet.heading_shift, sheet.last_level + 1, 4)
    sheet.last_level = level
    look = sheet.look
    style = (look.h1, look.h2, look.h3)[min(block.level, 3) - 1]
    add_words(block.text, style, sheet, f"H{level}")


def _paragraph(block: Paragraph, sheet: Sheet) -> None:
    node = sheet.root.add("P")
    sheet.story.append(para(block.runs, sheet.look.body, node, sheet.report))


def _items(block: Items, sheet: Sheet) -> None:
    numbering = "Decimal" if block.ordered else "Disc"
    labels = [f"{n}." if block.ordered else "–" for n in range(1, len(block.items) + 1)]
    node = sheet.root.add("L", owner="List", attributes=(("ListNumbering", numbering),))
    style = _indented(sheet.look.item, labels, sheet)
    last = None
    for label, runs in zip(labels, block.items, strict=True):
        last = _item(label, para(runs, style, node, sheet.report), node, sheet)
    if last is not None:
        last.spaceAfter = sheet.look.body.spaceAfter


def _indented(style: ParagraphStyle, labels: list[str], sheet: Sheet) -> ParagraphStyle:
    """Give the style with room for the widest label."""
    widest = max((width_of(label, REGULAR, style.fontSize) for label in labels), default=0.0)
    indent = max(sheet.look.indent, widest + 5)
    return style.clone(f"{style.name}-{indent:.0f}", leftIndent=indent)


def _item(label: str, words: TaggedParagraph, parent: Node, sheet: Sheet) -> TaggedParagraph:
    """Append one point: its label and its words."""
    entry = parent.add("LI")
    words.label = (label, REGULAR, entry.add("Lbl"))
    words.node = entry.add("LBody")
    sheet.story.append(words)
    return words


def _table(block: Table, sheet: Sheet) -> None:
    if block.caption:
        add_words(block.caption, sheet.look.caption, sheet)
    sheet.story.append(
        table_flowable(block, sheet.look, sheet.root, sheet.report, sheet.page_height)
    )


def _signature(block: Signature, sheet: Sheet) -> None:
    keep_end_together(sheet.story, sheet.width, (sheet.look.body, sheet.look.item))
    sheet.story.append(SignatureFlowable(block, sheet.look, sheet.root, sheet.report))


def _enclosures(block: Enclosures, sheet: Sheet) -> None:
    if not block.items:
        return
    add_words(block.title, sheet.look.enclosures_title, sheet)
    node = sheet.root.add("L", owner="List", attributes=(("ListNumbering", "Decimal"),))
    labels = [f"{number}." for number in range(1, len(block.items) + 1)]
    style = _indented(sheet.look.small, labels, sheet)
    for label, text in zip(labels, block.items, strict=True):
        words = _item(label, para(text, style, node, sheet.report), node, sheet)
        words.keepWithNext = int(len(labels) <= _FEW)
    sheet.story[-1].keepWithNext = 0


def _notice(block: Notice, sheet: Sheet) -> None:
    sheet.story.append(NoticeFlowable(block, sheet.look, sheet.root, sheet.report))


def _page_break(_block: PageBreak, sheet: Sheet) -> None:
    sheet.story.append(flowables.PageBreak())


def _spacer(block: Spacer, sheet: Sheet) -> None:
    height = max(0.0, min(block.height_mm * mm, sheet.page_height * 0.9))
    sheet.story.append(flowables.Spacer(1, height))


def _strip(block: Strip, sheet: Sheet) -> None:
    sheet.story.extend(
        strip_flowables(block, sheet.width, sheet.root, sheet.report, sheet.look, sheet.language)
    )


def _day_strip(block: DayStrip, sheet: Sheet) -> None:
    if sheet.look.factor == 1:
        sheet.story.extend(day_strip_flowables(block, sheet.root, sheet.report, sheet.language))
    else:  # words of 18 points do not fit the cells of a calendar
        _table(day_table(block, sheet.language), sheet)


_BUILDERS: dict[type, Callable[[Any, Sheet], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Items: _items,
    Table: _table,
    Signature: _signature,
    Enclosures: _enclosures,
    Notice: _notice,
    Strip: _strip,
    DayStrip: _day_strip,
    PageBreak: _page_break,
    Spacer: _spacer,
}
