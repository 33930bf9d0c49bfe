"""RowModel: one table model for every list, which sorts as people expect and narrows itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from karen_app.domain.folding import folded
from karen_app.ui.models.column import Column

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()
AS_GIVEN = -1  # no column sorts: the rows stand as they were given
UP = Qt.SortOrder.AscendingOrder
UNUSED = frozenset(
    {
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.BackgroundRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.CheckStateRole,
    }
)  # asked for every cell that is painted


class RowModel(QAbstractTableModel, Generic[Row]):
    """Shows a sequence of values through columns; reads only the cells that are on the screen.

    Words are sorted by the Polish alphabet, days and numbers by size, unknown comes last. Each
    value that sorts is asked once, so that many rows are no trouble.
    """

    def __init__(
        self, columns: Sequence[Column], rows: Sequence[Row] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: Sequence[Row] = rows
        self._places: Sequence[int] = range(len(rows))  # which rows are shown, in which order
        self._sorted_by, self._direction = AS_GIVEN, UP
        self._wanted = ""
        self._words: list[str] = []  # of each row, folded; made when first asked for
        self._collator = QCollator(QLocale("pl_PL"))
        self._collator.setNumericMode(True)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows other rows, sorted and narrowed as before."""
        self.beginResetModel()
        self._rows, self._words = rows, []
        self._places = self._arranged()
        self.endResetModel()

    def narrow(self, words: str) -> None:
        """Shows only rows that hold these words somewhere; accents and capitals do not matter."""
        self.beginResetModel()
        self._wanted = folded(words).strip()
        self._places = self._arranged()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = UP) -> None:
        """Sorts by a column; ``AS_GIVEN`` gives the rows in the order they came in."""
        self.layoutAboutToBeChanged.emit()
        before = [(index, self._places[index.row()]) for index in self.persistentIndexList()]
        self._sorted_by, self._direction = column, order
        self._places = self._arranged()
        at = {place: number for number, place in enumerate(self._places)} if before else {}
        self.changePersistentIndexList(
            [index for index, _place in before],
            [self.index(at[place], index.column()) for index, place in before],
        )
        self.layoutChanged.emit()

    def _arranged(self) -> Sequence[int]:
        shown: Sequence[int] = range(len(self._rows))
        if self._wanted:
            shown = [place for place in shown if self._wanted in self._all_words()[place]]
        if not 0 <= self._sorted_by < len(self._columns):
            return shown
        column = self._columns[self._sorted_by]
        value = column.sort_by or column.text
        keys = {place: value(self._rows[place]) for place in shown}
        known = [place for place in shown if keys[place] is not None]
        known.sort(key=partial(self._key, keys), reverse=self._direction is not UP)
        return [*known, *(place for place in shown if keys[place] is None)]

    def _key(self, keys: dict[int, Any], place: int) -> Any:  # noqa: ANN401 - of any kind
        value = keys[place]
        return self._collator.sortKey(value) if isinstance(value, str) else value

    def _all_words(self) -> list[str]:
        if not self._words:
            texts = [column.text for column in self._columns]
            self._words = [folded(" ".join(text(row) for text in texts)) for row in self._rows]
        return self._words

    def place_of(self, is_wanted: Callable[[Row], bool]) -> int | None:
        """The first shown row of that kind, if there is one."""
        found = (n for n, place in enumerate(self._places) if is_wanted(self._rows[place]))
        return next(found, None)

    def row_at(self, index: Index) -> Row:
        """The value behind a cell."""
        return self._rows[self._places[index.row()]]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows; a table has no rows under a row."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt asks for anything
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401, PLR0911
        """One cell: words, tooltip, what sorts it, the row itself."""
        if role in UNUSED or not index.isValid() or index.row() >= len(self._places):
            return None
        column, row = self._columns[index.column()], self._rows[self._places[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return column.hint(row) if column.hint else None
        if role == Qt.ItemDataRole.DecorationRole and column.icon:
            return column.icon(row)
        return None


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
