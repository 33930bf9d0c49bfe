"""Verifies that kept files are there and unchanged."""

from __future__ import annotations

from karen_app.domain.case import Case
from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId
from karen_app.domain.message import Message, say
from karen_app.services.ports import Desk, FileStore, Progress
from karen_app.services.views.evidence_list import FileCheck


def verify_files(
    desk: Desk,
    files: FileStore,
    case_id: CaseId | None = None,
    progress: Progress | None = None,
) -> tuple[FileCheck, ...]:
    """Read every kept file (of one case) and compare its fingerprint; may be cancelled."""
    with desk.open() as records:
        cases = (case_id,) if case_id else tuple(case.id for case in records.all(Case))
        kept = [item for each in cases for item in records.of_case(Evidence, each)]
    checks = []
    for place, item in enumerate(kept, start=1):
        message = _state(files, item)
        checks.append(FileCheck(item.id, item.name, message.code == "file.intact", message))
        if progress is not None and not progress(place, len(kept)):
            break
    return tuple(checks)


def _state(files: FileStore, item: Evidence) -> Message:
    if not files.has(item.digest):
        return say("file.gone", name=item.name)
    if not files.is_intact(item.digest):
        return say("file.changed", name=item.name)
    return say("file.intact")
