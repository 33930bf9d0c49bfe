"""Holds each part of Karen to its floor of coverage, branches counted."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).resolve().parent.parent
FLOORS = {
    "legal_rules": 100.0,
    "letters/composing": 100.0,
    "karen_app/domain": 100.0,
    "karen_app/services": 100.0,
    "letters": 95.0,
    "karen_app/persistence": 90.0,
    "karen_app/ui": 90.0,
}


class Summary(TypedDict):
    """What coverage counts for one file."""

    covered_lines: int
    num_statements: int
    covered_branches: int
    num_branches: int


def main() -> int:
    """Print each part with its figure; 1 when one lies below its floor."""
    files = read_report()
    below = 0
    for part, floor in FLOORS.items():
        reached = percent(
            [summary for name, summary in files.items() if name.startswith(f"{part}/")]
        )
        verdict = "" if reached >= floor else "   below the floor"
        below += bool(verdict)
        print(f"{part:24} {reached:6.1f} %   floor {floor:5.1f} %{verdict}")
    return 1 if below else 0


def read_report() -> dict[str, Summary]:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "coverage", "json", "-q", "-o", str(target)]
        subprocess.run(command, cwd=ROOT, check=True)
        report = json.loads(target.read_text(encoding="utf-8"))
    return {name.replace("\\", "/"): entry["summary"] for name, entry in report["files"].items()}


def percent(summaries: list[Summary]) -> float:
    """Lines and branches together, as coverage itself counts; a part without files has none."""
    reached = sum(one["covered_lines"] + one["covered_branches"] for one in summaries)
    there = sum(one["num_statements"] + one["num_branches"] for one in summaries)
    return 100.0 * reached / there if there else 0.0


if __name__ == "__main__":
    sys.exit(main())
