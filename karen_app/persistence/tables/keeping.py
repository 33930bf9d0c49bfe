"""Tables of the journal, of drafts, and of the seals of records."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from karen_app.domain.fields import Fields
from karen_app.persistence.base import Base, FieldsText, Instant


class JournalRow(Base):
    """One line of history; never changed, chained by digests."""

    __tablename__ = "journal"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column("written_at", Instant)
    actor: Mapped[str] = mapped_column(Text)
    case_id: Mapped[str] = mapped_column(String(36), index=True)
    label: Mapped[str] = mapped_column(Text)
    payload: Mapped[str] = mapped_column(Text)
    salt: Mapped[str] = mapped_column(String(64), server_default="")
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))


class DraftRow(Base):
    """What is typed in a form and not saved yet."""

    __tablename__ = "draft"

    form: Mapped[str] = mapped_column(String(120), primary_key=True)
    typed: Mapped[Fields] = mapped_column(FieldsText)
    kept_at: Mapped[datetime] = mapped_column(Instant)


class SealRow(Base):
    """The digest of one stored row: tells a flipped bit from what was saved."""

    __tablename__ = "row_seal"

    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    record_id: Mapped[str] = mapped_column(String(60), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
