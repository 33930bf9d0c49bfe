"""The pages of a PDF on the screen: every dot as the PDF says, at the place where one was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from karen_app.ui.widgets.paper import KEPT, Paper
from letters.render import PdfOptions, render_pdf
from tests.letters import samples


@pytest.fixture(scope="module")
def content() -> bytes:
    """A letter in large print: several pages."""
    return render_pdf(samples.complaint(), PdfOptions(large_print=True))


@pytest.fixture
def paper(qtbot: QtBot) -> Iterator[Paper]:
    box = QWidget()
    made = Paper("Pages", box)
    box.resize(520, 700)
    made.resize(520, 700)
    qtbot.addWidget(box)
    box.show()
    yield made
    made.clear_paper()


def drawn(paper: Paper, qtbot: QtBot) -> QImage:
    """What stands on the screen once everything in view is drawn."""
    qtbot.waitUntil(lambda: paper._next_page() is None, timeout=10_000)
    return paper.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def expected(content: bytes, paper: Paper) -> QImage:
    """The first page drawn at once in the size in which it is shown."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    size = paper._pages[0].size()
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(0, size))
    painter.end()
    return page


def test_no_dot_is_stretched_or_lost(paper: Paper, qtbot: QtBot, content: bytes) -> None:
    paper.show_pdf(content)
    for width in (520, 611, 433):
        paper.resize(width, 700)
        shown, page = drawn(paper, qtbot), expected(content, paper)
        place = paper._pages[0].intersected(shown.rect())
        assert shown.copy(place) == page.copy(0, 0, place.width(), place.height())


def test_a_new_version_stays_where_one_was(paper: Paper, qtbot: QtBot, content: bytes) -> None:
    paper.show_pdf(content)
    paper.verticalScrollBar().setValue(300)
    paper.show_pdf(render_pdf(samples.complaint(), PdfOptions(large_print=True, fold_marks=False)))
    assert paper.verticalScrollBar().value() == 300
    assert paper.pages > 1


def test_only_a_few_pages_are_kept_in_memory(paper: Paper, qtbot: QtBot, content: bytes) -> None:
    paper.resize(520, 200)
    paper.show_pdf(content)
    bar = paper.verticalScrollBar()
    for _round in range(3):
        for at in range(0, bar.maximum(), 150):
            bar.setValue(at)
            drawn(paper, qtbot)
    assert len(paper._drawn) <= KEPT + 2


def test_cleared_paper_shows_nothing(paper: Paper, qtbot: QtBot, content: bytes) -> None:
    paper.show_pdf(content)
    paper.clear_paper()
    assert paper.content == b""
    assert paper.verticalScrollBar().maximum() == 0
    assert "#ffffff" not in {drawn(paper, qtbot).pixelColor(100, y).name() for y in range(50, 200)}
