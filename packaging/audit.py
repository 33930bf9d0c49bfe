"""Asks about known weaknesses of every locked package; says plainly when it could not be asked.

Exit codes: 0 every package was asked about and none is known to be weak; 1 a weakness is known;
3 the service did not answer for some package, so nothing is proved about it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

from shipped import locked

LOCK = Path(__file__).resolve().parent / "requirements.lock"
WEAK, NOT_ASKED = 1, 3
SERVICES = ("pypi", "osv")
SECONDS = 300


class Weakness(TypedDict):
    """One known weakness as pip-audit reports it."""

    id: str
    fix_versions: list[str]


class Asked(TypedDict, total=False):
    """One package of the answer; without ``vulns`` the service did not know it."""

    name: str
    version: str
    skip_reason: str
    vulns: list[Weakness]


def main() -> int:
    """Ask each service in turn until one answers for every package."""
    best: dict[str, Asked] = {}
    for service in SERVICES:
        answer = ask(service)
        best.update({name: one for name, one in answer.items() if "vulns" in one})
        if len(best) == len(locked()):
            break
    code, words = verdict(best, sorted(locked()))
    print(words)
    return code


def ask(service: str) -> dict[str, Asked]:
    """The answer of one service by package; empty when it cannot be reached."""
    command = [
        *(sys.executable, "-m", "pip_audit", "--requirement", str(LOCK), "--disable-pip"),
        *("--format", "json", "--vulnerability-service", service, "--progress-spinner", "off"),
    ]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
        packages = json.loads(done.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return {}
    return {one["name"].lower().replace("_", "-"): one for one in packages}


def verdict(answers: Mapping[str, Asked], wanted: list[str]) -> tuple[int, str]:
    """Exit code and the words to print, from what was answered about the ``wanted`` packages."""
    weak = [
        f"{name} {one['version']}: {weakness['id']}"
        f" (mended in {', '.join(weakness['fix_versions']) or 'no version yet'})"
        for name, one in sorted(answers.items())
        for weakness in one.get("vulns", [])
    ]
    unasked = [name for name in wanted if "vulns" not in answers.get(name, {})]
    if weak:
        return WEAK, "Known weaknesses:\n" + "\n".join(weak)
    if unasked:
        return NOT_ASKED, (
            f"Not audited: the service of known weaknesses did not answer for {len(unasked)} of"
            f" {len(wanted)} packages ({', '.join(unasked[:5])}{' ...' if unasked[5:] else ''})."
            " Run this again where it can be reached; until then nothing is proved."
        )
    return 0, f"All {len(wanted)} packages were asked about, no weakness is known."


if __name__ == "__main__":
    sys.exit(main())
