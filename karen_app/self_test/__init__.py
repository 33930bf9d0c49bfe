"""The shipped program checks itself; the report says what failed."""

from __future__ import annotations

import platform
import sqlite3
import tempfile
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TextIO

from karen_app import __version__
from karen_app.bootstrap import open_karen
from karen_app.clock import FixedClock
from karen_app.display import missing_library
from karen_app.paths import places_in
from karen_app.persistence.access import can_encrypt, cipher_driver
from karen_app.self_test import of_a_case, of_the_parts, of_the_window
from karen_app.self_test.bench import DAY, Bench, is_folder_program

CHECKS: tuple[Callable[[Bench], str], ...] = (
    of_a_case.store_is_new,
    of_a_case.rulebook_is_in_order,
    of_the_parts.fonts_are_there,
    of_a_case.case_is_stored,
    of_a_case.deadline_is_computed,
    of_a_case.letter_is_printed,
    of_a_case.timeline_is_printed,
    of_the_parts.foreign_file_is_read,
    of_the_parts.every_reader_is_there,
    of_the_parts.store_is_encrypted,
    of_a_case.samples_load,
    of_a_case.backup_opens,
    of_the_window.window_is_shown,
)
_SHOWN = (
    "PySide6_Essentials", "PySide6_Pdf", "SQLAlchemy", "alembic", "reportlab", "pikepdf", "pypdf",
    "Jinja2", "Pillow", "python-dateutil", "tzdata", "icalendar", "keyring", "nh3",
    "sqlcipher3", "cryptography", "argon2-cffi", "psycopg", "python-oxmsg",
)  # fmt: skip


def run(out: TextIO) -> int:
    """Run every check in order; writes the report, gives 0 when all passed, else 1."""
    built = "folder program" if is_folder_program() else "from Python packages"
    out.write(f"Karen {__version__} self-test ({built}), Python {platform.python_version()}, ")
    out.write(f"{platform.platform()}, SQLite {sqlite3.sqlite_version}, {cipher_version()}\n")
    out.write(", ".join(f"{name} {version_of(name)}" for name in _SHOWN) + "\n")
    with tempfile.TemporaryDirectory(prefix="karen-self-test-") as folder:
        try:
            bench = Bench(open_karen(places_in(Path(folder)), FixedClock(DAY)), Path(folder))
        except Exception as error:  # noqa: BLE001 - every failure belongs into the report
            out.write(f"FAILED  Karen opens. {type(error).__name__}: {error}\n1 checks failed.\n")
            return 1
        try:
            failures = sum(not _passes(check, bench, out) for check in CHECKS)
        finally:
            bench.karen.vault.close()
    out.write("All checks passed.\n" if not failures else f"{failures} checks failed.\n")
    return 1 if failures else 0


def version_of(name: str) -> str:
    """The version of a package, or that it is not there."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def cipher_version() -> str:
    """The version of SQLCipher as it names itself."""
    if not can_encrypt():
        return "SQLCipher not installed"
    connection = cipher_driver().connect(":memory:")
    try:
        found = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return f"SQLCipher {found[0]}"


def _passes(check: Callable[[Bench], str], bench: Bench, out: TextIO) -> bool:
    name = (check.__doc__ or check.__name__).splitlines()[0]
    try:
        found = check(bench)
    except Exception as error:  # noqa: BLE001 - every failure belongs into the report
        out.write(f"FAILED  {name} {_reason(error)}\n")
        return False
    out.write(f"ok      {name} {found}\n")
    return True


def _reason(error: Exception) -> str:
    """Why a check failed; for a missing library of the system the line that installs it."""
    if isinstance(error, ImportError) and (sentence := missing_library(error)):
        return sentence
    return f"{type(error).__name__}: {error}"
