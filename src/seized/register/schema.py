"""The tables.  Four kinds: what files say, what follows from the readings of the day, what happened, and people.

    sources ──► documents ──► paragraphs ──► search (an index of its own in each store)
                    │    └──► citations, sponsors, origins
                    └───────► mandates ──► addressees, due_sessions
                    └───────► cooperation ──► participants
    readings ──► changes          what happened: rows are added, never changed or taken away
    judgements, identifications, activities, audit
    accounts ...              the people, and what they keep: `seized.register.people_schema`

`sources` holds each file's whole reading.  All from `documents` to `participants` follows from the readings of the
primary sources and from the judgements, and can be made again from them.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    column,
    table,
)

from seized.register.columns import ORDER, SERIAL, metadata
from seized.register.people_schema import audit

documents = Table(
    "documents",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("symbol", String),
    Column("stem", String, index=True),
    Column("kind", String, nullable=False),
    Column("draft", Boolean, nullable=False),
    Column("organ", String),
    Column("session", Integer),
    Column("date", String),
    Column("title", Text),
    Column("title_key", Text, index=True),
    Column("agenda_items", JSON, nullable=False),
    Column("primary_source", String, nullable=False),
    Column("turn", ORDER, index=True),
    Index("documents_by_session", "session", "organ"),
    Index("documents_by_date", "date", "turn"),
)
"""`stem` is the symbol without Rev., Add. and Corr.; `title_key` that of `seized.vocabulary.titles`, the
same for all titles of one series.  By `turn` documents stand in the order of their symbols."""

sources = Table(
    "sources",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("document", ForeignKey("documents.id"), nullable=False, index=True),
    Column("path", Text, nullable=False),
    Column("media_type", String),
    Column("pages", Integer),
    Column("language", String),
    Column("added", String, nullable=False),
    Column("edition", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("length", Integer, nullable=False),
    Column("reading", LargeBinary, nullable=False),
)
"""`digest` is that of the reading without its path, `length` the letters of its paragraphs, `reading` the contract
object as JSON, deflated."""

paragraphs = Table(
    "paragraphs",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("document", ForeignKey("documents.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("label", String, nullable=False),
    Column("part", String, nullable=False),
    Column("number", String),
    Column("cited", String, nullable=False),
    Column("level", Integer, nullable=False),
    Column("opening", String),
    Column("text", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("page", Integer),
    UniqueConstraint("document", "position"),
)
"""`number` is the printed label (`(a)`), `cited` how the paragraph is cited (`4 (a)`), empty where it has no number."""

citations = Table(
    "citations",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("document", ForeignKey("documents.id"), nullable=False, index=True),
    Column("paragraph", String),
    Column("footnote", String),
    Column("symbol", String, index=True),
    Column("kind", String, nullable=False),
    Column("date", String),
    Column("text", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)
"""`paragraph` is the label of the paragraph that cites, or whose footnote does: then `footnote` is its marker."""

sponsors = Table(
    "sponsors",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", String, nullable=False),
)

origins = Table(
    "origins",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("symbol", String, nullable=False, index=True),
)
"""The drafts and reports that an adopted text names as its origin."""

witnesses = Table(
    "witnesses",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("organ", String),
    Column("session", Integer),
    Column("title_key", Text, index=True),
    Column("stated", JSON, nullable=False),
    Index("witnesses_by_session", "session", "organ"),
)
"""What a text that is no draft says that may be evidence for the mandates of others; that of a report is told from its
head."""

texts = Table(
    "texts",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("stated", JSON, nullable=False),
)
"""What the lineage of a document is told from: what it recalls, what it asks for, where it comes from."""

doubts = Table(
    "doubts",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("code", String, nullable=False, index=True),
    Column("message", Text, nullable=False),
    Column("paragraph", String),
)
"""What could not be read with certainty: the warnings of the reading, each with the label of the paragraph that it is
about where it is about one."""

mandates = Table(
    "mandates",
    metadata,
    Column("id", String, primary_key=True),
    Column("document", ForeignKey("documents.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("label", String, nullable=False),
    Column("paragraph", ForeignKey("paragraphs.id"), nullable=False, index=True),
    Column("verb", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("un_mandate", Boolean, nullable=False),
    Column("dismissed", Boolean, nullable=False),
    Column("status", String, nullable=False),
    Column("judgement", ForeignKey("judgements.id")),
    Column("first", String),
    Column("last", String, index=True),
    Column("stated", JSON, nullable=False),
    Column("corrected", JSON, nullable=False),
    Column("draft", Boolean),
    Column("turn", ORDER),
    Index("mandates_by_kind", "kind", "status"),
    Index(
        *("mandates_in_turn", "dismissed", "turn"),
        *("draft", "kind", "status", "verb", "un_mandate", "document", "id"),
    ),
    Index("mandates_counted", "dismissed", "draft", "un_mandate", "status", "kind", "turn"),
)
"""The mandate as it stands, corrections applied, is `stated`, a record of the contract; the other columns are there
to be searched by.  `corrected` names the fields that were corrected, `judgement` is the one that gave the status.
`first` and `last` bound its due windows.  `draft` is that of the document; by `turn` mandates stand in the order of
their last due days, then of their documents and places.  The index has all that most questions choose by, so that
counting and paging need not touch the records."""

addressees = Table(
    "addressees",
    metadata,
    Column("mandate", ForeignKey("mandates.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("folded", String, nullable=False),
    Index("addressees_by_name", "folded", postgresql_using="hash"),
)
"""A name may be longer than a sorted index of PostgreSQL takes."""

due_sessions = Table(
    "due_sessions",
    metadata,
    Column("mandate", ForeignKey("mandates.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("session", Integer, nullable=False),
    Column("organ", String),
    Column("first", String),
    Column("last", String),
    Index("due_sessions_by_session", "session", "organ"),
)

cooperation = Table(
    "cooperation",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("fact", String, nullable=False, index=True),
    Column("paragraph", String, nullable=False),
    Column("cited", String, nullable=False),
    Column("quote", Text, nullable=False),
    Column("stated", JSON, nullable=False),
    Index("cooperation_by_kind", "kind", "document", "position", "fact"),
)
"""Mentions of meetings, agreements, memberships, observances and fields: `stated` is the record of the contract,
`fact` the id of what it is a mention of, the same for all mentions that agree.  `cited` is how the paragraph is cited,
`quote` has the words of the span, so that no reading needs to be unfolded for them."""

participants = Table(
    "participants",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("role", String, primary_key=True),
    Column("actor", String, primary_key=True, index=True),
)
"""Who takes part in what a row of `cooperation` mentions, by the key of the actor, and in which role; what an actor
is a part of takes part as well."""

readings = Table(
    "readings",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("at", String, nullable=False),
    Column("by", String, nullable=False),
    Column("document", String, nullable=False, index=True),
    Column("sha256", String, nullable=False, index=True),
    Column("path", Text, nullable=False),
    Column("edition", String, nullable=False),
    Column("outcome", String, nullable=False),
)

changes = Table(
    "changes",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("reading", ForeignKey("readings.id"), nullable=False, index=True),
    Column("document", String, nullable=False, index=True),
    Column("mandate", String, nullable=False, index=True),
    Column("label", String, nullable=False),
    Column("change", String, nullable=False),
    Column("fields", JSON, nullable=False),
    Column("successor", String, index=True),
)

judgements = Table(
    "judgements",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("kind", String, nullable=False),
    Column("mandate", String, nullable=False, index=True),
    Column("value", JSON, nullable=False),
    Column("because", Text),
    Column("evidence", JSON, nullable=False),
    Column("by", String, nullable=False),
    Column("at", String, nullable=False),
    Column("about", JSON, nullable=False),
    Column("supersedes", ForeignKey("judgements.id")),
)
"""`mandate` is the id that was judged; `changes` and later judgements of kind `attachment` lead on from it."""

identifications = Table(
    "identifications",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("fact", String, nullable=False, index=True),
    Column("other", String, nullable=False, index=True),
    Column("same", Boolean, nullable=False),
    Column("because", Text),
    Column("by", String, nullable=False),
    Column("at", String, nullable=False),
    Column("about", JSON, nullable=False),
    Column("supersedes", ForeignKey("identifications.id")),
)
"""What persons decided on two facts of `cooperation`: that they are one, or two."""

activities = Table(
    "activities",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("kind", String, nullable=False),
    Column("stage", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("serves", JSON, nullable=False),
    Column("start", String),
    Column("end", String),
    Column("place", String),
    Column("actors", JSON, nullable=False),
    Column("fields", JSON, nullable=False),
    Column("evidence", JSON, nullable=False),
    Column("contribution", JSON),
    Column("because", Text),
    Column("by", String, nullable=False),
    Column("at", String, nullable=False),
    Column("supersedes", ForeignKey("activities.id")),
    Column("withdrawn", Boolean, nullable=False),
)
"""What persons say was done, or is planned, to carry mandates out; `serves` are the mandates, as they stood."""

settings = Table(
    "settings",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
"""What the register knows of itself: `search` is the edition of the words that the search index was made with."""

FACTS = (
    addressees,
    due_sessions,
    mandates,
    participants,
    cooperation,
    witnesses,
    texts,
    doubts,
    citations,
    sponsors,
    origins,
    paragraphs,
)
"""What follows from a reading, in the order in which rows can be taken away."""

CHRONICLE = (readings, changes, judgements, identifications, activities, audit)
"""What happened: a trigger in each store refuses to change or take away a row."""

search_names = table("search_names", column("mark", String), column("name", Text))
"""A part of the search index, which each store keeps in a table of its own kind: the names of addressees, case folded
and each once, and the marks that stand for them."""
