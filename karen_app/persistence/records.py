"""Records over a session: the one commit that writes records, index, seals and journal."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any, cast

from sqlalchemy import Connection, delete, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from karen_app.domain.errors import Conflict, FileTrouble, Stopped
from karen_app.domain.kept_files import files_of
from karen_app.domain.message import say
from karen_app.domain.pace import Pace
from karen_app.domain.records import Record
from karen_app.domain.storable import storable
from karen_app.persistence import seals, search_index
from karen_app.persistence.engine import WRITING
from karen_app.persistence.journal import entry_of, next_entry, row_of
from karen_app.persistence.mapping.table_of import TABLES, TableOf
from karen_app.persistence.reading import Reading
from karen_app.persistence.reasons import trouble_of
from karen_app.persistence.tables import JournalRow
from karen_app.services.change import Change
from karen_app.services.ports import Clock, Progress

FirstGone = Callable[[Sequence[str]], str | None]  # which of these files is not kept now


class SqlRecords(Reading):
    """One unit of work over a database: what was read in it, and its one commit."""

    def __init__(
        self,
        session: Session,
        clock: Clock,
        actor: str,
        first_gone: FirstGone | None = None,
    ) -> None:
        """Work in ``session``; the journal names ``actor``.

        ``first_gone`` is asked once about all the kept files that a change newly refers to.
        """
        super().__init__(session)
        self._clock = clock
        self._actor = actor
        self._first_gone = first_gone

    def commit(self, change: Change, progress: Progress | None = None) -> Change:
        """Store a change with its journal line, all or nothing; stopped, nothing."""
        try:
            self._session.rollback()
            connection = self._session.connection(execution_options={WRITING: True})
            self._check_files(change)
            stored = self._write(change, connection, progress)
            self._session.commit()
        except (Conflict, Stopped, FileTrouble):
            self._session.rollback()
            raise
        except IntegrityError as broken:
            self._session.rollback()
            raise Conflict(say("store.conflict")) from broken
        except DBAPIError as failed:
            self._let_go()
            raise trouble_of(failed) from failed
        return stored

    def _check_files(self, change: Change) -> None:
        """In this turn every file newly referred to must be there: see ``take_back``."""
        if self._first_gone is None:
            return
        known, named = files_of(change.before), files_of(change.after)
        fresh = [each for each in named if each not in known]
        if fresh and (gone := self._first_gone(fresh)) is not None:
            raise FileTrouble(say("store.office_file_went", name=named[gone]))

    def _let_go(self) -> None:
        """Roll back; a connection that is gone cannot even do that and is given up."""
        try:
            self._session.rollback()
        except DBAPIError:
            self._session.invalidate()

    def _write(self, change: Change, connection: Connection, progress: Progress | None) -> Change:
        before = {record.id: record for record in change.before}
        after = tuple(self._next(record, before.get(record.id)) for record in change.after)
        removed, touched = change.removed, (*change.before, *after)
        pace = Pace(progress, len(touched) + len(removed) + len(after))
        for record in pace.over(touched):
            self._check(record, before.get(record.id))
        for kind in reversed(tuple(TABLES)):
            for record in removed:
                if type(record) is kind:
                    self._session.execute(_deletion(TABLES[kind], record.id))
                    search_index.remove(connection, record.id)
                    seals.remove(connection, TABLES[kind].table, record.id)
                    pace.step()
        for kind, table in TABLES.items():
            of_kind = [record for record in after if type(record) is kind]
            for record in pace.over(of_kind):
                self._session.merge(table.to_row(record))
                search_index.put(connection, record)
            self._session.flush()
            for record in of_kind:
                seals.put(connection, table.table, record.id)
        stored = dataclasses.replace(change, after=after)
        self._append(stored)
        return stored

    def _next(self, record: Record, before: Record | None) -> Record:
        revision = (before.revision if before else record.revision) + 1
        return dataclasses.replace(storable(record), revision=revision)

    def _check(self, record: Record, before: Record | None) -> None:
        """The store must hold what the change was made from."""
        present = self.get(type(record), record.id)
        if before is None:
            if present is not None:
                raise Conflict(say("store.conflict"))
        elif present is None or present.revision != before.revision:
            raise Conflict(say("store.conflict"))

    def _append(self, change: Change) -> None:
        last = self._session.scalars(
            select(JournalRow).order_by(JournalRow.number.desc()).limit(1)
        ).first()
        newest = entry_of(last) if last is not None else None
        entry = next_entry(newest, change, self._clock.now(), self._actor)
        self._session.add(row_of(entry))


def _deletion(table: TableOf, record_id: str) -> Any:  # noqa: ANN401 - SQL
    return delete(table.row).where(cast("Any", table.row).id == record_id)
