"""The first tables.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

CHRONICLE = ("readings", "changes", "judgements")
"""The tables that rows are only added to."""

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
"""A number that the store counts up by itself."""


def upgrade() -> None:
    _documents()
    _judgements()
    _readings_and_changes()
    _citations_and_origins()
    _paragraphs_and_sources()
    _sponsors_and_texts()
    _mandates()
    _addressees_and_sessions()
    op.execute("CREATE TABLE search_names (mark VARCHAR(24) PRIMARY KEY, name TEXT NOT NULL)")
    if op.get_bind().dialect.name == "sqlite":
        _in_sqlite()
    else:
        _in_postgresql()


def _in_sqlite() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(terms, content='', columnsize=0, tokenize=\"ascii tokenchars ':'\")"
    )
    for table in CHRONICLE:
        replaced = f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "  # INSERT OR REPLACE, unseen as a DELETE
        for act, when in (("UPDATE", ""), ("DELETE", ""), ("INSERT", replaced)):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{act.lower()} BEFORE {act} ON {table} {when}"
                f"BEGIN SELECT RAISE(ABORT, '{table}: what happened is never changed or taken away'); END"
            )


def _in_postgresql() -> None:
    op.execute("CREATE TABLE search (place BIGINT PRIMARY KEY, words TEXT NOT NULL, terms TSVECTOR NOT NULL)")
    op.execute("CREATE INDEX search_terms ON search USING gin (terms) WITH (fastupdate = off)")
    op.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION '%: what happened is never changed or taken away', TG_TABLE_NAME; END $$"
    )
    for table in CHRONICLE:
        acts = "UPDATE OR DELETE OR TRUNCATE"
        op.execute(f"CREATE TRIGGER {table}_refuses BEFORE {acts} ON {table} EXECUTE FUNCTION refuse()")


def _documents() -> None:
    op.create_table(
        "documents",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("symbol", sa.String(), nullable=True),
        sa.Column("stem", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("draft", sa.Boolean(), nullable=False),
        sa.Column("organ", sa.String(), nullable=True),
        sa.Column("session", sa.Integer(), nullable=True),
        sa.Column("date", sa.String(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("title_key", sa.Text(), nullable=True),
        sa.Column("agenda_items", sa.JSON(), nullable=False),
        sa.Column("primary_source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
    )
    op.create_index("documents_by_session", "documents", ["session", "organ"], unique=False)
    op.create_index(op.f("ix_documents_stem"), "documents", ["stem"], unique=False)
    op.create_index(op.f("ix_documents_title_key"), "documents", ["title_key"], unique=False)


def _judgements() -> None:
    op.create_table(
        "judgements",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("mandate", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("supersedes", SERIAL, nullable=True),
        sa.ForeignKeyConstraint(["supersedes"], ["judgements.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_judgements_mandate"), "judgements", ["mandate"], unique=False)


def _readings_and_changes() -> None:
    op.create_table(
        "readings",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("edition", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_readings_document"), "readings", ["document"], unique=False)
    op.create_index(op.f("ix_readings_sha256"), "readings", ["sha256"], unique=False)
    op.create_table(
        "settings",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "changes",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("reading", SERIAL, nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("mandate", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("successor", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["reading"], ["readings.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_changes_document"), "changes", ["document"], unique=False)
    op.create_index(op.f("ix_changes_mandate"), "changes", ["mandate"], unique=False)
    op.create_index(op.f("ix_changes_reading"), "changes", ["reading"], unique=False)


def _citations_and_origins() -> None:
    op.create_table(
        "citations",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("document", SERIAL, nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column("footnote", sa.String(), nullable=True),
        sa.Column("symbol", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("date", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_citations_document"), "citations", ["document"], unique=False)
    op.create_index(op.f("ix_citations_symbol"), "citations", ["symbol"], unique=False)
    op.create_table(
        "origins",
        sa.Column("document", SERIAL, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("symbol", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("document", "position"),
    )
    op.create_index(op.f("ix_origins_symbol"), "origins", ["symbol"], unique=False)


def _paragraphs_and_sources() -> None:
    op.create_table(
        "paragraphs",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("document", SERIAL, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("cited", sa.String(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("opening", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("document", "position"),
    )
    op.create_table(
        "sources",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("document", SERIAL, nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("added", sa.String(), nullable=False),
        sa.Column("edition", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("reading", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("sha256"),
    )
    op.create_index(op.f("ix_sources_document"), "sources", ["document"], unique=False)


def _sponsors_and_texts() -> None:
    op.create_table(
        "sponsors",
        sa.Column("document", SERIAL, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("document", "position"),
    )
    op.create_table(
        "texts",
        sa.Column("document", SERIAL, nullable=False),
        sa.Column("stated", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("document"),
    )
    op.create_table(
        "witnesses",
        sa.Column("document", SERIAL, nullable=False),
        sa.Column("organ", sa.String(), nullable=True),
        sa.Column("session", sa.Integer(), nullable=True),
        sa.Column("title_key", sa.Text(), nullable=True),
        sa.Column("stated", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.PrimaryKeyConstraint("document"),
    )
    op.create_index(op.f("ix_witnesses_title_key"), "witnesses", ["title_key"], unique=False)
    op.create_index("witnesses_by_session", "witnesses", ["session", "organ"], unique=False)


def _mandates() -> None:
    op.create_table(
        "mandates",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("document", SERIAL, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("paragraph", SERIAL, nullable=False),
        sa.Column("verb", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("un_mandate", sa.Boolean(), nullable=False),
        sa.Column("dismissed", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("judgement", SERIAL, nullable=True),
        sa.Column("first", sa.String(), nullable=True),
        sa.Column("last", sa.String(), nullable=True),
        sa.Column("stated", sa.JSON(), nullable=False),
        sa.Column("corrected", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"]),
        sa.ForeignKeyConstraint(["judgement"], ["judgements.id"]),
        sa.ForeignKeyConstraint(["paragraph"], ["paragraphs.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_mandates_document"), "mandates", ["document"], unique=False)
    op.create_index(op.f("ix_mandates_last"), "mandates", ["last"], unique=False)
    op.create_index(op.f("ix_mandates_paragraph"), "mandates", ["paragraph"], unique=False)
    op.create_index("mandates_by_kind", "mandates", ["kind", "status"], unique=False)


def _addressees_and_sessions() -> None:
    op.create_table(
        "addressees",
        sa.Column("mandate", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["mandate"], ["mandates.id"]),
        sa.PrimaryKeyConstraint("mandate", "position"),
    )
    op.create_table(
        "due_sessions",
        sa.Column("mandate", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("session", sa.Integer(), nullable=False),
        sa.Column("organ", sa.String(), nullable=True),
        sa.Column("first", sa.String(), nullable=True),
        sa.Column("last", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["mandate"], ["mandates.id"]),
        sa.PrimaryKeyConstraint("mandate", "position"),
    )
    op.create_index("due_sessions_by_session", "due_sessions", ["session", "organ"], unique=False)
