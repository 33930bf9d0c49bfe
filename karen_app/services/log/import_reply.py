"""Takes in a mail, PDF or picture: the original as evidence, its words as drafts to confirm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from karen_app.domain.checks.text import LINE_LIMIT, TEXT_LIMIT
from karen_app.domain.encounter import Channel, Direction, EncounterKind
from karen_app.domain.errors import FileTrouble
from karen_app.domain.evidence import Evidence, EvidenceKind
from karen_app.domain.file_names import safe_name
from karen_app.domain.ids import CaseId, EvidenceId
from karen_app.domain.message import Message, say
from karen_app.domain.problem import Problem, problem
from karen_app.services.cases.read_case import read_case
from karen_app.services.change import Change, adding
from karen_app.services.drafts import EncounterDraft, ReplyDraft
from karen_app.services.intake_ports import ForeignReader, ReadMail
from karen_app.services.outcome import Done, Outcome, Refused
from karen_app.services.ports import Desk, FileStore, StoredFile
from karen_app.services.storing import commit_change

_DAY_SHOWN = 10


@dataclass(frozen=True, slots=True)
class ForeignText:
    """What a foreign file says: ``on`` is its civil day, ``None`` where none stands in it."""

    text: str
    sender: str = ""
    subject: str = ""
    on: date | None = None
    at: datetime | None = None
    notes: tuple[Message, ...] = ()
    mail: ReadMail | None = None


@dataclass(frozen=True, slots=True)
class ImportedReply:
    """Drafts to confirm, and the ids of the evidence that was kept, the original first."""

    encounter: EncounterDraft
    reply: ReplyDraft
    evidence: tuple[EvidenceId, ...]
    notes: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Intake:
    """With what foreign files are taken in."""

    desk: Desk
    files: FileStore
    reader: ForeignReader


def read_foreign(reader: ForeignReader, source: Path) -> ForeignText:
    """The words of an .eml, .msg, PDF, text or picture; raises ``FileTrouble``."""
    content = reader.read_file(source)
    seen = reader.look(source.name, content)
    kind = seen.content_type
    if kind == "application/pdf":
        return _from_pdf(reader, source.name, content)
    if kind.startswith("image/"):
        if seen.is_unseen:
            return ForeignText("", notes=(say("foreign.no_extra.heic", name=source.name),))
        taken = reader.look_at_picture(source.name, content).taken_at
        note = say("foreign.no_words", name=source.name)
        return ForeignText("", on=_day(taken), notes=(note,))
    if kind.startswith("text/") and source.suffix.casefold() in {".txt", ".text", ".md", ".log"}:
        return ForeignText(content.decode("utf-8", "replace")[:TEXT_LIMIT])
    mail = reader.read_mail(source.name, content)
    return ForeignText(
        text=mail.text[:TEXT_LIMIT],
        sender=mail.sender,
        subject=mail.subject,
        on=mail.sent_on,
        at=mail.sent_at,
        notes=mail.warnings,
        mail=mail,
    )


def import_reply(intake: Intake, case_id: CaseId, source: Path) -> Outcome[ImportedReply]:
    """Keep the original byte for byte, and every attachment, as evidence; read the words.

    Nothing is recorded in the log: the drafts go to the forms. A file that cannot be read is
    ``Refused`` with its sentence and nothing is kept (attach it as a file instead).
    """
    read_case(intake.desk, case_id)
    if intake.desk.is_read_only:
        return Refused((problem("", "store.read_only"),))
    try:
        found = read_foreign(intake.reader, source)
        stored = [(intake.files.take_in(source), source.name, str(source))]
        attachments = found.mail.attachments if found.mail else ()
        stored += [(intake.files.put(each.content), each.name, "") for each in attachments]
    except FileTrouble as trouble:
        return Refused((Problem("source", trouble.message),))
    kept = _evidence(intake, case_id, stored)
    outcome = commit_change(intake.desk, _change(source.name, kept))
    if not isinstance(outcome, Done):
        return outcome
    ids = tuple(each.id for each in kept)
    drafts = ImportedReply(_encounter(found), _reply(found), ids, found.notes)
    return Done(drafts, outcome.change)


def _from_pdf(reader: ForeignReader, name: str, content: bytes) -> ForeignText:
    pdf = reader.read_pdf(name, content)
    notes = []
    if pdf.is_locked:
        notes.append(say("foreign.locked", name=name))
    elif not pdf.text.strip():
        notes.append(say("foreign.no_words", name=name))
    if pdf.unread:
        notes.append(say("foreign.pages_unread", count=pdf.unread))
    return ForeignText(pdf.text[:TEXT_LIMIT], notes=tuple(notes))


def _day(taken_at: str) -> date | None:
    return date.fromisoformat(taken_at[:_DAY_SHOWN]) if taken_at else None


def _change(name: str, kept: tuple[Evidence, ...]) -> Change:
    code = "change.mail_attached" if len(kept) > 1 else "change.file_attached"
    return adding(say(code, name=name), *kept)


def _evidence(
    intake: Intake, case_id: CaseId, stored: list[tuple[StoredFile, str, str]]
) -> tuple[Evidence, ...]:
    with intake.desk.open() as records:
        there = records.of_case(Evidence, case_id)
    first = max((item.exhibit or 0 for item in there), default=0) + 1
    taken: list[str] = []
    kept = []
    for number, (file, name, source) in enumerate(stored, start=first):
        taken.append(safe_name(name, taken))
        kept.append(
            Evidence(
                id=EvidenceId(intake.desk.ids.new()),
                case_id=case_id,
                name=taken[-1],
                digest=file.digest,
                size=file.size,
                added_at=intake.desk.clock.now(),
                kind=EvidenceKind.CORRESPONDENCE,
                exhibit=number,
                source=source,
                modified_at=file.modified_at,
            )
        )
    return tuple(kept)


def _encounter(found: ForeignText) -> EncounterDraft:
    return EncounterDraft(
        kind=EncounterKind.EMAIL if found.mail else EncounterKind.LETTER,
        happened_on=found.on,
        channel=Channel.EMAIL if found.mail else None,
        direction=Direction.THEIRS,
        summary=(found.subject or found.text.strip().partition("\n")[0])[:LINE_LIMIT],
        person=found.sender[:LINE_LIMIT],
        said=found.text,
    )


def _reply(found: ForeignText) -> ReplyDraft:
    return ReplyDraft(
        received_on=found.on,
        channel=Channel.EMAIL if found.mail else None,
        words=found.text,
    )
