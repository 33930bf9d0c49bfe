"""Reads and checks a case file; every error names the JSON path and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import cast

from legal_rules.case_values import civil_day, day_or_moment, only_known, read_value
from legal_rules.errors import CaseFileError
from legal_rules.model.case import Case, Event, UserAdjustment, Value
from legal_rules.vocabulary import Vocabulary, did_you_mean

_SECTIONS = ("client", "trader", "contract", "demand")
_TOP = ("as_of", *_SECTIONS, "events", "adjustments")
_ADJUSTMENT_KINDS = ("extension", "pause", "correction")


def read_case_file(data: object, vocabulary: Vocabulary) -> Case:
    """Read one case (parsed JSON) into a ``Case``.

    Dates are civil dates ``YYYY-MM-DD``, or ``YYYY-MM-DDTHH:MM`` where the time matters; money is
    a decimal text (PLN) or ``{"amount", "currency"}``. Raises ``CaseFileError`` for anything that
    is unknown, impossible or contradictory.
    """
    if not isinstance(data, Mapping):
        raise CaseFileError("$", "A case must be an object with braces, holding as_of and events.")
    table = cast("Mapping[str, object]", data)
    only_known(table, _TOP, "$")
    if "as_of" not in table:
        raise CaseFileError("$.as_of", "The day of the assessment is missing; give YYYY-MM-DD.")
    as_of = civil_day(table["as_of"], "$.as_of")
    fields: dict[str, Value] = {}
    for section in _SECTIONS:
        fields.update(_read_section(section, table.get(section, {}), vocabulary))
    events = _read_events(table.get("events", []), vocabulary)
    events = _join_conclusion(fields, events)
    _check_order(events, vocabulary)
    _check_references(events)
    for name, term in vocabulary.fields.items():
        if term.default is not None:
            fields.setdefault(name, cast("Value", term.default))
    ordered = tuple(
        sorted(
            events,
            key=lambda event: (
                event.on,
                event.moment is not None,
                event.moment or datetime.min,
                event.index,
            ),
        )
    )
    by_kind: dict[str, tuple[Event, ...]] = {}
    for event in ordered:
        by_kind[event.kind] = (*by_kind.get(event.kind, ()), event)
    adjustments = _read_adjustments(table.get("adjustments", []))
    return Case(as_of, fields, ordered, adjustments, by_kind)


def _order(event: Event) -> tuple[date, datetime, int]:
    """Order events by day, by time of day (unknown first), then as the file lists them."""
    return event.on, event.moment or datetime.min, event.index


def _read_section(section: str, data: object, vocabulary: Vocabulary) -> dict[str, Value]:
    path = f"$.{section}"
    if data is None:
        return {}
    if not isinstance(data, Mapping):
        raise CaseFileError(path, f'"{section}" must be an object with braces.')
    found: dict[str, Value] = {}
    for key, raw in cast("Mapping[str, object]", data).items():
        name = f"{section}.{key}"
        term = vocabulary.fields.get(name)
        if term is None:
            known = tuple(
                field.split(".", 1)[1] for field in vocabulary.fields if field.startswith(section)
            )
            raise CaseFileError(
                f"{path}.{key}",
                f'The field "{key}" is not known in "{section}".{did_you_mean(key, known)}',
            )
        if raw is not None:
            found[name] = read_value(raw, term, f"{path}.{key}")
    return found


def _read_events(data: object, vocabulary: Vocabulary) -> list[Event]:
    if not isinstance(data, list):
        raise CaseFileError("$.events", "Events must be a list in square brackets.")
    events: list[Event] = []
    seen: dict[str, int] = {}
    for index, raw in enumerate(cast("list[object]", data)):
        event = _read_event(raw, index, vocabulary)
        if event.id in seen:
            raise CaseFileError(
                f"$.events[{index}].id",
                f'Two events have the id "{event.id}" (the other one is events[{seen[event.id]}]). '
                "Give each event its own id.",
            )
        seen[event.id] = index
        events.append(event)
    return events


def _read_event(raw: object, index: int, vocabulary: Vocabulary) -> Event:
    path = f"$.events[{index}]"
    if not isinstance(raw, Mapping):
        raise CaseFileError(path, "An event must be an object with braces, holding kind and on.")
    table = cast("Mapping[str, object]", raw)
    kind = table.get("kind")
    if not isinstance(kind, str) or kind not in vocabulary.events:
        hint = did_you_mean(str(kind), vocabulary.events) if kind is not None else ""
        raise CaseFileError(f"{path}.kind", f"The event kind {kind!r} is not known.{hint}")
    if "on" not in table:
        raise CaseFileError(f"{path}.on", f'The event "{kind}" has no date; give YYYY-MM-DD.')
    on, moment = day_or_moment(table["on"], f"{path}.on")
    event_id = table.get("id", f"#{index}")
    if not isinstance(event_id, str) or not event_id.strip():
        raise CaseFileError(f"{path}.id", "The id of an event must be a text that is not empty.")
    attributes: dict[str, Value] = {}
    for key, value in table.items():
        if key in ("id", "kind", "on") or value is None:
            continue
        term = vocabulary.attribute(kind, key)
        if term is None:
            known = (*vocabulary.events[kind].attributes, *vocabulary.common_attributes)
            raise CaseFileError(
                f"{path}.{key}",
                f'The event "{kind}" has no attribute "{key}".{did_you_mean(key, known)}',
            )
        attributes[key] = read_value(value, term, f"{path}.{key}")
    channel = attributes.pop("channel", None)
    return Event(event_id, kind, on, moment, cast("str | None", channel), attributes, index)


def _join_conclusion(fields: dict[str, Value], events: list[Event]) -> list[Event]:
    """Make ``contract.concluded`` and the event ``contract_concluded`` one fact."""
    concluded = fields.get("contract.concluded")
    found = next((event for event in events if event.kind == "contract_concluded"), None)
    if found is not None and isinstance(concluded, date) and found.on != concluded:
        raise CaseFileError(
            f"$.events[{found.index}].on",
            f"The contract is concluded on {found.on} here, but on {concluded} in "
            "contract.concluded; give one day.",
        )
    if found is not None:
        fields["contract.concluded"] = found.on
    elif isinstance(concluded, date):
        added = Event("contract.concluded", "contract_concluded", concluded, None, None, {}, -1)
        return [added, *events]
    return events


def _check_order(events: list[Event], vocabulary: Vocabulary) -> None:
    first: dict[str, Event] = {}
    for event in sorted(events, key=lambda item: item.on):
        first.setdefault(event.kind, event)
    for event in events:
        causes = [first[k] for k in vocabulary.events[event.kind].after if k in first]
        if causes and event.on < min(cause.on for cause in causes):
            cause = min(causes, key=lambda item: item.on)
            raise CaseFileError(
                f"$.events[{event.index}].on",
                f'"{event.kind}" on {event.on} comes before "{cause.kind}" on {cause.on}, which it '
                "follows from; correct one of the two dates.",
            )


def _check_references(events: list[Event]) -> None:
    by_id = {event.id: event for event in events}
    for event in events:
        target = event.attributes.get("of")
        if target is None:
            continue
        path = f"$.events[{event.index}].of"
        if target not in by_id:
            raise CaseFileError(path, f'There is no event with the id "{target}".')
        seen = {event.id}
        current: str | None = cast("str", target)
        while current is not None:
            if current in seen:
                raise CaseFileError(path, "These events refer to each other in a circle.")
            seen.add(current)
            current = cast("str | None", by_id[current].attributes.get("of"))
            if current is not None and current not in by_id:
                break


def _read_adjustments(data: object) -> tuple[UserAdjustment, ...]:
    if not isinstance(data, list):
        raise CaseFileError("$.adjustments", "Adjustments must be a list in square brackets.")
    found: list[UserAdjustment] = []
    for index, raw in enumerate(cast("list[object]", data)):
        path = f"$.adjustments[{index}]"
        if not isinstance(raw, Mapping):
            raise CaseFileError(path, "An adjustment must be an object with braces.")
        table = cast("Mapping[str, object]", raw)
        only_known(table, ("rule", "event", "kind", "from", "until", "reason", "proof"), path)
        for key in ("rule", "kind", "until", "reason"):
            if not isinstance(table.get(key), str) or not str(table[key]).strip():
                raise CaseFileError(f"{path}.{key}", f'An adjustment needs "{key}" as a text.')
        if table["kind"] not in _ADJUSTMENT_KINDS:
            raise CaseFileError(f"{path}.kind", f"Known: {', '.join(_ADJUSTMENT_KINDS)}.")
        start = civil_day(table["from"], f"{path}.from") if "from" in table else None
        until = civil_day(table["until"], f"{path}.until")
        if table["kind"] == "pause" and (start is None or until < start):
            raise CaseFileError(path, 'A pause needs "from", not later than "until".')
        found.append(
            UserAdjustment(
                rule=str(table["rule"]),
                event=cast("str | None", table.get("event")),
                kind=str(table["kind"]),
                start=start,
                until=until,
                reason=str(table["reason"]),
                proof=str(table.get("proof", "")),
            )
        )
    return tuple(found)
