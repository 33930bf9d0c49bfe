"""Rows that whole test files measure: every test passes, and none is skipped."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

from tests.soak.frame import MEASURES, CannotMeasure, Measure, Reached, Run

JOBS = "KAREN_SOAK_JOBS"
ROOT = Path(__file__).parents[2]


@dataclass
class Counted:
    """What a test file came to."""

    passed: int = 0
    skipped: int = 0
    failed: list[str] = field(default_factory=list)


def of_suites(row: str, how: str, *paths: str) -> None:
    """A measure of ``row``: every test of these files passes, none is skipped."""

    def suites(run: Run) -> Reached:
        missing = [path for path in paths if not (ROOT / path).exists()]
        if missing:
            raise CannotMeasure(f"There is no {', '.join(missing)}.")
        if not run.is_long:
            return Reached("in the ordinary tests", is_met=True)
        return _sum(_results(paths))

    MEASURES.append(Measure(row, f"{how} ({', '.join(paths)})", suites))


def _sum(counted: list[Counted]) -> Reached:
    passed = sum(each.passed for each in counted)
    skipped = sum(each.skipped for each in counted)
    failed = [name for each in counted for name in each.failed]
    figure = f"{passed} tests passed, {len(failed)} failed, {skipped} skipped"
    faults = [f"failed: {', '.join(failed[:3])}"] if failed else []
    faults += [f"{skipped} skipped on this machine"] if skipped else []
    return Reached(figure, is_met=passed > 0 and not faults, faults=tuple(faults))


def workers() -> str:
    """How many processes a run of tests takes: none beside its own when one thing at a time runs."""
    jobs = os.environ.get(JOBS, "2")
    return "0" if jobs == "1" else jobs


def _results(paths: tuple[str, ...]) -> list[Counted]:
    """Run the files; what each came to."""
    with tempfile.NamedTemporaryFile(suffix=".xml") as report:
        subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-n", workers(), "--timeout",
             "300", "-o", "junit_family=xunit1", f"--junitxml={report.name}", *paths],
            cwd=ROOT,
            env={**os.environ, "KAREN_HYPOTHESIS": "fast"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            check=False,
        )  # fmt: skip
        found = ET.parse(report.name).getroot()  # noqa: S314 - our own file
    results: dict[str, Counted] = {}
    for case in found.iter("testcase"):
        path = case.get("file", "")
        counted = results.setdefault(path, Counted())
        kinds = {child.tag for child in case}
        if kinds & {"failure", "error"}:
            counted.failed.append(case.get("name", "?"))
        elif "skipped" in kinds:
            counted.skipped += 1
        else:
            counted.passed += 1
    return list(results.values())
