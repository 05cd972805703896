"""Documents and mandates in the order in which they are shown, and shorter ways to what pages ask for.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ORDER = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    _turns()
    _doubts()


def _turns() -> None:
    op.add_column("documents", sa.Column("turn", ORDER, nullable=True))
    op.create_index("ix_documents_turn", "documents", ["turn"], unique=False)
    op.add_column("mandates", sa.Column("draft", sa.Boolean(), nullable=True))
    op.add_column("mandates", sa.Column("turn", ORDER, nullable=True))
    chosen_by = ["draft", "kind", "status", "verb", "un_mandate", "document", "id"]
    op.create_index("mandates_in_turn", "mandates", ["dismissed", "turn", *chosen_by], unique=False)
    op.create_index("cooperation_by_kind", "cooperation", ["kind", "document", "position", "fact"], unique=False)
    op.create_index("ix_changes_successor", "changes", ["successor"], unique=False)
    op.create_index("addressees_by_name", "addressees", ["folded"], unique=False, postgresql_using="hash")
    counted_by = ["dismissed", "draft", "un_mandate", "status", "kind", "turn"]
    op.create_index("mandates_counted", "mandates", counted_by, unique=False)
    op.create_index("documents_by_date", "documents", ["date", "turn"], unique=False)


def _doubts() -> None:
    op.create_table(
        "doubts",
        sa.Column("document", _serial(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("document", "position"),
    )
    op.create_index("ix_doubts_code", "doubts", ["code"])


def _serial() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")
