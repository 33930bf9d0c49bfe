"""Cards of the board as they are kept: the port, and a card as text."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Protocol, overload

from karen_app.domain.ids import CaseId
from karen_app.domain.kept_card import CardsKey, KeptBoard, KeptCard
from karen_app.domain.message import say
from karen_app.domain.stage import Stage
from karen_app.services.views.board import Board, BoardCard, Group
from karen_app.services.views.sentence_text import message_from, plain, sentence_from
from karen_app.services.views.words import Action, ActionKind, Chip, Tone

PLACES = tuple(Group)


class Cards(Protocol):
    """Keeps cards between two starts."""

    def look(self, key: CardsKey, today: date) -> KeptBoard:
        """Every kept card in the order of the board, and the cases to make for that day."""
        ...

    def keep(self, key: CardsKey, cases: Collection[CaseId], cards: Sequence[KeptCard]) -> None:
        """Put these cards in the place of what was kept of these cases."""
        ...


def kept(card: BoardCard, made_from: int, made_on: date) -> KeptCard:
    """A card ready to be kept."""
    return KeptCard(
        case_id=card.case_id,
        place=PLACES.index(card.group),
        is_pinned=card.is_pinned,
        due=card.due,
        title=card.title,
        text=_text_of(card),
        made_from=made_from,
        made_on=made_on,
    )


def card_of(one: KeptCard) -> BoardCard:
    """The card again; raises ``KeyError`` or ``ValueError`` for a text of another program."""
    found = json.loads(one.text)
    chip, action = found["chip"], found["action"]
    return BoardCard(
        case_id=one.case_id,
        number=found["number"],
        title=one.title,
        trader=found["trader"],
        client=found["client"],
        stage=Stage(found["stage"]),
        group=PLACES[one.place],
        sentence=sentence_from(found["sentence"]),
        chip=Chip(sentence_from(chip[0]), Tone(chip[1])) if chip else None,
        action=Action(ActionKind(action[0]), message_from(action[1]), action[2])
        if action
        else None,
        due=one.due,
        is_pinned=one.is_pinned,
        is_sample=found["is_sample"],
    )


def shown(one: KeptCard) -> BoardCard:
    """The card again; one that is not right any more, or damaged, says that it is looked at.

    Cards are derived and not sealed, so a damaged one must not stand in anybody's way: its case
    can be opened, and the card is made anew with the next change or the next day.
    """
    try:
        card = card_of(one)
    except (KeyError, ValueError, TypeError, AssertionError):
        return _unreadable(one)
    return card if one.is_right else waiting(card)


def waiting(card: BoardCard) -> BoardCard:
    """A card of another day, or from before a change: its place stays until it is made anew."""
    return dataclasses.replace(card, sentence=say("board.is_checked"), chip=None, action=None)


def _unreadable(one: KeptCard) -> BoardCard:
    return BoardCard(
        case_id=one.case_id,
        number="",
        title=one.title,
        trader="",
        client="",
        stage=Stage.RECORDED,
        group=PLACES[one.place],
        sentence=say("board.is_checked"),
        chip=None,
        action=None,
        due=one.due,
        is_pinned=one.is_pinned,
        is_sample=False,
    )


class KeptColumn(Sequence[BoardCard]):
    """Cards of one column, each read from its text when it is looked at.

    A long board is a list of texts: few of its rows are ever on the screen.
    """

    def __init__(self, cards: Sequence[KeptCard]) -> None:
        """Hold them as texts."""
        self._cards = cards
        self._read: dict[int, BoardCard] = {}

    def __len__(self) -> int:
        return len(self._cards)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KeptColumn) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    @overload
    def __getitem__(self, place: int) -> BoardCard: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[BoardCard]: ...
    def __getitem__(self, place: int | slice) -> BoardCard | Sequence[BoardCard]:
        if isinstance(place, slice):
            return KeptColumn(self._cards[place])
        if place not in self._read:
            self._read[place] = shown(self._cards[place])
        return self._read[place]


def kept_board(cards: Iterable[KeptCard], today: date, waiting: int = 0) -> Board:
    """The board of cards that come in order; ``waiting`` cases are still to be looked at."""
    columns: dict[Group, list[KeptCard]] = {group: [] for group in Group}
    for one in cards:
        if one.place < len(PLACES):
            columns[PLACES[one.place]].append(one)
    return Board(
        today=today,
        mine=KeptColumn(columns[Group.MINE]),
        theirs=KeptColumn(columns[Group.THEIRS]),
        expiring=KeptColumn(columns[Group.EXPIRES]),
        quiet=KeptColumn(columns[Group.QUIET]),
        closed=KeptColumn(columns[Group.CLOSED]),
        waiting=waiting,
    )


def _text_of(card: BoardCard) -> str:
    chip, action = card.chip, card.action
    told = {
        "number": card.number,
        "trader": card.trader,
        "client": card.client,
        "stage": card.stage.value,
        "sentence": plain(card.sentence),
        "chip": (plain(chip.text), chip.tone.value) if chip else None,
        "action": (action.kind.value, plain(action.label), action.target) if action else None,
        "is_sample": card.is_sample,
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))
