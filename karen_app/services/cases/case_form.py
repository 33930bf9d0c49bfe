"""The form of a case: from the typed draft to contract and demand, and back."""

from __future__ import annotations

from karen_app.domain.case import Case
from karen_app.domain.claim import Claim
from karen_app.domain.client import Client
from karen_app.domain.contract import Contract
from karen_app.domain.trader import Trader
from karen_app.services.cases.people import draft_of_client, draft_of_trader
from karen_app.services.drafts import CaseDraft
from karen_app.services.reading import Reader


def read_contract(draft: CaseDraft, reader: Reader) -> Contract:
    """The contract a draft describes; problems stay in the reader."""
    return Contract(
        kind=draft.kind,
        subject=draft.subject.strip(),
        channel=draft.channel,
        concluded=reader.day("concluded", draft.concluded),
        price=reader.money("price", draft.price, draft.currency),
        order_number=draft.order_number.strip(),
        fields=draft.contract_fields,
    )


def read_claim(draft: CaseDraft, reader: Reader) -> Claim:
    """The demand a draft describes; problems stay in the reader."""
    return Claim(
        remedy=draft.remedy,
        amount=reader.money("claim_amount", draft.claim_amount, draft.currency),
        words=draft.claim_words.strip(),
        fields=draft.claim_fields,
    )


def draft_of_case(case: Case, client: Client, trader: Trader) -> CaseDraft:
    """The draft that fills the form of a case."""
    contract, claim = case.contract, case.claim
    return CaseDraft(
        title=case.title,
        client=draft_of_client(client),
        trader=draft_of_trader(trader),
        kind=contract.kind,
        subject=contract.subject,
        channel=contract.channel,
        concluded=contract.concluded,
        price=contract.price.plain if contract.price else "",
        currency=contract.price.currency if contract.price else "PLN",
        order_number=contract.order_number,
        contract_fields=contract.fields,
        remedy=claim.remedy,
        claim_amount=claim.amount.plain if claim.amount else "",
        claim_words=claim.words,
        claim_fields=claim.fields,
        story=case.story,
        note=case.note,
    )
