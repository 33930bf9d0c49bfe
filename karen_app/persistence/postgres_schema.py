"""What only PostgreSQL needs beside the steps: typed columns, order of words, guards, search."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import VARCHAR, Connection, Engine, String, Text, inspect, text
from sqlalchemy.types import TypeDecorator, TypeEngine

import karen_app.persistence.tables  # noqa: F401 - fills the metadata
from karen_app.persistence.base import Base, Instant
from karen_app.persistence.engine import WRITING

POLISH = "pl-x-icu"
WORDS = "array_to_tsvector(string_to_array(words, ' '))"
"""Folded words are indexed as they are; no dictionary and no parser changes them."""

_SEARCH_INDEX = f"CREATE INDEX IF NOT EXISTS ix_search_words ON search_index USING gin (({WORDS}))"
_GUARD = """
    CREATE OR REPLACE FUNCTION karen_guards_the_journal() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' AND NEW.payload LIKE 'erased:%'
            AND NEW.label IN (OLD.label, '{"code":"change.erased","values":[]}') AND (
            NEW.number, NEW.written_at, NEW.actor, NEW.case_id, NEW.previous, NEW.digest
        ) = (
            OLD.number, OLD.written_at, OLD.actor, OLD.case_id, OLD.previous, OLD.digest
        ) THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the journal is append-only';
    END $$
"""
_TRIGGER = """
    CREATE OR REPLACE TRIGGER journal_is_append_only BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION karen_guards_the_journal()
"""


def complete_schema(engine: Engine) -> None:
    """Give tables that the steps made their PostgreSQL types; doing it again changes nothing."""
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        missing = tuple(_columns_to_retype(connection))
        if not missing and _has_guard(connection):
            return
        connection.execute(text("DROP TRIGGER IF EXISTS journal_is_append_only ON journal"))
        for change in missing:
            connection.execute(text(change))
        connection.execute(text(_SEARCH_INDEX))
        connection.execute(text(_GUARD))
        connection.execute(text(_TRIGGER))


def _columns_to_retype(connection: Connection) -> Iterator[str]:
    """The statements for columns that still have the type every database knows."""
    has_polish = _has_collation(connection, POLISH)
    quote = connection.dialect.identifier_preparer.quote
    inspector = inspect(connection)
    for table in Base.metadata.sorted_tables:
        present = {found["name"]: found["type"] for found in inspector.get_columns(table.name)}
        for column in table.columns:
            wanted = _wanted(column.type, has_polish=has_polish)
            if wanted and _differs(present[column.name], column.type):
                name = quote(column.name)
                using = f" USING {name}::timestamptz" if wanted == "timestamptz" else ""
                yield f"ALTER TABLE {quote(table.name)} ALTER COLUMN {name} TYPE {wanted}{using}"


def _has_guard(connection: Connection) -> bool:
    query = text("SELECT count(*) FROM pg_trigger WHERE tgname = 'journal_is_append_only'")
    return bool(connection.execute(query).scalar_one())


def _has_collation(connection: Connection, name: str) -> bool:
    query = text("SELECT count(*) FROM pg_collation WHERE collname = :name")
    return bool(connection.execute(query, {"name": name}).scalar_one())


def _wanted(kind: TypeEngine[object], *, has_polish: bool) -> str | None:
    """Instants are instants, words sort as Polish, ids and codes by their signs.

    Lengths are not kept: what fits the file of one person must fit the store of an office.
    """
    if isinstance(kind, Instant):
        return "timestamptz"
    if isinstance(kind, TypeDecorator):
        return 'text COLLATE "C"'
    if isinstance(kind, Text):
        return f'text COLLATE "{POLISH}"' if has_polish else "text"
    return 'text COLLATE "C"' if isinstance(kind, String) else None


def _differs(found: TypeEngine[object], wanted: TypeEngine[object]) -> bool:
    if isinstance(wanted, Instant):
        return isinstance(found, String)
    return isinstance(found, VARCHAR) or (
        isinstance(found, String) and getattr(found, "collation", None) is None
    )
