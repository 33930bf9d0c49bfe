"""Tables of escalation: reply clocks, bodies of sectors, court fees over time, institutions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FeePeriod:
    """How the fee on a claim was computed from ``start`` to ``until``; sums in grosze.

    A value up to the first number of a step costs its second number; above the last step
    ``basis_points`` of the value (500 = 5 per cent), at least ``minimum``, at most ``cap``.
    """

    start: date
    until: date | None
    steps: tuple[tuple[int, int], ...]
    basis_points: int
    minimum: int
    cap: int


@dataclass(frozen=True, slots=True)
class Institution:
    """An office of the directory; an empty text is a cell nobody has seen, never a guess."""

    kind: str
    name: str
    powiat: str  # TERYT code of the county an ombudsman serves
    voivodeship: str
    city: str
    street: str
    postal_code: str
    phone: str
    email: str
    website: str
    electronic: str
    source: str
    checked: str  # the day the source was read, with the age of the page


@dataclass(frozen=True, slots=True)
class EscalationTables:
    """What the routes need beside the rules."""

    reply_clocks: tuple[str, ...]  # versions: the trader answers a complaint
    silence_accepts: tuple[str, ...]  # versions: silence counts as acceptance
    bodies: Mapping[str, str]  # kind of contract -> kind of institution
    fees: tuple[FeePeriod, ...]
    institutions: tuple[Institution, ...]
