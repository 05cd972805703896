"""Looks for every inconsistency that can be named, and changes nothing."""

import hashlib
import zlib
from collections import Counter
from collections.abc import Callable, Iterator

import msgspec
from rapidfuzz import fuzz
from sqlalchemy import Connection, Table, select

from seized.model import Document
from seized.model.activities import ActivityFilter
from seized.model.register import Finding
from seized.model.roles import ROLES
from seized.register import facts
from seized.register.activities import activities
from seized.register.among import among
from seized.register.conflicts import conflicts
from seized.register.identifying import Decisions, identified
from seized.register.identity import document_key
from seized.register.index import discrepancies
from seized.register.keeping import Primary, content_digest, primary, settle
from seized.register.people_schema import accounts, originals
from seized.register.register import Register
from seized.register.schema import FACTS, cooperation, documents, judgements, readings, sources
from seized.vocabulary.characters import letters

DIFFERENT = 80
"""How like (of 100) the letters of two sources of one document must be, not to be remarked on."""

COUNTED = {("paragraphs", "id"), ("citations", "id"), ("mandates", "paragraph")}
"""The columns whose numbers the store gives out."""

HASHES = "$argon2id$"
"""How what is kept in the place of a password begins."""

SAMPLE = 20_000
"""Letters of a text that are compared."""


def check(register: Register, progress: Callable[[str], None] = lambda name: None) -> Iterator[Finding]:
    """What is wrong in a register, or worth a look: most of it cannot happen unless a file or a program is damaged.

    It needs the right to write, for it writes facts anew to compare them, and takes them back.
    """
    with register.writing() as connection:
        progress("the store")
        for fault in register.store.faults(connection):
            yield Finding("store", "error", register.name, fault)
        numbers = connection.execute(select(documents.c.id, documents.c.key).order_by(documents.c.id)).all()
        for number, key in numbers:
            progress(key)
            yield from _of_document(connection, number, key)
        progress("the search index")
        yield from (Finding("index", "error", "search", words) for words in discrepancies(register.store, connection))
        progress("the judgements")
        yield from _of_chronicle(connection)
        progress("the identifications")
        yield from _of_identifications(connection)
        progress("the accounts and the files")
        yield from _of_people(connection)
        connection.rollback()


def _of_document(connection: Connection, number: int, key: str) -> Iterator[Finding]:
    """What is wrong with one document: its sources, then the facts that were drawn from them."""
    texts: list[tuple[str, Document]] = []
    for row in connection.execute(select(sources).where(sources.c.document == number)).all():
        try:
            reading = facts.unpacked(row.reading)
        except (zlib.error, msgspec.MsgspecError):
            yield Finding("reading", "error", f"{key}, {row.path}", "its reading is damaged; add the file again")
            return
        texts.append((row.path, reading))
        yield from (
            Finding("reading", "error", f"{key}, {row.path}", words) for words in _of_reading(reading, row.digest)
        )
    chosen = primary(connection, number)
    if chosen is None:
        yield Finding("source", "error", key, "there is no source to it; restore the last backup")
        return
    if (own := document_key(chosen.reading)) != key:
        yield Finding("identity", "error", key, f"its primary source is of {own}")
    yield from _of_facts(connection, number, key, chosen)
    yield from _apart(key, [(path, one) for path, one in texts if one.language == chosen.reading.language])


def _of_reading(reading: Document, digest: str) -> Iterator[str]:
    if content_digest(reading) != digest:
        yield "its reading is not the one that was kept; add the file again"
    for paragraph in reading.paragraphs:
        start, end = paragraph.span
        if not 0 <= start <= end <= len(reading.text):
            yield f"the span of {paragraph.id} lies outside the text"


def _of_facts(connection: Connection, number: int, key: str, chosen: Primary) -> Iterator[Finding]:
    """Whether the facts are those that writing them anew gives; what is written is taken back."""
    held = {table.name: _rows(connection, table, number) for table in FACTS}
    attempt = connection.begin_nested()
    settle(connection, {number: chosen})
    fresh = {table.name: _rows(connection, table, number) for table in FACTS}
    attempt.rollback()
    for name, rows in held.items():
        extra, missing = (rows - fresh[name]).total(), (fresh[name] - rows).total()
        if extra or missing:
            words = f"{missing} rows of the table {name} are missing and {extra} too many; add its file again"
            yield Finding("facts", "error", key, words)


def _rows(connection: Connection, table: Table, number: int) -> Counter[str]:
    """The rows of a table that belong to a document, without the numbers that the store gives out."""
    columns = [column for column in table.columns if (table.name, column.name) not in COUNTED]
    query = select(*columns).where(facts.of_document(table, number))
    return Counter(repr(tuple(row)) for row in connection.execute(query))


