"""Every day from 2003 on has one answer to each question, or a stated gap."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from legal_rules import Rulebook, load_rulebook
from legal_rules.checks.coverage import FIRST_DAY, uncovered
from legal_rules.model.rule import Rule
from legal_rules.model.term import InForce

RULES = load_rulebook().rules
LAST_DAY = date(2030, 12, 31)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_gap_and_no_overlap(rule: Rule) -> None:
    for day in _borders(rule):
        answers = [v.id for v in rule.versions if _holds(v.in_force, day)]
        answers += ["a gap" for gap in rule.gaps if _holds(InForce(gap.start, gap.until), day)]
        assert len(answers) == 1, f"{rule.id} on {day}: {answers}"


def _borders(rule: Rule) -> set[date]:
    """Give the days on which an answer can change, with their neighbours."""
    spans = [version.in_force for version in rule.versions]
    spans += [InForce(gap.start, gap.until) for gap in rule.gaps]
    edges = {FIRST_DAY, LAST_DAY, *(span.start for span in spans)}
    edges |= {span.until for span in spans if span.until is not None}
    near = {edge + timedelta(days=n) for edge in edges for n in (-1, 0, 1)}
    return {day for day in near if FIRST_DAY <= day <= LAST_DAY}


def _holds(force: InForce, day: date) -> bool:
    return force.start <= day and (force.until is None or day <= force.until)


def with_span(rule: Rule, number: int, start: date, until: date | None) -> Rule:
    """Give the rule with other days for one of its versions."""
    changed = list(rule.versions)
    force = replace(changed[number].in_force, start=start, until=until)
    changed[number] = replace(changed[number], in_force=force)
    return replace(rule, versions=tuple(changed))


def test_the_check_finds_what_is_wrong(rulebook: Rulebook) -> None:
    reply = rulebook.rule("trader-reply")
    assert not list(uncovered(reply))
    late = with_span(reply, 1, date(2023, 1, 2), None)
    assert "no version answers from 2023-01-01 to 2023-01-01" in " ".join(uncovered(late))
    early = with_span(reply, 1, date(2022, 12, 31), None)
    assert "on the same days" in " ".join(uncovered(early))
    ended = with_span(reply, 1, date(2023, 1, 1), date(2025, 1, 1))
    assert "no version answers from 2025-01-02 on" in " ".join(uncovered(ended))
    over_the_gap = with_span(reply, 0, date(2016, 1, 1), date(2022, 12, 31))
    assert "contradicts version" in " ".join(uncovered(over_the_gap))
