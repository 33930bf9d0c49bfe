"""Builds the lines that come from the law: remedies, money, findings, ways of escalation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from karen_app.domain.case_file import CaseFile
from karen_app.domain.fields import FieldValue
from karen_app.domain.message import say
from karen_app.domain.money import Money, read_money
from karen_app.services.settings import Language
from karen_app.services.views.case_page import FindingLine, MoneyLine, PathLine, RemedyLine
from karen_app.services.views.make_clock import citation_text
from legal_rules import Assessment, Citation


def _cited(citations: tuple[Citation, ...]) -> tuple[str, ...]:
    return tuple(citation_text(each) for each in citations)


def remedies_of(assessment: Assessment, language: Language) -> tuple[RemedyLine, ...]:
    """Remedies, the open ones first."""
    lines = [
        RemedyLine(
            id=each.id,
            remedy=each.remedy,
            is_open=each.open,
            why=each.why.get(language.value),
            consequence=each.consequence.get(language.value),
            trader_may=each.trader_may.get(language.value),
            citations=_cited(each.citations),
        )
        for each in assessment.entitlements
    ]
    return tuple(sorted(lines, key=lambda line: not line.is_open))


def money_of(assessment: Assessment, file: CaseFile, language: Language) -> tuple[MoneyLine, ...]:
    """The ledger: price, demand, sums of the law, what came back."""
    return (*_own_lines(file), *_law_lines(assessment, language), *_payments(file))


def _own_lines(file: CaseFile) -> Iterator[MoneyLine]:
    if file.case.contract.price is not None:
        yield MoneyLine("price", say("money.price"), file.case.contract.price, (), ())
    if file.case.claim.amount is not None:
        yield MoneyLine("claim", say("money.claim"), file.case.claim.amount, (), ())


def _law_lines(assessment: Assessment, language: Language) -> Iterator[MoneyLine]:
    for each in assessment.amounts:
        yield MoneyLine(
            id=each.rule,
            title=each.title.get(language.value),
            money=Money(each.money.minor, each.money.currency),
            working=tuple(line.get(language.value) for line in each.working),
            citations=_cited(each.citations),
        )


def _payments(file: CaseFile) -> Iterator[MoneyLine]:
    for event in file.events:
        if event.kind == "payment_received":
            paid = amount_of(event.attributes.get("amount"))
            if paid is not None:
                yield MoneyLine(event.id, say("money.recovered"), paid, (), ())
    outcome = file.case.outcome
    if outcome is not None and outcome.recovered is not None:
        yield MoneyLine("recovered", say("money.recovered"), outcome.recovered, (), ())


def amount_of(value: FieldValue) -> Money | None:
    """An amount as an event attribute holds it: decimal text, or amount and currency."""
    if isinstance(value, str):
        return read_money(value)
    if isinstance(value, Mapping):
        amount, currency = value.get("amount"), value.get("currency", "PLN")
        if isinstance(amount, str) and isinstance(currency, str):
            return read_money(amount, currency)
    return None


def findings_of(assessment: Assessment, language: Language) -> tuple[FindingLine, ...]:
    """What to know, warnings first, then what one cannot demand, then the rest."""
    order = {"warning": 0, "no-right": 1}
    lines = [
        FindingLine(each.id, each.level, each.text.get(language.value), _cited(each.citations))
        for each in assessment.findings
    ]
    return tuple(sorted(lines, key=lambda line: order.get(line.level, 2)))


def paths_of(
    assessment: Assessment,
    language: Language,
    titles: Mapping[str, str],
    counties: Callable[[tuple[str, ...]], tuple[str, ...]],
) -> tuple[PathLine, ...]:
    """Ways of escalation, the open ones first.

    ``titles`` name the letters Karen can write, ``counties`` what a code of a county stands for.
    """
    steps = sorted(assessment.next_steps, key=lambda step: (not step.open, step.rank))
    return tuple(
        PathLine(
            id=step.id,
            to=step.to,
            letter=step.letter,
            is_open=step.open,
            reason=step.reason or "",
            opens_from=step.opens_from,
            why=step.why.get(language.value),
            cost=step.cost.get(language.value),
            time=step.time.get(language.value),
            limitation=step.limitation.get(language.value),
            closes_off=step.closes_off.get(language.value),
            preconditions=tuple(each.get(language.value) for each in step.preconditions),
            territory=counties(step.powiat) or step.voivodeship,
            citations=_cited(step.citations),
            letter_title=titles.get(step.letter, ""),
        )
        for step in steps
    )
