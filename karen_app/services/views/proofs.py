"""Read models of proofs and money: what must be shown and what shows it; sums and what is open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from karen_app.domain.message import Message
from karen_app.domain.money import Money
from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.services.views.words import Sentence


class Shown(StrEnum):
    """How well a fact is shown."""

    FILES = "files"
    WITNESS = "witness"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Element:
    """One fact that must be shown; ``entry_id`` is the entry it belongs to, or empty."""

    code: str
    text: Message
    shown: Shown
    state: Message
    files: tuple[EvidenceLine, ...]
    substitute: Message | None  # what may serve instead, while nothing shows it
    entry_id: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A sum of the ledger; ``minus`` marks what is taken off what is open."""

    code: str
    title: Sentence
    money: Money
    minus: bool
    working: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """Every sum of a case, and what is still open in each currency."""

    lines: tuple[LedgerLine, ...]
    left: tuple[Money, ...]
