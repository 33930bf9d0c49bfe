"""A PostgreSQL of the tests' own: made in a temporary folder, reached by a file socket only."""

from __future__ import annotations

import atexit
import getpass
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine

from karen_app.persistence.postgres import open_office_store

REQUIRED = "KAREN_REQUIRE_POSTGRES"
_QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"
_UNPRIVILEGED = ("postgres", "nobody")


def programs() -> Path | None:
    """The folder with ``initdb`` and ``pg_ctl``, the newest one; ``None`` without PostgreSQL."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path and shutil.which("pg_ctl") else None


def skip_or_fail() -> Path:
    """The programs, or a skip that says what to install; where it is required, a failure."""
    found = programs()
    if found is None:
        reason = "no PostgreSQL on this machine: sudo apt-get install postgresql"
        if os.environ.get(REQUIRED):
            pytest.fail(f"{reason} ({REQUIRED} is set)")
        pytest.skip(reason)
    return found


@dataclass
class Server:
    """A running server; ``database`` makes an empty database and gives its address."""

    socket: Path
    user: str
    made: int = 0
    template: str = "template1"

    def url(self, database: str) -> URL:
        query = {"host": str(self.socket)}
        return URL.create("postgresql", username=self.user, database=database, query=query)

    def database(self) -> str:
        self.made += 1
        name = f"karen{self.made}"
        engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {self.template}")
        engine.dispose()
        return self.url(name).render_as_string(hide_password=False)


def with_tables(server: Server) -> None:
    """From now on every new database has Karen's tables already, which is quicker to copy."""
    address = server.database()
    open_office_store(address).dispose()
    server.template = address.partition("?")[0].rpartition("/")[2]


@contextmanager
def running(settings: str = _QUICK) -> Iterator[Server]:
    """A new cluster, started, and removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="karen-pg-"))
    user = _user()
    if os.geteuid() == 0:
        shutil.chown(folder, user, pwd.getpwnam(user).pw_gid)
    server = Server(folder, user)
    bin_folder = skip_or_fail()
    data = folder / "data"
    _run(user, bin_folder / "initdb", "-D", data, "-U", user, "-A", "trust", "-E", "UTF8",
         "--locale=C", "-N", "--no-instructions")  # fmt: skip
    options = f"-c listen_addresses= -k {folder} {settings}"
    stop = (bin_folder / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    _run(
        user, bin_folder / "pg_ctl", "-D", data, "-l", folder / "log", "-o", options, "-w", "start"
    )
    atexit.register(_run, user, *stop, check=False)
    try:
        yield server
    finally:
        _run(user, *stop, check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _user() -> str:
    """PostgreSQL refuses to run as root, so root lends it to somebody with fewer rights."""
    if os.geteuid() != 0:
        return getpass.getuser()
    return next(name for name in _UNPRIVILEGED if _exists(name))


def _exists(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


def _run(user: str, *command: object, check: bool = True) -> None:
    as_other = os.geteuid() == 0
    done = subprocess.run(
        [str(part) for part in command],
        user=user if as_other else None,
        group=pwd.getpwnam(user).pw_gid if as_other else None,
        extra_groups=[] if as_other else None,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if check and done.returncode != 0:
        pytest.fail(f"{command[0]}: {done.stdout}")
