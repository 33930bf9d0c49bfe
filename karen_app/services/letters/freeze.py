"""Freezes a letter: its words, printed bytes and the law it relied on are kept for good."""

from __future__ import annotations

import dataclasses
from datetime import date

from karen_app.domain.letter import FrozenLetter, Letter
from karen_app.services.letters.compose_letter import Composed
from karen_app.services.ports import FileStore, Printer
from karen_app.services.views.make_clock import citation_text


def frozen(composed: Composed, printer: Printer, files: FileStore, on: date) -> Letter:
    """The letter as it left the house on the day ``on``; the PDF is kept in the file store."""
    pdf = printer.pdf(composed.document)
    kept = files.put(pdf)
    assessment = composed.assessment
    deadlines = assessment.deadlines if assessment else ()
    cited = [text for each in deadlines for text in map(citation_text, each.citations)]
    return dataclasses.replace(
        composed.letter,
        frozen=FrozenLetter(
            frozen_on=on,
            text=printer.text(composed.document),
            pdf_digest=kept.digest,
            edition=assessment.edition if assessment else "",
            rules=tuple(each.rule for each in deadlines),
            citations=tuple(dict.fromkeys(cited)),
        ),
    )
