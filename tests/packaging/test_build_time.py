"""What stands on every built file as its time: that of the source, or the one that was asked for."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from version_info import BORN, last_change, settled

WHEN = "1790000000"
GIT = ("git", "-c", "user.name=Anna", "-c", "user.email=anna@example.org")


def test_the_time_is_that_of_the_last_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_COMMITTER_DATE", f"{WHEN} +0200")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert last_change(tmp_path) == BORN
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    subprocess.run([*GIT, "commit", "-q", "--allow-empty", "-m", "x"], cwd=tmp_path, check=True)
    assert last_change(tmp_path) == WHEN


def test_without_git_the_fixed_time_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert last_change(tmp_path) == BORN


def test_what_makes_builds_differ_is_settled() -> None:
    assert settled({"SOURCE_DATE_EPOCH": WHEN, "HOME": "elsewhere", "PYTHONHASHSEED": "7"}) == {
        "SOURCE_DATE_EPOCH": WHEN,
        "HOME": "elsewhere",
        "PYTHONHASHSEED": "0",
    }
    assert settled({})["SOURCE_DATE_EPOCH"] == last_change()
