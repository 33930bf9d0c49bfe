"""The real pages of a PDF, shown as they will be printed."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import EDGE
from karen_app.ui.widgets.text import Text
from karen_app.ui.words import translate


class Paper(QPdfView):
    """Shows PDF bytes, page under page, as wide as the room; keeps its place on a new version."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # Not a child of the view: a document that dies as its child announces its end to a view
        # that is already half gone, and the program with it.
        self._document = QPdfDocument()
        self._buffer = QBuffer(self._document)
        self._bytes = b""
        self.setDocument(self._document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setPalette(self._ground())
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._waiting = Text(translate("Paper", "The pages are being made…"), "muted", wrap=False)
        self._waiting.setParent(self)
        self._waiting.move(EDGE, EDGE)

    def _ground(self) -> QPalette:
        """The table under the pages, in the colour of the theme."""
        palette = self.palette()
        ground = QColor(theme().colours.paper)
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Dark, QPalette.ColorRole.Base):
            palette.setColor(role, ground)
        return palette

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
        self._document.close()
        self._buffer.close()
        self._bytes = content
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._waiting.hide()
        self.verticalScrollBar().setValue(at)

    def clear_paper(self) -> None:
        """Shows no page."""
        self._document.close()
        self._buffer.close()
        self._bytes = b""
        self._waiting.show()
