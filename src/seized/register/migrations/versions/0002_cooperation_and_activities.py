"""Cooperation: what texts tell of it, what persons decide on that, and what was done to carry mandates out.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

CHRONICLE = ("identifications", "activities")
"""The tables that rows are only added to."""


def upgrade() -> None:
    _facts()
    _chronicle()
    if op.get_bind().dialect.name == "sqlite":
        _in_sqlite()
    else:
        _in_postgresql()


def _in_sqlite() -> None:
    for table in CHRONICLE:
        replaced = f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "  # INSERT OR REPLACE, unseen as a DELETE
        for act, when in (("UPDATE", ""), ("DELETE", ""), ("INSERT", replaced)):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{act.lower()} BEFORE {act} ON {table} {when}"
                f"BEGIN SELECT RAISE(ABORT, '{table}: what happened is never changed or taken away'); END"
            )


def _in_postgresql() -> None:
    for table in CHRONICLE:
        acts = "UPDATE OR DELETE OR TRUNCATE"
        op.execute(f"CREATE TRIGGER {table}_refuses BEFORE {acts} ON {table} EXECUTE FUNCTION refuse()")


def _facts() -> None:
    op.create_table(
        "cooperation",
        sa.Column("document", _serial(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=False),
        sa.Column("cited", sa.String(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("stated", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("document", "position"),
    )
    op.create_index("ix_cooperation_fact", "cooperation", ["fact"], unique=False)
    op.create_table(
        "participants",
        sa.Column("document", _serial(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("document", "position", "role", "actor"),
    )
    op.create_index("ix_participants_actor", "participants", ["actor"], unique=False)


def _chronicle() -> None:
    op.create_table(
        "identifications",
        sa.Column("id", _serial(), nullable=False),
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("other", sa.String(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("supersedes", _serial(), nullable=True),
        sa.ForeignKeyConstraint(["supersedes"], ["identifications.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_identifications_fact", "identifications", ["fact"], unique=False)
    op.create_index("ix_identifications_other", "identifications", ["other"], unique=False)
    op.create_table(
        "activities",
        sa.Column("id", _serial(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("serves", sa.JSON(), nullable=False),
        sa.Column("start", sa.String(), nullable=True),
        sa.Column("end", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("actors", sa.JSON(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("contribution", sa.JSON(), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("supersedes", _serial(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["supersedes"], ["activities.id"]),
        sa.PrimaryKeyConstraint("id"),
    )


def _serial() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")
