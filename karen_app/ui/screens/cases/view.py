"""The list of all cases as a table with a filter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from karen_app.services.views.board import Board, BoardCard
from karen_app.ui.models.columns_board import WIDTHS, board_columns
from karen_app.ui.models.row_model import RowModel
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import BETWEEN, EDGE, column, flow, row
from karen_app.ui.widgets.table import RowTable
from karen_app.ui.widgets.table_views import Memory, TableViews
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate


class CasesView(QWidget):
    """Every case with its state; typing narrows the list."""

    case_chosen = Signal(str)
    new_clicked = Signal()

    def __init__(self, kept: Memory) -> None:
        super().__init__()
        self._is_known = self._has_cases = False  # until the cases were read
        body = column(self, BETWEEN)
        body.setContentsMargins(EDGE, 4, EDGE, EDGE)
        head = row()
        self.title = Text(translate("Cases", "Cases"), "page-title")
        head.addWidget(self.title, 1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(translate("Cases", "Narrow the list"))
        self.filter.setAccessibleName(translate("Cases", "Narrow the list"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(theme().px(280))
        head.addWidget(self.filter)
        body.addLayout(head)
        self._model: RowModel[BoardCard] = RowModel(board_columns(), parent=self)
        self.filter.textChanged.connect(self._model.narrow)
        self.filter.textChanged.connect(lambda _typed: self._say_empty())
        self.table = RowTable(translate("Cases", "Cases"), self._model)
        self.table.set_widths(*WIDTHS)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.row_chosen.connect(lambda card: self.case_chosen.emit(card.case_id))
        self.views = TableViews("cases", self.table, kept, self.filter)
        head.addWidget(self.views)
        new = button(translate("Cases", "New case"))
        new.clicked.connect(self.new_clicked)
        head.addWidget(new)
        self._empty = Text("", "muted")
        body.addWidget(self._empty)
        self._first = button(translate("Cases", "Begin your first case"), "primary")
        self._first.clicked.connect(self.new_clicked)
        body.addLayout(flow(self._first))
        body.addWidget(self.table, 1)
        body.addStretch(0)
        self._body = body
        self._say_empty()

    def show_board(self, board: Board) -> None:
        """Shows every case once."""
        cards = {card.case_id: card for card in board.expiring}
        for card in (*board.mine, *board.theirs, *board.quiet, *board.closed):
            cards[card.case_id] = card
        self._model.show_rows(tuple(cards.values()))
        count = translate("Cases", "%n case(s)", None, len(cards))
        self.title.say(count if cards else translate("Cases", "Cases"))
        self._is_known, self._has_cases = True, bool(cards)
        self._say_empty()

    def _say_empty(self) -> None:
        """What to do where there is no case, or none that fits what was typed."""
        nothing = self._is_known and not self._has_cases
        none_fits = self._has_cases and self.table.model().rowCount() == 0
        if nothing:
            words = translate("Cases", "No case yet. Say what happened; Karen asks for the rest.")
        elif none_fits:
            words = translate("Cases", "No case fits. Type less, or empty the field.")
        else:
            words = ""
        self._empty.say(words)
        self._empty.setVisible(bool(words))
        self._first.setVisible(nothing)
        for one in (self.table, self.filter, self.views):
            one.setVisible(not nothing)
        self._body.setStretch(self._body.count() - 1, 1 if nothing else 0)
