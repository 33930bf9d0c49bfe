"""What cases remind of, kept in the store: given back while it is whole and nothing changed."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from karen_app.domain.ids import CaseId
from karen_app.domain.kept_card import CardsKey
from karen_app.domain.kept_causes import FoundCauses, KeptCauses
from karen_app.persistence.board_cards import asked
from karen_app.persistence.engine import WRITING
from karen_app.persistence.reading_cards import newest_lines
from karen_app.persistence.reasons import trouble_of
from karen_app.persistence.tables import CaseCausesRow, CaseRow


class SqlCauses:
    """The causes of reminders in their own table."""

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        """Keep them through these sessions."""
        self._sessions = sessions

    def look(self, key: CardsKey, today: date) -> FoundCauses:
        """What is kept for that day and right, and the open cases that must be assessed.

        Raises ``StoreTrouble`` when the store cannot be read.
        """
        whole = self._whole(key, today)
        oldest = min((one.made_from for one in whole.values()), default=0)
        try:
            with self._sessions() as session:
                newest = newest_lines(partial(asked, session), oldest) if whole else {}
                ids = [CaseId(one) for one in session.scalars(_OPEN)]
        except DBAPIError as failed:
            raise trouble_of(failed) from failed
        right = {
            case_id: one
            for case_id in ids
            if (one := whole.get(case_id)) and newest.get(case_id, 0) <= one.made_from
        }
        to_assess = (case_id for case_id in ids if case_id not in right)
        return FoundCauses(tuple(right.values()), tuple(to_assess))

    def _whole(self, key: CardsKey, today: date) -> dict[str, KeptCauses]:
        """By case what this program kept for that day, without what was damaged since.

        A row that the database cannot even read makes all of them worth nothing.
        """
        row = CaseCausesRow
        kept = select(row.case_id, row.causes, row.made_from, row.digest).where(
            row.language == key.language, row.maker == key.maker, row.made_on == today
        )
        try:
            with self._sessions() as session:
                maker = _maker(key, today)
                found = (_kept_one(each, maker, today) for each in session.execute(kept))
                return {one.case_id: one for one in found if one is not None}
        except DBAPIError:
            return {}

    def keep(self, key: CardsKey, cases: Collection[CaseId], found: Sequence[KeptCauses]) -> None:
        """Put ``found`` in the place of what was kept of these cases.

        Nothing is kept when a case has gone meanwhile or the store cannot be written just now:
        the cases are assessed again at the next look.
        """
        with self._sessions() as session:
            try:
                connection = session.connection(execution_options={WRITING: True})
                mine = CaseCausesRow.language == key.language
                connection.execute(
                    delete(CaseCausesRow).where(mine, CaseCausesRow.case_id.in_(list(cases)))
                )
                if found:
                    connection.execute(insert(CaseCausesRow), [_row(key, one) for one in found])
                session.commit()
            except DBAPIError:
                session.rollback()


_OPEN = (
    select(CaseRow.id)
    .where(
        CaseRow.trashed_on.is_(None), or_(CaseRow.outcome.is_(None), CaseRow.closed_on.is_(None))
    )
    .order_by(CaseRow.opened_on, CaseRow.id)
)


def _kept_one(row: Sequence[Any], maker: str, today: date) -> KeptCauses | None:
    """What a row says, or nothing where it was damaged: SQLite takes anything for anything."""
    case_id, text, made_from, digest = row
    if not isinstance(text, str) or not isinstance(made_from, int):
        return None
    one = KeptCauses(CaseId(case_id), text, made_from, today)
    return one if _digest(maker, one) == digest else None


def _maker(key: CardsKey, day: date) -> str:
    """What every row made for that day has in common."""
    return f"{key.language}\0{key.maker}\0{day.isoformat()}"


def _digest(maker: str, one: KeptCauses) -> str:
    """The digest of everything in a row."""
    whole = f"{maker}\0{one.case_id}\0{one.made_from}\0{one.text}"
    return hashlib.sha256(whole.encode()).hexdigest()


def _row(key: CardsKey, one: KeptCauses) -> dict[str, Any]:
    return {
        "case_id": one.case_id,
        "language": key.language,
        "maker": key.maker,
        "made_from": one.made_from,
        "made_on": one.made_on,
        "causes": one.text,
        "digest": _digest(_maker(key, one.made_on), one),
    }
