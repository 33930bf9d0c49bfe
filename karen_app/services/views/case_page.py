"""CasePage: one matter, everything in the order of the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from karen_app.domain.case import CaseOutcome
from karen_app.domain.client import Client
from karen_app.domain.encounter import Channel, Failure, PromiseState
from karen_app.domain.ids import CaseId
from karen_app.domain.money import Money
from karen_app.domain.stage import Stage
from karen_app.domain.trader import Trader
from karen_app.services.views.board import Group
from karen_app.services.views.clock import Clock
from karen_app.services.views.evidence_list import EvidenceLine, EvidenceNeed
from karen_app.services.views.words import Action, ActionKind, Chip, Sentence, Tone


@dataclass(frozen=True, slots=True)
class CaseHead:
    """Name, trader, state and the line of facts."""

    case_id: CaseId
    number: str
    title: str
    stage: Stage
    chip: Chip
    client: Client
    trader: Trader
    price: Money | None
    bought_on: date | None
    subject: str
    remedy: str  # a word of ``Remedy`` or empty
    claim_amount: Money | None
    is_pinned: bool
    is_sample: bool
    outcome: CaseOutcome | None
    note: str
    story: str  # as the person told it when the case was opened


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one obvious thing to do; ``actions[0]`` is the filled button."""

    title: Sentence
    reason: Sentence
    chip: Chip | None
    holds_from: date | None
    tone: Tone
    basis: str  # "art. 7a ust. 1-2 ustawy o prawach konsumenta", empty when there is none
    actions: tuple[Action, ...]
    group: Group  # whose move it is
    due: date | None  # the day by which, or until which one waits

    @property
    def letters(self) -> frozenset[str]:
        """The kinds of letter that its buttons begin."""
        return frozenset(
            one.target for one in self.actions if one.kind is ActionKind.PREPARE_LETTER
        )


class EntryKind(StrEnum):
    """What a line of the log stands for."""

    ENCOUNTER = "encounter"
    EVENT = "event"
    REPLY = "reply"
    DISPATCH = "dispatch"
    ARRIVAL = "arrival"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry of the log; ``title`` is what the person wrote, or a sentence of Karen's.

    ``code`` is the word that the window labels: kind of encounter, kind of event, outcome.
    """

    entry_id: str
    kind: EntryKind
    code: str
    on: date
    at: time | None
    title: Sentence
    detail: str
    channel: Channel | None
    person: str
    ticket_number: str
    promised: str
    promised_by: date | None
    promise_state: PromiseState | None
    failures: tuple[Failure, ...]
    repeats: int
    minutes_lost: int
    witness: str
    proofs: tuple[EvidenceLine, ...]
    tone: Tone


@dataclass(frozen=True, slots=True)
class LogSummary:
    """What stands beside the title of the log."""

    entries: int
    persons: int
    broken_promises: int
    repeats: int
    minutes_lost: int
    failures: tuple[tuple[Failure, int], ...]


class LetterState(StrEnum):
    """What became of a letter."""

    DRAFT = "draft"
    PRINTED = "printed"
    SENT_NO_PROOF = "sent_no_proof"
    ARRIVED = "arrived"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter of the case and where it stands."""

    letter_id: str
    template: str
    title: str
    state: LetterState
    state_on: date | None
    channel: Channel | None
    dispatch_id: str
    tracking_number: str
    addressee: str


@dataclass(frozen=True, slots=True)
class RemedyLine:
    """A remedy: open now, or not yet and why."""

    id: str
    remedy: str
    is_open: bool
    why: str
    consequence: str
    trader_may: str
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """A line of the ledger: sums from the law with their working, and payments."""

    id: str
    title: Sentence
    money: Money
    working: tuple[str, ...]
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindingLine:
    """Something to know, in plain words; ``level`` is info, warning or no-right."""

    id: str
    level: str
    text: str
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PathLine:
    """A way of escalation: open, or closed with the reason."""

    id: str
    to: str
    letter: str
    is_open: bool
    reason: str
    opens_from: date | None
    why: str
    cost: str
    time: str
    limitation: str
    closes_off: str
    preconditions: tuple[str, ...]
    territory: tuple[str, ...]
    citations: tuple[str, ...]
    letter_title: str  # the letter of that way; empty when Karen cannot write it

    @property
    def can_prepare(self) -> bool:
        """Whether a letter of that kind can be written."""
        return bool(self.letter_title)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A line of the journal."""

    number: int
    at: str
    label: Sentence
    actor: str


@dataclass(frozen=True, slots=True)
class LetterChoice:
    """A kind of letter that can be written now, or the reason why it does not fit.

    ``purpose`` says in one sentence when one writes it; ``suggested`` is true for those that the
    next step of the case asks for.
    """

    template: str
    title: str
    fits: bool
    reason: Sentence
    purpose: str = ""
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class CasePage:
    """Everything the page of a case shows."""

    today: date
    edition: str
    head: CaseHead
    next_step: NextStep
    log: tuple[LogLine, ...]  # newest first
    log_summary: LogSummary
    clocks: tuple[Clock, ...]
    letters: tuple[LetterLine, ...]
    evidence: tuple[EvidenceLine, ...]
    needs: tuple[EvidenceNeed, ...]
    remedies: tuple[RemedyLine, ...]
    money: tuple[MoneyLine, ...]
    findings: tuple[FindingLine, ...]
    paths: tuple[PathLine, ...]
    regime: tuple[str, ...]
    law_problem: Sentence | None  # why the law could not be asked, else None
    first_facts: tuple[tuple[str, str], ...] = ()  # where no clock runs: kinds that start one
