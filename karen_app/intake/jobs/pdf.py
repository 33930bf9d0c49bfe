"""Reads the text of a foreign PDF."""

from __future__ import annotations

import io
from collections.abc import Mapping

import pypdf
import pypdf.filters
from pypdf.errors import PyPdfError

from karen_app.intake.limits import PDF_PAGES, TEXT_SIGNS


def read_pdf(content: bytes) -> Mapping[str, object]:
    """Text of every page, up to the limits; a page that cannot be read is counted."""
    reader = pypdf.PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        return {"locked": True, "pages": 0, "text": "", "unread": 0}
    count = len(reader.pages)
    texts: list[str] = []
    unread = signs = 0
    for number in range(min(count, PDF_PAGES)):
        try:
            text = reader.pages[number].extract_text()
        except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError):
            unread += 1
            continue
        texts.append(text)
        signs += len(text)
        if signs > TEXT_SIGNS:
            unread += count - number - 1
            break
    whole = "\n\n".join(text.strip() for text in texts if text.strip())
    return {"locked": False, "pages": count, "text": whole[:TEXT_SIGNS], "unread": unread}
