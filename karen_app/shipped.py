"""What comes with the program: stories, the list of traders, the rulebook."""

from __future__ import annotations

import csv
import os
import tomllib
from collections.abc import Mapping
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from threading import Lock

from karen_app.persistence.rules_mark import built_in_rules, keep_mark, mark_of
from legal_rules import Rulebook, load_rulebook


class ShippedSamples:
    """The stories in ``samples/``."""

    def stories(self) -> tuple[Mapping[str, object], ...]:
        """Each story, in the order of their file names."""
        folder = files("karen_app").joinpath("samples")
        found = [entry for entry in folder.iterdir() if entry.name.endswith(".toml")]
        ordered = sorted(found, key=lambda entry: entry.name)
        return tuple(tomllib.loads(entry.read_text(encoding="utf-8")) for entry in ordered)


class ShippedTraders:
    """The list in ``data/traders.csv``."""

    @cached_property
    def _rows(self) -> tuple[Mapping[str, str], ...]:
        text = files("karen_app").joinpath("data", "traders.csv").read_text(encoding="utf-8")
        return tuple(csv.DictReader(text.splitlines()))

    def rows(self) -> tuple[Mapping[str, str], ...]:
        """Every row by column name."""
        return self._rows


def built_in_rulebook(cache: Path | None = None) -> Rulebook:
    """The shipped rulebook, read once in a process; a second asker waits for the first.

    ``cache`` is a folder for its parsed files and for the mark by which the next start knows it.
    """
    place = _made(cache)
    with _READING:
        if not _SHIPPED:
            mark = mark_of(built_in_rules())
            _SHIPPED.append((load_rulebook(cache=place), mark))
        rulebook, mark = _SHIPPED[0]
        if place is not None:
            keep_mark(place, mark, rulebook.fingerprint)
    return rulebook


def _made(cache: Path | None) -> Path | None:
    """The folder, made if need be; without it where it cannot be written."""
    if cache is None:
        return None
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return cache if os.access(cache, os.W_OK) else None


_READING = Lock()
_SHIPPED: list[tuple[Rulebook, str]] = []  # with the mark its files had
