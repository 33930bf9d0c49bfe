"""Cases: row to record and back."""

from __future__ import annotations

from karen_app.domain.case import Case, CaseOutcome, OutcomeKind
from karen_app.domain.claim import Claim, Remedy
from karen_app.domain.contract import Contract, ContractKind, SaleChannel
from karen_app.domain.ids import CaseId, ClientId, TraderId
from karen_app.domain.money import Money
from karen_app.persistence.tables.case import CaseRow


def case_of(row: CaseRow) -> Case:
    """The case of a row."""
    return Case(
        id=CaseId(row.id),
        number=row.number,
        title=row.title,
        client_id=ClientId(row.client_id),
        trader_id=TraderId(row.trader_id),
        opened_on=row.opened_on,
        contract=Contract(
            kind=ContractKind(row.kind),
            subject=row.subject,
            channel=SaleChannel(row.channel) if row.channel else None,
            concluded=row.concluded,
            price=_money(row.price, row.price_currency),
            order_number=row.order_number,
            fields=row.contract_fields,
        ),
        claim=Claim(
            remedy=Remedy(row.remedy) if row.remedy else None,
            amount=_money(row.claim_amount, row.claim_currency),
            words=row.claim_words,
            fields=row.claim_fields,
        ),
        story=row.story,
        note=row.note,
        is_pinned=row.is_pinned,
        outcome=_outcome(row),
        trashed_on=row.trashed_on,
        sample=row.sample,
        revision=row.revision,
    )


def _outcome(row: CaseRow) -> CaseOutcome | None:
    if row.outcome is None or row.closed_on is None:
        return None
    recovered = _money(row.recovered, row.recovered_currency)
    return CaseOutcome(OutcomeKind(row.outcome), row.closed_on, recovered, row.outcome_words)


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.minor


def _currency(money: Money | None) -> str:
    return "PLN" if money is None else money.currency


def case_row(case: Case) -> CaseRow:
    """The row of a case."""
    contract, claim, outcome = case.contract, case.claim, case.outcome
    recovered = outcome.recovered if outcome else None
    return CaseRow(
        id=case.id,
        number=case.number,
        title=case.title,
        client_id=case.client_id,
        trader_id=case.trader_id,
        opened_on=case.opened_on,
        kind=contract.kind.value,
        subject=contract.subject,
        channel=contract.channel.value if contract.channel else None,
        concluded=contract.concluded,
        price=_minor(contract.price),
        price_currency=_currency(contract.price),
        order_number=contract.order_number,
        contract_fields=contract.fields,
        remedy=claim.remedy.value if claim.remedy else None,
        claim_amount=_minor(claim.amount),
        claim_currency=_currency(claim.amount),
        claim_words=claim.words,
        claim_fields=claim.fields,
        story=case.story,
        note=case.note,
        is_pinned=case.is_pinned,
        outcome=outcome.kind.value if outcome else None,
        closed_on=outcome.closed_on if outcome else None,
        recovered=_minor(recovered),
        recovered_currency=_currency(recovered),
        outcome_words=outcome.words if outcome else "",
        trashed_on=case.trashed_on,
        sample=case.sample,
        revision=case.revision,
    )
