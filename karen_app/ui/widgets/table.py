"""A table as the whole program uses it: rows are chosen with Enter or a double click."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from karen_app.ui.models.row_model import ROW_ROLE
from karen_app.ui.theme import theme

ROW_HEIGHT = 34  # in pixels of the design


class RowTable(QTableView):
    """Shows a RowModel; announces the value of the chosen row."""

    row_chosen = Signal(object)

    def __init__(self, name: str, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW_HEIGHT))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        last = model.columnCount() - 1
        role = Qt.ItemDataRole.TextAlignmentRole
        side = model.headerData(last, Qt.Orientation.Horizontal, role) or 0
        is_number = bool(int(side) & int(Qt.AlignmentFlag.AlignRight))
        self.horizontalHeader().setStretchLastSection(not is_number)
        self.doubleClicked.connect(self._on_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row under the cursor."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.currentIndex())
            return
        super().keyPressEvent(event)

    def set_widths(self, *widths: int) -> None:
        """Widths of the columns from the left, in pixels of the design."""
        for number, width in enumerate(widths):
            self.setColumnWidth(number, theme().px(width))

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(index.data(ROW_ROLE))
