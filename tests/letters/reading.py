"""Reads printed PDFs back for the tests."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

import page
from pypdf import PdfReader

from tests.letters.reading_tags import faults_of_links

_FOOTER = re.compile(r"(Sprawa [^\n]* · )?strona \d+ z \d+\s*$")


def pages_of(content: bytes) -> list[str]:
    """Give the text of each page, footer included."""
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(content)).pages]


def body_of(content: bytes) -> str:
    """Give all text without the footers."""
    return "\n".join(_FOOTER.sub("", text) for text in pages_of(content))


def squeezed(text: str) -> str:
    """Leave out all white space: lines are broken where the page ends them."""
    return "".join(text.split())


def failures(content: bytes, profiles: Iterable[str] = ("PDF_A_3A", "PDF_UA_1")) -> list[str]:
    """Validate against each profile; gives the failed rules.

    The validator does not look whether the words of a link stand in its element, so that is
    read here, once a file is sound enough to be read by its tags.
    """
    found: list[str] = []
    wanted = tuple(profiles)
    for name in wanted:
        report = page.validate_pdf_bytes(content, profile=getattr(page.ValidationProfile, name))
        found += [f"{name}: {failure.rule_id} {failure.message}" for failure in report.failures]
        assert report.is_compliant is not bool(report.failures)
    return found or (faults_of_links(content) if "PDF_UA_1" in wanted else [])


def positions(content: bytes, number: int = 0) -> list[tuple[str, float, float]]:
    """Give each piece of text of a page with its place in points from the lower left corner."""
    found: list[tuple[str, float, float]] = []

    def visit(text: str, matrix: list[float], words: list[float], *_font: object) -> None:
        if text.strip():
            x = words[4] * matrix[0] + words[5] * matrix[2] + matrix[4]
            y = words[4] * matrix[1] + words[5] * matrix[3] + matrix[5]
            found.append((text.strip(), x, y))

    PdfReader(io.BytesIO(content)).pages[number].extract_text(visitor_text=visit)
    return found
