"""Finds the day on which a term starts, in both readings where the start is disputed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from legal_rules.engine.arithmetic import offset
from legal_rules.engine.conditions import all_hold, fits
from legal_rules.engine.matter import NO_SCOPE, Matter, Scope, civil
from legal_rules.engine.registry import named_start
from legal_rules.model.assessment import Step
from legal_rules.model.case import Event
from legal_rules.model.term import StartSpec


@dataclass(frozen=True, slots=True)
class Start:
    """The start of a term: ``on`` in the early reading, ``latest`` in the late one."""

    on: date
    latest: date
    event: Event | None
    kind: str  # kind of event or name of field
    moment: datetime | None = None
    steps: tuple[Step, ...] = ()
    acts_from: date | None = None  # an act that keeps the term may be earlier than the start
    moved_from: date | None = None  # the day of the fact, where the term starts on another day

    @property
    def scope(self) -> Scope:
        """What conditions may look at."""
        return Scope(self.event, self.on, self.latest)


def find_starts(spec: StartSpec, matter: Matter, scope: Scope = NO_SCOPE) -> tuple[Start, ...]:
    """Give every start that ``spec`` names; empty where the fact is not known.

    More than one only with ``pick = "each"`` or a named start that gives several.
    """
    if not all_hold(spec.when, matter, scope):
        return ()
    found = _find(spec, matter, scope)
    if spec.plus:
        plus = spec.plus
        found = tuple(
            replace(
                start,
                on=offset(start.on, plus, matter.calendar),
                latest=offset(start.latest, plus, matter.calendar),
                moment=None,
                moved_from=start.moved_from or start.on,
            )
            for start in found
        )
    return found


def first_start(spec: StartSpec, matter: Matter, scope: Scope = NO_SCOPE) -> Start | None:
    """Give the first start of ``spec``."""
    return next(iter(find_starts(spec, matter, scope)), None)


def _find(spec: StartSpec, matter: Matter, scope: Scope) -> tuple[Start, ...]:
    if spec.event:
        return _from_events(spec, matter, scope)
    if spec.field:
        return _from_field(spec.field, matter, scope)
    if spec.rule:
        return _from_rule(spec, matter)
    if spec.named:
        return named_start(spec.named)(matter, spec.params or {})
    if spec.span:
        early, late = (first_start(part, matter, scope) for part in spec.span)
        if early is None or late is None:
            return ()
        return (replace(early, latest=max(early.on, late.latest), steps=early.steps + late.steps),)
    if spec.first:
        return next((found for p in spec.first if (found := find_starts(p, matter, scope))), ())
    parts = [first_start(part, matter, scope) for part in (spec.latest or spec.earliest)]
    known = [part for part in parts if part is not None]
    if not known or (spec.latest and not spec.known_any and len(known) < len(parts)):
        return ()
    chosen = max(known, key=lambda s: s.on) if spec.latest else min(known, key=lambda s: s.on)
    return (replace(chosen, latest=max(chosen.on, _extreme(known, spec))),)


def _extreme(known: list[Start], spec: StartSpec) -> date:
    pick = max if spec.latest else min
    return pick(start.latest for start in known)


def _from_events(spec: StartSpec, matter: Matter, scope: Scope) -> tuple[Start, ...]:
    events = [
        event
        for event in matter.case.of_kinds(spec.event)
        if fits(event, spec.where, spec.where_not) and _in_span(event.on, spec, matter, scope)
    ]
    if not events:
        return ()
    chosen: Iterable[Event] = events
    if spec.pick != "each":
        chosen = [events[0 if spec.pick == "first" else -1]]
    return tuple(start_at(event) for event in chosen)


def start_at(event: Event) -> Start:
    """Give the undisputed start at an event."""
    return Start(event.on, event.on, event, event.kind, event.moment)


def _in_span(day: date, spec: StartSpec, matter: Matter, scope: Scope) -> bool:
    if spec.not_before is not None:
        low = matter.date(spec.not_before, scope)
        if low is None or day < low:
            return False
    if spec.not_after is not None:
        high = matter.date(spec.not_after, scope)
        if high is None or day > high:
            return False
    return True


def _from_field(name: str, matter: Matter, scope: Scope) -> tuple[Start, ...]:
    value = matter.value(name, scope)
    if not isinstance(value, date):
        return ()
    day = civil(value)
    moment = value if isinstance(value, datetime) else None
    event = None
    if name.startswith("event:"):
        event = matter.case.of_kind(name.removeprefix("event:").partition(".")[0])[0]
    return (Start(day, day, event, event.kind if event else name, moment),)


def _from_rule(spec: StartSpec, matter: Matter) -> tuple[Start, ...]:
    found: list[Start] = []
    for determination in matter.deadlines(spec.rule):
        if spec.status and determination.status not in spec.status:
            continue
        day = {
            "legal_date": determination.legal_date,
            "safe_date": determination.safe_date,
            "opens_on": determination.opens_on,
            "base": determination.base_date,
            "trigger": determination.trigger.on if determination.trigger else None,
        }[spec.of]
        if day is not None:
            on = civil(day)
            found.append(Start(on, on, None, f"rule:{spec.rule}"))
    return tuple(found)
