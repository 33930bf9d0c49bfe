"""Case in, assessment out: every rule, amount, entitlement, finding and next step."""

from __future__ import annotations

from datetime import date, datetime

from legal_rules.engine import statements
from legal_rules.engine.opening import open_matter
from legal_rules.model.assessment import Assessment, Determination
from legal_rules.model.case import Case
from legal_rules.rulebook import Rulebook


def assess(case: Case, rulebook: Rulebook) -> Assessment:
    """Assess one case on its own ``as_of`` day (a civil date) by ``rulebook``.

    Pure: the same case and rulebook give the same assessment. Deadlines come in the order of
    their legal last day, those that wait for a fact last.
    """
    matter = open_matter(case, rulebook)
    versions = rulebook.by_contract_kind.versions.of(case.value("contract.kind"))
    deadlines = [d for version in versions for d in matter.deadlines(version.id)]
    return Assessment(
        as_of=case.as_of,
        edition=rulebook.edition.number,
        regime=statements.regimes(matter),
        deadlines=tuple(sorted(deadlines, key=_order)),
        amounts=statements.amounts(matter),
        entitlements=statements.entitlements(matter),
        findings=statements.findings(matter),
        next_steps=statements.next_steps(matter),
    )


def _order(determination: Determination) -> tuple[date, str]:
    day = determination.legal_date or determination.opens_on or date.max
    return (day.date() if isinstance(day, datetime) else day), determination.rule
