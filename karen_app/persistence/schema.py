"""The steps of the schema inside the program: which step a store has, and going up."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

import karen_app.persistence.tables  # noqa: F401 - fills the metadata
from karen_app.persistence import seals
from karen_app.persistence.base import Base
from karen_app.persistence.engine import WRITING

_FOLDER = Path(__file__).parent / "migrations"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    if connection is not None:
        config.attributes["connection"] = connection
        config.attributes["metadata"] = Base.metadata
    return config


@cache
def newest_step() -> str:
    """The step this program knows as its newest."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise LookupError("the program was built without its schema steps")
    return head


@cache
def known_steps() -> frozenset[str]:
    """Every step this program knows."""
    scripts = ScriptDirectory.from_config(_config())
    return frozenset(script.revision for script in scripts.walk_revisions())


def step_of(connection: Connection) -> str | None:
    """The step of a store; ``None`` for an empty one."""
    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    return MigrationContext.configure(connection).get_current_revision()


def bring_up(engine: Engine, target: str = "head") -> None:
    """Run the missing steps in one transaction, foreign keys off, checked at the end."""
    with engine.connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        if is_sqlite:
            _pragma(connection, "PRAGMA foreign_keys=OFF")
        try:
            with connection.execution_options(**{WRITING: True}).begin():
                command.upgrade(_config(connection), target)
                if is_sqlite:
                    _check_foreign_keys(connection)
                if target in {"head", newest_step()}:
                    seals.seal_all(connection)
        finally:
            if is_sqlite:
                _pragma(connection, "PRAGMA foreign_keys=ON")


def take_down(engine: Engine, target: str = "base") -> None:
    """Run the steps backwards; used by tests only."""
    with engine.connect() as connection, connection.begin():
        command.downgrade(_config(connection), target)


def _pragma(connection: Connection, pragma: str) -> None:
    """A PRAGMA outside any transaction, where alone it takes effect."""
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - the connection is open
    driver.cursor().execute(pragma)


def _check_foreign_keys(connection: Connection) -> None:
    broken = connection.execute(text("PRAGMA foreign_key_check")).all()
    if broken:
        raise ValueError(f"{len(broken)} rows would lose what they belong to")
