"""A table that fits its room: every column, or one that says the whole row where they do not."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from karen_app.ui.theme import theme
from karen_app.ui.widgets.table import ROW_HEIGHT, RowTable

LEAST_NAME = 130  # of the first column, in pixels of the design
USUAL_NAME = 240
PADDING = 12  # at each side of the words of a cell, and a little more


class Wrapping(QStyledItemDelegate):
    """Asks for the height of words between the paddings, which Qt forgets when it wraps them."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The room of a cell."""
        inner = QStyleOptionViewItem(option)
        inner.rect.setWidth(option.rect.width() - 2 * theme().px(PADDING))
        return super().sizeHint(inner, index)


class FittingTable(RowTable):
    """The last column of the model says a whole row in words; alone, where the others do not fit.

    Beside the others the first column takes what they leave and shortens its words.
    """

    def __init__(self, name: str, model: QAbstractItemModel) -> None:
        super().__init__(name, model)
        self._whole = model.columnCount() - 1
        self._wrapping = Wrapping(self)
        self.setItemDelegateForColumn(self._whole, self._wrapping)
        self.horizontalHeader().setStretchLastSection(False)
        model.modelReset.connect(self.fit)
        model.layoutChanged.connect(self.fit)

    @property
    def is_stacked(self) -> bool:
        """Whether each row stands in one column."""
        return not self.isColumnHidden(self._whole)

    def fit(self) -> None:
        """Shows what there is room for."""
        for number in range(self._whole):
            self.showColumn(number)  # a hidden one tells no width
        header = self.horizontalHeader()
        numbers = range(1, self._whole)
        needs = [max(header.sectionSizeHint(n), self.sizeHintForColumn(n)) for n in numbers]
        rest = self.viewport().width() - sum(needs)
        if rest < theme().px(LEAST_NAME):
            self._stack()
            return
        self.hideColumn(self._whole)
        self.setWordWrap(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW_HEIGHT))
        usual = max(theme().px(USUAL_NAME), self.sizeHintForColumn(0))
        for number, width in enumerate((min(rest, usual), *needs)):
            self.setColumnWidth(number, width)

    def _stack(self) -> None:
        """One column as wide as the room, its words in as many lines as they take."""
        for number in range(self._whole):
            self.hideColumn(number)
        self.showColumn(self._whole)
        self.setWordWrap(True)
        self.setColumnWidth(self._whole, self.viewport().width())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for more or for less."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
