"""Tables that break between rows, repeat their header as an artifact and carry table tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable

from letters.model.document import Align, Run, Table
from letters.render.paragraphs import Report, TaggedParagraph, para
from letters.render.styles import HAIRLINE, INK, PALE, Styles
from letters.render.tags import Node, TaggedCanvas

_PAD_X = 4.0
_PAD_Y = 3.2
_TALL = 0.45  # a row taller than this share of a page may be cut in two


@dataclass(slots=True)
class Row:
    """A row of cells; ``height`` is known after wrapping."""

    cells: list[TaggedParagraph]
    height: float = 0.0


class TableFlowable(Flowable):  # type: ignore[misc] # ReportLab has no types
    """A table, or the part of it that stands on one page.

    ``header`` is drawn as content on the first part, ``again`` (the same words without a
    structure element) as an artifact on every later one.
    """

    def __init__(
        self, weights: Sequence[float], header: Row, again: Row, rows: list[Row], page_height: float
    ) -> None:
        super().__init__()
        self.weights = weights
        self.header = header
        self.again = again
        self.rows = rows
        self.page_height = page_height
        self.is_continued = False
        self.spaceBefore = 2
        self.spaceAfter = 9

    @property
    def head(self) -> Row:
        """The header of this part."""
        return self.again if self.is_continued else self.header

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Measure; gives width and height in points."""
        self.width = width
        total = sum(self.weights)
        self.columns = [width * weight / total for weight in self.weights]
        for row in (self.head, *self.rows):
            row.height = 2 * _PAD_Y + max(
                cell.wrap(max(column - 2 * _PAD_X, 12), 1e6)[1]
                for cell, column in zip(row.cells, self.columns, strict=True)
            )
        self.height = self.head.height + sum(row.height for row in self.rows)
        return width, self.height

    def split(self, width: float, height: float) -> list[TableFlowable]:
        """Cut so that the first part fits into ``height``; empty when it should move on."""
        self.wrap(width, height)
        room = height - self.head.height
        fits = 0
        for row in self.rows:
            if row.height > room:
                break
            room -= row.height
            fits += 1
        if fits == len(self.rows):
            return [self]
        if fits == len(self.rows) - 1 and fits > 2:
            fits -= 1  # no lonely last row
        if fits < 2 and self.rows[0].height > self.page_height * _TALL:
            return self._cut_row(height)
        if fits == 0 or (fits == 1 and len(self.rows) > 2 and height < self.page_height / 2):
            return []
        return [self._part(self.rows[:fits], first=True), self._part(self.rows[fits:], first=False)]

    def _cut_row(self, height: float) -> list[TableFlowable]:
        room = height - self.head.height - 2 * _PAD_Y
        tall = self.rows[0]
        upper, lower = Row([]), Row([])
        for cell, column in zip(tall.cells, self.columns, strict=True):
            parts = cell.split(column - 2 * _PAD_X, room)
            if not parts:
                return []
            upper.cells.append(parts[0])
            lower.cells.append(parts[1] if len(parts) > 1 else _nothing(cell))
        return [
            self._part([upper], first=True),
            self._part([lower, *self.rows[1:]], first=False),
        ]

    def _part(self, rows: list[Row], *, first: bool) -> TableFlowable:
        part = TableFlowable(self.weights, self.header, self.again, rows, self.page_height)
        part.is_continued = self.is_continued or not first
        return part

    def draw(self) -> None:
        """Draw lines and fills as artifacts, cells as content."""
        canvas: TaggedCanvas = self.canv
        with canvas.artifact():
            self._draw_lines(canvas)
        top = self.height
        if self.is_continued:
            with canvas.artifact("Pagination"):
                top = self._draw_row(canvas, self.head, top)
        else:
            top = self._draw_row(canvas, self.head, top)
        for row in self.rows:
            top = self._draw_row(canvas, row, top)

    def _draw_lines(self, canvas: TaggedCanvas) -> None:
        canvas.saveState()
        below = self.height - self.head.height
        canvas.setFillColor(PALE)
        canvas.rect(0, below, self.width, self.head.height, stroke=0, fill=1)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.line(0, below, self.width, below)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.4)
        for row in self.rows:
            below -= row.height
            canvas.line(0, below, self.width, below)
        canvas.restoreState()

    def _draw_row(self, canvas: TaggedCanvas, row: Row, top: float) -> float:
        left = 0.0
        for cell, column in zip(row.cells, self.columns, strict=True):
            cell.drawOn(canvas, left + _PAD_X, top - _PAD_Y - cell.height)
            left += column
        return top - row.height


def _nothing(cell: TaggedParagraph) -> TaggedParagraph:
    empty = para("", cell.style, None, Report())
    return empty


def table_flowable(
    table: Table, look: Styles, parent: Node, report: Report, page_height: float
) -> TableFlowable:
    """Lay out a table of the document model.

    Args:
        table: the block.
        look: the style sheet.
        parent: the structure element the table is put into.
        report: receives what could not be set as typed.
        page_height: height of a full page of text in points; taller rows are cut.
    """
    node = parent.add("Table")
    styles = [_cell_styles(look, column.align) for column in table.columns]
    head_node = node.add("TR")
    header = Row(
        [
            para(
                column.title,
                style[0],
                head_node.add("TH", owner="Table", attributes=(("Scope", "Column"),)),
                report,
            )
            for column, style in zip(table.columns, styles, strict=True)
        ]
    )
    again = Row(
        [
            para(column.title, style[0], None, report)
            for column, style in zip(table.columns, styles, strict=True)
        ]
    )
    rows = [_row(row, styles, node, report) for row in table.rows]
    return TableFlowable(
        [column.weight for column in table.columns], header, again, rows, page_height
    )


def _cell_styles(look: Styles, align: Align):  # noqa: ANN202
    if align is Align.RIGHT:
        return look.cell_head_right, look.cell_right
    return look.cell_head, look.cell


def _row(row: Sequence[tuple[Run, ...]], styles, table: Node, report: Report) -> Row:  # noqa: ANN001
    node = table.add("TR")
    return Row(
        [
            para(cell, style[1], node.add("TD"), report)
            for cell, style in zip(row, styles, strict=True)
        ]
    )
