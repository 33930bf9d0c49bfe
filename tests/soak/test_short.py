"""Every measure in its short form, so that the ordinary tests notice what the soak would."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.frame import CannotMeasure, Measure, Reached, Run, Taken, load_all
from tests.soak.goals import GOALS
from tests.soak.report import report

SHORT = [each for each in load_all() if not each.only_long]


@pytest.mark.parametrize("chosen", SHORT, ids=lambda each: each.name)
def test_short_form(chosen: Measure, tmp_path: Path) -> None:
    try:
        reached = chosen.take(Run(is_long=False, folder=tmp_path))
    except CannotMeasure as missing:
        pytest.skip(str(missing))
    assert reached.is_met, f"{chosen.row}: {reached.figure} {reached.faults}"


def test_every_row_has_a_measure() -> None:
    assert {each.row for each in load_all()} == set(GOALS)


def test_the_table_says_yes_only_where_every_measure_met_its_goal() -> None:
    def taken(row: str, *, is_met: bool) -> Taken:
        measure = Measure(row, "by hand", lambda _run: Reached("", is_met=True))
        return Taken(measure, Reached("7 of 9", is_met=is_met, faults=("two | gone",)), 1.0)

    page = report(
        [taken("R01", is_met=True), taken("R01", is_met=False), taken("R02", is_met=True)]
    )
    lines = {line[2:5]: line for line in page.splitlines() if line.startswith("| R")}
    assert lines["R01"].endswith("| no |")
    assert lines["R02"].endswith("| yes |")
    assert lines["R03"].endswith("| no |")
    assert "**1 of 36 rows" in page
    assert "two / gone" in page
