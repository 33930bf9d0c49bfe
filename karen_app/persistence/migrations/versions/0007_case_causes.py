"""What the cases remind of, kept so that a look at the reminders need not assess them all."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table; it is empty, so every open case is assessed at the next look."""
    op.create_table(
        "case_causes",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("maker", sa.Text(), nullable=False),
        sa.Column("made_from", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("causes", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["matter.id"],
            name=op.f("fk_case_causes_case_id_matter"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "language", name=op.f("pk_case_causes")),
    )


def downgrade() -> None:
    """Take the table away; nothing is lost."""
    op.drop_table("case_causes")
