"""Evidence, letters, sendings, decisions about deadlines: row to record and back."""

from __future__ import annotations

from karen_app.domain.deadline import AdjustmentKind, DeadlineAdjustment
from karen_app.domain.dispatch import ArrivalProof, Dispatch
from karen_app.domain.encounter import Channel
from karen_app.domain.evidence import Evidence, EvidenceKind
from karen_app.domain.ids import AdjustmentId, CaseId, DispatchId, EvidenceId, LetterId
from karen_app.domain.letter import FrozenLetter, Letter
from karen_app.persistence.tables.papers import (
    AdjustmentRow,
    DispatchRow,
    EvidenceRow,
    LetterRow,
)


def evidence_of(row: EvidenceRow) -> Evidence:
    """The evidence of a row."""
    return Evidence(
        id=EvidenceId(row.id),
        case_id=CaseId(row.case_id),
        name=row.name,
        digest=row.digest,
        size=row.size,
        added_at=row.added_at,
        kind=EvidenceKind(row.kind),
        description=row.description,
        exhibit=row.exhibit,
        proves=row.proves,
        source=row.source,
        modified_at=row.modified_at,
        revision=row.revision,
    )


def evidence_row(item: Evidence) -> EvidenceRow:
    """The row of a kept file."""
    return EvidenceRow(
        id=item.id,
        case_id=item.case_id,
        name=item.name,
        digest=item.digest,
        size=item.size,
        added_at=item.added_at,
        kind=item.kind.value,
        description=item.description,
        exhibit=item.exhibit,
        proves=item.proves,
        source=item.source,
        modified_at=item.modified_at,
        revision=item.revision,
    )


def letter_of(row: LetterRow) -> Letter:
    """The letter of a row."""
    return Letter(
        id=LetterId(row.id),
        case_id=CaseId(row.case_id),
        template=row.template,
        title=row.title,
        created_on=row.created_on,
        values=row.values,
        edits=row.edits,
        enclosures=tuple(row.enclosures.split()),
        addressee=row.addressee,
        printed_on=row.printed_on,
        frozen=_frozen(row),
        revision=row.revision,
    )


def _frozen(row: LetterRow) -> FrozenLetter | None:
    if row.frozen_on is None:
        return None
    return FrozenLetter(
        frozen_on=row.frozen_on,
        text=row.frozen_text,
        pdf_digest=row.pdf_digest,
        edition=row.edition,
        rules=tuple(row.rules.split()),
        citations=tuple(line for line in row.citations.split("\n") if line),
    )


def letter_row(letter: Letter) -> LetterRow:
    """The row of a letter."""
    frozen = letter.frozen
    return LetterRow(
        id=letter.id,
        case_id=letter.case_id,
        template=letter.template,
        title=letter.title,
        created_on=letter.created_on,
        values=letter.values,
        edits=letter.edits,
        enclosures=" ".join(letter.enclosures),
        addressee=letter.addressee,
        printed_on=letter.printed_on,
        frozen_on=frozen.frozen_on if frozen else None,
        frozen_text=frozen.text if frozen else "",
        pdf_digest=frozen.pdf_digest if frozen else "",
        edition=frozen.edition if frozen else "",
        rules=" ".join(frozen.rules) if frozen else "",
        citations="\n".join(frozen.citations) if frozen else "",
        revision=letter.revision,
    )


def dispatch_of(row: DispatchRow) -> Dispatch:
    """The sending of a row."""
    return Dispatch(
        id=DispatchId(row.id),
        case_id=CaseId(row.case_id),
        letter_id=LetterId(row.letter_id),
        channel=Channel(row.channel),
        sent_on=row.sent_on,
        tracking_number=row.tracking_number,
        sending_evidence=EvidenceId(row.sending_evidence) if row.sending_evidence else None,
        arrived_on=row.arrived_on,
        arrival_proof=ArrivalProof(row.arrival_proof),
        arrival_evidence=EvidenceId(row.arrival_evidence) if row.arrival_evidence else None,
        avizo_on=row.avizo_on,
        revision=row.revision,
    )


def dispatch_row(dispatch: Dispatch) -> DispatchRow:
    """The row of a sending."""
    return DispatchRow(
        id=dispatch.id,
        case_id=dispatch.case_id,
        letter_id=dispatch.letter_id,
        channel=dispatch.channel.value,
        sent_on=dispatch.sent_on,
        tracking_number=dispatch.tracking_number,
        sending_evidence=dispatch.sending_evidence,
        arrived_on=dispatch.arrived_on,
        arrival_proof=dispatch.arrival_proof.value,
        arrival_evidence=dispatch.arrival_evidence,
        avizo_on=dispatch.avizo_on,
        revision=dispatch.revision,
    )


def adjustment_of(row: AdjustmentRow) -> DeadlineAdjustment:
    """The decision of a row."""
    return DeadlineAdjustment(
        id=AdjustmentId(row.id),
        case_id=CaseId(row.case_id),
        rule=row.rule,
        trigger=row.trigger,
        kind=AdjustmentKind(row.kind),
        reason=row.reason,
        decided_on=row.decided_on,
        until=row.until,
        days=row.days,
        revision=row.revision,
    )


def adjustment_row(decision: DeadlineAdjustment) -> AdjustmentRow:
    """The row of a decision."""
    return AdjustmentRow(
        id=decision.id,
        case_id=decision.case_id,
        rule=decision.rule,
        trigger=decision.trigger,
        kind=decision.kind.value,
        reason=decision.reason,
        decided_on=decision.decided_on,
        until=decision.until,
        days=decision.days,
        revision=decision.revision,
    )
