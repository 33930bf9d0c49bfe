"""Tables of clients and traders."""

from __future__ import annotations

from sqlalchemy import Boolean, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from karen_app.domain.fields import Fields
from karen_app.persistence.base import Base, FieldsText


class ClientRow(Base):
    """A client."""

    __tablename__ = "client"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    form: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(20))
    street: Mapped[str] = mapped_column(Text)
    postal_code: Mapped[str] = mapped_column(String(20))
    city: Mapped[str] = mapped_column(Text)
    country: Mapped[str] = mapped_column(String(2))
    email: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text)
    bank_account: Mapped[str] = mapped_column(Text)
    fields: Mapped[Fields] = mapped_column(FieldsText)
    note: Mapped[str] = mapped_column(Text)
    is_sample: Mapped[bool] = mapped_column(Boolean)
    revision: Mapped[int] = mapped_column(Integer)


class TraderRow(Base):
    """A trader."""

    __tablename__ = "trader"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    legal_name: Mapped[str] = mapped_column(Text)
    nip: Mapped[str] = mapped_column(String(20))
    krs: Mapped[str] = mapped_column(String(20))
    sector: Mapped[str] = mapped_column(String(40))
    street: Mapped[str] = mapped_column(Text)
    postal_code: Mapped[str] = mapped_column(String(20))
    city: Mapped[str] = mapped_column(Text)
    country: Mapped[str] = mapped_column(String(2))
    address_proof: Mapped[str] = mapped_column(String(20))
    complaint_email: Mapped[str] = mapped_column(Text)
    complaint_form_url: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    checked: Mapped[str] = mapped_column(Text)
    fields: Mapped[Fields] = mapped_column(FieldsText)
    note: Mapped[str] = mapped_column(Text)
    is_sample: Mapped[bool] = mapped_column(Boolean)
    revision: Mapped[int] = mapped_column(Integer)
