"""Asks about known weaknesses of every locked package; says plainly when it could not be asked.

python packaging/audit.py                  ask the services of PyPI and OSV
python packaging/audit.py --from all.zip   compare with OSV's archive, fetched before where the
                                           network is (packaging/advisories.py says from where)

Exit codes: 0 every package was asked about and none is known to be weak; 1 a weakness is known;
3 the service did not answer for some package, so nothing is proved about it. The libraries of C
inside the packages and beside the interpreter are named, for nobody can be asked about them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict

import advisories
import inside
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


def main(words: Sequence[str], now: datetime) -> int:
    """Ask each service until one answers for every package; or the archive that is given."""
    parser = argparse.ArgumentParser(description="Known weaknesses of the locked packages.")
    parser.add_argument("--from", dest="archive", type=Path, metavar="ZIP", help="OSV's archive")
    chosen = parser.parse_args(words)
    if chosen.archive is not None:
        code, told = compare(chosen.archive, now)
        print(told)
        print(inside.sentence())
        return code
    best: dict[str, Asked] = {}
    for service in SERVICES:
        answer = ask(service)
        best.update({name: one for name, one in answer.items() if "vulns" in one})
        if len(best) == len(locked()):
            break
    code, told = verdict(best, sorted(locked()))
    print(told)
    print(inside.sentence())
    return code


def compare(path: Path, now: datetime) -> tuple[int, str]:
    """Exit code and the words to print, from OSV's archive alone."""
    packages = locked()
    try:
        archive = advisories.read_archive(path, packages, now)
        known = advisories.weaknesses(archive, packages)
    except advisories.UnfitArchive as unfit:
        return NOT_ASKED, f"Not audited: {unfit}"
    answers: dict[str, Asked] = {
        name: {"name": name, "version": version, "vulns": []} for name, version in packages.items()
    }
    for one in known:
        answers[one.name]["vulns"].append({"id": one.id, "fix_versions": list(one.fixed)})
    code, words = verdict(answers, sorted(packages))
    return code, f"{words}\nBy {path.name}, whose newest record is of {archive.newest:%d %B %Y}."


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
            " Run this again where it can be reached, or with --from and OSV's archive; until then"
            " nothing is proved."
        )
    return 0, f"All {len(wanted)} packages were asked about, no weakness is known."


if __name__ == "__main__":
    today = datetime.now(UTC)  # noqa: TID251 - a tool, not the program
    sys.exit(main(sys.argv[1:], today))
