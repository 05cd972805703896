"""The search index in SQLite: an FTS5 table without content, whose rows are numbered by their places.

FTS5 finds rows in the order of their numbers and stops when there are enough, so the newest paragraphs cost the same
however many older ones match.  It is handed the words as they are to be found: its tokenizer only divides at spaces.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection, TextClause, text

from seized.register.query import Phrase, Query
from seized.register.stores import Terms

NAMED = 100
"""Terms that are looked into when the index is astray; by then there is no doubt that it is."""

_INSERT = text("INSERT INTO search (rowid, terms) VALUES (:place, :terms)")
_DELETE = text("INSERT INTO search (search, rowid, terms) VALUES ('delete', :place, :terms)")
_EMPTY = text("INSERT INTO search (search) VALUES ('delete-all')")
_COMPACT = text("INSERT INTO search (search) VALUES ('optimize')")
_MATCHING = text(
    "SELECT rowid FROM search WHERE search MATCH :words AND rowid BETWEEN :first AND :last ORDER BY rowid LIMIT :limit"
)
_HOLDING = text("SELECT rowid FROM search WHERE search MATCH :words")
_COUNTED = "CREATE VIRTUAL TABLE temp.counted_terms USING fts5vocab(main, search, row)"


def index(connection: Connection, terms: Iterable[Terms]) -> None:
    """Take paragraphs into the index."""
    _write(connection, _INSERT, terms)


def unindex(connection: Connection, terms: Iterable[Terms]) -> None:
    """Take paragraphs out of the index."""
    _write(connection, _DELETE, terms)


def _write(connection: Connection, statement: TextClause, terms: Iterable[Terms]) -> None:
    rows = [{"place": place, "terms": f"{words} {marks}"} for place, words, marks in terms]
    if rows:
        connection.execute(statement, rows)


def empty_index(connection: Connection) -> None:
    """Take everything out of the index."""
    connection.execute(_EMPTY)


def compact_index(connection: Connection) -> None:
    """Merge the pieces that the index was written in into one."""
    connection.execute(_COMPACT)


def matching(connection: Connection, query: Query, first: int, last: int, limit: int | None) -> Sequence[int]:
    """The places from `first` to `last` that match, in order."""
    values = {"words": expression(query), "first": first, "last": last, "limit": -1 if limit is None else limit}
    return connection.execute(_MATCHING, values).scalars().all()


def expression(query: Query) -> str:
    """A query in FTS5's own language: `("report") AND ("secretari general" OR "un") NOT ("staff")`."""
    found = " AND ".join(_either(group) for group in query.groups)
    return f"({found}) NOT {_either(query.without)}" if query.without else found


def _either(phrases: Iterable[Phrase]) -> str:
    # Terms are letters, digits and colons, so that nothing in quotes can end them.
    return "({})".format(" OR ".join('"{}"'.format(" ".join(phrase)) for phrase in phrases))


def astray(connection: Connection, terms: Callable[[], Iterator[Terms]]) -> Iterator[tuple[int | None, str]]:
    """In what the index differs from `terms`: by how often each term occurs, then by where."""
    suspect = set(islice(_miscounted(connection, terms()), NAMED))
    if not suspect:
        return
    held: defaultdict[int, set[str]] = defaultdict(set)
    for term in suspect:
        for place in connection.execute(_HOLDING, {"words": f'"{term}"'}).scalars():
            held[place].add(term)
    named = set[str]()
    for place, words, marks in terms():
        due, kept = suspect & {*words.split(), *marks.split()}, held.pop(place, set())
        named |= due ^ kept
        if due != kept:
            yield place, _told(due - kept, kept - due)
    for place, kept in held.items():
        named |= kept
        yield place, _told(set(), kept)
    if suspect - named:
        yield None, f"{' '.join(sorted(suspect - named))}: not as often, or not where, the texts have it"


def _miscounted(connection: Connection, terms: Iterator[Terms]) -> Iterator[str]:
    """The terms that occur in more or fewer paragraphs, or more or less often, than they should."""
    paragraphs, times = Counter[str](), Counter[str]()
    for one in terms:
        found = [*one.words.split(), *one.marks.split()]
        times.update(found)
        paragraphs.update(set(found))
    connection.exec_driver_sql(_COUNTED)
    counted = connection.exec_driver_sql("SELECT term, doc, cnt FROM temp.counted_terms").all()
    connection.exec_driver_sql("DROP TABLE temp.counted_terms")
    for term, held, occurrences in counted:
        if (paragraphs.pop(term, 0), times[term]) != (held, occurrences):
            yield term
    yield from paragraphs


def _told(missing: set[str], extra: set[str]) -> str:
    parts = [f"{' '.join(sorted(missing))} cannot be found"] if missing else []
    return "; ".join([*parts, *([f"{' '.join(sorted(extra))} is found and is not there"] if extra else [])])
