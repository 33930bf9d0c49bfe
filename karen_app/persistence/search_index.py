"""The search index: folded words of every record, found by their beginnings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, select, text
from sqlalchemy.exc import DBAPIError

from karen_app.domain.errors import Stopped
from karen_app.domain.evidence import Evidence
from karen_app.domain.folding import WORD, folded, search_words
from karen_app.domain.message import say
from karen_app.domain.records import Record, case_of
from karen_app.domain.searchable import searchable
from karen_app.persistence.postgres_schema import WORDS
from karen_app.persistence.tables import FileWordsRow

LONGEST = 200  # signs of one word
BETWEEN_LOOKS = 20_000  # steps of SQLite, about a millisecond
MOST_BYTES = 500_000  # of all words of a record; a tsvector holds a megabyte with its overhead
# One statement per kind of database; the words are folded before they are stored. SQLite keeps
# only the best while it weighs: ``ORDER BY rank`` sorts all that match first, a third longer.
_FIND = {
    "sqlite": "SELECT record_id, case_id, kind FROM ("
    "SELECT rowid AS place, bm25(search_index) AS worth FROM search_index "
    "WHERE words MATCH :query ORDER BY worth, place LIMIT :limit"
    ") AS best CROSS JOIN search_index ON search_index.rowid = place ORDER BY worth, place",
    "postgresql": "SELECT record_id, case_id, kind FROM search_index "  # noqa: S608 - a constant
    f"WHERE {WORDS} @@ CAST(:query AS tsquery) ORDER BY length(words), record_id LIMIT :limit",
}
_ADD = text(
    "INSERT INTO search_index (record_id, case_id, kind, words) "
    "VALUES (:record_id, :case_id, :kind, :words)"
)
# FTS5 finds nothing by a column it does not index, but keeps it as ``c0`` of a table that we do.
REMOVE = {
    "sqlite": "DELETE FROM search_index WHERE rowid IN "
    "(SELECT id FROM search_index_content WHERE c0 = :record_id)",
    "postgresql": "DELETE FROM search_index WHERE record_id = :record_id",
}


@dataclass(frozen=True, slots=True)
class Hit:
    """A record of the index."""

    record_id: str
    case_id: str
    kind: str


def put(connection: Connection, record: Record) -> None:
    """Store the words of a record in place of its former ones."""
    remove(connection, record.id)
    put_new(connection, (record,))


def put_new(connection: Connection, records: Iterable[Record]) -> None:
    """Store the words of records that are not in the index."""
    wanted = tuple(records)
    read = words_of(connection, (each for each in wanted if isinstance(each, Evidence)))
    if rows := [row for each in wanted if (row := _row(connection, each, read))]:
        connection.execute(_ADD, rows)


def _row(connection: Connection, record: Record, read: Mapping[str, str]) -> dict[str, str]:
    """What is stored of a record; nothing of one without words."""
    _, words = searchable(record)
    if isinstance(record, Evidence):
        words = f"{words}\n{read.get(record.digest, '')}"
    if not words:
        return {}
    return {
        "record_id": record.id,
        "case_id": case_of(record),
        "kind": type(record).__name__,
        "words": _as_indexed(connection, folded(words)),
    }


def words_of(connection: Connection, files: Iterable[Evidence]) -> dict[str, str]:
    """What was read in these files, by digest; nothing of those that wait to be read."""
    digests = {each.digest for each in files}
    if not digests:
        return {}
    known = select(FileWordsRow.digest, FileWordsRow.words).where(FileWordsRow.digest.in_(digests))
    return {row.digest: row.words for row in connection.execute(known)}


def remove(connection: Connection, record_id: str) -> None:
    """Take a record out of the index."""
    connection.execute(text(REMOVE[connection.dialect.name]), {"record_id": record_id})


def find(
    connection: Connection,
    typed: str,
    limit: int,
    is_wanted: Callable[[], bool] | None = None,
) -> tuple[Hit, ...]:
    """Records that hold every word of what was typed; whatever it is, never an error.

    SQLite asks ``is_wanted`` while it looks; raises ``Stopped`` as soon as the answer is no.
    """
    words = search_words(typed)
    if not words:
        return ()
    dialect = connection.dialect.name
    query = _sqlite_query(words) if dialect == "sqlite" else _postgres_query(words)
    with _given_up_unless(connection, is_wanted):
        rows = connection.execute(text(_FIND[dialect]), {"query": query, "limit": limit})
        return tuple(Hit(*row) for row in rows)


@contextmanager
def _given_up_unless(
    connection: Connection, is_wanted: Callable[[], bool] | None
) -> Iterator[None]:
    """A first letter stands in every record: nobody waits until all of them are weighed."""
    driver = connection.connection.driver_connection
    if is_wanted is None or connection.dialect.name != "sqlite" or driver is None:
        yield
        return
    is_given_up = False  # the same words may be wanted again before SQLite has stopped

    def gives_up() -> bool:
        nonlocal is_given_up
        is_given_up = is_given_up or not is_wanted()
        return is_given_up

    driver.set_progress_handler(gives_up, BETWEEN_LOOKS)
    try:
        yield
    except DBAPIError as failed:
        if not is_given_up:
            raise
        raise Stopped(say("work.stopped")) from failed
    finally:
        driver.set_progress_handler(None, 0)


def _sqlite_query(words: Iterable[str]) -> str:
    return " ".join(f'"{word}"*' for word in words)


def _postgres_query(words: Iterable[str]) -> str:
    return " & ".join(f"'{word[:LONGEST]}':*" for word in words)


def _as_indexed(connection: Connection, words: str) -> str:
    """SQLite cuts the text itself; PostgreSQL gets the words, once each, so far as it holds."""
    if connection.dialect.name == "sqlite":
        return words
    each = dict.fromkeys(word[:LONGEST] for word in WORD.findall(words))
    return " ".join(each).encode()[:MOST_BYTES].decode(errors="ignore").strip()
