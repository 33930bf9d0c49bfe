"""Finds days for which a rule has no answer, or two, and which no stated gap explains."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from legal_rules.model.rule import Gap, Rule
from legal_rules.model.term import InForce

FIRST_DAY = date(2003, 1, 1)
ONE_DAY = timedelta(days=1)
FAR = date.max - ONE_DAY


def uncovered(rule: Rule) -> Iterator[str]:
    """Give a sentence for every day from 2003 on with no answer, with two, or with both."""
    spans = sorted(_spans(rule), key=lambda span: span[:2])
    next_day = FIRST_DAY
    for start, until, name in spans:
        if start > next_day:
            yield (
                f"{rule.sector}/{rule.id}: no version answers from {next_day} to "
                f"{start - ONE_DAY} (next is {name}); add a version or a [[gap]] with its reason."
            )
        next_day = max(next_day, until + ONE_DAY)
    if next_day < FAR:
        yield (
            f"{rule.sector}/{rule.id}: no version answers from {next_day} on; leave the last one "
            "open or add a [[gap]] with its reason."
        )
    yield from _contradicted(rule)
    yield from _doubled(rule)


def _spans(rule: Rule) -> Iterator[tuple[date, date, str]]:
    for version in rule.versions:
        yield version.in_force.start, version.in_force.until or FAR, version.id
    for gap in rule.gaps:
        yield gap.start, gap.until or FAR, "a gap"


def _contradicted(rule: Rule) -> Iterator[str]:
    for gap in rule.gaps:
        for version in rule.versions:
            if _overlap(gap, version.in_force):
                yield (
                    f"{rule.sector}/{rule.id}: the gap from {gap.start} contradicts version "
                    f"{version.id}, which is in force then; correct one of the two."
                )


def _doubled(rule: Rule) -> Iterator[str]:
    for one, other in combinations(rule.versions, 2):
        if _overlap(one.in_force, other.in_force):
            yield (
                f"{rule.sector}/{rule.id}: the versions {one.id} and {other.id} are in force on "
                "the same days; end one of them, or make them two rules."
            )


def _overlap(one: Gap | InForce, other: Gap | InForce) -> bool:
    return one.start <= (other.until or FAR) and other.start <= (one.until or FAR)
