"""The facts of one matter, read from a case file: parties, contract, demand, dated events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in hundredths of its currency (grosze for PLN)."""

    minor: int
    currency: str = "PLN"

    @property
    def amount(self) -> Decimal:
        """Give the amount in whole units, with two places."""
        return Decimal(self.minor).scaleb(-2).quantize(Decimal("0.01"))


Table = Mapping[str, object]
Value = bool | int | str | Decimal | date | Money | tuple[Money, ...] | Table


@dataclass(frozen=True, slots=True)
class Event:
    """A dated fact; ``moment`` holds the time of day where it was given."""

    id: str
    kind: str
    on: date  # the civil date, without time of day
    moment: datetime | None
    channel: str | None
    attributes: Mapping[str, Value]
    index: int  # place in the case file, the order of events on one day

    def attribute(self, name: str) -> Value | None:
        """Give an attribute of the event, ``None`` where it is not known."""
        if name == "channel":
            return self.channel
        return self.attributes.get(name)


@dataclass(frozen=True, slots=True)
class UserAdjustment:
    """A change the user made to one computed deadline, with its reason.

    ``kind``: ``extension`` (until), ``pause`` (from, until), ``correction`` (until).
    """

    rule: str
    event: str | None
    kind: str
    start: date | None
    until: date
    reason: str
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """All facts of one matter; events in order of date, then of the file."""

    as_of: date
    fields: Mapping[str, Value]  # "contract.kind" -> "goods"
    events: tuple[Event, ...]
    adjustments: tuple[UserAdjustment, ...] = ()
    by_kind: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)

    def value(self, name: str) -> Value | None:
        """Give a field such as ``contract.kind``, ``None`` where it is not known."""
        return self.fields.get(name)

    def of_kind(self, kind: str) -> tuple[Event, ...]:
        """Give the events of one kind in order of date."""
        return self.by_kind.get(kind, ())

    def of_kinds(self, kinds: tuple[str, ...]) -> Iterator[Event]:
        """Give the events of several kinds in order of date."""
        if len(kinds) == 1:
            yield from self.of_kind(kinds[0])
            return
        yield from (event for event in self.events if event.kind in kinds)

    def event_by_id(self, event_id: str) -> Event | None:
        """Give the event of that id."""
        return next((event for event in self.events if event.id == event_id), None)
