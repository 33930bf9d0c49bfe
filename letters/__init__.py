"""Letters: composes typed documents from recorded facts (front door of composing)."""

from letters.catalogue import Catalogue, load_catalogue
from letters.compose.compose import compose
from letters.errors import BlankLeft, LettersError, TemplateError, UnknownLetter
from letters.model.data import (
    Addressee,
    Citation,
    Client,
    EarlierLetter,
    Enclosure,
    Grievance,
    GrievanceState,
    LetterData,
    Money,
    Tone,
    Value,
    Writer,
    WriterForm,
)
from letters.model.document import (
    Block,
    BlockMark,
    Document,
    Heading,
    Items,
    MarkTone,
    Notice,
    Paragraph,
)
from letters.model.template import LetterTemplate
from letters.timeline.compose import compose_timeline
from letters.timeline.data import (
    TimelineBranch,
    TimelineClock,
    TimelineData,
    TimelineEntry,
    Variant,
)

__all__ = [
    "Addressee",
    "BlankLeft",
    "Block",
    "BlockMark",
    "Catalogue",
    "Citation",
    "Client",
    "Document",
    "EarlierLetter",
    "Enclosure",
    "Grievance",
    "GrievanceState",
    "Heading",
    "Items",
    "LetterData",
    "LetterTemplate",
    "LettersError",
    "MarkTone",
    "Money",
    "Notice",
    "Paragraph",
    "TemplateError",
    "TimelineBranch",
    "TimelineClock",
    "TimelineData",
    "TimelineEntry",
    "Tone",
    "UnknownLetter",
    "Value",
    "Variant",
    "Writer",
    "WriterForm",
    "compose",
    "compose_timeline",
    "load_catalogue",
]
