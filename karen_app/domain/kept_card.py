"""KeptCard: a card of the board as it is kept, with everything it was made from named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from karen_app.domain.ids import CaseId


@dataclass(frozen=True, slots=True)
class CardsKey:
    """What every card of one board has in common: the language, and who made the cards.

    ``maker`` names the program and the content of the rulebook; another one makes other cards.
    """

    language: str
    maker: str


def maker_of(program: str, fingerprint: str) -> str:
    """Who makes cards: a version of the program under the rulebook with this fingerprint."""
    return f"{program} {fingerprint}"


class KeptCard(NamedTuple):
    """A card as text, with what puts it in order.

    ``place`` is the number of its column; ``made_from`` the number of the newest line of the
    journal when the case was read, ``made_on`` the day the card was made for. A card is right as
    long as no later line touches its case, and on that day only. ``is_right`` says so.
    """

    case_id: CaseId
    place: int
    is_pinned: bool
    due: date | None
    title: str
    text: str
    made_from: int
    made_on: date
    is_right: bool = True


def order(card: KeptCard) -> tuple[object, ...]:
    """The key that sorts cards as the board shows them: pinned first, then by day, none last."""
    return card.place, not card.is_pinned, card.due or date.max, card.title, card.case_id


@dataclass(frozen=True, slots=True)
class KeptBoard:
    """Every kept card of cases outside the trash, and the cases whose cards must be made.

    ``to_make`` begins with cases changed since, then those with the nearest day.
    """

    cards: tuple[KeptCard, ...] = ()
    to_make: tuple[CaseId, ...] = ()
