"""A connection to PostgreSQL that is cut before the k-th statement, or before the commit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, event

NEVER = 10**9


@dataclass
class Line:
    """Counts what goes over the line; in its turn the server ends the session."""

    other: Engine
    turn: int
    seen: int = 0

    def passes(self, connection: Connection) -> None:
        self.seen += 1
        if self.seen != self.turn:
            return
        driver: Any = connection.connection.driver_connection
        with self.other.connect() as here:
            here.exec_driver_sql(f"SELECT pg_terminate_backend({driver.info.backend_pid}, 5000)")


@contextmanager
def cut(engine: Engine, other: Engine, turn: int = NEVER) -> Iterator[Line]:
    """While open, the ``turn``-th statement or commit of ``engine`` finds its connection gone.

    ``other`` is an engine of the same server that does not count.
    """
    line = Line(other, turn)

    def statement(connection: Connection, *_rest: object) -> None:
        line.passes(connection)

    event.listen(engine, "before_cursor_execute", statement)
    event.listen(engine, "commit", statement)
    try:
        yield line
    finally:
        event.remove(engine, "before_cursor_execute", statement)
        event.remove(engine, "commit", statement)
