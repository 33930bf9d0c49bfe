"""Cards of the board in the store: given back as long as the journal names no later change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import Row, delete, insert, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from karen_app.domain.ids import CaseId
from karen_app.domain.kept_card import CardsKey, KeptBoard, KeptCard
from karen_app.persistence.engine import WRITING
from karen_app.persistence.reading_cards import look
from karen_app.persistence.tables import BoardCardRow


class SqlCards:
    """The cards in their own table."""

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        """Keep them through these sessions."""
        self._sessions = sessions

    def look(self, key: CardsKey, today: date) -> KeptBoard:
        """Every kept card in the order of the board, and what must be made for that day."""
        with self._sessions() as session:
            return look(partial(asked, session), key, today)

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


def asked(session: Session, statement: str, values: Mapping[str, object]) -> Iterable[Row[Any]]:
    """The rows of a statement in plain SQL."""
    return session.execute(text(statement), values)


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
