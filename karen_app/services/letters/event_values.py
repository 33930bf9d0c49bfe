"""Facts of a letter that stand in dated events: flights, parcels, payments, damage, fines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.event import CaseEvent
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.deadlines.letter_effects import effect_of
from karen_app.services.views.make_law_lines import amount_of
from letters import Money, Value

Pair = tuple[str, Value]
_WRONG = (
    "defect_found",
    "damage_found",
    "bad_performance",
    "nonconformity_notified",
    "incident",
    "outage_ended",
    "service_suspended",
)
# Kinds of events by the fields that take their day; the first event of the first kind counts.
_DAYS: dict[str, tuple[str, ...]] = {
    "delivered_on": ("goods_delivered", "last_item_delivered", "digital_supplied"),
    "performed_on": ("work_handed_over", "contract_performed", "service_started"),
    "baggage_received_on": ("baggage_received", "baggage_made_available"),
    "posted_on": ("item_posted", "item_accepted"),
    "flight_on": ("flight",),
    "journey_on": ("journey",),
    "transaction_on": ("debited",),
    "charged_on": ("debited",),
    "paid_on": ("debited",),
    "noticed_on": ("payment_noticed",),
    "damage_on": ("incident",),
    "damage_reported_on": ("damage_reported", "claim_raised"),
    "cut_notice_on": ("disconnection_notice_received",),
    "handed_over_on": ("guarantee_handed_over",),
    "seller_notified_on": ("defect_notified_to_seller",),
    "sent_back_on": ("goods_sent_back",),
    "proposal_received_on": ("adr_proposal_received",),
    "defect_found_on": ("defect_found", "damage_found"),
    "fault_since": _WRONG,
}
# Fields that take the words noted with the first such event.
_NOTES: dict[str, tuple[str, ...]] = {
    "defect": _WRONG,
    "fault": _WRONG,
    "damage": ("damage_found", "defect_found", "incident"),
    "performed": ("bad_performance", "defect_found"),
    "baggage_problem": ("damage_found",),
    "parcel_problem": ("damage_found", "incident", "bad_performance"),
    "telecom_problem": ("outage_ended", "bad_performance", "incident", "service_suspended"),
    "energy_matter": ("bad_performance", "incident", "disconnection_notice_received"),
    "nonconformity": ("nonconformity_notified", "bad_performance", "defect_found"),
    "flight_problem": ("flight",),
    "journey_problem": ("journey",),
    "transaction_details": ("debited",),
    "proposal_text": ("adr_proposal_received",),
    "insurer_decision": ("insurer_decision_received",),
    "adr_body": ("adr_request_received",),
}
_DELAYS = {
    "flight_delay": ("flight", "arrival_delay_minutes"),
    "journey_delay": ("journey", "delay_minutes"),
}


def event_values(file: CaseFile) -> Iterator[Pair]:
    """Every fact of the dated events by field name."""
    for name, kinds in _DAYS.items():
        day = first_day(file, kinds)
        if day is not None:
            yield name, day
    for name, kinds in _NOTES.items():
        found = first_of(file, kinds)
        yield name, found.note.strip().rstrip(".") if found else ""
    for name, (kind, attribute) in _DELAYS.items():
        event = first_of(file, (kind,))
        minutes = event.attributes.get(attribute) if event else None
        if isinstance(minutes, int) and minutes > 0:
            yield name, delay_words(minutes)
    yield from _requests(file)
    yield from _paid(file)


def first_of(file: CaseFile, kinds: tuple[str, ...]) -> CaseEvent | None:
    """The first event of the first of these kinds that is recorded."""
    for kind in kinds:
        for event in file.events:
            if event.kind == kind:
                return event
    return None


def first_day(file: CaseFile, kinds: tuple[str, ...]) -> date | None:
    """The day of that event."""
    found = first_of(file, kinds)
    return found.on if found else None


def delay_words(minutes: int) -> str:
    """A delay in Polish: "3 godz. 20 min"."""
    hours, rest = divmod(minutes, 60)
    parts = (f"{hours} godz." if hours else "", f"{rest} min" if rest else "")
    return " ".join(part for part in parts if part)


def _requests(file: CaseFile) -> Iterator[Pair]:
    days = [event.on for event in file.events if event.kind == "data_request_received"]
    for sent in file.dispatches:
        letter = file.letter(sent.letter_id)
        arrived = arrival_of(sent)
        if letter and arrived and effect_of(letter.template).received == "data_request_received":
            days.append(arrived)
    if days:
        yield "request_received_on", min(days)


def _paid(file: CaseFile) -> Iterator[Pair]:
    events = [event for event in file.events if event.kind == "payment_received"]
    paid = [amount_of(event.attributes.get("amount")) for event in events]
    sums = [money for money in paid if money is not None]
    if sums and len({money.currency for money in sums}) == 1:
        yield "paid_amount", Money(sum(money.minor for money in sums), sums[0].currency)
