"""Remembers the board while nothing changed, and gives a large one piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from karen_app.domain.case_file import CaseFile
from karen_app.services.ports import Desk
from karen_app.services.settings import Language
from karen_app.services.views.board import Board
from karen_app.services.views.make_board import Columns, empty_columns, finished_board, place
from karen_app.services.views.make_case_page import Looking

PIECE = 25


@dataclass(frozen=True, slots=True)
class _Key:
    """What a board depends on beside the rulebook of the process."""

    head: str
    today: date
    language: Language


class BoardMemory:
    """The last board, given again while journal, day and language are the same."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._key: _Key | None = None
        self._board: Board | None = None

    def board(self, desk: Desk, looking: Looking) -> Board:
        """The whole board."""
        *_, whole = self.pieces(desk, looking, size=10**9)
        return whole

    def pieces(self, desk: Desk, looking: Looking, size: int = PIECE) -> Iterator[Board]:
        """The board as it grows, ``size`` cases at a time; the last one is whole.

        The first piece of a remembered board is the whole one. Between two pieces the window may
        do other things.
        """
        with desk.open() as records:
            key = _Key(records.journal_head(), looking.today, looking.language)
            if key == self._key and self._board is not None:
                yield self._board
                return
            files, columns = records.case_files(), empty_columns()
            while True:
                some = tuple(islice(files, size))
                grown = _grown(columns, some, looking)
                if len(some) < size:
                    self._key, self._board = key, grown
                    yield grown
                    return
                yield grown


def _grown(columns: Columns, files: tuple[CaseFile, ...], looking: Looking) -> Board:
    for file in files:
        place(columns, file, looking)
    return finished_board(columns, looking)
