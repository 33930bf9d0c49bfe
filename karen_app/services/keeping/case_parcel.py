"""What a case looks like when it is handed over: names of files, texts, ``case.json``."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.file_names import safe_name
from karen_app.domain.records import to_plain
from karen_app.services.deadlines.facts import facts_of

FORM = 2
"""Number of the form of ``case.json``; a higher one is refused when it comes back."""
CASE_JSON, FACTS_JSON, README, FILES = "case.json", "facts.json", "README.txt", "files"
GROUPS = ("encounters", "events", "replies", "evidence", "letters", "dispatches", "adjustments")
_README = """{title}

case.json    everything recorded about the case, to take into Karen again
facts.json   the dated facts; "python -m legal_rules assess facts.json" computes from them
files/       the evidence, and letters as they were sent
SHA256SUMS   fingerprints of all files; "sha256sum -c SHA256SUMS" checks them
"""


def without_private(file: CaseFile) -> CaseFile:
    """The case without what its writer kept to themselves: private notes and source paths."""
    return dataclasses.replace(
        file,
        case=dataclasses.replace(file.case, note=""),
        client=dataclasses.replace(file.client, note=""),
        trader=dataclasses.replace(file.trader, note=""),
        encounters=tuple(dataclasses.replace(e, private_note="") for e in file.encounters),
        evidence=tuple(dataclasses.replace(e, source="") for e in file.evidence),
    )


def records_of(file: CaseFile) -> dict[str, object]:
    """Every record of a case as JSON values, losing nothing."""
    groups = {name: [to_plain(each) for each in getattr(file, name)] for name in GROUPS}
    people = {name: to_plain(getattr(file, name)) for name in ("client", "trader", "case")}
    return {**people, **groups}


def named_files(file: CaseFile, taken: list[str]) -> Iterator[tuple[str, str]]:
    """Names below ``files/`` with fingerprints: exhibits in their order, then sent letters."""
    kept = sorted(file.evidence, key=lambda each: (each.exhibit or 10**6, each.name, each.id))
    for item in kept:
        number = f"{item.exhibit:02} " if item.exhibit else ""
        yield _named(f"{number}{item.name}", taken), item.digest
    for letter in file.letters:
        if letter.frozen is not None:
            day = letter.frozen.frozen_on.isoformat()
            yield _named(f"{day} {letter.title}.pdf", taken), letter.frozen.pdf_digest


def _named(name: str, taken: list[str]) -> str:
    safe = safe_name(name, taken)
    taken.append(safe)
    return f"{FILES}/{safe}"


def case_texts(file: CaseFile, files: Iterable[tuple[str, str]], today: date) -> dict[str, bytes]:
    """The written parts of a parcel."""
    case = {
        "karen_case": FORM,
        "exported_on": today.isoformat(),
        "facts": facts_of(file, today),
        "records": records_of(file),
        "files": [{"name": name, "sha256": digest} for name, digest in files],
    }
    title = f"{file.case.number} {file.case.title}"
    return {
        CASE_JSON: as_json(case),
        FACTS_JSON: as_json(case["facts"]),
        README: _README.format(title=title).encode(),
    }


def as_json(value: object) -> bytes:
    """Readable JSON, the same for equal values."""
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
