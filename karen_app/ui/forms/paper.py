"""Fields for text that take what fits of an endless paste, and leave files to their page."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from karen_app.ui.widgets.drops import files_of


class OneLine(QLineEdit):
    """A line into which dropped files do not write their address: the page may want them."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes dropped words, and no files."""
        if files_of(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)


class Paper(QPlainTextEdit):
    """Running text up to a length; files dropped on it go to the page it stands on."""

    overflowed = Signal()  # more was pasted than fits
    files_pasted = Signal(object)  # paths: files are no text

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._longest = longest

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words can be dropped here, files cannot."""
        return not files_of(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Puts in as much of a paste as there is room for; undo takes it out again."""
        if files := files_of(source):
            self.files_pasted.emit(files)
            return
        room = self._longest - self._length() + len(self.textCursor().selectedText())
        pasted = source.text()
        if len(pasted) <= room:
            super().insertFromMimeData(source)
            return
        cut = QMimeData()
        cut.setText(pasted[: max(0, room)])
        super().insertFromMimeData(cut)
        self.overflowed.emit()

    def _length(self) -> int:
        return self.document().characterCount() - 1  # the last sign ends the document
