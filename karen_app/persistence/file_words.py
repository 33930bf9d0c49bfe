"""Words of kept files in the store: found by the search as part of the evidence they belong to."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from karen_app.domain.evidence import Evidence
from karen_app.domain.file_words import (
    UnreadFile,
    WordsCount,
    WordsOfFile,
    WordsState,
)
from karen_app.persistence import search_index
from karen_app.persistence.engine import WRITING
from karen_app.persistence.mapping.table_of import TABLES
from karen_app.persistence.reasons import trouble_of
from karen_app.persistence.tables import EvidenceRow, FileWordsRow

_KNOWN = select(FileWordsRow.digest)
_TROUBLED = (WordsState.FAILED, WordsState.LOCKED, WordsState.TOO_LARGE)


class SqlFileWords:
    """What was read in kept files, in its own table and in the index."""

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        """Keep them through these sessions."""
        self._sessions = sessions

    def waiting(self, passed: Collection[str], limit: int) -> tuple[UnreadFile, ...]:
        """Files of evidence that were not looked into, the newest first."""
        query = (
            select(EvidenceRow.digest, EvidenceRow.name, EvidenceRow.size)
            .where(EvidenceRow.digest.not_in(_KNOWN))
            .order_by(EvidenceRow.added_at.desc(), EvidenceRow.id)
            .limit(limit + len(passed))
        )
        with self._sessions() as session:
            found = [UnreadFile(row.digest, row.name, row.size) for row in session.execute(query)]
        return tuple(each for each in found if each.digest not in passed)[:limit]

    def keep(self, digest: str, words: WordsOfFile) -> None:
        """Store the words and index every evidence of that file anew.

        Nothing is stored for a file that no evidence refers to any more: it may just have been
        erased. Raises ``StoreTrouble``.
        """
        with self._sessions() as session:
            try:
                connection = session.connection(execution_options={WRITING: True})
                rows = session.scalars(select(EvidenceRow).where(EvidenceRow.digest == digest))
                owners = [TABLES[Evidence].to_record(row) for row in rows]
                connection.execute(delete(FileWordsRow).where(FileWordsRow.digest == digest))
                if owners:
                    values = {"digest": digest, "state": words.state.value, "words": words.text}
                    connection.execute(insert(FileWordsRow).values(values))
                for owner in owners:
                    search_index.put(connection, owner)
                session.commit()
            except DBAPIError as failed:
                session.rollback()
                raise trouble_of(failed) from failed

    def forget_unreadable(self) -> None:
        """Files that could not be read wait once more."""
        with self._sessions() as session:
            try:
                session.connection(execution_options={WRITING: True})
                session.execute(delete(FileWordsRow).where(FileWordsRow.state.in_(_TROUBLED)))
                session.commit()
            except DBAPIError as failed:
                session.rollback()
                raise trouble_of(failed) from failed

    def count(self) -> WordsCount:
        """How many files of evidence were looked into, wait, could not be read."""
        digest = EvidenceRow.digest
        every = select(func.count(func.distinct(digest)))
        known = select(func.count()).select_from(FileWordsRow)
        with self._sessions() as session:
            return WordsCount(
                looked_into=session.scalars(known).one(),
                waiting=session.scalars(every.where(digest.not_in(_KNOWN))).one(),
                unreadable=session.scalars(known.where(FileWordsRow.state.in_(_TROUBLED))).one(),
            )


def drop_unreferred(connection: Connection) -> None:
    """Take away the words of files that no evidence refers to, as after an erasure."""
    referred = select(EvidenceRow.digest)
    connection.execute(delete(FileWordsRow).where(FileWordsRow.digest.not_in(referred)))
