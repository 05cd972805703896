"""The tables about the people who use a register, and what they keep in it.

    accounts ──► sessions, tokens         how somebody is known again
        ├──────► views, drafts            what somebody asked to keep
    attempts                              wrong passwords of the last hour
    audit                                 what happened: rows are added, never changed or taken away
    originals                             the bytes of files that came through the pages

Instants are ISO, in UTC, to the second.  No table has a password, a token or a cookie: what is kept of these cannot be
turned back.
"""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from seized.register.columns import SERIAL, metadata

accounts = Table(
    "accounts",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("shown", String, nullable=False, unique=True),
    Column("role", String, nullable=False),
    Column("password", String, nullable=False),
    Column("created", String, nullable=False),
    Column("disabled", String),
)
"""`name` is folded, so that each is there once in whatever case it is typed; `shown` is what judgements are signed
with; `password` is an Argon2id hash with its salt; `disabled` is when.  Rows stay for good: others lean on them."""

sessions = Table(
    "sessions",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("account", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("created", String, nullable=False),
    Column("seen", String, nullable=False),
    Column("ends", String, nullable=False),
    Column("csrf", String, nullable=False),
)
"""`token` is the SHA-256 of the one in the cookie; `ends` is the last moment, however busy the session is."""

tokens = Table(
    "tokens",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("account", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("name", String, nullable=False),
    Column("secret", String(64), nullable=False, unique=True),
    Column("created", String, nullable=False),
    Column("used", String),
    Column("ends", String, nullable=False),
    Column("revoked", String),
)
"""Personal tokens for programs: `secret` is the SHA-256 of what was shown once."""

attempts = Table(
    "attempts",
    metadata,
    Column("mark", String(64), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last", String, nullable=False, index=True),
)
"""Wrong passwords, by the SHA-256 of the name that was typed, alone and with the address that it came from: for a name
without an account as well, so that nobody can tell which names have one."""

audit = Table(
    "audit",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("at", String, nullable=False, index=True),
    Column("by", String),
    Column("action", String, nullable=False),
    Column("about", Text),
    Column("outcome", String, nullable=False),
    Column("address", String),
)
"""Who did what, or tried to; `by` is None where nobody was known, `address` where it was done on the command line."""

views = Table(
    "views",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("owner", ForeignKey("accounts.id")),
    Column("shared", Boolean, nullable=False),
    Column("page", String, nullable=False),
    Column("name", String, nullable=False),
    Column("query", Text, nullable=False),
    Column("saved", String, nullable=False),
    Index("views_by_page", "page", "owner"),
)
"""Filters of a page under a name; `owner` is None for those of a register that nobody signs in to."""

drafts = Table(
    "drafts",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("owner", ForeignKey("accounts.id"), index=True),
    Column("name", Text, nullable=False),
    Column("media_type", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("kept", String, nullable=False),
)
"""Drafts that somebody asked to keep, for nobody else to see; `owner` as for `views`."""

originals = Table(
    "originals",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("media_type", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("added", String, nullable=False),
    Column("by", String, nullable=False),
)
"""Files as they came, to be looked at beside what was read in them."""

KEPT = (accounts, audit, views, drafts, originals)
"""What can be there before the first document is."""

PASSING = (sessions, attempts)
"""What is of the hour: no backup has it, so that no session comes back to life."""

WHOLE_FILES = (originals, drafts)
"""Where a row may be as large as a file, and is best moved alone."""
