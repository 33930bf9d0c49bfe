"""Remembers the board: whole while nothing changed, card by card between two starts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from karen_app import __version__
from karen_app.domain.case_file import CaseFile
from karen_app.domain.ids import CaseId
from karen_app.domain.kept_card import CardsKey, KeptCard, maker_of, order
from karen_app.services.ports import Desk
from karen_app.services.settings import Language
from karen_app.services.views.board import Board
from karen_app.services.views.kept_cards import Cards, kept, kept_board
from karen_app.services.views.make_board import cards_of
from karen_app.services.views.make_case_page import Looking

PIECE = 25
KEPT_TOGETHER = 200  # cases whose cards are stored in one go
Made = dict[CaseId, list[KeptCard]]


def no_pause() -> None:
    """Nobody has to be let through."""


@dataclass(frozen=True, slots=True)
class _Key:
    """What a board depends on beside the rulebook of the process."""

    head: str
    today: date
    language: Language


@dataclass(slots=True)
class _Batch:
    """Cards made and not kept yet."""

    cases: list[CaseId] = field(default_factory=list)
    cards: list[KeptCard] = field(default_factory=list)


def key_of(looking: Looking) -> CardsKey:
    """What everything kept of the cases has in common."""
    return CardsKey(looking.language.value, maker_of(__version__, looking.law.fingerprint))


class BoardMemory:
    """The last board, given again while journal, day and language are the same."""

    def __init__(self, desk: Desk, cards: Cards, pause: Callable[[], None] = no_pause) -> None:
        """Keep cards in ``cards``; ``pause`` is called between two cases."""
        self._desk, self._cards, self._pause = desk, cards, pause
        self._key: _Key | None = None
        self._board: Board | None = None

    def board(self, looking: Looking) -> Board:
        """The whole board."""
        *_, whole = self.pieces(looking)
        return whole

    def pieces(self, looking: Looking, size: int = PIECE) -> Iterator[Board]:
        """The board as it grows, ``size`` cases at a time; the last one is whole.

        The first piece shows what is kept, at once; ``Board.waiting`` counts the cases whose
        cards are still to be made. No unit of work stays open between two pieces, so that the
        window and the store may do other things.
        """
        with self._desk.open() as records:
            key = _Key(records.journal_head(), looking.today, looking.language)
        if key == self._key and self._board is not None:
            yield self._board
            return
        cards_key = key_of(looking)
        found = self._cards.look(cards_key, looking.today)
        made, to_make = _known(found.cards), found.to_make
        if made and to_make:
            yield _board(made, looking, len(to_make))
        batch = _Batch()
        for start in range(0, len(to_make), size):
            self._make(made, to_make[start : start + size], batch, looking)
            left = len(to_make) - start - size
            if left <= 0 or len(batch.cases) >= KEPT_TOGETHER:
                self._keep(cards_key, batch)
                batch = _Batch()
            if left > 0:
                yield _board(made, looking, left)
        self._board = _board(made, looking, 0)
        self._key = key
        yield self._board

    def _make(self, made: Made, ids: Sequence[CaseId], batch: _Batch, looking: Looking) -> None:
        """Make the cards of some cases, as they lie in the store now."""
        for case_id in ids:
            made.pop(case_id, None)
        with self._desk.open() as records:
            number = records.journal_number()
            files: tuple[CaseFile, ...] = records.case_files_of(ids)
        for file in files:
            self._pause()
            cards = [kept(card, number, looking.today) for card in cards_of(file, looking)]
            made[file.case.id] = cards
            batch.cards += cards
        batch.cases += ids

    def _keep(self, key: CardsKey, batch: _Batch) -> None:
        if batch.cases and not self._desk.is_read_only:
            self._cards.keep(key, batch.cases, batch.cards)


def _known(cards: Sequence[KeptCard]) -> Made:
    """Kept cards by case."""
    made: Made = {}
    for one in cards:
        made.setdefault(one.case_id, []).append(one)
    return made


def _board(made: Made, looking: Looking, left: int) -> Board:
    cards = sorted((card for each in made.values() for card in each), key=order)
    return kept_board(cards, looking.today, left)
