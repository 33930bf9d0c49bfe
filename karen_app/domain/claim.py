"""What is demanded from the trader."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.money import Money


class Remedy(StrEnum):
    """Demands, words of the case format."""

    REPAIR = "repair"
    REPLACEMENT = "replacement"
    PRICE_REDUCTION = "price_reduction"
    WITHDRAWAL = "withdrawal"
    REFUND = "refund"
    RETURN = "return"
    DAMAGES = "damages"
    COMPENSATION = "compensation"
    PAYMENT = "payment"
    APOLOGY = "apology"
    GUARANTEE = "guarantee"
    LOAN_ITEM = "loan_item"
    STOP_PRACTICE = "stop_practice"
    STATEMENT = "statement"
    SOCIAL_PAYMENT = "social_payment"
    FREE_CREDIT = "free_credit"


@dataclass(frozen=True, slots=True)
class Claim:
    """The present demand; ``remedy`` is ``None`` while the person does not know it yet."""

    remedy: Remedy | None = None
    amount: Money | None = None
    words: str = ""
    fields: Fields = NO_FIELDS
