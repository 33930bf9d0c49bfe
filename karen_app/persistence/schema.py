"""The steps of the schema inside the program: which step a store has, and going up.

What runs the steps is loaded only where one has to run: most starts find the store up to date.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

import karen_app.persistence.tables  # noqa: F401 - fills the metadata
from karen_app.persistence import seals
from karen_app.persistence.base import Base
from karen_app.persistence.engine import WRITING

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER = Path(__file__).parent / "migrations"


def _config(connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    config.attributes["metadata"] = Base.metadata
    return config


@cache
def newest_step() -> str:
    """The step this program knows as its newest."""
    if not known_steps():
        raise LookupError("the program was built without its schema steps")
    return max(known_steps())


@cache
def known_steps() -> frozenset[str]:
    """Every step this program knows: the numbers that the names of their modules begin with."""
    names = (module.name for module in pkgutil.iter_modules([str(_FOLDER / "versions")]))
    return frozenset(name.partition("_")[0] for name in names)


def step_of(connection: Connection) -> str | None:
    """The step of a store; ``None`` for an empty one."""
    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version"))
    return found.scalars().first()


def bring_up(engine: Engine, target: str = "head") -> None:
    """Run the missing steps in one transaction, foreign keys off, checked at the end."""
    from alembic import command  # noqa: PLC0415 - see above

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
    from alembic import command  # noqa: PLC0415 - see above

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
