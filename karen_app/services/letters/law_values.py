"""Facts of a letter that the law computes: last days, statutory days, sums with their working."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from karen_app.domain.case_file import CaseFile
from karen_app.services.deadlines.law import Law
from karen_app.services.letters.citations import new_terms
from karen_app.services.views.clock import Owner
from karen_app.services.views.make_clock import as_day, owner_of
from legal_rules import Amount, Assessment, Determination
from letters import Money, Value

Pair = tuple[str, Value]
_COUNTED = frozenset({"running", "missed", "met"})
_ANSWER_STARTS = frozenset({"complaint_sent", "complaint_received", "appeal_received"})
_COMPLAINTS = frozenset({"complaint_sent", "complaint_received"})  # sent is enough by e-mail
# Terms by whose end a sum is due, the strongest first; the day after is the first of delay.
_DUE = (
    "demand-for-payment",
    "upk-43e6-refund-14d",
    "upk-43e3-refund-14d",
    "upk-43o-refund-14d",
    "upk-32-refund-14d",
    "pkg-refund-14d",
    "air-refund-7d",
    "uup-46-refund-d1",
)
_RATE_ASSUMED = "stopa odsetek nie zmieniła się do końca tego okresu"
_WHOLE_FEES = ("court-fee", "fee-bank-consumer")
_FIXED_SUMS = {
    "air-261-compensation": "amount",
    "rail-compensation": "amount",
    "bus-compensation-50": "amount",
    "tel-outage": "amount",
    "upk-23-undisclosed-cost": "amount",
    "price-checkout": "amount",
    "court-fee": "fee_amount",
    "fee-bank-consumer": "fee_amount",
    "fee-rebate-adr": "fee_reduced",
}


def law_values(
    law: Law, file: CaseFile, assessment: Assessment | None, supposed: Assessment | None
) -> Iterator[Pair]:
    """Every computed fact by field name."""
    yield from _answer_asked(law, assessment, supposed)
    if assessment is None:
        return
    yield from _answer_over(law, assessment)
    yield from _sums(assessment)
    yield from _due(file, assessment)


def _answer_asked(
    law: Law, assessment: Assessment | None, supposed: Assessment | None
) -> Iterator[Pair]:
    """The statutory days for the answer to a letter that has not left yet."""
    for term in new_terms(assessment, supposed):
        started = term.trigger.kind if term.trigger else ""
        theirs = owner_of(term.obliged) is Owner.THEIRS
        if started in _ANSWER_STARTS and theirs and law.is_for_answer(term.rule):
            days = law.days_of(term.rule)
            if days is not None:
                yield "reply_days", days
            return


def answer_term(law: Law, assessment: Assessment) -> Determination | None:
    """The term of the trader's answer to the newest complaint that arrived."""
    terms = [
        each
        for each in assessment.deadlines
        if each.trigger is not None
        and each.trigger.kind in _COMPLAINTS
        and each.status in _COUNTED
        and as_day(each.legal_date) is not None
        and owner_of(each.obliged) is Owner.THEIRS
        and law.is_for_answer(each.rule)
    ]
    return max(terms, key=lambda each: each.trigger.on if each.trigger else date.min, default=None)


def _answer_over(law: Law, assessment: Assessment) -> Iterator[Pair]:
    term = answer_term(law, assessment)
    last = as_day(term.legal_date) if term else None
    if term is None or last is None:
        return
    yield "reply_last_day", last
    steps = tuple(step.because.pl.strip().rstrip(".") for step in term.steps)
    if steps:
        yield "reply_steps", steps


def _sums(assessment: Assessment) -> Iterator[Pair]:
    for amount in assessment.amounts:
        money = Money(amount.money.minor, amount.money.currency)
        if amount.rule == "kc-481":
            yield "interest_total", money
            yield "interest_until", assessment.as_of
            lines = tuple(line.pl.strip() for line in amount.working[:-1])
            yield from _interest_rows(lines, "zł" if money.currency == "PLN" else money.currency)
        elif amount.rule in _FIXED_SUMS and not _no_rebate(amount, assessment):
            yield _FIXED_SUMS[amount.rule], money
            if amount.working and _FIXED_SUMS[amount.rule] == "amount":
                yield "amount_working", " ".join(line.pl for line in amount.working)


def _no_rebate(amount: Amount, assessment: Assessment) -> bool:
    """Whether the rebate takes nothing off: 30 zł is the least fee (art. 14 ust. 3 UKSC)."""
    fees = [each.money.minor for each in assessment.amounts if each.rule in _WHOLE_FEES]
    return amount.rule == "fee-rebate-adr" and amount.money.minor >= max(fees, default=0) > 0


def _interest_rows(lines: tuple[str, ...], unit: str) -> Iterator[Pair]:
    """The working without its total, line by line; what is no sum says that a rate is assumed."""
    sums = tuple(f"{line.removesuffix('.')} {unit}" for line in lines if " = " in line)
    yield "interest_rows", sums
    if len(sums) < len(lines):
        yield "interest_basis", _RATE_ASSUMED


def _due(file: CaseFile, assessment: Assessment) -> Iterator[Pair]:
    """The day on which the sum was due, and the first day of interest."""
    ends = {each.rule: as_day(each.legal_date) for each in assessment.deadlines if _is_late(each)}
    for rule in _DUE:
        last = ends.get(rule)
        if last is not None:
            first = last + timedelta(days=1)
            chosen = file.case.claim.fields.text("interest_from")
            yield "due_on", last
            yield "interest_from", max(first, date.fromisoformat(chosen[:10]) if chosen else first)
            return


def _is_late(term: Determination) -> bool:
    return term.status in {"missed", "running"} and owner_of(term.obliged) is Owner.THEIRS
