"""The least window that shows the same cases: one table, read by sqlite3, nothing else."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

QUERY = """
    SELECT matter.title, trader.name, matter.kind, matter.opened_on, matter.number, client.name
    FROM matter JOIN trader ON trader.id = trader_id JOIN client ON client.id = client_id
    ORDER BY matter.opened_on, matter.title
"""
NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """Rows as they come from the database."""

    def __init__(self, rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows[0])

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][index.column()]


def main(folder: Path) -> int:
    """Shows the cases of a store of Karen until the window is closed."""
    application = QApplication(["bare"])
    connection = sqlite3.connect(folder / "karen.db")
    rows = connection.execute(QUERY).fetchall()
    connection.close()
    window, table, model = QMainWindow(), QTableView(), Rows(rows)
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    return application.exec()
