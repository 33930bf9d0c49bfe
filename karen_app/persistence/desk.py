"""Desk over a database: one session per unit of work; kept drafts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, delete, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

from karen_app.domain.fields import Fields
from karen_app.persistence.engine import WRITING
from karen_app.persistence.records import SqlRecords, trouble_of
from karen_app.persistence.tables.keeping import DraftRow
from karen_app.services.ports import Clock, Ids


class SqlDrafts:
    """What was typed and not saved, in its own table."""

    def __init__(self, sessions: sessionmaker[Session], clock: Clock) -> None:
        """Keep drafts through these sessions."""
        self._sessions = sessions
        self._clock = clock

    def keep(self, form: str, typed: Fields) -> None:
        """Remember what is typed; empty fields forget it."""
        with self._sessions() as session:
            try:
                session.connection(execution_options={WRITING: True})
                if typed:
                    row = DraftRow(form=form, typed=typed, kept_at=self._clock.now())
                    session.merge(row)
                else:
                    session.execute(delete(DraftRow).where(DraftRow.form == form))
                session.commit()
            except OperationalError as failed:
                session.rollback()
                raise trouble_of(failed) from failed

    def typed(self, form: str) -> Fields | None:
        """What was typed in a form."""
        with self._sessions() as session:
            row = session.get(DraftRow, form)
            return None if row is None else row.typed

    def forms(self) -> tuple[str, ...]:
        """Forms with something kept, the latest first."""
        with self._sessions() as session:
            query = select(DraftRow.form).order_by(DraftRow.kept_at.desc(), DraftRow.form)
            return tuple(session.scalars(query))


class SqlDesk:
    """The store with its clock and ids."""

    def __init__(
        self, engine: Engine, clock: Clock, ids: Ids, *, actor: str = "", is_read_only: bool = False
    ) -> None:
        """Work over an engine whose tables are up to date."""
        self._sessions = sessionmaker(engine, expire_on_commit=False)
        self._clock = clock
        self._ids = ids
        self._actor = actor
        self._read_only = is_read_only
        self._drafts = SqlDrafts(self._sessions, clock)

    @property
    def clock(self) -> Clock:
        """The clock."""
        return self._clock

    @property
    def ids(self) -> Ids:
        """The maker of ids."""
        return self._ids

    @property
    def drafts(self) -> SqlDrafts:
        """The kept drafts."""
        return self._drafts

    @property
    def is_read_only(self) -> bool:
        """True where nothing can be written."""
        return self._read_only

    @contextmanager
    def open(self) -> Iterator[SqlRecords]:
        """One unit of work; without commit nothing changes."""
        with self._sessions() as session:
            yield SqlRecords(session, self._clock, self._actor)
