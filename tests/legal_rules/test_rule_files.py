"""What is kept of a rulebook, parsed files and cards of the board, goes by its content."""

from __future__ import annotations

from pathlib import Path

import pytest

from legal_rules.errors import RuleFileError
from legal_rules.rule_files import RuleFiles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A rulebook folder with one file."""
    made = tmp_path / "rules"
    made.mkdir()
    (made / "one.toml").write_text("days = 14\n", encoding="utf-8")
    return made


def test_a_changed_file_changes_the_fingerprint_and_is_read_anew(
    folder: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    before = RuleFiles(folder, cache)
    assert RuleFiles(folder, cache).fingerprint == before.fingerprint
    (folder / "one.toml").write_text("days = 30\n", encoding="utf-8")
    after = RuleFiles(folder, cache)
    assert after.fingerprint != before.fingerprint
    assert after.table("one.toml").number("days") == 30


def test_a_renamed_file_changes_the_fingerprint(folder: Path) -> None:
    before = RuleFiles(folder).fingerprint
    (folder / "one.toml").rename(folder / "two.toml")
    assert RuleFiles(folder).fingerprint != before


def test_a_broken_cache_is_left_alone(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    RuleFiles(folder, cache)
    for file in cache.iterdir():
        file.write_bytes(b"\x80\x04rubbish")
    assert RuleFiles(folder, cache).table("one.toml").number("days") == 14


def test_a_missing_file_is_named(folder: Path) -> None:
    with pytest.raises(RuleFileError, match=r"none\.toml is missing"):
        RuleFiles(folder).table("none.toml")