def _apart(key: str, texts: list[tuple[str, Document]]) -> Iterator[Finding]:
    """Sources of one document that do not say the same."""
    words = [(path, letters(" ".join(p.text for p in one.paragraphs))[:SAMPLE]) for path, one in texts]
    for path, text in words[1:]:
        likeness = fuzz.ratio(words[0][1], text)
        if likeness < DIFFERENT:
            yield Finding("sources", "notice", key, f"{words[0][0]} and {path} agree in {likeness:.0f} % of their text")


def _of_chronicle(connection: Connection) -> Iterator[Finding]:
    """Whether what happened hangs together: judgements and what they supersede, and the mandates they are on."""
    rows = {row.id: row for row in connection.execute(select(judgements).order_by(judgements.c.id))}
    for row in rows.values():
        earlier = rows.get(row.supersedes) if row.supersedes else None
        if row.supersedes and (earlier is None or earlier.kind != row.kind):
            yield Finding(
                "judgement", "error", f"judgement {row.id}", "what it supersedes is not there, or of another kind"
            )
    for one in conflicts(connection):
        place = f"{one.judgement.about.document}#{one.judgement.about.label}"
        words = f"judgement {one.judgement.id} has lost its mandate; say where it belongs: seized attach"
        yield Finding("conflict", "warning", place, words)
    yield from _of_activities(connection)
    kept = set(connection.execute(select(readings.c.sha256)).scalars())
    for row in connection.execute(select(sources.c.sha256, sources.c.path)):
        if row.sha256 not in kept:
            yield Finding("chronicle", "error", row.path, "it is kept, but nothing says when it was read")


def _of_activities(connection: Connection) -> Iterator[Finding]:
    """Whether activities hang together: what each supersedes, and the mandates that those that count serve."""
    found = activities(connection, ActivityFilter(withdrawn=True))
    numbers, superseded = {one.id for one in found}, Counter(one.supersedes for one in found if one.supersedes)
    for one in found:
        place = f"activity {one.id}"
        if one.supersedes and (one.supersedes not in numbers or one.supersedes >= one.id):
            yield Finding("activity", "error", place, "what it supersedes is not there, or came after it")
        if superseded[one.id] > 1:
            yield Finding("activity", "error", place, "two others stand in its place; restore the last backup")
        for served in one.serves if one.standing else ():
            if served.handle is None:
                words = f"it has lost a mandate, {served.about.document}#{served.about.label}; say which it serves: "
                yield Finding("conflict", "warning", place, f"{words}seized activity correct {one.id} --under ID")


def _of_identifications(connection: Connection) -> Iterator[Finding]:
    """Whether what persons decided on two facts hangs together, and the facts are still told."""
    made = {one.id: one for one in identified(connection)}
    for one in made.values():
        earlier = made.get(one.supersedes) if one.supersedes else None
        if one.supersedes and (earlier is None or {earlier.fact, earlier.other} != {one.fact, one.other}):
            words = "what it supersedes is not there, or on other facts"
            yield Finding("identification", "error", f"identification {one.id}", words)
    if torn := Decisions(made.values()).torn():
        words = f"{torn.fact} and {torn.other} are said to be two, and are one by way of others"
        yield Finding("identification", "error", f"identification {torn.id}", words)
    standing = [one for one in made.values() if not one.superseded]
    named = {fact for one in standing for fact in (one.fact, one.other)}
    told = set(connection.execute(select(cooperation.c.fact).where(among(cooperation.c.fact, named))).scalars())
    for one in standing:
        for fact, words in zip((one.fact, one.other), one.about, strict=True):
            if fact not in told:
                lost = f"it names {fact}, which no text tells any more ({words}); seized history {fact}"
                yield Finding("conflict", "warning", f"identification {one.id}", lost)


def _of_people(connection: Connection) -> Iterator[Finding]:
    """Whether accounts can be signed in to, and files that are kept are those that came."""
    for row in connection.execute(select(accounts)):
        if row.role not in ROLES:
            words = f"its role, {row.role}, is none; seized user role {row.name} ROLE"
            yield Finding("account", "error", row.name, words)
        if not row.password.startswith(HASHES):
            words = f"what is kept of its password is no hash; seized user password {row.name}"
            yield Finding("account", "error", row.name, words)
    one_at_a_time = select(*originals.c["sha256", "name", "data"]).execution_options(yield_per=1)
    for sha256, name, data in connection.execute(one_at_a_time):
        if hashlib.sha256(data).hexdigest() != sha256:
            yield Finding("original", "error", name, "the file is not the one that was kept; add it again")
