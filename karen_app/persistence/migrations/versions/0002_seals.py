"""Seals of records against flipped bits; journal lines can lose words and keep their link."""

import hashlib
import json
import secrets
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_FIRST = "0" * 64
_COLUMNS = (
    "number",
    "written_at",
    "actor",
    "case_id",
    "label",
    "payload",
    "salt",
    "previous",
    "digest",
)
_WORDS_GUARD = """
    CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal
    WHEN NOT (
        NEW.payload LIKE 'erased:%' AND NEW.salt = ''
        AND NEW.label = '{"code":"change.erased","values":[]}' AND NEW.number = OLD.number
        AND NEW.written_at = OLD.written_at AND NEW.actor = OLD.actor AND NEW.case_id = OLD.case_id
        AND NEW.previous = OLD.previous AND NEW.digest = OLD.digest
    )
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
"""
_OLD_WORDS_GUARD = """
    CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal
    WHEN NOT (
        NEW.payload LIKE 'erased:%' AND NEW.number = OLD.number
        AND NEW.written_at = OLD.written_at AND NEW.actor = OLD.actor
        AND NEW.case_id = OLD.case_id AND NEW.label = OLD.label
        AND NEW.previous = OLD.previous AND NEW.digest = OLD.digest
    )
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
"""


def upgrade() -> None:
    """Make the table of seals; give the journal salted digests, keeping any break visible."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    op.create_table(
        "row_seal",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("record_id", sa.String(length=60), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("kind", "record_id", name=op.f("pk_row_seal")),
    )
    if is_sqlite:
        op.execute("DROP TRIGGER IF EXISTS journal_keeps_words")
    op.add_column("journal", sa.Column("salt", sa.String(64), nullable=False, server_default=""))
    _seal_again()
    if is_sqlite:
        op.execute(_WORDS_GUARD)


def _seal_again() -> None:
    """Seal every sound line in the new way; from a broken line on the old digests stay."""
    connection = op.get_bind()
    journal = sa.table("journal", *(sa.column(name) for name in _COLUMNS))
    rows = connection.execute(sa.select(journal).order_by(journal.c.number)).all()
    before, after = _FIRST, _FIRST
    for number, row in enumerate(rows, start=1):
        if row.number != number or row.previous != before or row.digest != _old_seal(row):
            return
        salt = secrets.token_hex(16)
        content = hashlib.sha256(f"{salt}\n{row.label}\n{row.payload}".encode()).hexdigest()
        sealed = [row.number, _instant(row.written_at), row.actor, row.case_id, content, after]
        digest = _hash(sealed)
        connection.execute(
            sa.update(journal)
            .where(journal.c.number == row.number)
            .values(salt=salt, previous=after, digest=digest)
        )
        before, after = row.digest, digest


def _old_seal(row: sa.Row[Any]) -> str:
    payload = row.payload
    content = (
        payload.removeprefix("erased:")
        if payload.startswith("erased:")
        else hashlib.sha256(payload.encode()).hexdigest()
    )
    return _hash(
        [
            row.number,
            _instant(row.written_at),
            row.actor,
            row.case_id,
            row.label,
            content,
            row.previous,
        ]
    )


def _instant(stored: str | datetime) -> str:
    return stored if isinstance(stored, str) else stored.astimezone(UTC).isoformat()


def _hash(sealed: list[object]) -> str:
    text = json.dumps(sealed, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def downgrade() -> None:
    """Take the seals away; the journal keeps its digests, which the older program calls broken."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    if is_sqlite:
        op.execute("DROP TRIGGER IF EXISTS journal_keeps_words")
    op.drop_table("row_seal")
    op.drop_column("journal", "salt")
    if is_sqlite:
        op.execute(_OLD_WORDS_GUARD)
