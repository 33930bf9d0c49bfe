"""The cards of the board, kept so that a start need not compute them all."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table; it is empty, so every card is made at the next start."""
    op.create_table(
        "board_card",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("maker", sa.Text(), nullable=False),
        sa.Column("is_pinned", sa.Boolean(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("made_from", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("card", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["matter.id"],
            name=op.f("fk_board_card_case_id_matter"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "language", "place", name=op.f("pk_board_card")),
    )


def downgrade() -> None:
    """Take the table away; nothing is lost."""
    op.drop_table("board_card")
