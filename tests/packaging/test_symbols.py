"""The folder program carries nothing for debuggers, and Qt stays as its makers gave it."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path

import pytest

import symbols

needs_strip = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which(symbols.TOOL) is None,
    reason="strip is not here",
)


def a_library() -> Path:
    """A small module of C that is installed here."""
    found = importlib.util.find_spec("markupsafe._speedups")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin)


@needs_strip
def test_what_a_debugger_reads_goes_and_the_library_still_loads(tmp_path: Path) -> None:
    path = Path(shutil.copy(a_library(), tmp_path))
    before = path.stat().st_size
    saved = symbols.take_out(tmp_path)
    assert saved == before - path.stat().st_size > 0
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    found = importlib.util.spec_from_file_location("markupsafe._speedups", path)
    assert found is not None
    assert found.loader is not None
    found.loader.exec_module(module := importlib.util.module_from_spec(found))
    assert module._escape_inner("a<b") == "a&lt;b"
    assert symbols.take_out(tmp_path) == 0


@needs_strip
@pytest.mark.parametrize("place", ["lib/PySide6/Qt/lib", "lib/shiboken6", "lib/pikepdf.libs"])
def test_qt_and_rewritten_libraries_stay_as_they_were_given(tmp_path: Path, place: str) -> None:
    folder = tmp_path / place
    folder.mkdir(parents=True)
    path = Path(shutil.copy(a_library(), folder))
    assert symbols.take_out(tmp_path) == 0
    assert path.read_bytes() == a_library().read_bytes()


@needs_strip
def test_a_damaged_library_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "broken.so").write_bytes(as_it_was := b"\x7fELF\x02\x01" + b"\0" * 20)
    assert symbols.take_out(tmp_path) == 0
    assert (tmp_path / "broken.so").read_bytes() == as_it_was


def test_without_the_tool_nothing_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(a_library(), tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert symbols.take_out(tmp_path) == 0
