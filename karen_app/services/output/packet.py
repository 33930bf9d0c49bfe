"""The packet for a receiver: letter, list of contents and every enclosure in one or more PDFs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from karen_app.domain.case_file import CaseFile
from karen_app.domain.errors import FileTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.message import Message
from karen_app.services.letters.compose_letter import Composed
from karen_app.services.letters.enclosing import copies, enclosed
from karen_app.services.output.receivers import limits_of
from karen_app.services.ports import Bound, BoundExhibit, BundleLimits, FileStore, Printer, Progress
from letters import Document, EvidenceLine, compose_evidence_list, polish_date


@dataclass(frozen=True, slots=True)
class Packet:
    """Files to send, and what could not go along."""

    bound: Bound
    missing: tuple[Message, ...]


def packet_of(
    composed: Composed,
    files: FileStore,
    printer: Printer,
    progress: Progress | None = None,
    limits: BundleLimits | None = None,
) -> Packet:
    """Bind a letter that has no blanks with its enclosures; raises ``OutputTrouble``.

    Without ``limits`` those hold that are known of the receiver.

    A kept file that is gone or was changed is named in ``missing``, never left out silently.
    """
    letter = composed.letter
    content = (
        files.read(letter.frozen.pdf_digest) if letter.frozen else printer.pdf(composed.document)
    )
    missing: list[Message] = []
    exhibits = tuple(_exhibits(composed, files, missing))
    bound = printer.bundle(
        content,
        exhibits,
        title=letter.title,
        reference=composed.file.case.number,
        limits=limits_of(letter.addressee) if limits is None else limits,
        progress=progress,
    )
    return Packet(bound, tuple(missing))


def _exhibits(
    composed: Composed, files: FileStore, missing: list[Message]
) -> Iterator[BoundExhibit]:
    letter, file = composed.letter, composed.file
    for sent in copies(letter, composed.template, file):
        if sent.frozen is not None:
            title = f"kopia pisma „{sent.title}” z dnia {polish_date(sent.frozen.frozen_on)}"
            content = _read(files, sent.frozen.pdf_digest, missing)
            if content is not None:
                yield BoundExhibit(title, f"{sent.template}.pdf", content)
    for item in enclosed(letter, file):
        content = _read(files, item.digest, missing)
        if content is not None:
            yield BoundExhibit(item.description or item.name, item.name, content)


def _read(files: FileStore, digest: str, missing: list[Message]) -> bytes | None:
    try:
        return files.read(digest)
    except FileTrouble as trouble:
        missing.append(trouble.message)
        return None


def evidence_document(file: CaseFile) -> Document:
    """The list of kept files with the beginning of each fingerprint."""
    ordered = sorted(file.evidence, key=lambda item: (item.exhibit or 10**6, item.name))
    lines = tuple(_line(file, item) for item in ordered)
    return compose_evidence_list(lines, file.case.number)


def _line(file: CaseFile, item: Evidence) -> EvidenceLine:
    return EvidenceLine(
        label=str(item.exhibit or ""),
        title=item.description or item.name,
        on=item.added_at.date(),
        origin=item.name,
        fingerprint=item.digest,
        size=item.size,
        proves=_proves(file, item.proves),
    )


def _proves(file: CaseFile, entry_id: str) -> str:
    """The entry a file belongs to, in words."""
    for encounter in file.encounters:
        if encounter.id == entry_id:
            return encounter.summary
    for event in file.events:
        if event.id == entry_id:
            return event.note
    for reply in file.replies:
        if reply.id == entry_id:
            return reply.words
    for dispatch in file.dispatches:
        letter = file.letter(dispatch.letter_id)
        if dispatch.id == entry_id.partition(":")[0] and letter is not None:
            return letter.title
    return ""
