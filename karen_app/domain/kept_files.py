"""Which kept files records refer to, by fingerprint, and what each is called."""

from __future__ import annotations

from collections.abc import Iterable

from karen_app.domain.evidence import Evidence
from karen_app.domain.letter import Letter


def files_of(records: Iterable[object]) -> dict[str, str]:
    """Fingerprint and name of every kept file of some records: evidence, and letters as sent."""
    named: dict[str, str] = {}
    for record in records:
        if isinstance(record, Evidence):
            named[record.digest] = record.name
        elif isinstance(record, Letter) and record.frozen:
            named[record.frozen.pdf_digest] = record.title
    return named
