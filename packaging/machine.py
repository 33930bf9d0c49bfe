"""Says which part that the machine of a build gives along is older than the newest one known."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import inside

NEWEST = Path(__file__).resolve().parent / "newest.toml"


def warnings(used: Mapping[str, str] | None = None, newest: Path = NEWEST) -> list[str]:
    """One sentence for each part that is older, or of a series nobody looked at; never a failure.

    ``used`` are versions by name as ``inside.of_interpreter`` gives them: those of this Python.
    """
    versions = inside.of_interpreter() if used is None else used
    known = tomllib.loads(newest.read_text(encoding="utf-8"))
    day = known["looked_on"]
    told = (
        _warning(name, versions[name], seen, f"{day:%Y-%m-%d}")
        for name, seen in known["newest"].items()
        if name in versions
    )
    return [each for each in told if each]


def _warning(name: str, used: str, seen: Mapping[str, str], day: str) -> str:
    series = ".".join(used.split(".")[:2])
    if series not in seen:
        return (
            f"Warning: {name} {used} goes along, and on {day} nobody looked for the newest of"
            f" {series}. Look, and write it into packaging/{NEWEST.name} and"
            " docs/known-weaknesses.md."
        )
    if _numbers(used) >= _numbers(seen[series]):
        return ""
    return (
        f"Warning: {name} {used} goes along, {seen[series]} was known on {day}. What was mended"
        " since is not mended in what is built here. Bring the machine up to date, see"
        " packaging/RELEASE.md."
    )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
