"""What a letter template is, once its file has been read and found good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from letters.model.data import Tone
from letters.model.document import Align


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in Polish, English and Ukrainian."""

    pl: str
    en: str
    uk: str

    def in_language(self, language: str) -> str:
        """Give the words in ``pl``, ``en`` or ``uk``; Polish for any other language."""
        return {"en": self.en, "uk": self.uk}.get(language, self.pl)


class FieldKind(StrEnum):
    """What a field of a letter holds."""

    TEXT = "text"
    DATE = "date"
    MONEY = "money"
    NUMBER = "number"
    YES = "yes"
    LIST = "list"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class LetterField:
    """A fact a letter may use: its name, kind and label; the Polish label names the blank."""

    name: str
    kind: FieldKind
    label: Words
    example: object


@dataclass(frozen=True, slots=True)
class Condition:
    """The names that must hold (``wanted``) and must not hold (``unwanted``) for a block."""

    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()


class BlockKind(StrEnum):
    """The kinds of block a template is made of."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEMS = "items"
    TABLE = "table"
    NOTICE = "notice"
    DEMANDS = "demands"
    EARLIER = "earlier"
    GRIEVANCES = "grievances"
    BASIS = "basis"
    USE = "use"


@dataclass(frozen=True, slots=True)
class ItemTemplate:
    """One point of a list, with its own condition."""

    text: str
    when: Condition = Condition()


@dataclass(frozen=True, slots=True)
class ColumnTemplate:
    """One column of a table."""

    title: str
    align: Align = Align.LEFT
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class BlockTemplate:
    """One block of a letter before it meets the facts."""

    id: str
    kind: BlockKind = BlockKind.PARAGRAPH
    text: str = ""
    tones: Mapping[Tone, str] = field(default_factory=dict)
    when: Condition = Condition()
    cite: tuple[str, ...] = ()
    legal: bool = False
    level: int = 2
    ordered: bool = False
    items: tuple[ItemTemplate, ...] = ()
    columns: tuple[ColumnTemplate, ...] = ()
    rows: str = ""
    use: str = ""


@dataclass(frozen=True, slots=True)
class DemandOption:
    """One thing a letter may ask for; ``tags`` such as "money" steer blocks (`demand.money`)."""

    id: str
    title: Words
    text: str
    when: Condition = Condition()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlainPage:
    """The plain-language page of a letter in one language."""

    means: str
    next: str
    watch: str


@dataclass(frozen=True, slots=True)
class Verb:
    """The past forms of one verb: he, she, impersonal, and "I" of a man where irregular."""

    he: str
    she: str
    impersonal: str
    i_man: str = ""


@dataclass(frozen=True)
class Vocabulary:
    """What all templates share: fields, phrases, verbs, citation slots, kinds of enclosure."""

    fields: Mapping[str, LetterField] = field(default_factory=dict)
    phrases: Mapping[str, tuple[BlockTemplate, ...]] = field(default_factory=dict)
    verbs: Mapping[str, Verb] = field(default_factory=dict)
    slots: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    enclosure_kinds: Mapping[str, Words] = field(default_factory=dict)

    @cached_property
    def slots_by_id(self) -> Mapping[str, tuple[str, ...]]:
        """Which slots an id of the law may fill, in the order of the slots."""
        found: dict[str, tuple[str, ...]] = {}
        for slot, ids in self.slots.items():
            for name in dict.fromkeys(each.partition("@")[0] for each in ids):
                found[name] = (*found.get(name, ()), slot)
        return found


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A kind of letter: what it is for, what it needs, and its blocks."""

    id: str
    number: int
    title: Words
    subject: str
    addressee: str
    channel: str
    frame: str
    kinds: tuple[str, ...]
    fields: tuple[str, ...]
    optional: tuple[str, ...]
    cites: tuple[str, ...]
    enclosures: tuple[str, ...]
    period_days: int | None
    demands: tuple[DemandOption, ...]
    blocks: tuple[BlockTemplate, ...]
    pages: Mapping[str, PlainPage]
    origin: str
    purpose: Words | None = None  # when one writes it, in one sentence
    after: tuple[str, ...] = ()
    examples: Mapping[str, object] = field(default_factory=dict, repr=False)
    signed_by: str = ""  # the field that names who signs, where it is not the writer
    vocabulary: Vocabulary = field(default_factory=Vocabulary, repr=False)
