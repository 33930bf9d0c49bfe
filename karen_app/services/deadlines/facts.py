"""Case records become a case file of the case format; the only bridge to the law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta
from itertools import chain

from karen_app.domain.address import Address
from karen_app.domain.case_file import CaseFile
from karen_app.domain.deadline import AdjustmentKind, DeadlineAdjustment
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Channel, Encounter, Failure
from karen_app.domain.event import CaseEvent
from karen_app.domain.money import Money
from karen_app.domain.reply import Reply
from karen_app.services.deadlines.letter_effects import effect_of

Event = dict[str, object]
_ASKED_OF_LAW = frozenset(
    {AdjustmentKind.EXTENSION, AdjustmentKind.PAUSE, AdjustmentKind.CORRECTION}
)
_COMPLAINTS = ("complaint_received", "complaint_sent")
_ARRIVES_AT_ONCE = frozenset({Channel.IN_PERSON, Channel.FORM, Channel.CHAT, Channel.PHONE})


def facts_of(file: CaseFile, today: date, supposed: tuple[Event, ...] = ()) -> dict[str, object]:
    """The case file for ``assess`` on the day ``today``; ids of records are ids of events.

    A dispatch gives ``<id>:sent`` and ``<id>:received``, a promise ``<id>:promise``. ``supposed``
    are events that have not happened yet.
    """
    return {
        "as_of": today.isoformat(),
        "client": _client(file),
        "trader": _trader(file),
        "contract": _contract(file),
        "demand": _demand(file),
        "events": _in_order(chain(events_of(file), supposed)),
        "adjustments": [
            _adjustment(each) for each in file.adjustments if each.kind in _ASKED_OF_LAW
        ],
    }


def events_of(file: CaseFile) -> Iterator[Event]:
    """Every dated fact of the case, from whichever record it stems."""
    for event in file.events:
        yield _event(event)
    for encounter in file.encounters:
        yield from _encounter(encounter)
    for dispatch in file.dispatches:
        yield from _dispatch(file, dispatch)
    complaints = {record_of(each): str(each["id"]) for each in complaints_of(file)}
    for reply in file.replies:
        yield _reply(reply, complaints.get(reply.answers, ""))


def complaints_of(file: CaseFile) -> tuple[Event, ...]:
    """The complaints the law counts replies to, in order: those received, else those sent."""
    events = [_event(each) for each in file.events]
    for dispatch in file.dispatches:
        events += _dispatch(file, dispatch)
    for kind in _COMPLAINTS:
        if found := [each for each in events if each["kind"] == kind]:
            return tuple(_in_order(iter(found)))
    return ()


def record_of(event: Event) -> str:
    """The id of the record an event stems from."""
    return str(event["id"]).partition(":")[0]


def _client(file: CaseFile) -> dict[str, object]:
    client = file.client
    return {**_place(client.address), **plain(client.fields), "status": client.status.value}


def _trader(file: CaseFile) -> dict[str, object]:
    trader = file.trader
    found = {**_place(trader.address), **plain(trader.fields), "name": trader.letter_name}
    return {**found, "nip": trader.nip} if trader.nip else found


def _place(address: Address) -> dict[str, object]:
    found: dict[str, object] = {"country": address.country}
    if address.postal_code:
        found["postal_code"] = address.postal_code
    return found


def _contract(file: CaseFile) -> dict[str, object]:
    contract = file.case.contract
    found = {**plain(contract.fields), "kind": contract.kind.value}
    if contract.channel is not None:
        found["channel"] = contract.channel.value
    if contract.concluded is not None:
        found["concluded"] = contract.concluded.isoformat()
    if contract.price is not None:
        found["price"] = money(contract.price)
    return found


def _demand(file: CaseFile) -> dict[str, object]:
    claim = file.case.claim
    found = plain(claim.fields)
    if claim.remedy is not None:
        found["remedy"] = claim.remedy.value
    if claim.amount is not None:
        found["amount"] = money(claim.amount)
    return found


def money(amount: Money) -> dict[str, object]:
    """An amount as the case format writes it."""
    return {"amount": amount.plain, "currency": amount.currency}


def plain(fields: Mapping[str, object]) -> dict[str, object]:
    """Fields as JSON values: mappings and tuples become dicts and lists."""
    return {name: _plain_value(value) for name, value in fields.items()}


def _plain_value(value: object) -> object:
    if isinstance(value, Mapping):
        return plain(value)
    if isinstance(value, tuple):
        return [_plain_value(each) for each in value]
    return value


def _day(on: date, at: time | None) -> str:
    return on.isoformat() if at is None else f"{on.isoformat()}T{at:%H:%M}"


def _event(event: CaseEvent) -> Event:
    found: Event = {
        **plain(event.attributes),
        "id": event.id,
        "kind": event.kind,
        "on": _day(event.on, event.at),
    }
    if event.channel is not None:
        found["channel"] = event.channel.value
    return found


def _encounter(encounter: Encounter) -> Iterator[Event]:
    found: Event = {
        "id": encounter.id,
        "kind": "encounter",
        "on": encounter.happened_on.isoformat(),
        "channel": encounter.channel.value,
    }
    if Failure.RUDE in encounter.failures:
        found["rude"] = True
    yield found
    if encounter.promised_by is not None:
        yield {
            "id": f"{encounter.id}:promise",
            "kind": "promise_made",
            "on": encounter.happened_on.isoformat(),
            "by": encounter.promised_by.isoformat(),
        }


def _dispatch(file: CaseFile, dispatch: Dispatch) -> Iterator[Event]:
    letter = file.letter(dispatch.letter_id)
    if letter is None:
        return
    effect = effect_of(letter.template)
    extra = plain(letter.values)
    attributes = {"days": extra["days"]} if _has_days(effect.received, extra) else {}
    if effect.sent:
        yield {
            "id": f"{dispatch.id}:sent",
            "kind": effect.sent,
            "on": dispatch.sent_on.isoformat(),
            "channel": dispatch.channel.value,
        }
    arrived = arrival_of(dispatch)
    if effect.received and arrived is not None:
        yield {
            **attributes,
            "id": f"{dispatch.id}:received",
            "kind": effect.received,
            "on": arrived.isoformat(),
            "channel": dispatch.channel.value,
        }
    elif effect.sent and dispatch.avizo_on is not None:
        yield {
            "id": f"{dispatch.id}:avizo",
            "kind": "avizo_left",
            "on": dispatch.avizo_on.isoformat(),
        }


def _has_days(received: str, values: Mapping[str, object]) -> bool:
    return received == "payment_demand_received" and isinstance(values.get("days"), int)


def arrival_of(dispatch: Dispatch) -> date | None:
    """The day of arrival; what is handed over or typed in arrives on the day of sending."""
    if dispatch.arrived_on is None and dispatch.channel in _ARRIVES_AT_ONCE:
        return dispatch.sent_on
    return dispatch.arrived_on


def _reply(reply: Reply, complaint: str) -> Event:
    found: Event = {
        "id": reply.id,
        "kind": "appeal_reply_received" if reply.to_appeal else "reply_received",
        "on": reply.received_on.isoformat(),
        "outcome": reply.outcome.value,
    }
    if reply.channel is not None:
        found["channel"] = reply.channel.value
    if reply.has_reasons is not None:
        found["reasons"] = reply.has_reasons
    if reply.adr is not None:
        found["adr"] = reply.adr.value
    if reply.drawn_up is not None:
        found["drawn_up"] = reply.drawn_up.isoformat()
    if complaint and not reply.to_appeal:
        found["of"] = complaint
    return found


def _adjustment(adjustment: DeadlineAdjustment) -> dict[str, object]:
    until = adjustment.until or adjustment.decided_on + timedelta(days=adjustment.days)
    found: dict[str, object] = {
        "rule": adjustment.rule,
        "kind": adjustment.kind.value,
        "until": until.isoformat(),
        "reason": adjustment.reason,
    }
    if adjustment.kind is AdjustmentKind.PAUSE:
        found["from"] = adjustment.decided_on.isoformat()
    if adjustment.trigger:
        found["event"] = adjustment.trigger
    return found


def _in_order(events: Iterator[Event]) -> list[Event]:
    return sorted(events, key=lambda event: str(event["on"])[:10])
