"""Cards of the board in the store: given back as long as the journal names no later change."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, func, insert, or_, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from karen_app.domain.ids import CaseId
from karen_app.domain.journal import ERASED
from karen_app.domain.kept_card import CardsKey, KeptBoard, KeptCard
from karen_app.persistence.engine import WRITING
from karen_app.persistence.tables import BoardCardRow, CaseRow, JournalRow

_FEW = 500  # cases named in one statement


class SqlCards:
    """The cards in their own table."""

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        """Keep them through these sessions."""
        self._sessions = sessions

    def look(self, key: CardsKey, today: date) -> KeptBoard:
        """Every kept card in the order of the board, and what must be made for that day."""
        with self._sessions() as session:
            cards = tuple(_cards(session, key))
            oldest = min((card.made_from for card in cards), default=0)
            newest = _newest_lines(session, oldest)
            opened = session.execute(
                select(CaseRow.id)
                .where(CaseRow.trashed_on.is_(None))
                .order_by(CaseRow.opened_on.desc(), CaseRow.id)
            )
            open_ids = dict.fromkeys(opened.scalars())
        judged = tuple(
            card
            if card.made_on == today and newest.get(card.case_id, 0) <= card.made_from
            else dataclasses.replace(card, is_right=False)
            for card in cards
            if card.case_id in open_ids
        )
        return KeptBoard(judged, _to_make(judged, open_ids, newest))

    def keep(self, key: CardsKey, cases: Collection[CaseId], cards: Sequence[KeptCard]) -> None:
        """Put ``cards`` in the place of what was kept of these cases.

        Nothing is kept when a case has gone meanwhile or the store cannot be written just now:
        the cards are made again at the next start.
        """
        named = list(cases)
        with self._sessions() as session:
            try:
                connection = session.connection(execution_options={WRITING: True})
                mine = BoardCardRow.language == key.language
                connection.execute(
                    delete(BoardCardRow).where(mine, BoardCardRow.case_id.in_(named))
                )
                if cards:
                    connection.execute(insert(BoardCardRow), [_row(key, one) for one in cards])
                session.commit()
            except DBAPIError:
                session.rollback()


def _cards(session: Session, key: CardsKey) -> Iterator[KeptCard]:
    row = BoardCardRow
    query = (
        select(
            row.case_id, row.place, row.is_pinned, row.due, row.title, row.card,
            row.made_from, row.made_on,
        )
        .where(row.language == key.language, row.maker == key.maker)
        .order_by(
            row.place, row.is_pinned.desc(), row.due.is_(None), row.due, row.title, row.case_id
        )
    )  # fmt: skip
    for each in session.execute(query):
        yield KeptCard(CaseId(each[0]), *each[1:])


def _row(key: CardsKey, card: KeptCard) -> dict[str, Any]:
    return {
        "case_id": card.case_id,
        "language": key.language,
        "maker": key.maker,
        "place": card.place,
        "is_pinned": card.is_pinned,
        "due": card.due,
        "title": card.title,
        "made_from": card.made_from,
        "made_on": card.made_on,
        "card": card.text,
    }


def _newest_lines(session: Session, after: int) -> dict[str, int]:
    """By case the number of the newest line later than ``after`` that touches it."""
    number = JournalRow.number
    lines = select(JournalRow.case_id, func.max(number)).where(number > after)
    by_case = session.execute(lines.group_by(JournalRow.case_id))
    found: dict[str, int] = {row[0]: row[1] for row in by_case}
    if "" not in found:
        return found
    wide = select(number, JournalRow.payload).where(number > after, JournalRow.case_id == "")
    for line, payload in session.execute(wide.order_by(number)):
        for case_id in _touched(session, payload):
            found[case_id] = max(line, found.get(case_id, 0))
    return found


def _touched(session: Session, payload: str) -> Iterator[str]:
    """The cases of a line of the journal that concerns more than one, or a client or trader.

    Whom an erased line named is not known any more: every case, to be sure.
    """
    every = select(CaseRow.id)
    if payload.startswith(ERASED):
        yield from session.scalars(every)
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
        some = ids[start : start + _FEW]
        belongs = (CaseRow.id.in_(some), CaseRow.client_id.in_(some), CaseRow.trader_id.in_(some))
        yield from session.scalars(every.where(or_(*belongs)))


def _to_make(
    cards: Sequence[KeptCard], open_ids: dict[str, None], newest: dict[str, int]
) -> tuple[CaseId, ...]:
    """Changed cases first, then those of another day by their day, then those never made."""
    right = {card.case_id for card in cards if card.is_right}
    wrong = [card for card in cards if card.case_id not in right]
    changed = [card for card in wrong if newest.get(card.case_id, 0) > card.made_from]
    by_day = sorted(wrong, key=lambda card: card.due or date.max)
    known = dict.fromkeys(card.case_id for card in (*changed, *by_day))
    met = right | known.keys()
    return (*known, *(CaseId(each) for each in open_ids if each not in met))
