"""The people who use a register: their accounts, what they keep in it, what they did, and the files they brought.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

CHRONICLE = "audit"
"""The table that rows are only added to."""


def upgrade() -> None:
    _accounts()
    _ways_in()
    _audit()
    _what_they_keep()
    if op.get_bind().dialect.name == "sqlite":
        _in_sqlite()
    else:
        _in_postgresql()


def _in_sqlite() -> None:
    replaced = f"WHEN EXISTS (SELECT 1 FROM {CHRONICLE} WHERE id = NEW.id) "  # INSERT OR REPLACE, unseen as a DELETE
    for act, when in (("UPDATE", ""), ("DELETE", ""), ("INSERT", replaced)):
        op.execute(
            f"CREATE TRIGGER {CHRONICLE}_refuses_{act.lower()} BEFORE {act} ON {CHRONICLE} {when}"
            f"BEGIN SELECT RAISE(ABORT, '{CHRONICLE}: what happened is never changed or taken away'); END"
        )


def _in_postgresql() -> None:
    acts = "UPDATE OR DELETE OR TRUNCATE"
    op.execute(f"CREATE TRIGGER {CHRONICLE}_refuses BEFORE {acts} ON {CHRONICLE} EXECUTE FUNCTION refuse()")


def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", _serial(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("password", sa.String(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("disabled", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
        sa.UniqueConstraint("shown"),
    )


def _ways_in() -> None:
    op.create_table(
        "sessions",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("account", _serial(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("seen", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), nullable=False),
        sa.Column("csrf", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"]),
        sa.PrimaryKeyConstraint("token"),
    )
    op.create_index("ix_sessions_account", "sessions", ["account"], unique=False)
    op.create_table(
        "tokens",
        sa.Column("id", _serial(), nullable=False),
        sa.Column("account", _serial(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("secret", sa.String(length=64), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("used", sa.String(), nullable=True),
        sa.Column("ends", sa.String(), nullable=False),
        sa.Column("revoked", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("secret"),
    )
    op.create_index("ix_tokens_account", "tokens", ["account"], unique=False)
    op.create_table(
        "attempts",
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("mark"),
    )
    op.create_index("ix_attempts_last", "attempts", ["last"], unique=False)


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", _serial(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_audit_at", "audit", ["at"], unique=False)


def _what_they_keep() -> None:
    op.create_table(
        "views",
        sa.Column("id", _serial(), nullable=False),
        sa.Column("owner", _serial(), nullable=True),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("saved", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["accounts.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("views_by_page", "views", ["page", "owner"], unique=False)
    op.create_table(
        "drafts",
        sa.Column("id", _serial(), nullable=False),
        sa.Column("owner", _serial(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("kept", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["accounts.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_drafts_owner", "drafts", ["owner"], unique=False)
    op.create_table(
        "originals",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("added", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
    )


def _serial() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")
