"""What a letter is composed from: people, facts, law and earlier letters, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from letters.model.document import Signature


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in the smallest unit of its currency (grosze, cents)."""

    minor: int
    currency: str = "PLN"


class WriterForm(StrEnum):
    """The grammatical form in which somebody is written about."""

    WOMAN = "woman"
    MAN = "man"
    NEUTRAL = "neutral"


class Tone(StrEnum):
    """How a letter sounds; the legal content is the same in every tone."""

    CONCILIATORY = "conciliatory"
    FIRM = "firm"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Client:
    """The person an advocate writes for; ``genitive`` is the name in that case, where certain."""

    name: str
    form: WriterForm = WriterForm.NEUTRAL
    address: tuple[str, ...] = ()
    genitive: str = ""


@dataclass(frozen=True, slots=True)
class Writer:
    """Who signs the letter; with ``client`` set, an advocate writing for that person."""

    name: str
    form: WriterForm = WriterForm.NEUTRAL
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    client: Client | None = None


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who gets the letter; ``register`` is a line such as "NIP 123-456-32-18"."""

    name: str
    address: tuple[str, ...] = ()
    register: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """One place in the law, as the assessment names it.

    ``place`` is ready to print ("art. 7a ust. 1-2"), ``act`` the full Polish title in the
    nominative ("Ustawa z dnia 30 maja 2014 r. o prawach konsumenta"), ``short`` the title used
    at later mentions ("Ustawa o prawach konsumenta"), ``journal`` "Dz.U. 2024 poz. 1796".
    ``code`` is the short code of the act ("upk"), empty where it is not known.
    """

    place: str
    act: str
    short: str = ""
    journal: str = ""
    repealed_on: date | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with the letter; ``kind`` is a word of ``templates/enclosures.toml``."""

    title: str
    kind: str = "other"
    exhibit: str = ""
    separately: bool = False


class GrievanceState(StrEnum):
    """What became of a grievance that an earlier letter named."""

    OPEN = "open"
    SETTLED = "settled"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Grievance:
    """A grievance carried forward from an earlier letter, in the writer's words."""

    text: str
    state: GrievanceState = GrievanceState.OPEN
    note: str = ""


@dataclass(frozen=True, slots=True)
class EarlierLetter:
    """A letter already sent: what, when, and when it demonstrably arrived."""

    title: str
    sent_on: date
    arrived_on: date | None = None
    outcome: str = ""


Cell = str | int | date | Money
Value = str | int | bool | date | Money | tuple[str, ...] | tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class LetterData:
    """Everything one letter is composed from.

    ``values`` are facts by field name (``templates/fields.toml``); a fact that is not there is
    not recorded. ``citations`` maps an id of the assessment (rule, amount, entitlement, finding)
    to its citations; an id followed by ``:missed`` stands for a term the other side has missed.
    ``demands`` are ids of the template's demand options. ``edits`` maps a block
    id to the writer's own words. ``rulebook`` names the edition that the citations come from.
    """

    writer: Writer
    addressee: Addressee
    place: str = ""
    written_on: date | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    demands: tuple[str, ...] = ()
    citations: Mapping[str, tuple[Citation, ...]] = field(default_factory=dict)
    enclosures: tuple[Enclosure, ...] = ()
    earlier: tuple[EarlierLetter, ...] = ()
    grievances: tuple[Grievance, ...] = ()
    tone: Tone = Tone.FIRM
    signature: Signature | None = None
    own_reference: str = ""
    delivery: str = ""
    edits: Mapping[str, str] = field(default_factory=dict)
    rulebook: str = ""
