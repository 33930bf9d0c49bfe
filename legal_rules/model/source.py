"""Acts, citations of them, and how sure a statement is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from legal_rules.model.condition import Condition

Confidence = Literal["high", "medium-high", "medium", "low", "unconfirmed"]
CONFIDENCES: tuple[Confidence, ...] = ("high", "medium-high", "medium", "low", "unconfirmed")


@dataclass(frozen=True, slots=True)
class Journal:
    """Where a text of an act was published, and from which day that text is cited."""

    cite: str  # "Dz.U. 2026 poz. 1244"
    since: date  # first day for which this text is cited
    url: str
    title: str = ""  # where another act of this subject took over: its own title


@dataclass(frozen=True, slots=True)
class Act:
    """An act by its short code, with its published texts (newest last)."""

    code: str
    title: str
    short: str  # "UPK", "KC": as a letter abbreviates it
    journals: tuple[Journal, ...]

    def journal_on(self, day: date) -> Journal:
        """Give the text that is cited for a fact of ``day``."""
        fitting = [journal for journal in self.journals if journal.since <= day]
        return fitting[-1] if fitting else self.journals[0]


@dataclass(frozen=True, slots=True)
class Source:
    """A place in an act that a rule rests on, and the day somebody last read it.

    ``when``: the cases it is law for, where the rule speaks for more than one law; empty: all.
    """

    act: str
    place: str  # "art. 7a ust. 1-3"
    read_on: date
    note: str = ""
    when: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class StandingCitation:
    """A place that letters cite although nothing is computed from it, while it is law."""

    id: str
    source: Source
    since: date
    until: date | None = None  # last day, or None while it stands
    clients: tuple[str, ...] = ()  # statuses of clients it protects; empty: any

    def stands_on(self, day: date, client: str) -> bool:
        """Tell whether the place was law on ``day`` for a client of this status."""
        in_force = self.since <= day and (self.until is None or day <= self.until)
        return in_force and (not self.clients or client in self.clients)


@dataclass(frozen=True, slots=True)
class Citation:
    """A source made ready to cite for one case: act, place, journal of the time, address."""

    act: str
    title: str
    short: str
    place: str
    journal: str
    url: str
