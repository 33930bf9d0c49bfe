"""The ledger of a case: what is demanded, what the law adds, what came back, what is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from karen_app.domain.case_file import CaseFile
from karen_app.domain.message import say
from karen_app.domain.money import Money
from karen_app.services.settings import Language
from karen_app.services.views.make_law_lines import amount_of
from karen_app.services.views.proofs import Ledger, LedgerLine
from legal_rules import Assessment

_INTEREST, _FEE = "kc-481", "court-fee"


def ledger_of(file: CaseFile, assessment: Assessment | None, language: Language) -> Ledger:
    """The ledger; the court fee is shown and not counted as long as nobody sued."""
    lines = tuple(_lines(file, assessment, language))
    left: Counter[str] = Counter()
    for line in lines:
        if line.code in {"claimed", "interest"}:
            left[line.money.currency] += line.money.minor
        elif line.minus:
            left[line.money.currency] -= line.money.minor
    open_sums = tuple(Money(minor, unit) for unit, minor in sorted(left.items()) if minor > 0)
    return Ledger(lines, open_sums)


def _lines(
    file: CaseFile, assessment: Assessment | None, language: Language
) -> Iterator[LedgerLine]:
    contract, claim = file.case.contract, file.case.claim
    if contract.price is not None:
        yield _line("paid", contract.price)
    if claim.amount is not None:
        yield _line("claimed", claim.amount)
    for amount in assessment.amounts if assessment else ():
        if amount.rule in {_INTEREST, _FEE}:
            yield LedgerLine(
                code="interest" if amount.rule == _INTEREST else "fee",
                title=amount.title.get(language.value),
                money=Money(amount.money.minor, amount.money.currency),
                minus=False,
                working=tuple(each.get(language.value) for each in amount.working),
            )
    for event in file.events:
        paid = amount_of(event.attributes.get("amount"))
        if event.kind == "payment_received" and paid is not None:
            yield _line("recovered", paid, minus=True)
    outcome = file.case.outcome
    paid_as_event = any(event.kind == "payment_received" for event in file.events)
    if outcome is not None and outcome.recovered is not None and not paid_as_event:
        yield _line("recovered", outcome.recovered, minus=True)


def _line(code: str, money: Money, *, minus: bool = False) -> LedgerLine:
    return LedgerLine(code, say(f"ledger.{code}"), money, minus, ())
