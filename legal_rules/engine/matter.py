"""One case under assessment: resolves dates, and computes each version once when asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from legal_rules.engine.registry import named_start
from legal_rules.errors import RuleFileError
from legal_rules.model.assessment import Day, Determination, Finding
from legal_rules.model.case import Case, Event, Value

if TYPE_CHECKING:
    from legal_rules.engine.calendar import Calendar
    from legal_rules.model.rule import FindingRule, RuleVersion
    from legal_rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Scope:
    """What a condition may look at besides the case: the start of the term being computed."""

    trigger: Event | None = None
    on: date | None = None
    latest: date | None = None


NO_SCOPE = Scope()


@dataclass(slots=True)
class Matter:
    """A case with the rulebook and everything computed so far; lives for one assessment."""

    case: Case
    rulebook: Rulebook
    compute: Callable[[RuleVersion, Matter], tuple[Determination, ...]]
    state: Callable[[FindingRule, Matter], Finding | None]
    done: dict[str, tuple[Determination, ...]] = field(default_factory=dict)
    stated: dict[str, Finding | None] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    @property
    def calendar(self) -> Calendar:
        """The calendar of the rulebook."""
        return self.rulebook.calendar

    def deadlines(self, version_id: str) -> tuple[Determination, ...]:
        """Compute (once) all deadlines of a version, empty where it does not apply."""
        if version_id not in self.done:
            if version_id in self._open:
                chain = " -> ".join([*self._open, version_id])
                raise RuleFileError(f"These rules ask for each other in a circle: {chain}.")
            self._open.append(version_id)
            self.done[version_id] = self.compute(self.rulebook.version(version_id), self)
            self._open.pop()
        return self.done[version_id]

    def finding(self, finding_id: str) -> Finding | None:
        """State (once) a finding, ``None`` where it does not hold."""
        if finding_id not in self.stated:
            self.stated[finding_id] = self.state(self.rulebook.finding(finding_id), self)
        return self.stated[finding_id]

    def deadline(self, version_id: str) -> Determination | None:
        """Compute a version and give its first deadline."""
        return next(iter(self.deadlines(version_id)), None)

    def value(self, name: str, scope: Scope = NO_SCOPE) -> Value | None:
        """Give a field, an attribute of the trigger, or of the first event of a kind."""
        if name.startswith("trigger."):
            if scope.trigger is None:
                return None
            key = name.removeprefix("trigger.")
            return scope.trigger.kind if key == "kind" else scope.trigger.attribute(key)
        if name.startswith("event:"):
            kind, _, key = name.removeprefix("event:").partition(".")
            events = self.case.of_kind(kind)
            return events[0].attribute(key) if events else None
        return self.case.value(name)

    def date(self, ref: str, scope: Scope = NO_SCOPE) -> date | None:
        """Resolve a date reference to a civil date.

        ``as_of``, ``trigger``, ``trigger.latest``, ``trigger.until``, ``contract.concluded``,
        ``event:KIND``, ``event:KIND:last``, ``event:KIND.attribute``, ``rule:VERSION:legal_date``,
        or several of these with ``|`` between them: the first known one.
        """
        if "|" in ref:
            known = (self.date(part, scope) for part in ref.split("|"))
            return next((day for day in known if day is not None), None)
        found: object
        if ref == "as_of":
            return self.case.as_of
        if ref == "trigger":
            return scope.on
        if ref == "trigger.latest":
            return scope.latest
        if ref.startswith("event:") and "." not in ref:
            kind, _, which = ref.removeprefix("event:").partition(":")
            events = self.case.of_kind(kind)
            found = events[-1 if which == "last" else 0].on if events else None
        elif ref.startswith("rule:"):
            version_id, _, name = ref.removeprefix("rule:").partition(":")
            found = self.date_of(version_id, name or "legal_date")
        elif ref.startswith("start:"):
            starts = named_start(ref.removeprefix("start:"))(self, {})
            found = starts[0].on if starts else None
        else:
            found = self.value(ref, scope)
        return civil(found) if isinstance(found, date) else None

    def date_of(self, version_id: str, name: str) -> Day | None:
        """Give one date of the first deadline of a version."""
        determination = self.deadline(version_id)
        if determination is None:
            return None
        if name == "trigger":
            return determination.trigger.on if determination.trigger else None
        if name == "base":
            return determination.base_date
        dates: Mapping[str, Day | None] = {
            "legal_date": determination.legal_date,
            "safe_date": determination.safe_date,
            "opens_on": determination.opens_on,
            "assert_from": determination.assert_from,
        }
        return dates[name]


def civil(day: date) -> date:
    """Drop the time of day."""
    return day.date() if isinstance(day, datetime) else day
