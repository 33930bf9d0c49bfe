"""Facts of a case by the names of the fields that letters use; only what is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from karen_app.domain.address import Address
from karen_app.domain.case_file import CaseFile
from karen_app.domain.claim import Remedy
from karen_app.domain.encounter import Failure
from karen_app.domain.money import Money as AppMoney
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.deadlines.letter_effects import COMPLAINTS
from karen_app.services.views.make_clock import as_day
from legal_rules import Assessment
from letters import Money, Value

_DEFECTS = ("defect_found", "damage_found", "bad_performance", "incident")
_DELIVERED = ("goods_delivered", "last_item_delivered", "digital_supplied", "work_handed_over")
_DEMANDED = {
    Remedy.REPAIR: "nieodpłatna naprawa",
    Remedy.REPLACEMENT: "wymiana na towar wolny od wad",
    Remedy.PRICE_REDUCTION: "obniżenie ceny",
    Remedy.WITHDRAWAL: "zwrot zapłaconej ceny",
    Remedy.REFUND: "zwrot zapłaconej kwoty",
    Remedy.DAMAGES: "naprawienie szkody",
    Remedy.PAYMENT: "zapłata",
}
_COUNTED = frozenset({"running", "missed", "met"})
_PRICE_BACK = frozenset({Remedy.WITHDRAWAL, Remedy.REFUND})


def case_values(file: CaseFile, assessment: Assessment | None) -> dict[str, Value]:
    """Every recorded fact by field name; a fact that is not known has no entry."""
    pairs = [
        *_contract(file),
        *_people(file),
        *_events(file),
        *_complaint(file),
        *_encounters(file),
    ]
    if assessment is not None:
        pairs += _law(file, assessment)
    return {name: value for name, value in pairs if value not in (None, "")}


Pair = tuple[str, Value]


def _contract(file: CaseFile) -> Iterator[Pair]:
    contract, claim = file.case.contract, file.case.claim
    for name in ("goods", "service", "product", "subject_matter", "claim_title"):
        yield name, contract.subject
    if contract.concluded is not None:
        yield "bought_on", contract.concluded
        yield "contract_on", contract.concluded
    yield "order_number", contract.order_number
    yield "contract_number", contract.order_number
    if contract.price is not None:
        yield "price", _money(contract.price)
    sum_due = claim.amount or (contract.price if claim.remedy in _PRICE_BACK else None)
    if sum_due is not None:
        yield "amount", _money(sum_due)
    if claim.remedy is Remedy.PRICE_REDUCTION and claim.amount is not None:
        yield "reduction", _money(claim.amount)
    yield "demanded", _DEMANDED.get(claim.remedy, "") if claim.remedy else ""
    yield "own_demand", claim.words


def _people(file: CaseFile) -> Iterator[Pair]:
    client, trader = file.client, file.trader
    yield "account", client.bank_account
    yield "account_holder", client.name if client.bank_account else ""
    yield "collect_from", in_one_line(client.address) if client.address.is_complete else ""
    contact = [in_one_line(client.address), client.email, client.phone]
    yield "applicant_contact", ", ".join(part for part in contact if part)
    yield "trader_name", trader.letter_name
    yield "trader_address", in_one_line(trader.address)
    yield "trader_register", register_line(file)


def in_one_line(address: Address) -> str:
    """An address with commas."""
    return ", ".join(address.lines)


def register_line(file: CaseFile) -> str:
    """The register number that identifies the trader."""
    if file.trader.nip:
        return f"NIP {file.trader.nip}"
    return f"KRS {file.trader.krs}" if file.trader.krs else ""


def _events(file: CaseFile) -> Iterator[Pair]:
    for kind in _DELIVERED:
        found = [event for event in file.events if event.kind == kind]
        if found:
            yield "delivered_on", found[0].on
            yield "performed_on", found[0].on
    for kind in _DEFECTS:
        found = [event for event in file.events if event.kind == kind]
        if found:
            yield "defect_found_on", found[0].on
            yield "fault_since", found[0].on
            for name in ("defect", "fault", "damage", "performed"):
                yield name, found[0].note.rstrip(".")
            break
    yield "facts", file.case.story.strip()


def _complaint(file: CaseFile) -> Iterator[Pair]:
    sent, received = complaint_days(file)
    if sent is not None:
        yield "complaint_sent_on", sent
    if received is not None:
        yield "complaint_received_on", received
    answers = [r for r in file.replies if r.outcome is not ReplyOutcome.ACKNOWLEDGEMENT]
    if answers:
        last = max(answers, key=lambda reply: reply.received_on)
        yield "reply_on", last.received_on
        yield "refusal_reason", last.words.strip().rstrip(".")


def complaint_days(file: CaseFile) -> tuple[date | None, date | None]:
    """The days on which the first complaint left and arrived."""
    sent = [event.on for event in file.events if event.kind == "complaint_sent"]
    received = [event.on for event in file.events if event.kind == "complaint_received"]
    for dispatch in file.dispatches:
        letter = file.letter(dispatch.letter_id)
        if letter is None or letter.template not in COMPLAINTS:
            continue
        sent.append(dispatch.sent_on)
        arrived = arrival_of(dispatch)
        if arrived is not None:
            received.append(arrived)
    return min(sent, default=None), min(received, default=None)


def _encounters(file: CaseFile) -> Iterator[Pair]:
    bad = [each for each in file.encounters if each.failures]
    if not bad:
        return
    worst = next((each for each in bad if Failure.RUDE in each.failures), bad[-1])
    yield "happened_on", worst.happened_on
    yield "persons", worst.person
    yield "said", worst.said
    yield "witnesses", worst.witness


def _law(file: CaseFile, assessment: Assessment) -> Iterator[Pair]:
    _, received = complaint_days(file)
    for found in assessment.deadlines:
        started = found.trigger.kind if found.trigger else ""
        last = as_day(found.legal_date)
        runs = started == "complaint_received" and found.status in _COUNTED
        if runs and last is not None and received is not None:
            yield "reply_last_day", last
            break
    for amount in assessment.amounts:
        if amount.rule == "kc-481":
            yield "interest_total", Money(amount.money.minor, amount.money.currency)
            yield "interest_until", assessment.as_of


def _money(amount: AppMoney) -> Money:
    return Money(amount.minor, amount.currency)
