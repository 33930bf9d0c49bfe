"""Tables of the log: encounters, events, replies."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import Boolean, Date, ForeignKey, Integer, String, Text, Time
from sqlalchemy.orm import Mapped, mapped_column

from karen_app.domain.fields import Fields
from karen_app.persistence.base import Base, FieldsText


class EncounterRow(Base):
    """An encounter; failures are words parted by spaces."""

    __tablename__ = "encounter"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("matter.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    happened_on: Mapped[date] = mapped_column(Date)
    happened_at: Mapped[time | None] = mapped_column(Time)
    summary: Mapped[str] = mapped_column(Text)
    channel: Mapped[str] = mapped_column(String(20))
    direction: Mapped[str] = mapped_column(String(10))
    person: Mapped[str] = mapped_column(Text)
    ticket_number: Mapped[str] = mapped_column(Text)
    said: Mapped[str] = mapped_column(Text)
    promised: Mapped[str] = mapped_column(Text)
    promised_by: Mapped[date | None] = mapped_column(Date)
    promise_state: Mapped[str] = mapped_column(String(10))
    failures: Mapped[str] = mapped_column(Text)
    repeats: Mapped[int] = mapped_column(Integer)
    minutes_lost: Mapped[int] = mapped_column(Integer)
    witness: Mapped[str] = mapped_column(Text)
    private_note: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer)


class CaseEventRow(Base):
    """A dated fact."""

    __tablename__ = "case_event"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("matter.id"), index=True)
    kind: Mapped[str] = mapped_column(String(60))
    on: Mapped[date] = mapped_column("happened_on", Date)
    at: Mapped[time | None] = mapped_column("happened_at", Time)
    channel: Mapped[str | None] = mapped_column(String(20))
    note: Mapped[str] = mapped_column(Text)
    attributes: Mapped[Fields] = mapped_column(FieldsText)
    revision: Mapped[int] = mapped_column(Integer)


class ReplyRow(Base):
    """A reply; grounds are ids parted by spaces."""

    __tablename__ = "reply"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("matter.id"), index=True)
    received_on: Mapped[date] = mapped_column(Date)
    outcome: Mapped[str] = mapped_column(String(20))
    channel: Mapped[str | None] = mapped_column(String(20))
    has_reasons: Mapped[bool | None] = mapped_column(Boolean)
    adr: Mapped[str | None] = mapped_column(String(10))
    drawn_up: Mapped[date | None] = mapped_column(Date)
    to_appeal: Mapped[bool] = mapped_column(Boolean)
    grounds: Mapped[str] = mapped_column(Text)
    words: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer)
    answers: Mapped[str] = mapped_column(String(36), server_default="")
