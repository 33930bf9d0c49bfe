"""The first schema: people, cases, log, papers, journal, drafts, search."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_JOURNAL_GUARDS = {
    "journal_keeps_lines": """
        CREATE TRIGGER journal_keeps_lines BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
    "journal_keeps_words": """
        CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal
        WHEN NOT (
            NEW.payload LIKE 'erased:%' AND NEW.number = OLD.number
            AND NEW.written_at = OLD.written_at AND NEW.actor = OLD.actor
            AND NEW.case_id = OLD.case_id AND NEW.label = OLD.label
            AND NEW.previous = OLD.previous AND NEW.digest = OLD.digest
        )
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
}
_TABLES = (
    "dispatch",
    "reply",
    "letter",
    "evidence",
    "encounter",
    "deadline_adjustment",
    "case_event",
    "matter",
    "trader",
    "journal",
    "draft",
    "client",
)


def upgrade() -> None:
    """Make every table, the search index, and the guards of the journal."""
    op.create_table(
        "client",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("form", sa.String(length=20), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("street", sa.Text(), nullable=False),
        sa.Column("postal_code", sa.String(length=20), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("bank_account", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
    )
    op.create_table(
        "draft",
        sa.Column("form", sa.String(length=120), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("form", name=op.f("pk_draft")),
    )
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("written_at", sa.String(length=40), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_journal")),
    )
    op.create_index(op.f("ix_journal_case_id"), "journal", ["case_id"], unique=False)
    op.create_table(
        "trader",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("legal_name", sa.Text(), nullable=False),
        sa.Column("nip", sa.String(length=20), nullable=False),
        sa.Column("krs", sa.String(length=20), nullable=False),
        sa.Column("sector", sa.String(length=40), nullable=False),
        sa.Column("street", sa.Text(), nullable=False),
        sa.Column("postal_code", sa.String(length=20), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("address_proof", sa.String(length=20), nullable=False),
        sa.Column("complaint_email", sa.Text(), nullable=False),
        sa.Column("complaint_form_url", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("checked", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trader")),
    )
    op.create_table(
        "matter",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("trader_id", sa.String(length=36), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=True),
        sa.Column("concluded", sa.Date(), nullable=True),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("price_currency", sa.String(length=3), nullable=False),
        sa.Column("order_number", sa.Text(), nullable=False),
        sa.Column("contract_fields", sa.Text(), nullable=False),
        sa.Column("remedy", sa.String(length=20), nullable=True),
        sa.Column("claim_amount", sa.BigInteger(), nullable=True),
        sa.Column("claim_currency", sa.String(length=3), nullable=False),
        sa.Column("claim_words", sa.Text(), nullable=False),
        sa.Column("claim_fields", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("is_pinned", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("recovered", sa.BigInteger(), nullable=True),
        sa.Column("recovered_currency", sa.String(length=3), nullable=False),
        sa.Column("outcome_words", sa.Text(), nullable=False),
        sa.Column("trashed_on", sa.Date(), nullable=True),
        sa.Column("sample", sa.String(length=40), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_matter_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["trader_id"], ["trader.id"], name=op.f("fk_matter_trader_id_trader")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_matter")),
    )
    op.create_index(op.f("ix_matter_client_id"), "matter", ["client_id"], unique=False)
    op.create_index(op.f("ix_matter_trader_id"), "matter", ["trader_id"], unique=False)
    op.create_index(op.f("ix_matter_trashed_on"), "matter", ["trashed_on"], unique=False)
    op.create_table(
        "case_event",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("happened_at", sa.Time(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("attributes", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["matter.id"], name=op.f("fk_case_event_case_id_matter")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_event")),
    )
    op.create_index(op.f("ix_case_event_case_id"), "case_event", ["case_id"], unique=False)
    op.create_table(
        "deadline_adjustment",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("rule", sa.String(length=80), nullable=False),
        sa.Column("started_by", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["matter.id"], name=op.f("fk_deadline_adjustment_case_id_matter")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deadline_adjustment")),
    )
    op.create_index(
        op.f("ix_deadline_adjustment_case_id"), "deadline_adjustment", ["case_id"], unique=False
    )
    op.create_table(
        "encounter",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("happened_at", sa.Time(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("direction", sa.String(length=10), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("ticket_number", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("promised", sa.Text(), nullable=False),
        sa.Column("promised_by", sa.Date(), nullable=True),
        sa.Column("promise_state", sa.String(length=10), nullable=False),
        sa.Column("failures", sa.Text(), nullable=False),
        sa.Column("repeats", sa.Integer(), nullable=False),
        sa.Column("minutes_lost", sa.Integer(), nullable=False),
        sa.Column("witness", sa.Text(), nullable=False),
        sa.Column("private_note", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["matter.id"], name=op.f("fk_encounter_case_id_matter")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_encounter")),
    )
    op.create_index(op.f("ix_encounter_case_id"), "encounter", ["case_id"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("added_at", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("exhibit", sa.Integer(), nullable=True),
        sa.Column("proves", sa.String(length=60), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("modified_at", sa.String(length=40), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["matter.id"], name=op.f("fk_evidence_case_id_matter")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    op.create_index(op.f("ix_evidence_case_id"), "evidence", ["case_id"], unique=False)
    op.create_index(op.f("ix_evidence_digest"), "evidence", ["digest"], unique=False)
    op.create_table(
        "letter",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("template", sa.String(length=80), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.Column("typed_values", sa.Text(), nullable=False),
        sa.Column("edits", sa.Text(), nullable=False),
        sa.Column("enclosures", sa.Text(), nullable=False),
        sa.Column("addressee", sa.String(length=60), nullable=False),
        sa.Column("printed_on", sa.Date(), nullable=True),
        sa.Column("frozen_on", sa.Date(), nullable=True),
        sa.Column("frozen_text", sa.Text(), nullable=False),
        sa.Column("pdf_digest", sa.String(length=64), nullable=False),
        sa.Column("edition", sa.String(length=40), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("citations", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["matter.id"], name=op.f("fk_letter_case_id_matter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
    )
    op.create_index(op.f("ix_letter_case_id"), "letter", ["case_id"], unique=False)
    op.create_table(
        "reply",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=True),
        sa.Column("has_reasons", sa.Boolean(), nullable=True),
        sa.Column("adr", sa.String(length=10), nullable=True),
        sa.Column("drawn_up", sa.Date(), nullable=True),
        sa.Column("to_appeal", sa.Boolean(), nullable=False),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["matter.id"], name=op.f("fk_reply_case_id_matter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply")),
    )
    op.create_index(op.f("ix_reply_case_id"), "reply", ["case_id"], unique=False)
    op.create_table(
        "dispatch",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("letter_id", sa.String(length=36), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("tracking_number", sa.Text(), nullable=False),
        sa.Column("sending_evidence", sa.String(length=36), nullable=True),
        sa.Column("arrived_on", sa.Date(), nullable=True),
        sa.Column("arrival_proof", sa.String(length=20), nullable=False),
        sa.Column("arrival_evidence", sa.String(length=36), nullable=True),
        sa.Column("avizo_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["matter.id"], name=op.f("fk_dispatch_case_id_matter")
        ),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letter.id"], name=op.f("fk_dispatch_letter_id_letter")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatch")),
    )
    op.create_index(op.f("ix_dispatch_case_id"), "dispatch", ["case_id"], unique=False)
    op.create_index(op.f("ix_dispatch_letter_id"), "dispatch", ["letter_id"], unique=False)

    _add_search()
    if op.get_bind().dialect.name == "sqlite":
        for guard in _JOURNAL_GUARDS.values():
            op.execute(guard)


def _add_search() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_index USING fts5("
            "record_id UNINDEXED, case_id UNINDEXED, kind UNINDEXED, words, "
            "tokenize='unicode61 remove_diacritics 0', prefix='2 3')"
        )
        return
    op.create_table(
        "search_index",
        sa.Column("record_id", sa.String(36), primary_key=True),
        sa.Column("case_id", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    """Remove everything."""
    if op.get_bind().dialect.name == "sqlite":
        for name in _JOURNAL_GUARDS:
            op.execute(f"DROP TRIGGER {name}")
    op.execute("DROP TABLE search_index")
    for table in _TABLES:
        op.drop_table(table)
