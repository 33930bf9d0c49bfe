"""Looks at a SQLite file before it is trusted: is it one, is it whole, which step has it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, OperationalError

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.engine import sqlite_engine
from karen_app.persistence.schema import step_of

_MAGIC = b"SQLite format 3\x00"


def check_header(path: Path) -> None:
    """A file that is no SQLite database is refused."""
    with path.open("rb") as file:
        start = file.read(len(_MAGIC))
    if start != _MAGIC:
        raise StoreTrouble(say("store.not_karen", name=path.name))


def read_step(path: Path) -> str | None:
    """The step of the store, read without writing a byte; raises ``StoreTrouble`` when damaged."""
    engine = sqlite_engine(path, read_only=True)
    try:
        with engine.connect() as connection:
            return step_of(connection)
    except DatabaseError as broken:
        raise damage(broken) from broken
    finally:
        engine.dispose()


def check_whole(path: Path) -> None:
    """Read every page: integrity and foreign keys; raises ``StoreTrouble``."""
    engine = sqlite_engine(path, read_only=True)
    try:
        with engine.connect() as connection:
            found = connection.execute(text("PRAGMA integrity_check(5)")).scalars().all()
            loose = connection.execute(text("PRAGMA foreign_key_check")).all()
    except DatabaseError as broken:
        raise damage(broken) from broken
    finally:
        engine.dispose()
    if found != ["ok"]:
        raise StoreTrouble(say("store.damaged", detail=f"{found[0]}."))
    if loose:
        raise StoreTrouble(say("store.damaged", detail=f"{len(loose)} loose rows."))


def damage(broken: DatabaseError) -> StoreTrouble:
    """The sentence for what a file gave: damage, or only a place that cannot be reached."""
    detail = f"{broken.orig}."
    is_operational = isinstance(broken, OperationalError) and "malformed" not in detail
    return StoreTrouble(say("store.failed" if is_operational else "store.damaged", detail=detail))
