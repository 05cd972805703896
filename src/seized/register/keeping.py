"""Keeps a reading: one document, its sources, its facts, and what the reading changed.

The facts of a document are those of its primary source, and which source that is follows from the sources alone:
the register is the same in whatever order, and however often, they are read.
"""

import hashlib
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from seized.model import Document, Mandate
from seized.model.accounts import Original
from seized.model.register import Added, Change, Outcome
from seized.register import facts, judging, originals
from seized.register.among import among
from seized.register.conflicts import conflicts
from seized.register.identity import document_key, in_order, stem
from seized.register.index import renew, take_in, take_out
from seized.register.register import Register
from seized.register.rows import Values, add_row, add_rows
from seized.register.schema import changes, documents, mandates, readings, sources
from seized.register.succession import Move, Stand, moves, stands
from seized.vocabulary.characters import letters

FORMATS = (
    "application/akn+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "text/html",
    "application/pdf",
    "text/plain",
)
"""The media types by how well the format tells the structure of a text, the best first."""

COMPLETE = 0.95
"""The share of the longest text of a document that a source must have for its format to count."""


class Reader(NamedTuple):
    """Who reads, when (an instant, ISO, UTC), and with which edition of the program."""

    by: str
    at: str
    edition: str


class Primary(NamedTuple):
    """The source of a document that its facts are taken from, and its reading."""

    sha256: str
    reading: Document


Primaries = dict[int, Primary | None]
"""The primary sources of some documents, by the numbers of their rows; None where a document has no source."""


def known(register: Register, sha256: str, edition: str) -> str | None:
    """The document that a file was read into by this very edition; None where it has still to be read."""
    query = select(documents.c.key).join(sources).where(sources.c.sha256 == sha256, sources.c.edition == edition)
    with register.reading() as connection:
        return connection.execute(query).scalar()


def keep(register: Register, reading: Document, reader: Reader, data: bytes | None = None) -> Added:
    """Keep one reading, and with it the bytes of its file where they are given: all of it, or nothing.

    Raises `seized.errors.RegisterError` where the store refuses; the register is then as it was.
    """
    with register.writing() as connection:
        if data is not None:
            origin = reading.source
            original = Original(origin.sha256 or "", origin.media_type or "", origin.path, data)
            originals.keep(connection, original, reader.by, reader.at)
        return _Keeping(register, connection, reading, reader).kept()


def content_digest(reading: Document) -> str:
    """What stands for a reading, wherever its file lies."""
    bare = msgspec.structs.replace(reading, source=msgspec.structs.replace(reading.source, path=""))
    return hashlib.sha256(msgspec.json.encode(bare)).hexdigest()[:32]


class _Keeping:
    """The keeping of one reading, in one transaction."""

    def __init__(self, register: Register, connection: Connection, reading: Document, reader: Reader) -> None:
        self._store = register.store
        self._connection = connection
        self._reading = reading
        self._reader = reader
        self._key = document_key(reading)
        self._source = sources.c.sha256 == reading.source.sha256

    def kept(self) -> Added:
        """Write what has changed, and say what it was."""
        held = self._connection.execute(select(sources).where(self._source)).one_or_none()
        number = facts.documents_row(self._connection, self._key)
        digest = content_digest(self._reading)
        same = held is not None and held.digest == digest and held.document == number
        if held and same and held.edition == self._reader.edition:
            return Added(path=self._reading.source.path, outcome="unchanged", document=self._key)
        renew(self._store, self._connection)
        if number is not None and (held is None or held.document == number) and self._is_secondary(number):
            self._write_source(number, digest, is_new=held is None)
            secondary: Outcome = "unchanged" if same else "updated"
            return self._added(secondary, self._chronicled(secondary, ()))
        touched = {one for one in (number, held.document if held else None) if one is not None}
        before = self._stands(primaries(self._connection, touched))
        home = number if number is not None else self._insert_document()
        self._write_source(home, digest, is_new=held is None)
        chosen = primaries(self._connection, touched | {home})
        after = self._stands(chosen)
        outcome: Outcome = "inserted" if not touched else "unchanged" if same else "updated"
        made = self._chronicled(outcome, moves(before, after))  # judgements follow what is written there
        chosen |= primaries(self._connection, self._left(after.keys() - before.keys()) - chosen.keys())
        for document in sorted(chosen):
            take_out(self._store, self._connection, document)
        for document in settle(self._connection, chosen):
            take_in(self._store, self._connection, document)
        return self._added(outcome, made)

    def _is_secondary(self, document: int) -> bool:
        """Whether the facts of a document are not, and will not be, those of this source."""
        stated = select(documents.c.primary_source).where(documents.c.id == document)
        others = _weights(self._connection, document, besides=self._reading.source.sha256)
        now = self._connection.execute(stated).scalar_one()
        return bool(others) and now != self._reading.source.sha256 and _best([*others, self._weight()]).sha256 == now

    def _weight(self) -> "_Weight":
        origin = self._reading.source
        return _Weight(origin.sha256 or "", origin.media_type, self._reading.language, self._length)

    @cached_property
    def _length(self) -> int:
        return sum(len(letters(paragraph.text)) for paragraph in self._reading.paragraphs)

    def _insert_document(self) -> int:
        row = {"key": self._key, "symbol": self._reading.symbol, "primary_source": "", "turn": in_order(self._key)}
        row |= {"stem": stem(self._reading.symbol) if self._reading.symbol else None}
        return add_row(self._connection, documents, row | facts.document_values(self._reading))

    def _write_source(self, document: int, digest: str, *, is_new: bool) -> None:
        origin = self._reading.source
        row: Values = {
            "sha256": origin.sha256,
            "document": document,
            "media_type": origin.media_type,
            "pages": origin.pages,
            "language": self._reading.language,
            "edition": self._reader.edition,
            "digest": digest,
            "length": self._length,
            "reading": facts.packed(self._reading),
        }
        if is_new:
            row |= {"path": origin.path, "added": self._reader.at}
            self._connection.execute(insert(sources).values(row))
        else:
            self._connection.execute(update(sources).where(self._source).values(row))

    def _stands(self, chosen: Primaries) -> dict[str, Stand]:
        """The mandates of some documents as the sources that count have them."""
        found: dict[str, Stand] = {}
        keys = select(documents.c.id, documents.c.key).where(among(documents.c.id, chosen)).order_by(documents.c.id)
        for number, key in self._connection.execute(keys):
            if source := chosen[number]:
                found |= stands(key, source.reading)
        return found

    def _left(self, arrived: set[str]) -> set[int]:
        """The documents whose mandates had taken the place of some that are back: they lose the judgements on those."""
        later = judging.successors(self._connection, arrived)
        query = select(mandates.c.document).where(among(mandates.c.id, later))
        return set(self._connection.execute(query).scalars())

    def _chronicled(self, outcome: Outcome, found: Iterable[Move]) -> tuple[Change, ...]:
        """Write down that the file was read and what came of it."""
        origin = self._reading.source
        row: Values = {"document": self._key, "sha256": origin.sha256, "path": origin.path, "outcome": outcome}
        row |= {"at": self._reader.at, "by": self._reader.by, "edition": self._reader.edition}
        number = add_row(self._connection, readings, row)
        made = tuple(_change(move, self._reader.at, number) for move in found)
        rows = [{name: value for name, value in msgspec.to_builtins(one).items() if name != "at"} for one in made]
        add_rows(self._connection, changes, rows)
        return made

    def _added(self, outcome: Outcome, made: tuple[Change, ...]) -> Added:
        gone = [one.mandate for one in made if one.change == "gone"]
        return Added(
            path=self._reading.source.path,
            outcome=outcome,
            document=self._key,
            changes=made,
            conflicts=conflicts(self._connection, gone) if gone else (),
        )


