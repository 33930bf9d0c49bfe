"""Manifest of a backup: what it holds, which files it refers to, where its history ended."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select

from karen_app.domain.journal import FIRST_LINK
from karen_app.domain.keeping import Counts
from karen_app.persistence.access import Access
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.schema import step_of
from karen_app.persistence.tables import (
    AdjustmentRow,
    CaseEventRow,
    CaseRow,
    ClientRow,
    DispatchRow,
    EncounterRow,
    EvidenceRow,
    JournalRow,
    LetterRow,
    ReplyRow,
)

_ENTRIES = (EncounterRow, CaseEventRow, ReplyRow, DispatchRow, AdjustmentRow)


@dataclass(frozen=True, slots=True)
class Manifest:
    """``head`` is the digest of the last line of the journal; it shows a history cut short."""

    made_at: datetime
    reason: str
    step: str
    counts: Counts
    head: str
    fingerprint: str  # SHA-256 of the database file
    files: tuple[str, ...]  # names of the kept files it refers to


def manifest_of(
    database: Path, store: tuple[Access, FileStore | None], made_at: datetime, reason: str
) -> Manifest:
    """The manifest of a database file that is not open elsewhere.

    ``store`` says how to read it and under which names its files are kept: an encrypted store
    must not tell fingerprints.
    """
    access, kept = store
    with access.reading(database) as connection:
        step = step_of(connection) or ""
        counts, head = counts_in(connection), head_of(connection)
        digests = digests_in(connection)
        files = tuple(kept.place(each).name if kept else each for each in digests)
    return Manifest(made_at, reason, step, counts, head, fingerprint_of(database), files)


def fingerprint_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def counts_in(connection: Connection) -> Counts:
    """How much a store holds."""

    def count(row: type) -> int:
        return connection.execute(select(func.count()).select_from(row)).scalar_one()

    return Counts(
        cases=count(CaseRow),
        clients=count(ClientRow),
        entries=sum(count(row) for row in _ENTRIES),
        letters=count(LetterRow),
        files=count(EvidenceRow),
        lines=count(JournalRow),
    )


def head_of(connection: Connection) -> str:
    """The digest of the last line of the journal."""
    query = select(JournalRow.digest).order_by(JournalRow.number.desc()).limit(1)
    return connection.execute(query).scalar() or FIRST_LINK


def digests_in(connection: Connection) -> tuple[str, ...]:
    """Fingerprints of all files that records refer to."""
    found = set(connection.execute(select(EvidenceRow.digest)).scalars())
    found.update(connection.execute(select(LetterRow.pdf_digest)).scalars())
    return tuple(sorted(found - {""}))


def to_json(manifest: Manifest) -> bytes:
    """The manifest as the bytes of its file."""
    counts = manifest.counts
    stored = {
        "format": 1,
        "made_at": manifest.made_at.isoformat(),
        "reason": manifest.reason,
        "step": manifest.step,
        "counts": {name: getattr(counts, name) for name in Counts.__slots__},
        "head": manifest.head,
        "fingerprint": manifest.fingerprint,
        "files": manifest.files,
    }
    return json.dumps(stored, indent=1).encode()


def read_manifest(path: Path) -> Manifest | None:
    """The manifest in a file; ``None`` when it is gone, broken, or of a later form."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Manifest(
            made_at=datetime.fromisoformat(found["made_at"]),
            reason=str(found["reason"]),
            step=str(found["step"]),
            counts=Counts(**{name: int(found["counts"][name]) for name in Counts.__slots__}),
            head=str(found["head"]),
            fingerprint=str(found["fingerprint"]),
            files=tuple(str(each) for each in found["files"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
