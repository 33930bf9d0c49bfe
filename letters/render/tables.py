"""Tables that break between rows, repeat their header as an artifact and carry table tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.flowables import Flowable

from letters.model.document import Align, Run, Table
from letters.render.fonts import width_of
from letters.render.paragraphs import Report, TaggedParagraph, para
from letters.render.styles import HAIRLINE, INK, PALE, Styles
from letters.render.tags import Node, TaggedCanvas, canvas_of

CellStyles = tuple[ParagraphStyle, ParagraphStyle]  # of the header, of the rows

_PAD_X = 4.0
_PAD_Y = 3.2
_WORD = 16  # letters; longer words may be broken
_TALL = 0.45  # a row taller than this share of a page may be cut in two


@dataclass(slots=True)
class Row:
    """A row of cells; ``height`` is known after wrapping, for the columns in ``measured``."""

    cells: list[TaggedParagraph]
    height: float = 0.0
    measured: tuple[float, ...] = ()

    def measure(self, columns: tuple[float, ...]) -> None:
        """Wrap the cells; a second call for the same columns costs nothing."""
        if self.measured != columns:
            self.measured = columns
            self.height = 2 * _PAD_Y + max(
                cell.wrap(max(column - 2 * _PAD_X, 12), 1e6)[1]
                for cell, column in zip(self.cells, columns, strict=True)
            )


@dataclass(frozen=True, slots=True)
class Grid:
    """What all parts of a table share: weights and least widths of columns, height of a page."""

    weights: Sequence[float]
    least: Sequence[float]
    page_height: float

    def columns(self, width: float) -> tuple[float, ...]:
        """Share the width by weight, but leave every column room for its longest short word."""
        wanted = [width * weight / sum(self.weights) for weight in self.weights]
        spare = [share - least for share, least in zip(wanted, self.least, strict=True)]
        lacking = -sum(gap for gap in spare if gap < 0)
        giving = sum(gap for gap in spare if gap > 0)
        if not lacking or giving < lacking:
            return tuple(wanted)
        return tuple(
            share - gap * lacking / giving if gap > 0 else least
            for share, gap, least in zip(wanted, spare, self.least, strict=True)
        )


class TableFlowable(Flowable):
    """A table, or the part of it that stands on one page.

    ``header`` is drawn as content on the first part, ``again`` (the same words without a
    structure element) as an artifact on every later one.
    """

    def __init__(self, grid: Grid, header: Row, again: Row, rows: list[Row]) -> None:
        super().__init__()
        self.grid = grid
        self.header = header
        self.again = again
        self.rows = rows
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
        self.columns = self.grid.columns(width)
        for row in (self.head, *self.rows):
            row.measure(self.columns)
        self.height = self.head.height + sum(row.height for row in self.rows)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
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
        if fits < 2 and self.rows[0].height > self.grid.page_height * _TALL:
            return self._cut_row(height)
        if fits == 0 or (fits == 1 and len(self.rows) > 2 and height < self.grid.page_height / 2):
            return []
        return [self._part(self.rows[:fits], first=True), self._part(self.rows[fits:], first=False)]

    def _cut_row(self, height: float) -> list[Flowable]:
        room = height - self.head.height - 2 * _PAD_Y
        tall = self.rows[0]
        upper, lower = Row([]), Row([])
        for cell, column in zip(tall.cells, self.columns, strict=True):
            parts = cell.split(column - 2 * _PAD_X, room)
            if not parts:
                return []
            halves = [part for part in parts if isinstance(part, TaggedParagraph)]
            upper.cells.append(halves[0])
            lower.cells.append(halves[1] if len(halves) > 1 else _nothing(cell))
        return [
            self._part([upper], first=True),
            self._part([lower, *self.rows[1:]], first=False),
        ]

    def _part(self, rows: list[Row], *, first: bool) -> TableFlowable:
        part = TableFlowable(self.grid, self.header, self.again, rows)
        part.is_continued = self.is_continued or not first
        return part

    def draw(self) -> None:
        """Draw lines and fills as artifacts, cells as content."""
        canvas = canvas_of(self)
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


def _least(cells: Sequence[TaggedParagraph]) -> float:
    """Width of the longest word of a column; words beyond 16 letters are left to be broken."""
    widest = 0.0
    for cell in cells:
        for fragment in cell.frags:
            for word in getattr(fragment, "text", "").split(" "):
                if len(word) <= _WORD:
                    widest = max(widest, width_of(word, fragment.fontName, fragment.fontSize))
    return widest + 2 * _PAD_X + 0.5


def _nothing(cell: TaggedParagraph) -> TaggedParagraph:
    return para("", cell.style, None, Report())


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
    least = [_least([row.cells[n] for row in (header, *rows)]) for n in range(len(styles))]
    grid = Grid([column.weight for column in table.columns], least, page_height)
    return TableFlowable(grid, header, again, rows)


def _cell_styles(look: Styles, align: Align) -> CellStyles:
    if align is Align.RIGHT:
        return look.cell_head_right, look.cell_right
    return look.cell_head, look.cell


def _row(
    row: Sequence[tuple[Run, ...]], styles: Sequence[CellStyles], table: Node, report: Report
) -> Row:
    node = table.add("TR")
    return Row(
        [
            para(cell, style[1], node.add("TD"), report)
            for cell, style in zip(row, styles, strict=True)
        ]
    )
