"""The mark of the rule files: it tells other rules from the same ones without reading them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from karen_app.persistence.rules_mark import (
    NAME,
    built_in_rules,
    keep_mark,
    known_fingerprint,
    mark_of,
)
from karen_app.shipped import built_in_rulebook


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A folder of two rule files."""
    folder = tmp_path / "rules"
    (folder / "general").mkdir(parents=True)
    (folder / "acts.toml").write_text("a = 1")
    (folder / "general" / "reply.toml").write_text("b = 2")
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "cache"
    folder.mkdir()
    return folder


def edit(rules: Path) -> None:
    """A longer text, at the same moment."""
    path = rules / "general" / "reply.toml"
    times = path.stat()
    path.write_text("b = 30")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def touch(rules: Path) -> None:
    """Another text of the same length, a moment later."""
    path = rules / "general" / "reply.toml"
    times = path.stat()
    path.write_text("b = 3")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns + 1))


def add(rules: Path) -> None:
    (rules / "general" / "more.toml").write_text("c = 3")


def remove(rules: Path) -> None:
    (rules / "acts.toml").unlink()


def rename(rules: Path) -> None:
    (rules / "acts.toml").rename(rules / "acts2.toml")


@pytest.mark.parametrize("change", [edit, touch, add, remove, rename])
def test_any_change_of_a_rule_file_is_seen(
    rules: Path, cache: Path, change: Callable[[Path], None]
) -> None:
    keep_mark(cache, mark_of(rules), "abc")
    assert known_fingerprint(cache, rules) == "abc"
    change(rules)
    assert known_fingerprint(cache, rules) is None


def test_another_folder_with_the_same_files_is_another_one(
    rules: Path, cache: Path, tmp_path: Path
) -> None:
    keep_mark(cache, mark_of(rules), "abc")
    moved = rules.rename(tmp_path / "elsewhere")
    assert known_fingerprint(cache, moved) is None


@pytest.mark.parametrize("content", [b"", b"abc", b"\xff\xfe", b" abc"])
def test_what_was_never_kept_or_is_damaged_is_not_known(
    rules: Path, cache: Path, content: bytes
) -> None:
    assert known_fingerprint(cache, rules) is None
    (cache / NAME).write_bytes(content)
    assert known_fingerprint(cache, rules) is None


def test_a_folder_that_is_not_there_has_no_mark(tmp_path: Path, cache: Path) -> None:
    assert mark_of(tmp_path / "nowhere") == mark_of(None) == ""
    keep_mark(cache, "", "abc")
    assert not (cache / NAME).exists()
    assert known_fingerprint(cache, tmp_path / "nowhere") is None


def test_a_place_that_cannot_be_written_hinders_nobody(rules: Path, tmp_path: Path) -> None:
    keep_mark(tmp_path / "nowhere", mark_of(rules), "abc")
    assert known_fingerprint(tmp_path / "nowhere", rules) is None


def test_whoever_reads_the_shipped_rules_leaves_their_mark(cache: Path) -> None:
    rulebook = built_in_rulebook(cache)
    assert known_fingerprint(cache, built_in_rules()) == rulebook.fingerprint
