"""ListPage: a large line, a sentence, one table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QWidget

from karen_app.ui.models.column import Column
from karen_app.ui.models.row_model import RowModel
from karen_app.ui.widgets.boxes import BETWEEN, EDGE, column, row
from karen_app.ui.widgets.table import RowTable
from karen_app.ui.widgets.text import Text


class ListPage(QWidget):
    """Shows rows; an empty list says what it is for instead."""

    def __init__(
        self,
        title: str,
        columns: Sequence[Column],
        empty: str,
        make_table: Callable[[str, QAbstractItemModel], RowTable] = RowTable,
    ) -> None:
        super().__init__()
        body = column(self, BETWEEN)
        body.setContentsMargins(EDGE, 4, EDGE, EDGE)
        self.head = row()
        self.title = Text(title, "page-title")
        self.head.addWidget(self.title, 1)
        body.addLayout(self.head)
        self.note = Text("", "muted")
        body.addWidget(self.note)
        self._model: RowModel[Any] = RowModel(columns, parent=self)
        self.table = make_table(title, self._model)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        body.addWidget(self.table, 1)
        body.addStretch(0)
        self._empty = empty
        self._rest = body

    def show_rows(self, rows: Sequence[Any], note: str = "") -> None:
        """Shows the rows under a sentence."""
        self._model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.note.say(note if rows else self._empty)
        self.note.setVisible(bool(self.note.text()))
        self._rest.setStretch(self._rest.count() - 1, 0 if rows else 1)  # words stand at the top
