"""Everything beside deadlines: regime, amounts, entitlements, findings, routes of escalation."""

from __future__ import annotations

from legal_rules.engine.citing import cited
from legal_rules.engine.conditions import all_hold
from legal_rules.engine.filling import filled_in
from legal_rules.engine.matter import Matter
from legal_rules.engine.registry import named_formula
from legal_rules.model.assessment import (
    Amount,
    Entitlement,
    Finding,
    NextStep,
    RegimeEntry,
)
from legal_rules.model.case import Value
from legal_rules.model.rule import EntitlementRule, FindingRule, RouteRule
from legal_rules.model.term import InForce
from legal_rules.model.words import Words


def regimes(matter: Matter) -> tuple[RegimeEntry, ...]:
    """Give the bodies of law that govern the case."""
    return tuple(
        RegimeEntry(
            rule.id,
            filled_in(rule.why, matter),
            cited(rule.sources, matter, matter.case.as_of),
        )
        for rule in matter.rulebook.by_contract_kind.regimes.of(_kind(matter))
        if all_hold(rule.applies, matter)
    )


def _kind(matter: Matter) -> Value | None:
    return matter.case.value("contract.kind")


def _law_on(force: InForce | None, matter: Matter) -> bool:
    if force is None:
        return True
    day = next((d for ref in force.by if (d := matter.date(ref)) is not None), matter.case.as_of)
    return force.start <= day and (force.until is None or day <= force.until)


def amounts(matter: Matter) -> tuple[Amount, ...]:
    """Give every sum the law fixes for the case."""
    found: list[Amount] = []
    for rule in matter.rulebook.by_contract_kind.amounts.of(_kind(matter)):
        if not _law_on(rule.in_force, matter) or not all_hold(rule.applies, matter):
            continue
        result = named_formula(rule.formula.name)(matter, rule.formula.params)
        if result is None:
            continue
        citations = cited(rule.sources, matter, result.day or matter.case.as_of)
        found.append(
            Amount(rule.id, rule.title, result.money, result.working, rule.confidence, citations)
        )
    return tuple(found)


def finding(rule: FindingRule, matter: Matter) -> Finding | None:
    """Give a finding where its conditions hold."""
    if not _law_on(rule.in_force, matter) or not all_hold(rule.applies, matter):
        return None
    citations = cited(rule.sources, matter, matter.case.as_of)
    return Finding(rule.id, rule.level, filled_in(rule.text, matter), rule.confidence, citations)


def findings(matter: Matter) -> tuple[Finding, ...]:
    """Give every finding that holds."""
    rules = matter.rulebook.by_contract_kind.findings.of(_kind(matter))
    found = (matter.finding(rule.id) for rule in rules)
    return tuple(item for item in found if item is not None)


def entitlements(matter: Matter) -> tuple[Entitlement, ...]:
    """Give the remedies of the regime, open or not yet, each with its reason."""
    found: list[Entitlement] = []
    for rule in matter.rulebook.by_contract_kind.entitlements.of(_kind(matter)):
        if all_hold(rule.applies, matter):
            found.extend(_entitlement(rule, remedy, matter) for remedy in rule.remedies)
    return tuple(found)


def _entitlement(rule: EntitlementRule, remedy: str, matter: Matter) -> Entitlement:
    is_open = all_hold(rule.open_when, matter)
    return Entitlement(
        rule.id,
        remedy,
        is_open,
        rule.why_open if is_open else rule.why_closed,
        rule.consequence,
        rule.trader_may,
        cited(rule.sources, matter, matter.case.as_of),
    )


def next_steps(matter: Matter) -> tuple[NextStep, ...]:
    """Give the routes of escalation: open ones with territory, closed ones with a reason."""
    found = [
        _route(rule, matter) for rule in matter.rulebook.routes if all_hold(rule.applies, matter)
    ]
    return tuple(sorted(found, key=lambda step: (not step.open, step.rank)))


def _route(rule: RouteRule, matter: Matter) -> NextStep:
    closing = next((c for c in rule.closed if all_hold(c.when, matter)), None)
    opens_from = matter.date(closing.opens_from if closing else rule.opens_from)
    if closing and opens_from is not None and opens_from <= matter.case.as_of:
        opens_from = None  # another fact keeps it closed: no day to wait for
    territory, case = matter.rulebook.territory, matter.case
    powiat: tuple[str, ...] = ()
    voivodeship: tuple[str, ...] = ()
    if closing is None and rule.territory == "powiat":
        powiat = territory.powiats(case.value("client.postal_code"))
    if closing is None and rule.territory == "voivodeship":
        voivodeship = matter.rulebook.territory.voivodeships(
            matter.case.value("trader.postal_code")
        )
    return NextStep(
        id=rule.id,
        to=rule.to,
        letter=rule.letter,
        open=closing is None,
        reason=closing.reason if closing else None,
        opens_from=opens_from,
        why=filled_in(closing.why if closing else _reason(rule, matter), matter),
        cost=rule.cost,
        time=rule.time,
        limitation=rule.limitation,
        closes_off=rule.closes_off,
        preconditions=rule.preconditions,
        powiat=powiat,
        voivodeship=voivodeship,
        rank=rule.rank,
        citations=cited(rule.sources, matter, matter.case.as_of),
    )


def _reason(rule: RouteRule, matter: Matter) -> Words:
    """Give the words of a route: of the clients they are for, or else the common ones."""
    said = (other.why for other in rule.instead if all_hold(other.when, matter))
    return next(said, rule.why)
