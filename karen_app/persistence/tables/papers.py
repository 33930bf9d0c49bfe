"""Tables of papers: evidence, letters, sendings, decisions about deadlines."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, Date, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from karen_app.domain.fields import Fields
from karen_app.persistence.base import Base, FieldsText, Instant


class EvidenceRow(Base):
    """A kept file by its fingerprint."""

    __tablename__ = "evidence"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("matter.id"), index=True)
    name: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[int] = mapped_column(BigInteger)
    added_at: Mapped[datetime] = mapped_column(Instant)
    kind: Mapped[str] = mapped_column(String(20))
    description: Mapped[str] = mapped_column(Text)
    exhibit: Mapped[int | None] = mapped_column(Integer)
    proves: Mapped[str] = mapped_column(String(60))
    source: Mapped[str] = mapped_column(Text)
    modified_at: Mapped[datetime | None] = mapped_column(Instant)
    revision: Mapped[int] = mapped_column(Integer)


class LetterRow(Base):
    """A letter; the frozen columns are filled when it was sent."""

    __tablename__ = "letter"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("matter.id"), index=True)
    template: Mapped[str] = mapped_column(String(80))
    title: Mapped[str] = mapped_column(Text)
    created_on: Mapped[date] = mapped_column(Date)
    values: Mapped[Fields] = mapped_column("typed_values", FieldsText)
    edits: Mapped[Fields] = mapped_column(FieldsText)
    enclosures: Mapped[str] = mapped_column(Text)
    addressee: Mapped[str] = mapped_column(String(60))
    printed_on: Mapped[date | None] = mapped_column(Date)
    frozen_on: Mapped[date | None] = mapped_column(Date)
    frozen_text: Mapped[str] = mapped_column(Text)
    pdf_digest: Mapped[str] = mapped_column(String(64))
    edition: Mapped[str] = mapped_column(String(40))
    rules: Mapped[str] = mapped_column(Text)
    citations: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer)


class DispatchRow(Base):
    """A sending and its arrival."""

    __tablename__ = "dispatch"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("matter.id"), index=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"), index=True)
    channel: Mapped[str] = mapped_column(String(20))
    sent_on: Mapped[date] = mapped_column(Date)
    tracking_number: Mapped[str] = mapped_column(Text)
    sending_evidence: Mapped[str | None] = mapped_column(String(36))
    arrived_on: Mapped[date | None] = mapped_column(Date)
    arrival_proof: Mapped[str] = mapped_column(String(20))
    arrival_evidence: Mapped[str | None] = mapped_column(String(36))
    avizo_on: Mapped[date | None] = mapped_column(Date)
    revision: Mapped[int] = mapped_column(Integer)


class AdjustmentRow(Base):
    """A decision about a deadline."""

    __tablename__ = "deadline_adjustment"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("matter.id"), index=True)
    rule: Mapped[str] = mapped_column(String(80))
    trigger: Mapped[str] = mapped_column("started_by", String(80))
    kind: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(Text)
    decided_on: Mapped[date] = mapped_column(Date)
    until: Mapped[date | None] = mapped_column(Date)
    days: Mapped[int] = mapped_column(Integer)
    revision: Mapped[int] = mapped_column(Integer)
