"""Facts of a case by the names of the fields that letters use; only what is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from karen_app.domain.address import Address
from karen_app.domain.case_file import CaseFile
from karen_app.domain.claim import Remedy
from karen_app.domain.client import Client
from karen_app.domain.contract import ContractKind
from karen_app.domain.countries import country_name
from karen_app.domain.money import Money as AppMoney
from karen_app.services.deadlines.law import Law, LawTrouble
from karen_app.services.letters.addressees import register_line
from karen_app.services.letters.event_values import event_values
from karen_app.services.letters.facts_and_proofs import facts_and_proofs
from karen_app.services.letters.law_values import law_values
from karen_app.services.letters.log_values import log_values, worst_encounter
from karen_app.services.views.make_law_lines import amount_of
from legal_rules import Assessment
from letters import Money, Value

Pair = tuple[str, Value]
_DEMANDED = {
    Remedy.REPAIR: "nieodpłatna naprawa",
    Remedy.REPLACEMENT: "wymiana na towar wolny od wad",
    Remedy.PRICE_REDUCTION: "obniżenie ceny",
    Remedy.WITHDRAWAL: "zwrot zapłaconej ceny",
    Remedy.REFUND: "zwrot zapłaconej kwoty",
    Remedy.RETURN: "przyjęcie zwrotu towaru i zwrot ceny",
    Remedy.DAMAGES: "naprawienie szkody",
    Remedy.COMPENSATION: "wypłata odszkodowania",
    Remedy.PAYMENT: "zapłata",
    Remedy.APOLOGY: "przeprosiny",
    Remedy.GUARANTEE: "wykonanie obowiązków z gwarancji",
    Remedy.STOP_PRACTICE: "zaprzestanie praktyki",
    Remedy.STATEMENT: "złożenie oświadczenia",
}
_BILLED = frozenset(
    {
        ContractKind.TELECOM,
        ContractKind.ELECTRICITY,
        ContractKind.GAS,
        ContractKind.HEAT,
        ContractKind.WATER,
    }
)
_PRICE_BACK = frozenset({Remedy.WITHDRAWAL, Remedy.REFUND, Remedy.RETURN})
_OF_INTEREST = ("interest_total", "interest_until", "interest_rows", "interest_basis", "total_due")
_NUMBER_IS = {
    ContractKind.AIR: "booking_number",
    ContractKind.PACKAGE_TRAVEL: "booking_number",
    ContractKind.HOTEL: "booking_number",
    ContractKind.POSTAL: "parcel_number",
    ContractKind.POSTAL_UNIVERSAL: "parcel_number",
    ContractKind.CARRIAGE_GOODS: "parcel_number",
    ContractKind.INSURANCE: "policy_number",
    ContractKind.INSURANCE_OC: "policy_number",
    ContractKind.RAIL: "ticket_number",
    ContractKind.BUS: "ticket_number",
    ContractKind.CARRIAGE_PERSONS: "ticket_number",
    ContractKind.TELECOM: "customer_number",
    ContractKind.ELECTRICITY: "customer_number",
    ContractKind.GAS: "customer_number",
    ContractKind.HEAT: "customer_number",
    ContractKind.WATER: "customer_number",
}
_CONTRACT_DAYS = {
    "delivery_due": "promised_on",
    "ends": "ends_on",
    "trip_start": "travel_from",
    "trip_end": "travel_to",
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the facts of a letter are taken from."""

    law: Law
    file: CaseFile
    today: date
    assessment: Assessment | None = None
    supposed: Assessment | None = None
    writer: Client | None = None  # who writes for the client, where it is somebody else


def case_values(known: Known) -> dict[str, Value]:
    """Every recorded fact by field name; a fact that is not known has no entry."""
    file = known.file
    pairs = [
        *_contract(file),
        *_claim(file),
        *_people(file, known.writer),
        *_story(file),
        *event_values(file),
        *log_values(known.law, file, known.today),
        *facts_and_proofs(known.law, file),
        *law_values(known.law, file, known.assessment, known.supposed),
    ]
    found = {name: value for name, value in pairs if value not in (None, "", ())}
    _total(found)
    return found


