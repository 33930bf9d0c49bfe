"""Small pieces that all reports are made of: paragraphs, cells, two-column tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from letters.composing.polish import polish_date, short_date
from letters.composing.typography import one_full_stop, typeset
from letters.model.document import Heading, Paragraph, Run, RunStyle, Table, TableColumn

Row = tuple[tuple[Run, ...], ...]


def set_text(text: str) -> str:
    """Set a text: one full stop at its end, spaces that must not break."""
    return typeset(one_full_stop(text))


def paragraph(text: str) -> Paragraph:
    """Make a paragraph of one run."""
    return Paragraph((Run(set_text(text)),))


def labelled(label: str, text: str) -> Paragraph:
    """Make a paragraph with a bold label before its text."""
    return Paragraph((Run(f"{label} ", RunStyle.BOLD), Run(set_text(text))))


def heading(text: str, level: int = 2) -> Heading:
    """Make a heading."""
    return Heading(typeset(text), level)


def row(*cells: str | date | None) -> Row:
    """Make a table row; dates are written short, missing ones as a dash."""
    return tuple((Run(_cell(cell)),) for cell in cells)


def table(columns: Sequence[TableColumn], rows: Sequence[Row], caption: str = "") -> Table:
    """Make a table."""
    return Table(tuple(columns), tuple(rows), caption)


def day_text(day: date | None, otherwise: str = "jeszcze nieznany") -> str:
    """Write a day in full, or say that it is not known."""
    return polish_date(day) if day else otherwise


def _cell(cell: str | date | None) -> str:
    if isinstance(cell, date):
        return short_date(cell)
    return typeset(cell) if cell else "–"
