"""The state of a deadline: running, met, missed or lapsed, and the act that made it so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from legal_rules.engine.answers import answers_another, may_answer_too
from legal_rules.engine.conditions import fits
from legal_rules.engine.matter import Matter, civil
from legal_rules.engine.registry import Dates
from legal_rules.engine.starts import Start, find_starts
from legal_rules.model.assessment import Status
from legal_rules.model.case import Event
from legal_rules.model.rule import ActSelector, RuleVersion

_AT_ONCE = (
    "email",
    "form",
    "chat",
    "e_delivery",
    "phone",
    "in_person",
)  # sent and there on one day


@dataclass(frozen=True, slots=True)
class Kept:
    """A state with the day and the event that decided it."""

    status: Status
    on: date | None = None
    event: str | None = None


def late_word(version: RuleVersion) -> Literal["missed", "lapsed"]:
    """Give the word for lateness: the other side misses, a right of the user lapses."""
    if version.when_late:
        return version.when_late
    return "lapsed" if version.bound in ("client", "fact") else "missed"


def state_of(
    version: RuleVersion, matter: Matter, start: Start, dates: Dates | None, taken: set[str]
) -> Kept:
    """Give the state on the day of the assessment.

    An act in time keeps the term; an act after the legal last day, or none when that day has
    passed, is late. ``taken`` holds the acts that already answered an earlier start. Where sending
    keeps the term and only the arrival by post is known, the arrival may follow by ``post_days``.
    """
    act, post_days = _act(version, matter, start, taken)
    legal = civil(dates.legal) if dates else None
    if act is not None and act.on <= matter.case.as_of:
        in_time = legal is None or act.on <= matter.calendar.add_working_days(legal, post_days)
        return Kept("met" if in_time else late_word(version), act.on, act.id)
    if legal is not None and matter.case.as_of > legal:
        return Kept(late_word(version))
    return Kept("running")


def _act(
    version: RuleVersion, matter: Matter, start: Start, taken: set[str]
) -> tuple[Event | None, int]:
    found: list[tuple[Event, int]] = []
    for selector in version.met_by:
        event = next(
            (
                candidate
                for candidate in _candidates(selector, matter, start)
                if _selected(candidate, selector)
                and (version.met_before_start or _not_before(candidate, start))
                and not (version.in_order and _is_spent(candidate, start, matter, taken))
            ),
            None,
        )
        if event is not None:
            found.append((event, 0 if event.channel in _AT_ONCE else selector.post_days))
            if version.in_order:
                taken.add(event.id)
    return min(found, key=lambda item: (item[0].on, item[0].index), default=(None, 0))


def _is_spent(candidate: Event, start: Start, matter: Matter, taken: set[str]) -> bool:
    """Tell whether an act has answered another start, and can only have answered that one."""
    if answers_another(candidate, start, matter):
        return True
    return candidate.id in taken and not may_answer_too(candidate, start, matter)


def _candidates(selector: ActSelector, matter: Matter, start: Start) -> Iterable[Event]:
    if selector.at is None:
        return matter.case.of_kinds(selector.kinds)
    acts = find_starts(selector.at, matter, start.scope)
    return [replace(act.event, on=act.on) for act in acts if act.event is not None]


def _selected(event: Event, selector: ActSelector) -> bool:
    return fits(event, selector.where, selector.where_not)  # type: ignore[arg-type]


def _not_before(event: Event, start: Start) -> bool:
    first = start.acts_from or start.on
    return event.on >= first and (start.event is None or event.id != start.event.id)
