"""The contents page of a bundle and the list of evidence with fingerprints."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from letters.bundle.exhibits import BundleOptions, Exhibit
from letters.model.document import (
    Align,
    Document,
    DocumentKind,
    Paragraph,
    Run,
    Table,
    TableColumn,
)

_WORDS = {
    "pl": {
        "title": "Spis załączników",
        "number": "Nr",
        "what": "Załącznik",
        "file": "Plik",
        "page": "Strona",
        "apart": "osobno",
        "other_part": "w innej części",
        "why": "Dołączono osobno",
        "stamp": "Załącznik nr {number}",
        "page_short": "str.",
        "letter": "Pismo",
        "evidence": "Wykaz dowodów",
        "how": (
            "Skrót SHA-256 pozwala sprawdzić, że plik nie zmienił się od dnia sporządzenia wykazu. "
            "Dołączony plik SHA256SUMS sprawdza się poleceniem „sha256sum -c SHA256SUMS”."
        ),
        "digest": "SHA-256",
    },
    "en": {
        "title": "List of enclosures",
        "number": "No.",
        "what": "Enclosure",
        "file": "File",
        "page": "Page",
        "apart": "separately",
        "other_part": "in another part",
        "why": "Enclosed separately",
        "stamp": "Enclosure {number}",
        "page_short": "p.",
        "letter": "Letter",
        "evidence": "List of evidence",
        "how": (
            "The SHA-256 fingerprint shows that a file has not changed since this list was made. "
            "The enclosed file SHA256SUMS is checked with “sha256sum -c SHA256SUMS”."
        ),
        "digest": "SHA-256",
    },
}


def words_of(language: str) -> dict[str, str]:
    """Give the fixed words; letters are Polish, so Polish stands in for other languages."""
    return _WORDS.get(language, _WORDS["pl"])


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the contents page; ``page`` is ``None`` for what is enclosed separately."""

    number: int
    title: str
    file_name: str
    page: int | None
    reason: str = ""


def contents_page(lines: Sequence[Line], options: BundleOptions, part: str = "") -> Document:
    """Compose the contents page.

    Args:
        lines: one for each exhibit, in order.
        options: of the bundle.
        part: which part of a split bundle this is, for the subject.
    """
    words = words_of(options.language)
    rows = tuple(
        (
            (Run(str(line.number)),),
            (Run(line.title + (f"\n{words['why']}: {line.reason}." if line.reason else "")),),
            (Run(line.file_name),),
            (Run(words["apart"] if line.page is None else str(line.page)),),
        )
        for line in lines
    )
    columns = (
        TableColumn(words["number"], Align.RIGHT, 0.6),
        TableColumn(words["what"], weight=5),
        TableColumn(words["file"], weight=2.6),
        TableColumn(words["page"], Align.RIGHT, 1.1),
    )
    return Document(
        title=words["title"],
        kind=DocumentKind.REPORT,
        language=options.language,
        subject=" · ".join(text for text in (options.title, part) if text),
        reference=options.reference,
        blocks=(Table(columns, rows),),
    )


def evidence_list(exhibits: Sequence[Exhibit], options: BundleOptions) -> Document:
    """Compose the list of evidence: number, title, file name, size and SHA-256 of each file."""
    words = words_of(options.language)
    rows = tuple(
        (
            (Run(str(number)),),
            (Run(f"{exhibit.title}\n{exhibit.file_name}"),),
            (Run(_in_groups(fingerprint(exhibit.content))),),
        )
        for number, exhibit in enumerate(exhibits, start=1)
    )
    columns = (
        TableColumn(words["number"], Align.RIGHT, 0.5),
        TableColumn(words["what"], weight=3),
        TableColumn(words["digest"], weight=4),
    )
    return Document(
        title=words["evidence"],
        kind=DocumentKind.REPORT,
        language=options.language,
        subject=options.title,
        reference=options.reference,
        blocks=(Paragraph((Run(words["how"]),)), Table(columns, rows)),
    )


def sha256sums(exhibits: Sequence[Exhibit]) -> str:
    """Give the text of a SHA256SUMS file that ``sha256sum -c`` understands.

    Names with a backslash or a line end are written the way that program writes them.
    """
    return "".join(_sum_line(exhibit) for exhibit in exhibits)


def fingerprint(content: bytes) -> str:
    """Give the SHA-256 of the content as 64 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def _sum_line(exhibit: Exhibit) -> str:
    name = exhibit.file_name
    safe = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    mark = "\\" if safe != name else ""
    return f"{mark}{fingerprint(exhibit.content)}  {safe}\n"


def _in_groups(digest: str) -> str:
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
