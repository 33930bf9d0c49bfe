"""The office store: a PostgreSQL database at an address the user typed, opened and brought up."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, SQLAlchemyError

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.engine import WRITING
from karen_app.persistence.postgres_schema import complete_schema
from karen_app.persistence.reasons import reason_of, trouble_while
from karen_app.persistence.schema import bring_up, known_steps, newest_step, step_of

DRIVERS = frozenset({"postgresql", "postgresql+psycopg"})
ONE_WRITER = 0x6B6172656E  # "karen": commits of all sessions follow one another
ONE_OPENER = ONE_WRITER + 1
_PATIENCE = {"connect_timeout": 10}
TURN_MILLISECONDS = 30_000  # how long a writer waits for its turn; the longest imports take less


def open_office_store(address: str) -> Engine:
    """The engine of the office store, its tables up to date.

    ``address`` is ``postgresql://user@host:5432/database``; a password is better left to the
    file ``~/.pgpass``, which the driver reads by itself. Raises ``StoreTrouble`` with a sentence
    (never with the password) when the address is none, the driver is not installed, nothing
    answers, the database is not in UTF-8, or a newer Karen wrote it.
    """
    url = office_url(address)
    engine = postgres_engine(url)
    try:
        _prepare(engine)
    except SQLAlchemyError as failed:
        engine.dispose()
        raise unreachable_store(url, failed) from failed
    except StoreTrouble:
        engine.dispose()
        raise
    return engine


def office_url(address: str) -> URL:
    """The address as SQLAlchemy reads it; raises ``StoreTrouble``."""
    try:
        url = make_url(address.strip())
    except (ArgumentError, ValueError) as failed:
        raise StoreTrouble(say("store.office_address")) from failed
    if url.drivername not in DRIVERS or not url.database:
        raise StoreTrouble(say("store.office_address"))
    if importlib.util.find_spec("psycopg") is None:
        raise StoreTrouble(say("store.office_driver"))
    return url.set(drivername="postgresql+psycopg")


def postgres_engine(url: URL) -> Engine:
    """An engine whose readers see one moment and whose writers follow one another.

    A reading unit of work is REPEATABLE READ. A writing one waits for its turn first and then
    sees what the one before it stored, so that revisions can be compared without a race and
    the journal stays one chain. Whoever waits too long is told so and stores nothing.
    """
    engine = create_engine(
        url,
        isolation_level="REPEATABLE READ",
        pool_pre_ping=True,
        connect_args=dict(_PATIENCE),
        hide_parameters=True,  # an error in a log must not carry what a person wrote
    )

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        if connection.get_execution_options().get(WRITING, False):
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {TURN_MILLISECONDS}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_WRITER})")

    return engine


def _prepare(engine: Engine) -> None:
    with engine.connect() as connection:
        encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
        if encoding != "UTF8":
            raise StoreTrouble(say("store.office_encoding", found=str(encoding)))
        step = step_of(connection)
    if step is not None and step not in known_steps():
        raise StoreTrouble(say("store.newer", found=step, known=newest_step()))
    with _alone(engine):
        _bring_up(engine)


def _bring_up(engine: Engine) -> None:
    """Look again, now alone: another session may have brought the store up meanwhile."""
    with engine.connect() as connection:
        is_current = step_of(connection) == newest_step()
    try:
        if not is_current:
            bring_up(engine)
        complete_schema(engine)
    except (DBAPIError, ValueError) as failed:
        raise trouble_while(failed, "store.migration") from failed


@contextmanager
def _alone(engine: Engine) -> Iterator[None]:
    """Hold the lock of the one session that may change tables."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"SELECT pg_advisory_lock({ONE_OPENER})")
        try:
            yield
        finally:
            connection.exec_driver_sql(f"SELECT pg_advisory_unlock({ONE_OPENER})")


def unreachable_store(url: URL, failed: SQLAlchemyError) -> StoreTrouble:
    """The sentence for what kept the store of that address away, never with its password."""
    where = url.render_as_string(hide_password=True)
    first = reason_of(failed)
    password = url.password
    if isinstance(password, str) and password:
        first = first.replace(password, "***")
    code = "store.office_unreachable" if isinstance(failed, OperationalError) else "store.failed"
    if code == "store.failed":
        return StoreTrouble(say(code, detail=f"{first}."))
    return StoreTrouble(say(code, address=where, reason=first))
