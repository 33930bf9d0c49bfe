"""The list model is what Qt expects, sorts as Polish readers do, and does not mind many rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from karen_app.ui.models.column import Column
from karen_app.ui.models.row_model import AS_GIVEN, ROW_ROLE, RowModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@dataclass(frozen=True)
class Line:
    name: str
    day: date | None = None


COLUMNS = (
    Column("Nazwa", lambda one: one.name, hint=lambda one: f"to {one.name}"),
    Column("Dzień", lambda one: str(one.day or ""), sort_by=lambda one: one.day, is_number=True),
)


def names(rows: RowModel[Line]) -> list[str]:
    return [rows.index(at, 0).data() for at in range(rows.rowCount())]


def test_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model: RowModel[Line] = RowModel(COLUMNS, (Line("a"), Line("b")))
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows((Line("c"),))
    assert tester.model() is model
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "to c"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Dzień"


def test_words_sort_by_the_polish_alphabet(qtbot: QtBot) -> None:
    words = ("żaba", "zebra", "ćma", "cyna", "łoś", "lis", "sprawa 10", "sprawa 9")
    rows = RowModel(COLUMNS, [Line(word) for word in words])
    rows.sort(0)
    expected = ["cyna", "ćma", "lis", "łoś", "sprawa 9", "sprawa 10", "zebra", "żaba"]
    assert names(rows) == expected


def test_unknown_days_come_last(qtbot: QtBot) -> None:
    lines = [Line("none"), Line("late", date(2027, 1, 2)), Line("early", date(2026, 12, 31))]
    rows = RowModel(COLUMNS, lines)
    rows.sort(1)
    assert names(rows) == ["early", "late", "none"]
    rows.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(rows) == ["late", "early", "none"]
    rows.sort(AS_GIVEN)
    assert names(rows) == ["none", "late", "early"]


def test_what_is_marked_stays_marked_when_the_rows_are_sorted(qtbot: QtBot) -> None:
    rows = RowModel(COLUMNS, [Line("c"), Line("a"), Line("b")])
    tester = QAbstractItemModelTester(rows, FATAL)
    marked = QPersistentModelIndex(rows.index(0, 1))
    rows.sort(0)
    assert (marked.row(), marked.column()) == (2, 1)
    assert tester.model() is rows


def test_the_list_is_narrowed_without_accents(qtbot: QtBot) -> None:
    rows = RowModel(COLUMNS, [Line("Łódź"), Line("Kraków"), Line("łódka")])
    rows.sort(0)
    rows.narrow("lod")
    assert names(rows) == ["łódka", "Łódź"]
    rows.show_rows([Line("Pabianice")])
    assert names(rows) == []
    rows.narrow("")
    assert names(rows) == ["Pabianice"]


def test_a_hundred_thousand_rows_read_only_what_is_shown(qtbot: QtBot) -> None:
    read: list[int] = []

    def words(one: int) -> str:
        read.append(one)
        return str(one)

    column = Column("n", words)
    model: RowModel[int] = RowModel((column,), range(100_000))
    assert model.rowCount() == 100_000
    assert not read
    assert model.index(99_999, 0).data() == "99999"
    assert model.index(5, 0).data(ROW_ROLE) == 5
    assert read == [99_999]
