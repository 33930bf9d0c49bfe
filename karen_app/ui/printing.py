"""Prints PDF pages on paper through the dialog of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

DOTS = 300


def print_on_paper(content: bytes, parent: QWidget) -> bool:
    """Asks for a printer and prints the pages; says whether they were sent to it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    return paint(content, printer)


def paint(content: bytes, printer: QPrinter) -> bool:
    """Draws each page of a PDF on a page of the printer."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        points = document.pagePointSize(page)
        size = QSize(round(points.width() / 72 * DOTS), round(points.height() / 72 * DOTS))
        target = painter.viewport()
        picture = document.render(page, size)
        fitted = size.scaled(target.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(target.adjusted(0, 0, fitted.width() - target.width(), 0), picture)
    painter.end()
    return True
