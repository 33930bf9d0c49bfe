"""What can be chosen when a document is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Profile(StrEnum):
    """Which archival standard the PDF keeps, always together with PDF/UA-1.

    PDF/A-3a may carry other files inside, PDF/A-2a may not (some portals accept only that).
    """

    A3A_UA1 = "a3a-ua1"
    A2A_UA1 = "a2a-ua1"
    PLAIN = "plain"  # untagged, without archival data: for measuring only


class Window(StrEnum):
    """Which envelope the address block is placed for."""

    DL_RIGHT = "dl-right"  # DL or C6/5, window on the right: usual in Poland
    DL_LEFT = "dl-left"
    C5_LEFT = "c5-left"


class Relationship(StrEnum):
    """What an embedded file is to the document (the words of the standard)."""

    SOURCE = "Source"
    DATA = "Data"
    SUPPLEMENT = "Supplement"
    ALTERNATIVE = "Alternative"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file carried inside the PDF: evidence, or the data a letter was made of."""

    name: str
    content: bytes
    media_type: str = "application/octet-stream"
    description: str = ""
    relationship: Relationship = Relationship.SUPPLEMENT
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """How to print.

    Attributes:
        profile: the archival standard.
        window: the envelope.
        fold_marks: draw the small marks where the sheet is folded.
        large_print: set the whole document in 18 points, without address window.
        attachments: files to embed; needs ``Profile.A3A_UA1``.
        page_numbers: "page x of y" at the foot; off for pages that another file numbers.
        created: date of the letter for the metadata, ``None`` leaves it out. Never the clock.
    """

    profile: Profile = Profile.A3A_UA1
    window: Window = Window.DL_RIGHT
    fold_marks: bool = True
    large_print: bool = False
    attachments: tuple[Attachment, ...] = ()
    page_numbers: bool = True
    created: date | None = None
