"""Every letter as a small picture, for the eye: `python -m tests.letters.contact_sheet FOLDER`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from letters import compose, load_catalogue
from letters.model.document import Document
from letters.render import PdfOptions, render_pdf
from tests.letters import samples
from tests.letters.sample_data import full_data

PAGE = QSize(520, 736)
COLUMNS, ROWS = 5, 2


def documents() -> Iterator[tuple[str, Document, PdfOptions]]:
    """Every kind of letter, then the reports and the large print."""
    catalogue = load_catalogue()
    for kind in catalogue.templates:
        template = catalogue.get(kind)
        yield kind, compose(template, full_data(template), final=True), PdfOptions()
    yield "timeline", samples.timeline(24), PdfOptions()
    yield "proof-sheet", samples.proof_sheet(), PdfOptions()
    yield "plain-page", samples.plain_page(), PdfOptions()
    yield "large-print", samples.complaint(), PdfOptions(large_print=True)


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


def main(folder: Path) -> int:
    """Write sheet-01.png, sheet-02.png ... into the folder; gives the number of pages."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = [
        (name, picture)
        for name, document, options in documents()
        for picture in pictures(render_pdf(document, options))
    ]
    per_sheet = COLUMNS * ROWS
    for start in range(0, len(pages), per_sheet):
        sheet = QImage(
            COLUMNS * PAGE.width(), ROWS * (PAGE.height() + 24), QImage.Format.Format_RGB32
        )
        sheet.fill(Qt.GlobalColor.lightGray)
        painter = QPainter(sheet)
        for place, (name, picture) in enumerate(pages[start : start + per_sheet]):
            row, column = divmod(place, COLUMNS)
            x, y = column * PAGE.width(), row * (PAGE.height() + 24)
            painter.fillRect(x + 3, y + 22, PAGE.width() - 6, PAGE.height(), Qt.GlobalColor.white)
            painter.drawText(x + 8, y + 16, name)
            painter.drawImage(x + 3, y + 22, picture)
        painter.end()
        sheet.save(str(folder / f"sheet-{start // per_sheet + 1:02d}.png"))
    return len(pages)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    print(main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/contact-sheet")), "pages")
