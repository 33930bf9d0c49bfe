"""A word found inside a file leads to the page of that file, anything else to its case."""

from __future__ import annotations

from pathlib import Path

from tests.fakes import FakeWorld
from tests.makers import done, opened_case
from tests.ui.window import Window


def test_a_found_file_opens_its_page(window: Window, world: FakeWorld, tmp_path: Path) -> None:
    letter = tmp_path / "pismo.txt"
    letter.write_text("Reklamacji nie uznajemy, Łódź.", encoding="utf-8")
    case = opened_case(world.use_cases)
    done(world.use_cases.attach_file(case.id, letter))
    world.use_cases.reading.read_next()
    window.go("search", "uznajemy lodz")
    window.press("pismo.txt")
    assert window.here == "file"
    assert "pismo.txt" in window.words()
    window.go("search", "podeszwa")
    window.press("Buty zimowe")
    assert window.here == "case"
