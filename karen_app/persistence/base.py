"""Declarative base, naming convention, and column types for instants and open fields."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import TIMESTAMP, MetaData, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator, TypeEngine

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
    """An aware instant in UTC: ISO text in a file, a real instant where the database has one."""

    impl = String(40)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """SQLite would drop the time zone; PostgreSQL keeps it."""
        is_text = dialect.name == "sqlite"
        return dialect.type_descriptor(String(40) if is_text else TIMESTAMP(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | datetime | None:
        """Store in UTC; a naive time is a mistake of the program."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant must carry its time zone")
        instant = value.astimezone(UTC)
        return instant.isoformat() if dialect.name == "sqlite" else instant

    def process_result_value(
        self,
        value: str | datetime | None,
        dialect: Dialect,  # noqa: ARG002 - the signature of the base
    ) -> datetime | None:
        """Give the aware instant back, in UTC; raises ``ValueError`` for what is none."""
        if isinstance(value, str):
            found = datetime.fromisoformat(value)
            if found.tzinfo is None:
                raise ValueError("an instant must carry its time zone")
            return found
        return None if value is None else value.astimezone(UTC)


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
