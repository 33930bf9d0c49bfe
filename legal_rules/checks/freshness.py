"""Finds sources nobody has read for a long time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from legal_rules.checks.citations import all_sources
from legal_rules.rulebook import Rulebook


def stale(rulebook: Rulebook, days: int, on: date) -> Iterator[str]:
    """Give a line for every source read more than ``days`` days before ``on``."""
    for owner, source in all_sources(rulebook):
        age = (on - source.read_on).days
        if age > days:
            yield f"{owner}: {source.act} {source.place} was read {age} days ago ({source.read_on})"
