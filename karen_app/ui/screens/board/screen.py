"""Drives the board: reads it aside, so that the window paints before the store is scanned."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from karen_app.domain.errors import StoreLocked
from karen_app.domain.ids import CaseId
from karen_app.services.views.board import Board
from karen_app.services.views.words import Action
from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Place
from karen_app.ui.screens.board.view import BoardView, is_dense
from karen_app.ui.steps import follow

BETWEEN_PIECES = 1.0  # seconds


class BoardScreen:
    """The first page."""

    def __init__(
        self, frame: Frame, view: BoardView | None = None, board: Board | None = None
    ) -> None:
        """Drive ``view``, which may show ``board`` already."""
        self._frame = frame
        self.view = view or BoardView(frame.state)
        self._board = board
        self._reading = 0
        self._shown_at = 0.0
        self.view.case_chosen.connect(lambda case_id: frame.go.go("case", case_id))
        self.view.action_chosen.connect(self._on_action)
        self.view.density_clicked.connect(self._on_density)
        self.view.new_case_clicked.connect(lambda: frame.go.go("guide"))
        self.view.samples_clicked.connect(self._on_samples)

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.view

    def enter(self, place: Place) -> None:
        """Shows what is kept of the board, then what is read and computed aside."""
        if self._board is None:
            self.view.show_waiting()
        self._frame.tasks.cancel(self._reading)
        self._shown_at = 0.0
        self._read_on(self._frame.use.board_pieces(), place.screen)

    def leave(self) -> None:
        """Keeps the columns; cases still to be looked at are looked at meanwhile."""
        self.view.views.remember()

    def _read_on(self, pieces: Iterator[Board], screen: str) -> None:
        def shown(board: Board | None) -> None:
            if board is not None and isValid(self.view):
                self._on_piece(board)
                if board.waiting:
                    self._read_on(pieces, screen)

        self._reading = self._frame.tasks.run(
            lambda: next(pieces, None), shown, self._on_failed, screen
        )

    def _on_piece(self, board: Board) -> None:
        """Shows the first piece and the whole board at once, what comes between now and then."""
        now = monotonic()
        if not board.waiting or now - self._shown_at >= BETWEEN_PIECES:
            self._shown_at = now
            self._on_board(board)

    def _on_board(self, board: Board) -> None:
        self._board = board
        self.view.show_board(board, dense=is_dense(board, self._frame.state))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, StoreLocked):  # whoever locked it shows the board anew
            raise error

    def _on_density(self) -> None:
        if self._board is not None:
            dense = not is_dense(self._board, self._frame.state)
            self._frame.state.keep_word("board", "table" if dense else "cards")
            self.view.show_board(self._board, dense=dense)

    def _on_action(self, case_id: str, action: Action) -> None:
        follow(self._frame, CaseId(case_id), action)

    def _on_samples(self) -> None:
        self._frame.settle(self._frame.use.load_samples())
        self._frame.go.refresh()
