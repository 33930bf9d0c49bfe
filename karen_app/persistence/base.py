"""Declarative base, naming convention, and column types for instants and open fields."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import MetaData, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from karen_app.domain.fields import Fields, fields_from_json

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Base of all rows."""

    metadata = MetaData(naming_convention=NAMING)


class Instant(TypeDecorator[datetime]):
    """An aware instant, stored as ISO text in UTC on every database."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Store in UTC; a naive time is a mistake of the program."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant must carry its time zone")
        return value.astimezone(UTC).isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the aware instant back."""
        return None if value is None else datetime.fromisoformat(value)


class FieldsText(TypeDecorator[Fields]):
    """Open fields as canonical JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Fields | None, dialect: Dialect) -> str:  # noqa: ARG002
        """Store canonical JSON."""
        return (value or Fields()).to_json()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Fields:  # noqa: ARG002
        """Give the fields back."""
        return fields_from_json(value or "{}")
