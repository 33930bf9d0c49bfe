"""Looks at a SQLite file before it is trusted: is it one, is it whole, which step has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError, OperationalError

from karen_app.domain.errors import DamagedStore, StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence import seals
from karen_app.persistence.access import PLAIN, PLAIN_START, Access
from karen_app.persistence.base import Base
from karen_app.persistence.reasons import TORN, reason_of, trouble_while
from karen_app.persistence.schema import newest_step, step_of
from karen_app.persistence.search_schema import is_as_made, is_of_search

_GUARDS = frozenset({"journal_keeps_lines", "journal_keeps_words"})
_GUARD_BODY = re.compile(
    r"BEGIN\s+SELECT\s+RAISE\(ABORT,\s*'the journal is append-only'\);\s*END\s*$"
)
_PLAIN_INDEX = re.compile(r'CREATE (UNIQUE )?INDEX "?\w+"? ON "?\w+"? \([\w", ]+\)')
_AUTOMATIC = "sqlite_autoindex_"
_OWN_TABLES = frozenset({"alembic_version", "sqlite_sequence", "sqlite_stat1"})


def check_header(path: Path, access: Access = PLAIN) -> None:
    """A file that is no SQLite database is refused; an encrypted one looks like chance."""
    with path.open("rb") as file:
        start = file.read(len(PLAIN_START))
    if (start == PLAIN_START) is not (access.key is None):
        raise StoreTrouble(say("store.not_karen", name=path.name))


def read_step(path: Path, access: Access = PLAIN, *, as_it_lies: bool = False) -> str | None:
    """The step of the store, read without writing a byte; ``as_it_lies`` looks at no journal.

    Raises ``DamagedStore`` when damaged, ``StoreTrouble`` when it holds triggers, views or tables
    that no Karen makes.
    """
    with _damage_told(), access.reading(path, is_frozen=as_it_lies) as connection:
        _refuse_strange(connection, path.name)
        return step_of(connection)


def check_whole(path: Path, access: Access = PLAIN) -> None:
    """Read every page: integrity, foreign keys, seals of records; raises ``DamagedStore``."""
    with _damage_told(), access.reading(path) as connection:
        check_pages(connection, access)
        if step_of(connection) == newest_step() and (wrong := seals.broken(connection)):
            detail = say("store.damaged_records", count=len(wrong))
            raise DamagedStore(say("store.damaged", detail=detail))


def check_pages(connection: Connection, access: Access = PLAIN) -> None:
    """Integrity of pages and indexes, and foreign keys; raises ``DamagedStore``."""
    found = connection.execute(text("PRAGMA integrity_check(5)")).scalars().all()
    if access.key is not None:
        found = [*connection.execute(text("PRAGMA cipher_integrity_check")).scalars(), *found]
    faults = [each for each in found if each != "ok"]
    if faults:
        raise DamagedStore(say("store.damaged", detail=f"{faults[0]}."))
    if loose := connection.execute(text("PRAGMA foreign_key_check")).all():
        detail = say("store.loose_rows", count=len(loose))
        raise DamagedStore(say("store.damaged", detail=detail))


@contextmanager
def _damage_told() -> Iterator[None]:
    """What a damaged file gives inside comes out in a sentence."""
    try:
        yield
    except DatabaseError as broken:
        raise damage(broken) from broken
    except UnicodeDecodeError as broken:
        raise DamagedStore(say("store.damaged", detail=TORN)) from broken


def _refuse_strange(connection: Connection, name: str) -> None:
    """A database may come from somebody else: nothing in it may run by itself."""
    for kind, thing, sql in connection.execute(text("SELECT type, name, sql FROM sqlite_master")):
        if not _is_known(str(kind), str(thing), str(sql or "")):
            detail = f"{kind} {str(thing)[:40]}"
            raise StoreTrouble(say("store.strange_schema", name=name, detail=detail))


def _is_known(kind: str, thing: str, sql: str) -> bool:
    if kind == "trigger":
        return thing in _GUARDS and _GUARD_BODY.search(sql) is not None
    if is_of_search(thing):
        return is_as_made(thing, sql)
    if kind == "index":
        is_own = thing.startswith(("ix_", "uq_")) and _PLAIN_INDEX.fullmatch(sql) is not None
        return is_own or (thing.startswith(_AUTOMATIC) and not sql)
    if kind != "table" or "VIRTUAL" in sql.upper().split("(")[0]:
        return False
    return thing in Base.metadata.tables or thing in _OWN_TABLES


def damage(broken: DatabaseError) -> StoreTrouble:
    """The sentence for what a file gave: damage, or only a place that cannot be reached."""
    detail = f"{reason_of(broken)}."
    is_operational = isinstance(broken, OperationalError) and "malformed" not in detail
    if is_operational:
        return trouble_while(broken, "store.failed")
    return DamagedStore(say("store.damaged", detail=detail))
