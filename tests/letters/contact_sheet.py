"""Every letter for the eye: PDFs and small pictures. `python -m tests.letters.contact_sheet FOLDER`.

Writes one PDF for each kind, ``sheet-01.png`` and so on, and all sheets as ``contact-sheet.pdf``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument

from letters import compose, load_catalogue
from letters.model.document import Document
from letters.render import PdfOptions, Window, render_pdf
from tests.letters import samples
from tests.letters.sample_data import full_data

PAGE = QSize(520, 736)
CAPTION = 24
COLUMNS, ROWS = 5, 2
SHEET = QSize(COLUMNS * PAGE.width(), ROWS * (PAGE.height() + CAPTION))
BY_ADVOCATE = ("goods-complaint", "ombudsman-request", "uokik-notice", "claim-simplified")


def documents() -> Iterator[tuple[str, Document, PdfOptions]]:
    """Every kind of letter, some written by an advocate, the reports and the large print."""
    catalogue = load_catalogue()
    for kind in catalogue.templates:
        template = catalogue.get(kind)
        yield kind, compose(template, full_data(template), final=True), PdfOptions()
    for kind in BY_ADVOCATE:
        template = catalogue.get(kind)
        letter = compose(template, full_data(template, "advocate"), final=True)
        yield f"{kind}-advocate", letter, PdfOptions()
    goods = catalogue.get("goods-complaint")
    complaint = compose(goods, full_data(goods), final=True)
    yield "window-left", complaint, PdfOptions(window=Window.DL_LEFT)
    yield "window-c5", complaint, PdfOptions(window=Window.C5_LEFT)
    yield "timeline", samples.timeline(24), PdfOptions()
    yield "proof-sheet", samples.proof_sheet(), PdfOptions()
    yield "plain-page", samples.plain_page(), PdfOptions()
    yield "large-print", complaint, PdfOptions(large_print=True)


def pictures(content: bytes) -> Iterator[QImage]:
    """Draw each page of a PDF."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf = QPdfDocument()
    pdf.load(buffer)
    for number in range(pdf.pageCount()):
        yield pdf.render(number, PAGE)
    pdf.close()


def printed(folder: Path) -> Iterator[tuple[str, QImage]]:
    """Print every document into the folder and give its pages."""
    for name, document, options in documents():
        content = render_pdf(document, options)
        (folder / f"{name}.pdf").write_bytes(content)
        for picture in pictures(content):
            yield name, picture


def sheet(pages: list[tuple[str, QImage]]) -> QImage:
    """Put pages with their names beside each other."""
    image = QImage(SHEET, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    for place, (name, picture) in enumerate(pages):
        row, column = divmod(place, COLUMNS)
        x, y = column * PAGE.width() + 3, row * (PAGE.height() + CAPTION)
        painter.drawText(x + 5, y + CAPTION - 8, name)
        painter.fillRect(x, y + CAPTION - 2, PAGE.width() - 6, PAGE.height(), Qt.GlobalColor.white)
        painter.drawImage(x, y + CAPTION - 2, picture)
    painter.end()
    return image


def bind(sheets: list[QImage], path: Path) -> None:
    """Write the sheets as the pages of one PDF."""
    writer = QPdfWriter(str(path))
    size = QSizeF(SHEET.width() / 10, SHEET.height() / 10)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for number, image in enumerate(sheets):
        if number:
            writer.newPage()
        painter.drawImage(painter.viewport(), image)
    painter.end()


def main(folder: Path) -> int:
    """Write letters and sheets into the folder; gives the number of pages."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = list(printed(folder))
    step = COLUMNS * ROWS
    sheets = [sheet(pages[start : start + step]) for start in range(0, len(pages), step)]
    for number, image in enumerate(sheets, 1):
        image.save(str(folder / f"sheet-{number:02d}.png"))
    bind(sheets, folder / "contact-sheet.pdf")
    return len(pages)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    print(main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/contact-sheet")), "pages")