def _change(move: Move, at: str, reading: int) -> Change:
    """What became of a mandate, as it is written down."""
    stand = move.before or move.after
    assert stand is not None
    moved = move.before and move.after and move.before.id != move.after.id
    return Change(
        at=at,
        reading=reading,
        document=stand.document,
        mandate=stand.id,
        label=stand.mandate.id,
        change="new" if not move.before else "gone" if not move.after else "moved" if moved else "changed",
        fields=move.fields,
        successor=move.after.id if moved and move.after else None,
    )


def settle(connection: Connection, chosen: Primaries) -> list[int]:
    """Write the facts of documents anew, from the sources that count and the judgements; the search index apart.

    A document that has no source left is taken away; the answer is those that stay.
    """
    stay: list[int] = []
    read: dict[str, Mandate] = {}
    for number in sorted(chosen):
        facts.erase(connection, number)
        mine = documents.c.id == number
        if (source := chosen[number]) is None:
            connection.execute(delete(documents).where(mine))
            continue
        sha256, reading = source
        values = facts.document_values(reading) | {"primary_source": sha256}
        connection.execute(update(documents).where(mine).values(values))
        key = connection.execute(select(documents.c.key).where(mine)).scalar_one()
        ids = facts.write(connection, number, reading, key)
        read |= {ids[mandate.id]: mandate for mandate in reading.mandates}
        stay.append(number)
    judging.apply(connection, read)  # when all are written: a mandate of one may stand in the place of another's
    return stay


def primaries(connection: Connection, numbers: Iterable[int]) -> Primaries:
    """The sources that count, of some documents."""
    return {number: primary(connection, number) for number in numbers}


def primary(connection: Connection, document: int) -> Primary | None:
    """The source that counts, of one document; None where it has none."""
    weights = _weights(connection, document)
    if not weights:
        return None
    chosen = _best(weights).sha256
    reading = connection.execute(select(sources.c.reading).where(sources.c.sha256 == chosen)).scalar_one()
    return Primary(chosen, facts.unpacked(reading))


class _Weight(NamedTuple):
    """What a source counts for among those of one document."""

    sha256: str
    media_type: str | None
    language: str | None
    length: int


def _weights(connection: Connection, document: int, besides: str | None = None) -> list[_Weight]:
    columns = sources.c["sha256", "media_type", "language", "length"]
    rows = connection.execute(select(*columns).where(sources.c.document == document))
    return [_Weight(*row) for row in rows if row.sha256 != besides]


def _best(weights: Sequence[_Weight]) -> _Weight:
    """English goes before other languages, a complete text before one that has lost some, then the format counts."""
    english = [one for one in weights if one.language in (None, "en")] or weights
    longest = max(one.length for one in english)
    whole = [one for one in english if one.length >= COMPLETE * longest]
    return min(whole, key=lambda one: (_rank(one.media_type), one.sha256))


def _rank(media_type: str | None) -> int:
    return FORMATS.index(media_type) if media_type in FORMATS else len(FORMATS)
