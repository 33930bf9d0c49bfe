"""Modules imported beside the window are not read as source by Qt for Python."""

from __future__ import annotations

import importlib
import linecache
import sys
from pathlib import Path

import pytest

from karen_app.ui.quick_imports import spare_the_look


def test_an_imported_module_is_not_read_as_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert spare_the_look()
    module = tmp_path / "nobody_looks_here.py"
    module.write_text("WORDS = 'PySide6'\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert importlib.import_module(module.stem).WORDS == "PySide6"
    assert str(module) not in linecache.cache
    del sys.modules[module.stem]
