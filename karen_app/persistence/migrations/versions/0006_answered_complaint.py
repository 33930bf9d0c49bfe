"""A reply may say which complaint it answers; pinned cases are found without reading the others."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Replies known before say nothing of it."""
    op.add_column("reply", sa.Column("answers", sa.String(36), nullable=False, server_default=""))
    op.create_index("ix_matter_is_pinned", "matter", ["is_pinned"])


def downgrade() -> None:
    """Take both away."""
    op.drop_index("ix_matter_is_pinned", "matter")
    op.drop_column("reply", "answers")
