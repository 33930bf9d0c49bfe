"""Which kept cards of the board are right: asked in plain SQL, of an open store or of a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from karen_app.domain.ids import CaseId
from karen_app.domain.kept_card import CardsKey, KeptBoard, KeptCard, order
from karen_app.domain.tombstone import ERASED

# Gives the rows of a statement whose places are named ``:so``.
Ask = Callable[[str, Mapping[str, object]], Iterable[Sequence[Any]]]

_FEW = 500  # ids named in one statement
_CARDS = """
    SELECT case_id, place, is_pinned, due, title, card, made_from, made_on FROM board_card
    WHERE language = :language AND maker = :maker
"""
_OPEN = "SELECT COUNT(*) FROM matter WHERE trashed_on IS NULL"
_TRASHED = "SELECT id FROM matter WHERE trashed_on IS NOT NULL"
_NEVER_MADE = """
    SELECT id FROM matter WHERE trashed_on IS NULL AND NOT EXISTS (
        SELECT 1 FROM board_card
        WHERE case_id = matter.id AND language = :language AND maker = :maker
    ) ORDER BY opened_on DESC, id
"""
_LINES = """
    SELECT case_id, MAX(number) FROM journal WHERE number > :after GROUP BY case_id
"""
_WIDE_LINES = """
    SELECT number, payload FROM journal WHERE number > :after AND case_id = '' ORDER BY number
"""


def look(ask: Ask, key: CardsKey, today: date) -> KeptBoard:
    """Every kept card in the order of the board, and what must be made for that day."""
    names = {"language": key.language, "maker": key.maker}
    days: dict[object, date] = {}
    cards = sorted((_card(row, days) for row in ask(_CARDS, names)), key=order)
    newest = newest_lines(ask, min((card.made_from for card in cards), default=0))
    trashed = {row[0] for row in ask(_TRASHED, {})}
    judged = tuple(
        card
        if card.made_on == today and newest.get(card.case_id, 0) <= card.made_from
        else card._replace(is_right=False)
        for card in cards
        if card.case_id not in trashed
    )
    ((opened,),) = ask(_OPEN, {})
    made = {card.case_id for card in judged}
    never_made = ask(_NEVER_MADE, names) if len(made) < opened else ()
    ids = (CaseId(row[0]) for row in never_made)
    return KeptBoard(judged, (*_to_make_again(judged, newest), *ids))


def _card(row: Sequence[Any], days: dict[object, date]) -> KeptCard:
    """A row as a card; ``days`` remembers the days met so far, as many rows have the same."""
    case_id, place, is_pinned, due, title, text, made_from, made_on = row
    due_day = None if due is None else days.get(due) or _day(due, days)
    made_day = days.get(made_on) or _day(made_on, days)
    return KeptCard(case_id, place, is_pinned, due_day, title, text, made_from, made_day)


def _day(found: str | date, days: dict[object, date]) -> date:
    """A day as the driver gives it: SQLite's is a text."""
    days[found] = date.fromisoformat(found) if isinstance(found, str) else found
    return days[found]


def newest_lines(ask: Ask, after: int) -> dict[str, int]:
    """By case the number of the newest line later than ``after`` that touches it."""
    found: dict[str, int] = {row[0]: row[1] for row in ask(_LINES, {"after": after})}
    if "" not in found:
        return found
    for line, payload in list(ask(_WIDE_LINES, {"after": after})):
        for case_id in _touched(ask, payload):
            found[case_id] = max(line, found.get(case_id, 0))
    return found


def _touched(ask: Ask, payload: str) -> Iterator[str]:
    """The cases of a line of the journal that concerns more than one, or a client or trader.

    Whom an erased line named is not known any more: every case, to be sure.
    """
    if payload.startswith(ERASED):
        yield from (row[0] for row in ask("SELECT id FROM matter", {}))
        return
    told = json.loads(payload)
    named = {
        str(record[name])
        for record in (*told["before"], *told["after"])
        for name in ("id", "case_id")
        if name in record
    }
    ids = sorted(named)
    for start in range(0, len(ids), _FEW):
        some = {f"id{number}": one for number, one in enumerate(ids[start : start + _FEW])}
        places = ", ".join(f":{name}" for name in some)
        cases = (
            f"SELECT id FROM matter WHERE id IN ({places}) "  # noqa: S608 - names of places only
            f"OR client_id IN ({places}) OR trader_id IN ({places})"
        )
        yield from (row[0] for row in ask(cases, some))


def _to_make_again(cards: Iterable[KeptCard], newest: dict[str, int]) -> Iterable[CaseId]:
    """Changed cases first, then those of another day by their day."""
    wrong = [card for card in cards if not card.is_right]
    changed = [card for card in wrong if newest.get(card.case_id, 0) > card.made_from]
    by_day = sorted(wrong, key=lambda card: card.due or date.max)
    return dict.fromkeys(card.case_id for card in (*changed, *by_day))
