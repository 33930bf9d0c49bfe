"""A field for running text that takes what fits of an endless paste, at once, and says so."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit


class Paper(QPlainTextEdit):
    """Running text up to a length."""

    overflowed = Signal()  # more was pasted than fits

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._longest = longest

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Puts in as much of a paste as there is room for; undo takes it out again."""
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
