"""The search index as Karen makes it in SQLite: its tables to the letter, and making it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

_INDEX = "search_index"
_EMPTY = "empty_index"
_PLACES = "ix_search_index_record"
# What SQLite keeps in its schema, letter by letter: FTS5 makes the tables whose names go on.
SEARCH_SQL: Final = {
    _INDEX: "CREATE VIRTUAL TABLE search_index USING fts5("
    "record_id UNINDEXED, case_id UNINDEXED, kind UNINDEXED, words, "
    "tokenize='unicode61 remove_diacritics 0', prefix='2 3')",
    f"{_INDEX}_data": "CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB)",
    f"{_INDEX}_idx": "CREATE TABLE 'search_index_idx'"
    "(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    f"{_INDEX}_content": "CREATE TABLE 'search_index_content'"
    "(id INTEGER PRIMARY KEY, c0, c1, c2, c3)",
    f"{_INDEX}_docsize": "CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
    f"{_INDEX}_config": "CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID",
    _PLACES: "CREATE INDEX ix_search_index_record ON search_index_content (c0)",
}


def is_of_search(name: str) -> bool:
    """True for the name of a table or index that belongs to the search."""
    return name.startswith((_INDEX, _PLACES))


def is_as_made(name: str, sql: str) -> bool:
    """True when a table or index of the search is, letter by letter, what Karen makes."""
    return SEARCH_SQL.get(name) == sql


def make_anew(connection: Connection) -> None:
    """Drop the index unread and make an empty one; its other tables go and come with it.

    FTS5 looks into an index also to drop it, so what lies inside gives way to that of an empty one.
    """
    connection.exec_driver_sql(SEARCH_SQL[_INDEX].replace(_INDEX, f"temp.{_EMPTY}", 1))
    for part in ("content", "idx", "docsize", "data", "config"):
        connection.exec_driver_sql(f"DELETE FROM main.{_INDEX}_{part}")  # noqa: S608 - constants
        connection.exec_driver_sql(
            f"INSERT INTO main.{_INDEX}_{part} SELECT * FROM temp.{_EMPTY}_{part}"  # noqa: S608
        )
    for name in (f"temp.{_EMPTY}", f"main.{_INDEX}"):
        connection.exec_driver_sql(f"DROP TABLE {name}")
    for name in (_INDEX, _PLACES):
        connection.exec_driver_sql(SEARCH_SQL[name])
