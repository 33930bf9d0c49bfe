"""The board: three columns by whose move it is, or one dense table."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from karen_app.services.views.board import Board, BoardCard, Group
from karen_app.services.views.words import Action, Tone
from karen_app.ui.models.columns_board import WIDTHS, board_columns, group_words
from karen_app.ui.models.joined_rows import JoinedRows
from karen_app.ui.models.row_model import AS_GIVEN, RowModel
from karen_app.ui.widgets.boxes import BETWEEN, EDGE, Card, Page, clear, column, flow, row
from karen_app.ui.widgets.table import RowTable
from karen_app.ui.widgets.table_views import Memory, TableViews
from karen_app.ui.widgets.text import Chip, Text, TitleButton, button
from karen_app.ui.window_state import WindowState
from karen_app.ui.words import say, titled, translate

DENSE_FROM = 200  # cases
SHOWN = 60  # cards per column; the rest stands in the table
AT_ONCE = 8  # of them before the first paint
AT_A_TIME = 4  # of the others, while the window has nothing else to do


class BoardView(QWidget):
    """Shows a board; announces which case or button was pressed."""

    case_chosen = Signal(str)
    action_chosen = Signal(str, object)
    density_clicked = Signal()
    new_case_clicked = Signal()
    samples_clicked = Signal()

    def __init__(self, kept: Memory) -> None:
        super().__init__()
        body = column(self, BETWEEN)
        body.setContentsMargins(0, 0, 0, 0)
        head = row()
        head.setContentsMargins(EDGE, 0, EDGE, 0)
        self.title = Text("", "page-title")
        head.addWidget(self.title, 1)
        self.density = button("", "quiet")
        self.density.clicked.connect(self.density_clicked)
        head.addWidget(self.density, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(head)
        self.stack = QStackedWidget()
        body.addWidget(self.stack, 1)
        self._columns_page = Page()
        self._columns = row(gap=BETWEEN)
        self._columns_page.body.addLayout(self._columns)
        self._columns_page.pairs.append(self._columns)
        self._columns_page.body.addStretch(1)
        self.stack.addWidget(self._columns_page)
        self.stack.addWidget(self._table_page())
        self.views = TableViews("board", self.table, kept)
        self.views.hide()
        head.insertWidget(1, self.views, 0, Qt.AlignmentFlag.AlignTop)
        self._later: deque[Callable[[], None]] = deque()
        self._filling = QTimer(self)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._fill)
        self._empty = Page()
        self.stack.addWidget(self._empty)

    def _table_page(self) -> QWidget:
        page = QWidget()
        inside = column(page)
        inside.setContentsMargins(EDGE, 0, EDGE, EDGE)
        self._model: RowModel[BoardCard] = RowModel(board_columns(), parent=self)
        self.table = RowTable(translate("Board", "Cases"), self._model)
        self.table.set_widths(*WIDTHS)
        header = self.table.horizontalHeader()
        header.setSortIndicator(AS_GIVEN, Qt.SortOrder.AscendingOrder)  # the board has its order
        self.table.setSortingEnabled(True)
        header.setSortIndicatorClearable(True)
        self.table.row_chosen.connect(lambda card: self.case_chosen.emit(card.case_id))
        inside.addWidget(self.table)
        return page

    def show_waiting(self) -> None:
        """Says that the cases are being read."""
        self.title.say(translate("Board", "Good day. Reading your cases…"))
        self.density.hide()
        self.views.hide()

    def show_board(self, board: Board, *, dense: bool) -> None:
        """Shows the cases as cards, or as a table where ``dense``."""
        self.title.say(greeting(board))
        self.density.setVisible(not board.is_empty)
        self.views.setVisible(dense and not board.is_empty)
        if board.is_empty:
            self._show_empty()
        elif dense:
            self.density.setText(translate("Board", "Show as cards"))
            self._show_table(JoinedRows(board.mine, board.theirs, board.expiring, board.quiet))
            self.stack.setCurrentIndex(1)
        else:
            self.density.setText(translate("Board", "Show as a table"))
            self._show_columns(board)
            self.stack.setCurrentIndex(0)

    def _show_table(self, cards: Sequence[BoardCard]) -> None:
        """Shows the rows; the case that is marked stays marked, the place in the list too."""
        marked, scrolled = self.table.currentIndex(), self.table.verticalScrollBar().value()
        case_id = self._model.row_at(marked).case_id if marked.isValid() else ""
        self._model.show_rows(cards)
        place = self._model.place_of(lambda card: card.case_id == case_id) if case_id else None
        if place is not None:
            self.table.setCurrentIndex(self._model.index(place, marked.column()))
        self.table.verticalScrollBar().setValue(scrolled)

    def _show_columns(self, board: Board) -> None:
        self._later.clear()
        clear(self._columns)
        quiet = self._quiet(board.quiet) if board.quiet else None
        groups = ((Group.MINE, board.mine), (Group.THEIRS, board.theirs))
        for group, cards in (*groups, (Group.EXPIRES, board.expiring)):
            body = self._column(group, cards)
            if quiet is not None and group is Group.THEIRS:
                body.addWidget(quiet)
            body.addStretch(1)
            self._columns.addLayout(body, 1)

    def _column(self, group: Group, cards: Sequence[BoardCard]) -> QVBoxLayout:
        body = column(gap=10)
        head: QHBoxLayout = row()
        head.addWidget(Text(group_words(group), "title", wrap=False))
        head.addWidget(Chip(str(len(cards)), Tone.WAITING))
        head.addStretch(1)
        body.addLayout(head)
        for number, card in enumerate(cards[:SHOWN]):
            if number < AT_ONCE:
                body.addWidget(self._card(card))
            else:
                at = body.count() + number - AT_ONCE
                self._later.append(partial(self._put_in, body, at, card))
        self._filling.start()
        if not cards:
            body.addWidget(Text(nothing(group), "muted"))
        if len(cards) > SHOWN:
            more = button(translate("Board", "%n more in the table", None, len(cards) - SHOWN))
            more.clicked.connect(self.density_clicked)
            body.addWidget(more)
        return body

    def _put_in(self, body: QVBoxLayout, at: int, card: BoardCard) -> None:
        body.insertWidget(at, self._card(card))

    def _fill(self) -> None:
        """Some more cards, then the window may do other things first."""
        for _ in range(min(AT_A_TIME, len(self._later))):
            self._later.popleft()()
        if not self._later:
            self._filling.stop()

    def _card(self, card: BoardCard) -> Card:
        box = Card(gap=6)
        head = row()
        title = TitleButton(titled(card.title, card.trader))
        title.clicked.connect(lambda: self.case_chosen.emit(card.case_id))
        head.addWidget(title, 1)
        if card.chip is not None:
            head.addWidget(Chip(say(card.chip.text), card.chip.tone))
        box.body.addLayout(head)
        box.body.addWidget(Text(say(card.sentence), "muted"))
        if card.action is not None:
            box.body.addWidget(self._button(card, card.action), 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _button(self, card: BoardCard, action: Action) -> QWidget:
        made = button(say(action.label))
        made.setAccessibleDescription(card.title)
        made.clicked.connect(lambda: self.action_chosen.emit(card.case_id, action))
        return made

    def _quiet(self, cards: Sequence[BoardCard]) -> Card:
        box = Card(gap=4)
        box.body.addWidget(Text(group_words(Group.QUIET), "title"))
        for card in cards[:SHOWN]:
            title = TitleButton(card.title, "link")
            title.clicked.connect(lambda _=False, one=card: self.case_chosen.emit(one.case_id))
            box.body.addWidget(title)
        return box

    def _show_empty(self) -> None:
        clear(self._empty.body)
        box = Card()
        box.body.addWidget(Text(translate("Board", "What needs you will appear here."), "title"))
        words = translate(
            "Board",
            "Write down what happened: the visit, the call, the refusal. Karen says what the law "
            "gives you and until when, writes the letter and keeps the proof.",
        )
        box.body.addWidget(Text(words, "muted"))
        first = button(translate("Board", "Begin your first case"), "primary")
        first.clicked.connect(self.new_case_clicked)
        samples = button(translate("Board", "Look at sample stories"))
        samples.clicked.connect(self.samples_clicked)
        box.body.addLayout(flow(first, samples))
        self._empty.body.addWidget(box)
        self._empty.body.addStretch(1)
        self.stack.setCurrentIndex(2)


def is_dense(board: Board, state: WindowState) -> bool:
    """Whether a board is a table: as the person chose, else when it is long."""
    chosen = state.word("board")
    if chosen:
        return chosen == "table"
    shown = len(board.mine) + len(board.theirs) + len(board.quiet)
    return shown + board.waiting > DENSE_FROM


def greeting(board: Board) -> str:
    """The one large line: how much waits for you, how much you wait for."""
    if board.waiting:
        return translate("Board", "Good day. %n case(s) left to look at.", None, board.waiting)
    if board.is_empty:
        return translate("Board", "Good day. Nothing is written down yet.")
    mine, theirs = len(board.mine), len(board.theirs)
    if mine and theirs:
        first = translate("Board", "Good day. %n matter(s) wait for you,", None, mine)
        return f"{first} {translate('Board', 'for %n answer(s) you wait.', None, theirs)}"
    if mine:
        return translate("Board", "Good day. %n matter(s) wait for you.", None, mine)
    if theirs:
        return translate("Board", "Good day. You only wait for %n answer(s).", None, theirs)
    return translate("Board", "Good day. Nothing needs you today.")


def nothing(group: Group) -> str:
    """What an empty column says."""
    if group is Group.MINE:
        return translate("Board", "There is nothing for you to do now.")
    if group is Group.THEIRS:
        return translate("Board", "Nobody owes you an answer.")
    return translate("Board", "No claim runs out within three months.")
