"""Known weaknesses from a file that was fetched before: OSV's archive of all PyPI records.

The archive is https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip, one JSON a record
(https://ossf.github.io/osv-schema). Whoever has the network fetches it once; any machine can then
compare. It knows Python packages, not the libraries of C that some of them carry inside.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

FEWEST_RECORDS = 5_000  # there are more than three times as many: with fewer it is another file
OLDEST_DAYS = 30

Record = Mapping[str, Any]


class UnfitArchive(Exception):
    """One sentence: why nothing can be proved with this file."""


@dataclass(frozen=True)
class Weakness:
    """One record that is about a locked version, with its other names and where it is mended."""

    name: str
    id: str
    aliases: frozenset[str]
    fixed: tuple[str, ...]


@dataclass(frozen=True)
class Archive:
    """The records about the packages that were asked for, and the newest day of all of them."""

    records: tuple[Record, ...]
    newest: datetime


def read_archive(path: Path, names: Iterable[str], now: datetime) -> Archive:
    """Read the archive; raises UnfitArchive when it is no such file, cut short, or too old."""
    wanted, kept, newest, count = set(names), [], None, 0
    for record in _records(path):
        changed = datetime.fromisoformat(record["modified"]).astimezone(UTC)
        newest = changed if newest is None else max(newest, changed)
        count += 1
        if any(name in wanted for name, _ in _affected(record)):
            kept.append(record)
    if newest is None or count < FEWEST_RECORDS:
        raise UnfitArchive(f"{path.name} holds {count} records; the whole archive has far more.")
    if (days := (now - newest).days) > OLDEST_DAYS:
        raise UnfitArchive(
            f"The newest record of {path.name} is {days} days old; fetch it anew, {OLDEST_DAYS}"
            " days are allowed."
        )
    return Archive(tuple(kept), newest)


def _records(path: Path) -> Iterator[Record]:
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(".json"):
                    yield json.loads(archive.read(name))
    except (OSError, zipfile.BadZipFile, ValueError) as broken:
        raise UnfitArchive(f"{path} cannot be read as OSV's archive: {broken}.") from broken


def _affected(record: Record) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each PyPI package of a record, by its normal name."""
    for one in record.get("affected", ()):
        package = one.get("package", {})
        if package.get("ecosystem") == "PyPI":
            yield re.sub(r"[-_.]+", "-", package["name"]).lower(), one


def weaknesses(archive: Archive, locked: Mapping[str, str]) -> list[Weakness]:
    """What is known about the locked versions; one that has two names is given once.

    Raises UnfitArchive when a record has a version that cannot be compared.
    """
    found: list[Weakness] = []
    for record in sorted(archive.records, key=lambda one: str(one["id"])):
        if "withdrawn" in record:
            continue
        for name, affected in _affected(record):
            if name in locked and _concerns(affected, locked[name], str(record["id"])):
                weakness = _weakness(record, name, affected)
                if not any(_is_the_same(weakness, other) for other in found):
                    found.append(weakness)
    return found


def _weakness(record: Record, name: str, affected: Mapping[str, Any]) -> Weakness:
    aliases = frozenset([str(record["id"]), *map(str, record.get("aliases", ()))])
    fixed = (event["fixed"] for event in _events(affected) if "fixed" in event)
    return Weakness(name, str(record["id"]), aliases, tuple(dict.fromkeys(fixed)))


def _is_the_same(one: Weakness, other: Weakness) -> bool:
    return one.name == other.name and bool(one.aliases & other.aliases)


def _events(affected: Mapping[str, Any]) -> list[Mapping[str, str]]:
    """The events of all ranges of versions; those of git commits say nothing about a version."""
    ranges = [one for one in affected.get("ranges", ()) if one.get("type") != "GIT"]
    return [event for one in ranges for event in one.get("events", ())]


def _concerns(affected: Mapping[str, Any], version: str, record: str) -> bool:
    """Whether a version is named, or lies in one of the ranges."""
    try:
        ours = Version(version)
        if any(_is_version(one, ours) for one in affected.get("versions", ())):
            return True
        ranges = [one for one in affected.get("ranges", ()) if one.get("type") != "GIT"]
        return any(_lies_in(ours, one.get("events", ())) for one in ranges)
    except InvalidVersion as strange:
        raise UnfitArchive(f"{record} has a version that cannot be compared: {strange}.") from None


def _is_version(named: str, ours: Version) -> bool:
    """A list may hold very old forms of versions; ours is none of them."""
    try:
        return Version(named) == ours
    except InvalidVersion:
        return False


def _lies_in(ours: Version, events: Iterable[Mapping[str, str]]) -> bool:
    """The rule of OSV: the last event at or below our version decides."""
    is_affected = False
    for kind, version in sorted(_ordered(events), key=lambda one: one[1]):
        if kind == "introduced" and ours >= version:
            is_affected = True
        elif (kind == "fixed" and ours >= version) or (kind == "last_affected" and ours > version):
            is_affected = False
    return is_affected


def _ordered(events: Iterable[Mapping[str, str]]) -> Iterator[tuple[str, Version]]:
    for event in events:
        for kind, version in event.items():
            if kind in {"introduced", "fixed", "last_affected"}:
                yield kind, Version("0.dev0" if version == "0" else version)
