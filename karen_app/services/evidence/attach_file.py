"""Attaches a file to a case: copied in first, referenced after."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from karen_app.domain.checks.text import LINE_LIMIT, check_text
from karen_app.domain.errors import FileTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId, EvidenceId
from karen_app.domain.message import say
from karen_app.domain.problem import Problem, problem
from karen_app.services.cases.read_case import read_case
from karen_app.services.drafts import EvidenceDraft
from karen_app.services.log.entry import read_entry
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk, FileStore, Progress, StoredFile
from karen_app.services.storing import store_edit, store_new


@dataclasses.dataclass(frozen=True, slots=True)
class FileToAttach:
    """Which file goes to which case, and what is said about it."""

    case_id: CaseId
    source: Path
    about: EvidenceDraft = EvidenceDraft()


def attach_file(
    desk: Desk, files: FileStore, wanted: FileToAttach, progress: Progress | None = None
) -> Outcome[Evidence]:
    """Copy the file in and record it with its fingerprint and the next exhibit number.

    A file that vanished, cannot be read or was cancelled gives ``Refused`` with its sentence.
    """
    read_case(desk, wanted.case_id)
    if desk.is_read_only:
        return Refused((problem("", "store.read_only"),))
    if problems := check_text("description", wanted.about.description, LINE_LIMIT):
        return Refused(tuple(problems))
    try:
        stored = files.take_in(wanted.source, progress)
    except FileTrouble as trouble:
        return Refused((Problem("source", trouble.message),))
    evidence = evidence_of(desk, wanted, stored, next_exhibit(desk, wanted.case_id))
    return store_new(desk, say("change.file_attached", name=evidence.name), evidence)


def evidence_of(desk: Desk, wanted: FileToAttach, stored: StoredFile, exhibit: int) -> Evidence:
    """The record of a file that was copied in."""
    return Evidence(
        id=EvidenceId(desk.ids.new()),
        case_id=wanted.case_id,
        name=stored.name or wanted.source.name,
        digest=stored.digest,
        size=stored.size,
        added_at=desk.clock.now(),
        kind=wanted.about.kind,
        description=wanted.about.description.strip(),
        exhibit=exhibit,
        proves=wanted.about.proves,
        source=str(wanted.source),
        modified_at=stored.modified_at,
    )


def next_exhibit(desk: Desk, case_id: CaseId) -> int:
    """The number after the last one of a case."""
    with desk.open() as records:
        kept = records.of_case(Evidence, case_id)
    return max((item.exhibit or 0 for item in kept), default=0) + 1


def describe_evidence(
    desk: Desk, evidence_id: EvidenceId, about: EvidenceDraft
) -> Outcome[Evidence]:
    """Say what a kept file shows and which entry it proves."""
    before = read_entry(desk, Evidence, evidence_id)
    if problems := check_text("description", about.description, LINE_LIMIT):
        return Refused(tuple(problems))
    after = dataclasses.replace(
        before, kind=about.kind, description=about.description.strip(), proves=about.proves
    )
    return store_edit(desk, say("change.file_described", name=before.name), before, after)
