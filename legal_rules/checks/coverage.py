"""Finds days for which a rule has no answer, or two, and which no stated gap explains."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from legal_rules.model.rule import Gap, Rule, RuleVersion

FIRST_DAY = date(2003, 1, 1)
ONE_DAY = timedelta(days=1)
FAR = date.max - ONE_DAY


def uncovered(rule: Rule) -> Iterator[str]:
    """Give a sentence for every unexplained gap from 2003 on, and for gaps that overlap law.

    Versions told apart by other facts than time may share days; that two of them answer one case
    is looked for in the tests over cases, not here.
    """
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


def _spans(rule: Rule) -> Iterator[tuple[date, date, str]]:
    for version in rule.versions:
        yield version.in_force.start, version.in_force.until or FAR, version.id
    for gap in rule.gaps:
        yield gap.start, gap.until or FAR, "a gap"


def _contradicted(rule: Rule) -> Iterator[str]:
    for gap in rule.gaps:
        for version in rule.versions:
            if _overlap(gap, version):
                yield (
                    f"{rule.sector}/{rule.id}: the gap from {gap.start} contradicts version "
                    f"{version.id}, which is in force then; correct one of the two."
                )


def _overlap(gap: Gap, version: RuleVersion) -> bool:
    force = version.in_force
    return gap.start <= (force.until or FAR) and force.start <= (gap.until or FAR)
