"""A table of the window as PDF pages: title, the day, columns, rows; the words stay plain."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from karen_app.ui.models.column import Column

MARGIN = 18.0  # millimetres
POINTS = 9
DOTS = 300


def table_pdf(
    title: str, notes: Sequence[str], columns: Sequence[Column], rows: Sequence[Any]
) -> bytes:
    """The pages as bytes, A4 across; numbers stand at the right."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont("Lato", POINTS))
    document.setHtml(as_html(title, notes, columns, rows))
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def as_html(
    title: str, notes: Sequence[str], columns: Sequence[Column], rows: Sequence[Any]
) -> str:
    """The table as HTML with every word escaped."""
    head = "".join(f"<th align='{_side(one)}'>{escape(one.title)}</th>" for one in columns)
    body = "".join(
        "<tr>"
        + "".join(f"<td align='{_side(c)}'>{escape(c.text(one))}</td>" for c in columns)
        + "</tr>"
        for one in rows
    )
    said = "".join(f"<p>{escape(note)}</p>" for note in notes)
    frame = "width='100%' cellspacing='0' cellpadding='5' border='0.5'"
    table = f"<table {frame}><thead><tr>{head}</tr></thead>{body}</table>"
    return f"<h2>{escape(title)}</h2>{said}{table}"


def _side(column: Column) -> str:
    return "right" if column.is_number else "left"
