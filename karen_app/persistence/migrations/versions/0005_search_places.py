"""The words of a record are found by its id, so that saving does not read the whole index."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Index the ids where FTS5 keeps them; PostgreSQL has them as the key of its table."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE INDEX ix_search_index_record ON search_index_content (c0)")


def downgrade() -> None:
    """Take the index away; the words stay."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP INDEX ix_search_index_record")