def interest_anew(known: Known, since: date) -> dict[str, Value | None]:
    """The facts of interest where a letter names another first day; ``None`` takes one away."""
    claim = known.file.case.claim
    claim = replace(claim, fields=claim.fields.with_(interest_from=since.isoformat()))
    file = replace(known.file, case=replace(known.file.case, claim=claim))
    try:
        found = case_values(
            replace(known, file=file, assessment=known.law.assess(file, known.today))
        )
    except LawTrouble:
        found = {}
    return {name: found.get(name) for name in _OF_INTEREST}


def _contract(file: CaseFile) -> Iterator[Pair]:
    contract = file.case.contract
    subject = contract.subject
    for name in ("goods", "service", "product", "subject_matter", "contract_name", "destination"):
        yield name, subject
    if contract.concluded is not None:
        yield "bought_on", contract.concluded
        yield "contract_on", contract.concluded
    yield "order_number", contract.order_number
    yield "contract_number", contract.order_number
    yield _NUMBER_IS.get(contract.kind, "order_number"), contract.order_number
    if contract.price is not None:
        yield "price", _money(contract.price)
    for fact, name in _CONTRACT_DAYS.items():
        day = contract.fields.text(fact)
        if day:
            yield name, date.fromisoformat(day[:10])
    for fact in ("ordinary_value", "declared_value"):
        value = amount_of(contract.fields.get(fact))
        if value is not None:
            yield "parcel_value", _money(value)


def _claim(file: CaseFile) -> Iterator[Pair]:
    contract, claim = file.case.contract, file.case.claim
    sum_due = claim.amount or (contract.price if claim.remedy in _PRICE_BACK else None)
    demanded = _DEMANDED.get(claim.remedy, "") if claim.remedy else ""
    if claim.remedy is Remedy.PAYMENT and claim.amount is not None:
        demanded = f"zapłata kwoty {claim.amount.text}"
    if claim.remedy is Remedy.PRICE_REDUCTION and contract.kind in _BILLED:
        by = f" o kwotę {claim.amount.text}" if claim.amount is not None else ""
        demanded = f"skorygowanie rachunku{by}"
    demanded = demanded or claim.words
    yield "demanded", demanded
    yield "own_demand", claim.words
    if demanded and contract.subject:
        yield "claim_title", f"{demanded}: {contract.subject}"
        yield "dispute", f"{demanded}: {contract.subject}"
    if sum_due is not None:
        yield "amount", _money(sum_due)
        yield "case_about", f"zapłata {sum_due.text}"
    if claim.amount is not None and claim.remedy is Remedy.PRICE_REDUCTION:
        yield "reduction", _money(claim.amount)
    if claim.amount is not None and claim.remedy in {Remedy.DAMAGES, Remedy.COMPENSATION}:
        yield "damage_amount", _money(claim.amount)
    since = claim.fields.text("interest_from")
    if since:
        yield "interest_from", date.fromisoformat(since[:10])


def _people(file: CaseFile, writer: Client | None) -> Iterator[Pair]:
    client, trader = file.client, file.trader
    home = in_one_line(client.address)
    yield "account", client.bank_account
    yield "account_holder", client.name if client.bank_account else ""
    yield "collect_from", home if client.address.is_complete else ""
    contact = [home, client.email, client.phone]
    yield "applicant_contact", ", ".join(part for part in contact if part)
    yield "principal", client.name
    for name in ("principal_address", "party_address"):
        yield name, home if client.address.is_complete else ""
    if writer is not None:
        yield "agent", writer.name
        yield "agent_address", in_one_line(writer.address)
    for name in ("trader_name", "court_defendant", "merchant"):
        yield name, trader.letter_name
    for name in ("trader_address", "defendant_address"):
        yield name, in_one_line(trader.address) if trader.address.is_complete else ""
    yield "trader_register", register_line(file)
    if trader.address.country != "PL":
        yield "trader_country", country_name(trader.address.country)


def _story(file: CaseFile) -> Iterator[Pair]:
    worst = worst_encounter(file)
    summary = worst.summary if worst else ""
    yield "facts", file.case.story.strip() or summary


def in_one_line(address: Address) -> str:
    """An address with commas."""
    return ", ".join(address.letter_lines)


def _total(found: dict[str, Value]) -> None:
    """Sum and interest together, where both are known in one currency."""
    amount, interest = found.get("amount"), found.get("interest_total")
    if not isinstance(amount, Money) or not isinstance(interest, Money):
        return
    if amount.currency == interest.currency:
        found["total_due"] = Money(amount.minor + interest.minor, amount.currency)


def _money(amount: AppMoney) -> Money:
    return Money(amount.minor, amount.currency)
