"""Desk over a database: one session per unit of work; kept drafts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, delete, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from karen_app.domain.errors import StoreLocked
from karen_app.domain.fields import Fields
from karen_app.domain.message import say
from karen_app.domain.storable import storable
from karen_app.persistence.board_cards import SqlCards
from karen_app.persistence.engine import WRITING
from karen_app.persistence.file_words import SqlFileWords
from karen_app.persistence.kept_causes import SqlCauses
from karen_app.persistence.reasons import trouble_of
from karen_app.persistence.records import FirstGone, SqlRecords
from karen_app.persistence.tables.keeping import DraftRow
from karen_app.services.ports import Clock, Ids


class Sessions(sessionmaker[Session]):
    """Makes sessions, or says that the store is locked."""

    is_locked = False

    def __call__(self, **local: Any) -> Session:  # noqa: ANN401 - of the base
        """A session; raises ``StoreLocked`` while there is no engine."""
        if self.is_locked:
            raise StoreLocked(say("store.is_locked"))
        return super().__call__(**local)


@contextmanager
def told() -> Iterator[None]:
    """What the database refuses inside comes out as ``StoreTrouble``."""
    try:
        yield
    except DBAPIError as failed:
        raise trouble_of(failed) from failed


class SqlDrafts:
    """What was typed and not saved, in its own table."""

    def __init__(self, sessions: sessionmaker[Session], clock: Clock) -> None:
        """Keep drafts through these sessions."""
        self._sessions = sessions
        self._clock = clock

    def keep(self, form: str, typed: Fields) -> None:
        """Remember what is typed; empty fields forget it."""
        with told(), self._sessions() as session:
            session.connection(execution_options={WRITING: True})
            if typed:
                row = DraftRow(form=form, typed=storable(typed), kept_at=self._clock.now())
                session.merge(row)
            else:
                session.execute(delete(DraftRow).where(DraftRow.form == form))
            session.commit()

    def typed(self, form: str) -> Fields | None:
        """What was typed in a form."""
        with told(), self._sessions() as session:
            row = session.get(DraftRow, form)
            return None if row is None else row.typed

    def forms(self) -> tuple[str, ...]:
        """Forms with something kept, the latest first."""
        with told(), self._sessions() as session:
            query = select(DraftRow.form).order_by(DraftRow.kept_at.desc(), DraftRow.form)
            return tuple(session.scalars(query))


class SqlDesk:
    """The store with its clock and ids."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        ids: Ids,
        *,
        actor: str = "",
        is_read_only: bool = False,
        own: Engine | None = None,
    ) -> None:
        """Work over an engine whose tables are up to date.

        ``own`` is the engine of the person's own file where the store is shared: what is typed
        and not saved stays there, and stays even when the office cannot be reached.
        """
        self._sessions = Sessions(engine, expire_on_commit=False)
        self._clock = clock
        self._ids = ids
        self._actor = actor
        self._read_only = is_read_only
        self._first_gone: FirstGone | None = None
        self._drafts = SqlDrafts(sessionmaker(own) if own is not None else self._sessions, clock)

    def use(self, engine: Engine | None, *, is_read_only: bool = False) -> None:
        """From now on work over another engine; ``None`` locks the desk until the next one."""
        self._sessions.is_locked = engine is None
        self._sessions.configure(bind=engine)
        self._read_only = is_read_only

    def expect_files(self, first_gone: FirstGone) -> None:
        """From now on ask about the files that a change newly refers to, in the turn it is stored.

        Where several programs keep files in one folder, what went meanwhile is not recorded.
        """
        self._first_gone = first_gone

    @property
    def is_locked(self) -> bool:
        """True while there is no engine."""
        return self._sessions.is_locked

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
    def file_words(self) -> SqlFileWords:
        """What was read in kept files."""
        return SqlFileWords(self._sessions)

    @property
    def cards(self) -> SqlCards:
        """The kept cards of the board."""
        return SqlCards(self._sessions)

    @property
    def causes(self) -> SqlCauses:
        """What the cases remind of, as it is kept."""
        return SqlCauses(self._sessions)

    @property
    def is_read_only(self) -> bool:
        """True where nothing can be written."""
        return self._read_only

    @contextmanager
    def open(self) -> Iterator[SqlRecords]:
        """One unit of work; without commit nothing changes.

        Whatever the database refuses while reading comes out as ``StoreTrouble`` too.
        """
        with told(), self._sessions() as session:
            yield SqlRecords(session, self._clock, self._actor, self._first_gone)

    @contextmanager
    def alone(self) -> Iterator[SqlRecords]:
        """Reading in the turn of this program: nobody stores anything until it is left.

        Raises ``StoreTrouble`` when there is no turn, and at the end when it was lost.
        """
        with told(), self._sessions() as session:
            session.connection(execution_options={WRITING: True})
            yield SqlRecords(session, self._clock, self._actor, self._first_gone)
            session.commit()
