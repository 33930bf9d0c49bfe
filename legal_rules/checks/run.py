"""Runs every check and gathers what they say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from legal_rules.checks.citations import bad_citations
from legal_rules.checks.coverage import uncovered
from legal_rules.checks.freshness import stale
from legal_rules.checks.names import unknown_names
from legal_rules.checks.vocabulary import placeholder_words, unused_words
from legal_rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Report:
    """What the checks found: problems to mend, and notes to read."""

    problems: tuple[str, ...]
    notes: tuple[str, ...]


def run_checks(
    rulebook: Rulebook, folder: Path, stale_days: int | None = None, on: date | None = None
) -> Report:
    """Check a rulebook read from ``folder``.

    ``stale_days`` lists sources read longer ago, counted from ``on`` (a civil date; default: the
    day of issue of the edition, so that the answer does not depend on the clock).
    """
    problems = [sentence for rule in rulebook.rules for sentence in uncovered(rule)]
    problems += bad_citations(rulebook)
    problems += unknown_names(rulebook)
    problems += unused_words(rulebook, folder)
    problems += placeholder_words(rulebook)
    notes: list[str] = []
    if stale_days is not None:
        notes += stale(rulebook, stale_days, on or rulebook.edition.issued)
    return Report(tuple(problems), tuple(notes))
