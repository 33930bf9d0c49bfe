"""The real pages of a PDF, shown as they will be printed, each pixel drawn once."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import EDGE
from karen_app.ui.widgets.text import Text
from karen_app.ui.words import translate

AROUND = 8  # pixels of the screen around a page and between pages
WIDEST = 1000  # a wider page is no easier to read
KEPT = 6  # drawn pages kept in memory
WHITE = QColor("white")


class Paper(QAbstractScrollArea):
    """Shows PDF bytes, page under page, as wide as the room; keeps its place on a new version.

    Pages are drawn in dots of the screen, whatever its scale: a page drawn for another size and
    stretched afterwards loses thin lines of its letters.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(name)
        # Not a child of the view: it must not announce its end to a view that is half gone.
        self._document = QPdfDocument()
        self._buffer = QBuffer(self._document)
        self._bytes = b""
        self._pages: list[QRect] = []  # in dots of the screen, from the upper left of the first
        self._drawn: dict[int, QImage] = {}  # by the number of the page, the newest last
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw_next)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(40)
        self._waiting = Text(translate("Paper", "The pages are being made…"), "muted", wrap=False)
        self._waiting.setParent(self)
        self._waiting.move(EDGE, EDGE)

    @property
    def content(self) -> bytes:
        """The bytes shown now."""
        return self._bytes

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return int(self._document.pageCount())

    def show_pdf(self, content: bytes) -> None:
        """Shows these bytes; the same bytes again change nothing."""
        if content == self._bytes:
            return
        at = self.verticalScrollBar().value()
        self._close()
        self._bytes = content
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._waiting.hide()
        self._lay_out()
        self.verticalScrollBar().setValue(at)

    def clear_paper(self) -> None:
        """Shows no page."""
        self._close()
        self._bytes = b""
        self._waiting.show()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the pages to the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Puts what is drawn on the table; what is still missing is drawn after."""
        ratio = self.viewport().devicePixelRatioF()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme().colours.paper))
        painter.scale(1 / ratio, 1 / ratio)
        top = self._top(ratio)
        for number, page in enumerate(self._pages):
            shown = page.translated(0, -top)
            if not shown.intersects(self._seen(ratio)):
                continue
            painter.fillRect(shown, WHITE)
            if number in self._drawn:
                painter.drawImage(shown.topLeft(), self._drawn[number])
        painter.end()
        if self._next_page() is not None and not self._drawing.isActive():
            self._drawing.start(0)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Another part comes into view."""
        del dx, dy
        self.viewport().update()

    def _close(self) -> None:
        self._drawing.stop()
        self._drawn.clear()
        self._document.close()
        self._buffer.close()

    def _lay_out(self) -> None:
        """Gives each page its place in whole dots of the screen."""
        ratio = self.viewport().devicePixelRatioF()
        room, around = self.viewport().width() * ratio, round(AROUND * ratio)
        width = max(1, round(min(room - 2 * around, theme().px(WIDEST) * ratio)))
        left, top = round((room - width) / 2), around
        pages = []
        for number in range(self.pages):
            points = self._document.pagePointSize(number)
            height = max(1, round(width * points.height() / max(1.0, points.width())))
            pages.append(QRect(left, top, width, height))
            top += height + around
        if pages != self._pages:
            self._pages = pages
            self._drawn.clear()
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(seen)
        bar.setRange(0, max(0, ceil(top / ratio) - seen) if pages else 0)
        self.viewport().update()

    def _top(self, ratio: float) -> int:
        return round(self.verticalScrollBar().value() * ratio)

    def _seen(self, ratio: float) -> QRect:
        size = self.viewport().size() * ratio
        return QRect(0, 0, size.width() + 1, size.height() + 1)

    def _next_page(self) -> int | None:
        """The first page in view that is not drawn yet."""
        ratio = self.viewport().devicePixelRatioF()
        seen = self._seen(ratio).translated(0, self._top(ratio))
        for number, page in enumerate(self._pages):
            if page.intersects(seen) and number not in self._drawn:
                return number
        return None

    def _draw_next(self) -> None:
        """Draws one page in the size in which it is shown; between two the window lives."""
        number = self._next_page()
        if number is None:
            return
        self._drawn[number] = self._document.render(number, self._pages[number].size())
        self._forget_far()
        self.viewport().update()

    def _forget_far(self) -> None:
        """Lets the oldest drawings go that are out of view."""
        ratio = self.viewport().devicePixelRatioF()
        seen = self._seen(ratio).translated(0, self._top(ratio))
        far = [number for number in self._drawn if not self._pages[number].intersects(seen)]
        for number in far[: max(0, len(self._drawn) - KEPT)]:
            del self._drawn[number]
