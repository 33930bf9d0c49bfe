"""The words inside kept files; stores from before read their files in idle time."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table; it is empty, so every kept file counts as not yet read."""
    op.create_table(
        "file_words",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_file_words")),
    )


def downgrade() -> None:
    """Take the table away; the words stay in the index until a file is stored again."""
    op.drop_table("file_words")
