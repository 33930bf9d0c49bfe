"""Table of cases, with contract, demand and outcome."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, Boolean, Date, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from karen_app.domain.fields import Fields
from karen_app.persistence.base import Base, FieldsText


class CaseRow(Base):
    """A case; amounts are in the hundredth part of their currency."""

    __tablename__ = "matter"  # "case" is a word of SQL

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(Text)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    trader_id: Mapped[str] = mapped_column(ForeignKey("trader.id"), index=True)
    opened_on: Mapped[date] = mapped_column(Date)
    kind: Mapped[str] = mapped_column(String(30))
    subject: Mapped[str] = mapped_column(Text)
    channel: Mapped[str | None] = mapped_column(String(20))
    concluded: Mapped[date | None] = mapped_column(Date)
    price: Mapped[int | None] = mapped_column(BigInteger)
    price_currency: Mapped[str] = mapped_column(String(3))
    order_number: Mapped[str] = mapped_column(Text)
    contract_fields: Mapped[Fields] = mapped_column(FieldsText)
    remedy: Mapped[str | None] = mapped_column(String(20))
    claim_amount: Mapped[int | None] = mapped_column(BigInteger)
    claim_currency: Mapped[str] = mapped_column(String(3))
    claim_words: Mapped[str] = mapped_column(Text)
    claim_fields: Mapped[Fields] = mapped_column(FieldsText)
    story: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    is_pinned: Mapped[bool] = mapped_column(Boolean, index=True)
    outcome: Mapped[str | None] = mapped_column(String(20))
    closed_on: Mapped[date | None] = mapped_column(Date)
    recovered: Mapped[int | None] = mapped_column(BigInteger)
    recovered_currency: Mapped[str] = mapped_column(String(3))
    outcome_words: Mapped[str] = mapped_column(Text)
    trashed_on: Mapped[date | None] = mapped_column(Date, index=True)
    sample: Mapped[str] = mapped_column(String(40))
    revision: Mapped[int] = mapped_column(Integer)
