"""Letters: composes typed documents from recorded facts (front door of composing)."""

from letters.catalogue import Catalogue, load_catalogue
from letters.composing.compose import compose
from letters.composing.edits import ChangedBlock, changed_blocks, put_back
from letters.composing.examples import example_values
from letters.composing.inflect import genitive_of
from letters.composing.lint import lint, lint_template
from letters.composing.polish import polish_date
from letters.errors import BlankLeft, LettersError, TemplateError, UnknownLetter
from letters.model.data import (
    Addressee,
    Cell,
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
    DayCell,
    Document,
    DocumentKind,
    Heading,
    Items,
    MarkTone,
    Notice,
    Paragraph,
    Run,
)
from letters.model.template import LetterTemplate
from letters.risk.check import RiskContext, RiskFinding, check_letter
from letters.risk.words import Level
from letters.timeline.compose import compose_timeline
from letters.timeline.data import (
    CountingStep,
    DeadlineSheet,
    EvidenceLine,
    Promise,
    SummaryData,
    TimelineBranch,
    TimelineClock,
    TimelineData,
    TimelineEntry,
    Variant,
)
from letters.timeline.lists import compose_evidence_list, compose_packet_list
from letters.timeline.plain_page import compose_plain_page
from letters.timeline.proof_sheet import compose_proof_sheet, day_cells
from letters.timeline.summary import compose_summary

__all__ = [
    "Addressee",
    "BlankLeft",
    "Block",
    "BlockMark",
    "Catalogue",
    "Cell",
    "ChangedBlock",
    "Citation",
    "Client",
    "CountingStep",
    "DayCell",
    "DeadlineSheet",
    "Document",
    "DocumentKind",
    "EarlierLetter",
    "Enclosure",
    "EvidenceLine",
    "Grievance",
    "GrievanceState",
    "Heading",
    "Items",
    "LetterData",
    "LetterTemplate",
    "LettersError",
    "Level",
    "MarkTone",
    "Money",
    "Notice",
    "Paragraph",
    "Promise",
    "RiskContext",
    "RiskFinding",
    "Run",
    "SummaryData",
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
    "changed_blocks",
    "check_letter",
    "compose",
    "compose_evidence_list",
    "compose_packet_list",
    "compose_plain_page",
    "compose_proof_sheet",
    "compose_summary",
    "compose_timeline",
    "day_cells",
    "example_values",
    "genitive_of",
    "lint",
    "lint_template",
    "load_catalogue",
    "polish_date",
    "put_back",
]
