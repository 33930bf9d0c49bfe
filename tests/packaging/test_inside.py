"""The libraries of C that nobody can be asked about are named with the versions that are used."""

from __future__ import annotations

import platform
import re
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import audit
import inside

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LOOKED_AT = Path(__file__).resolve().parents[2] / "docs" / "known-weaknesses.md"
LOCKED_WITH = {"(Pillow)", "(PySide6)", "(pikepdf)", "(lxml)", "(sqlcipher3)",
               "(cryptography)", "(psycopg-binary)"}  # fmt: skip


def test_each_library_tells_a_version() -> None:
    told = inside.versions()
    assert told["SQLite (CPython)"] == sqlite3.sqlite_version
    assert {name.rpartition(" ")[2] for name in told} == LOCKED_WITH | {"(CPython)", "CPython"}
    assert [name for name, version in told.items() if not re.match(r"\d+\.\d+", version)] == []


def test_the_audit_names_them_also_where_nothing_could_be_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit.main(["--from", str(tmp_path / "none.zip")], NOW) == audit.NOT_ASKED
    told = capsys.readouterr().out
    assert "Nobody was asked about the libraries of C inside: CPython " in told
    assert f"qpdf (pikepdf) {inside.versions()['qpdf (pikepdf)']}" in told


@pytest.mark.skipif(
    (sys.platform, platform.machine()) != ("linux", "x86_64"),
    reason="the wheels of other systems carry other builds; the page is about this one",
)
def test_what_is_locked_is_what_was_looked_at() -> None:
    """A newer package brings other libraries: then somebody has to look again and write it down."""
    paper = LOOKED_AT.read_text(encoding="utf-8")
    rows = [line for line in paper.splitlines() if line.startswith("|")]
    locked = {
        name: version
        for name, version in inside.versions().items()
        if name.rpartition(" ")[2] in LOCKED_WITH
    }
    forgotten = {
        name: version
        for name, version in locked.items()
        if not any(row.startswith(f"| {name} | {version} |") for row in rows)
    }
    assert forgotten == {}
