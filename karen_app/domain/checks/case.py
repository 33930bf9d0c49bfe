"""What makes a case valid."""

from __future__ import annotations

from datetime import date

from karen_app.domain.case import Case
from karen_app.domain.checks.day import check_past
from karen_app.domain.checks.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_text
from karen_app.domain.claim import Claim, Remedy
from karen_app.domain.problem import Problem, problem

_NEEDS_AMOUNT = frozenset({Remedy.DAMAGES, Remedy.COMPENSATION, Remedy.PAYMENT})


def check_case(case: Case, today: date) -> list[Problem]:
    """Problems of a case; the demand may wait until a letter is written."""
    return [
        *check_text("title", case.title, NAME_LIMIT, required=True),
        *check_text("subject", case.contract.subject, LINE_LIMIT),
        *check_text("order_number", case.contract.order_number, NAME_LIMIT),
        *check_text("claim_words", case.claim.words, TEXT_LIMIT),
        *check_text("story", case.story, TEXT_LIMIT),
        *check_text("note", case.note, TEXT_LIMIT),
        *check_past("concluded", case.contract.concluded, today),
    ]


def check_claim(claim: Claim) -> list[Problem]:
    """Problems of a demand that is about to be put to the trader."""
    if claim.remedy is None and not claim.words.strip():
        return [problem("remedy", "claim.empty")]
    if claim.remedy in _NEEDS_AMOUNT and claim.amount is None:
        return [problem("claim_amount", "claim.amount_needed")]
    return []
