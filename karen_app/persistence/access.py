"""Access to SQLite files, plain or with a key: the same for engine and bare connection."""

from __future__ import annotations

import importlib
import importlib.util
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from sqlalchemy import Connection, Engine

from karen_app.domain.errors import StoreTrouble
from karen_app.domain.message import say
from karen_app.persistence.engine import sqlite_engine


def _cipher_error() -> type[Exception]:
    if importlib.util.find_spec("sqlcipher3") is None:
        return sqlite3.Error
    driver = importlib.import_module("sqlcipher3.dbapi2")
    error: type[Exception] = driver.Error
    return error


DriverError: type[Exception] = sqlite3.Error
"""What a driver raises outside an engine."""
CipherError: type[Exception] = _cipher_error()
"""The same of the driver of encrypted files, where it is installed."""
PLAIN_START: Final = b"SQLite format 3\x00"


def can_encrypt() -> bool:
    """True when the extra ``crypt`` is installed."""
    parts = ("sqlcipher3", "cryptography", "argon2")
    return all(importlib.util.find_spec(part) is not None for part in parts)


def cipher_driver() -> ModuleType:
    """The driver of encrypted files; raises ``StoreTrouble`` when it is not installed."""
    try:
        from sqlcipher3 import dbapi2  # noqa: PLC0415 - an extra
    except ImportError:
        raise StoreTrouble(say("store.no_crypt")) from None
    driver: ModuleType = dbapi2
    return driver


@dataclass(frozen=True, slots=True, repr=False)
class Access:
    """How the files of one store are opened; ``key`` is 32 bytes, or ``None`` for plain files."""

    key: bytes | None = None

    def __repr__(self) -> str:
        """Without the key: this may end up in a trace."""
        return f"Access({'encrypted' if self.key else 'plain'})"

    def engine(self, path: Path, *, read_only: bool = False, is_frozen: bool = False) -> Engine:
        """The engine of a file."""
        if self.key is None:
            return sqlite_engine(path, read_only=read_only, is_frozen=is_frozen)
        return sqlite_engine(
            path,
            read_only=read_only,
            is_frozen=is_frozen,
            unlock=self.give_key,
            driver=cipher_driver(),
        )

    @contextmanager
    def reading(self, path: Path, *, is_frozen: bool = False) -> Iterator[Connection]:
        """A connection that can only read a file which nobody here holds open."""
        engine = self.engine(path, read_only=True, is_frozen=is_frozen)
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()

    def connect(self, path: Path, *, read_only: bool = False) -> Any:  # noqa: ANN401 - two drivers
        """A bare connection for what no engine does: backup, export, vacuum."""
        driver: Any = sqlite3 if self.key is None else cipher_driver()
        address = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rwc'}"
        connection = driver.connect(address, uri=True, isolation_level=None)
        if self.key is not None:
            self.give_key(connection)
        return connection

    def give_key(self, connection: Any) -> None:  # noqa: ANN401 - of the driver
        """Tell a new connection the key, without noise on the error stream."""
        if self.key is None:
            return
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{self.key.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")

    def fits(self, path: Path) -> bool:
        """True when the file starts as such a file does: plain files name themselves."""
        with path.open("rb") as file:
            is_plain = file.read(len(PLAIN_START)) == PLAIN_START
        return is_plain is (self.key is None)


PLAIN = Access()
