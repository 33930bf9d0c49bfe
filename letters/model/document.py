"""The typed document: what every printer (PDF, large print, plain text) prints."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

# A run of text never holds markup. Printers escape it; style says how it looks.


class RunStyle(StrEnum):
    """How a run of text looks."""

    PLAIN = "plain"
    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; ``text`` is raw user or template text, never markup."""

    text: str
    style: RunStyle = RunStyle.PLAIN
    link: str | None = None  # https or mailto only


@dataclass(frozen=True, slots=True)
class BlockMark:
    """Where a block came from, so that the writer's changes can be shown and put back.

    ``block_id`` is stable within a template; ``legal`` marks a block whose words carry law;
    ``original`` is the composed text when the writer has changed it, else ``None``.
    """

    block_id: str = ""
    legal: bool = False
    original: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the letter; levels 1 to 3, never skipping one."""

    text: str
    level: int = 1
    mark: BlockMark = BlockMark()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: tuple[Run, ...]
    mark: BlockMark = BlockMark()


@dataclass(frozen=True, slots=True)
class Items:
    """A list of points; ``ordered`` prints numbers, else dashes."""

    items: tuple[tuple[Run, ...], ...]
    ordered: bool = False
    mark: BlockMark = BlockMark()


class Align(StrEnum):
    """Alignment of a table column."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its title, alignment and relative width."""

    title: str
    align: Align = Align.LEFT
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; breaks between rows and repeats its header."""

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    caption: str = ""
    mark: BlockMark = BlockMark()


class SignatureKind(StrEnum):
    """How the letter is signed."""

    BLANK = "blank"  # a place for a handwritten signature above the typed name
    TYPED = "typed"
    DRAWN = "drawn"  # strokes drawn in the program
    IMAGE = "image"  # a picture of a signature


@dataclass(frozen=True, slots=True)
class Signature:
    """The place of the signature; ``image`` holds PNG bytes, ``strokes`` points in 0..1."""

    name: str
    kind: SignatureKind = SignatureKind.BLANK
    caption: str = ""
    image: bytes | None = None
    strokes: tuple[tuple[tuple[float, float], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Enclosures:
    """The list of enclosures, numbered from 1; ``separately`` marks those sent apart."""

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A framed short text (a date to watch, a warning on a plain-language page)."""

    title: str
    runs: tuple[Run, ...]


class MarkTone(StrEnum):
    """What an entry of the time axis stands for; never shown by colour alone."""

    MINE = "mine"
    THEIRS = "theirs"
    PROOF = "proof"
    FUTURE = "future"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class StripEvent:
    """A point on the drawn time axis: solid when past, dashed when still to come."""

    on: date
    title: str
    tone: MarkTone
    proof: str = ""  # exhibit label, empty when there is none
    is_past: bool = True
    lane: str = ""  # "writer", "trader", "institution" or empty


@dataclass(frozen=True, slots=True)
class StripBar:
    """A clock on the time axis: from its trigger to the safe and the legal last day."""

    start: date
    safe: date
    legal: date
    title: str
    tone: MarkTone = MarkTone.THEIRS
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class StripBranch:
    """A branch to come: what may happen (reply, silence, refusal) and what follows from it."""

    on: date
    when: str
    then: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The time axis as a graphic with its words for those who cannot see it."""

    events: tuple[StripEvent, ...]
    bars: tuple[StripBar, ...]
    branches: tuple[StripBranch, ...]
    today: date
    alternative_text: str


class DayKind(StrEnum):
    """What kind of day a cell of the day strip shows."""

    WORKING = "working"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the strip of a deadline sheet; ``note`` names the holiday or the role."""

    on: date
    kind: DayKind
    counted: int | None = None  # which day of the term, None where it is not counted
    note: str = ""


@dataclass(frozen=True, slots=True)
class DayStrip:
    """The days of one deadline, drawn as a calendar strip."""

    days: tuple[DayCell, ...]
    safe: date | None
    legal: date | None
    alternative_text: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins on a new page."""


@dataclass(frozen=True, slots=True)
class Spacer:
    """Vertical space in millimetres."""

    height_mm: float


Block = (
    Heading
    | Paragraph
    | Items
    | Table
    | Signature
    | Enclosures
    | Notice
    | Strip
    | DayStrip
    | PageBreak
    | Spacer
)


class DocumentKind(StrEnum):
    """Which page geometry a document wants."""

    LETTER = "letter"  # letterhead, address window, fold marks, subject
    REPORT = "report"  # title on top, no address window (timeline, proof sheet, summary)


@dataclass(frozen=True, slots=True)
class Party:
    """A sender or addressee as lines ready to print, name first."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact the document still needs: the field to fill in and its Polish name."""

    field: str
    label: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document ready to print: pure values, the same input prints the same bytes."""

    title: str  # also the PDF title
    blocks: tuple[Block, ...]
    kind: DocumentKind = DocumentKind.LETTER
    language: str = "pl"
    sender: Party = Party(())
    addressee: Party = Party(())
    delivery_note: str = ""  # "list polecony za potwierdzeniem odbioru"
    place_and_date: str = ""
    subject: str = ""
    reference: str = ""  # running case number, printed on every page
    own_reference: str = ""
    footer_note: str = ""  # e.g. the edition of the rulebook, small print
    author: str = ""
    keywords: tuple[str, ...] = field(default=())
    missing: tuple[Missing, ...] = ()  # visible blanks; empty when the document is ready
