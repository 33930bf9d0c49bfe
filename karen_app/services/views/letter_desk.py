"""LetterDesk: one letter while it is written: fields, composed words, findings, state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from karen_app.domain.encounter import Channel
from karen_app.services.views.case_page import LetterState
from karen_app.services.views.evidence_list import EvidenceLine
from karen_app.services.views.words import Sentence


class ValueKind(StrEnum):
    """Which editor a field of a letter wants."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    MONEY = "money"
    NUMBER = "number"
    CHOICE = "choice"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class LetterField:
    """A fact the letter uses: where it stands, whether it is still missing."""

    name: str
    label: str
    kind: ValueKind
    value: str
    is_missing: bool
    from_case: bool  # known from the case; editing it here overrides it for this letter
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""


class BlankPlace(StrEnum):
    """Where a blank is filled."""

    FIELD = "field"  # a field of the letter
    DEMANDS = "demands"  # what the letter asks for
    RECEIVER = "receiver"  # name and address of the receiver, or the choice of an office
    WRITER = "writer"  # the page of the person who writes


@dataclass(frozen=True, slots=True)
class LetterBlank:
    """A blank that stops the print: the name of its field, its words, where it is filled."""

    name: str
    label: Sentence
    place: BlankPlace


@dataclass(frozen=True, slots=True)
class SentLetter:
    """How a letter left, and every file that proves it."""

    dispatch_id: str
    channel: Channel
    sent_on: date
    tracking_number: str
    arrived_on: date | None
    proofs: tuple[EvidenceLine, ...]


@dataclass(frozen=True, slots=True)
class LetterBlock:
    """A paragraph as composed; ``original`` is the composed text when the writer changed it."""

    block_id: str
    text: str
    is_legal: bool
    original: str | None
    can_edit: bool


@dataclass(frozen=True, slots=True)
class LetterRemark:
    """A finding about the words: where, what, how to mend."""

    block_id: str
    level: str
    sentence: Sentence
    mend: str
    passage: str = ""


@dataclass(frozen=True, slots=True)
class EnclosureLine:
    """A file of the case that can be enclosed."""

    evidence_id: str
    label: str
    is_enclosed: bool


@dataclass(frozen=True, slots=True)
class AddresseeChoice:
    """An office that may get the letter; ``is_whole`` tells that its address is complete."""

    number: int
    name: str
    lines: tuple[str, ...]
    is_chosen: bool
    is_whole: bool
    source: str
    checked: str


@dataclass(frozen=True, slots=True)
class LetterDesk:
    """What the letter desk shows."""

    letter_id: str
    case_id: str
    template: str
    title: str
    fields: tuple[LetterField, ...]
    missing: tuple[str, ...]  # labels of the blanks that stop the print
    blocks: tuple[LetterBlock, ...]
    remarks: tuple[LetterRemark, ...]
    demands: tuple[tuple[str, str, bool], ...]  # id, words, chosen
    tone: str
    enclosures: tuple[EnclosureLine, ...]
    text: str  # plain-text twin
    is_frozen: bool
    sent_on: date | None
    arrived_on: date | None
    addressee_lines: tuple[str, ...]
    problem: Sentence | None  # why the letter cannot be composed
    state: LetterState
    state_on: date | None
    writer_id: str  # the person whose name and address stand at the top
    blanks: tuple[LetterBlank, ...] = ()  # those of ``missing``, with the way to each
    receiver: tuple[LetterField, ...] = ()  # name and address, where they are typed by hand
    sent: SentLetter | None = None
    addressee_choices: tuple[AddresseeChoice, ...] = ()  # several: the user chooses one

    @property
    def can_print(self) -> bool:
        """No blank is left."""
        return not self.missing and self.problem is None
