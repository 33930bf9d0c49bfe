"""Tables of what is derived from the cases, so that it need not be computed at every start."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Boolean, Date, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from karen_app.persistence.base import Base


class BoardCardRow(Base):
    """A card; derived, so neither sealed nor in the journal, and it goes with its case."""

    __tablename__ = "board_card"

    case_id: Mapped[str] = mapped_column(
        ForeignKey("matter.id", ondelete="CASCADE"), primary_key=True
    )
    language: Mapped[str] = mapped_column(String(2), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    maker: Mapped[str] = mapped_column(Text)
    is_pinned: Mapped[bool] = mapped_column(Boolean)
    due: Mapped[date | None] = mapped_column(Date)
    title: Mapped[str] = mapped_column(Text)
    made_from: Mapped[int] = mapped_column(Integer)
    made_on: Mapped[date] = mapped_column(Date)
    card: Mapped[str] = mapped_column(Text)


class CaseCausesRow(Base):
    """What a case reminds of; derived, so neither sealed nor in the journal.

    ``digest`` tells a damaged row, which nobody may believe: a reminder would be lost.
    """

    __tablename__ = "case_causes"

    case_id: Mapped[str] = mapped_column(
        ForeignKey("matter.id", ondelete="CASCADE"), primary_key=True
    )
    language: Mapped[str] = mapped_column(String(2), primary_key=True)
    maker: Mapped[str] = mapped_column(Text)
    made_from: Mapped[int] = mapped_column(Integer)
    made_on: Mapped[date] = mapped_column(Date)
    causes: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(64))
