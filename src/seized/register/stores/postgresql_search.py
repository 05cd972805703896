"""The search index in PostgreSQL: a table with the words of each paragraph, and their terms in a GIN index.

The terms are handed over as they are to be found, without PostgreSQL's own parser and without positions, of which it
keeps 256 a word; that words are next to each other is seen from the words themselves.  The index cannot give the newest
first, so `matching` goes back through the years until there are enough.  It is written to at once (without
`fastupdate`): a list of what is still to be written would be read through by every search.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sqlalchemy import Connection, text

from seized.register.places import of_years, year_at
from seized.register.query import Phrase, Query
from seized.register.stores import Terms

STRIDES = (1, 2, 4, 8)
"""Years that are looked through at once, the latest first; after these all that are left."""

BATCH = 500
"""Paragraphs that are compared at once."""

_INSERT = text("INSERT INTO search (place, words, terms) VALUES (:place, :words, array_to_tsvector(:terms))")
_DELETE = text("DELETE FROM search WHERE place = ANY(:places)")
_EMPTY = text("DELETE FROM search")
_COMPACT = text("ANALYZE search, documents, paragraphs, mandates, addressees")
_BOUNDS = text("SELECT min(place), max(place) FROM search WHERE place BETWEEN :first AND :last")
_HELD = text("SELECT place, words, tsvector_to_array(terms) AS terms FROM search WHERE place = ANY(:places)")
_PLACES = text("SELECT place FROM search")


def index(connection: Connection, terms: Iterable[Terms]) -> None:
    """Take paragraphs into the index."""
    rows = [{"place": one.place, "words": f" {one.words} ", "terms": sorted(_terms(one))} for one in terms]
    if rows:
        connection.execute(_INSERT, rows)


def unindex(connection: Connection, terms: Iterable[Terms]) -> None:
    """Take paragraphs out of the index."""
    connection.execute(_DELETE, {"places": [one.place for one in terms]})


def empty_index(connection: Connection) -> None:
    """Take everything out of the index."""
    connection.execute(_EMPTY)


def compact_index(connection: Connection) -> None:
    """Let the server count its rows anew: what it believes of an index that was just made leads it astray."""
    connection.execute(_COMPACT)


def _terms(one: Terms) -> set[str]:
    return {*one.words.split(), *one.marks.split(), _year(year_at(one.place))}


def _year(year: int) -> str:
    return f"year:{year}"


class Stretch(NamedTuple):
    """Places that are looked through at once.  `years` are all that lie between, or none where they are too many."""

    first: int
    last: int
    years: list[int]


def matching(connection: Connection, query: Query, first: int, last: int, limit: int | None) -> list[int]:
    """The places from `first` to `last` that match, in order."""
    found: list[int] = []
    for stretch in _stretches(connection, first, last):
        found += _within(connection, query, stretch, None if limit is None else limit - len(found))
        if limit is not None and len(found) >= limit:
            break
    return found


def _stretches(connection: Connection, first: int, last: int) -> Iterator[Stretch]:
    """What is to be looked through one after the other, the newest first."""
    newest, oldest = connection.execute(_BOUNDS, {"first": first, "last": last}).one()
    if newest is None:
        return
    year = year_at(newest)
    for stride in STRIDES:
        if year_at(oldest) > year - stride:
            break
        start, end = of_years(year - stride + 1, year)
        yield Stretch(max(start, first), min(end, last), list(range(year - stride + 1, year + 1)))
        year -= stride
    yield Stretch(max(of_years(0, year)[0], first), last, [])


def _within(connection: Connection, query: Query, stretch: Stretch, limit: int | None) -> Sequence[int]:
    next_to_each_other, values = _adjacency(query)
    conditions = " AND ".join(
        ["terms @@ CAST(:words AS tsquery)", "place BETWEEN :first AND :last", *next_to_each_other]
    )
    # Materialized, so that the index of the terms is used and not that of the places, whatever the limit.
    found = text(
        f"WITH found AS MATERIALIZED (SELECT place FROM search WHERE {conditions}) "
        "SELECT place FROM found ORDER BY place LIMIT :limit"
    )
    years = [_either((_year(one),) for one in stretch.years)] if stretch.years else []
    values |= {"words": " & ".join([expression(query), *years]), "first": stretch.first, "last": stretch.last}
    return list(connection.execute(found, values | {"limit": limit}).scalars())


def expression(query: Query) -> str:
    """A query in PostgreSQL's own language, `('report') & ('un' | 'who') & !'staff'`: the words of phrases may stand
    anywhere, and what is to be left out as a phrase is not in it."""
    without = (f"!'{phrase[0]}'" for phrase in query.without if len(phrase) == 1)
    return " & ".join([*(_either(group) for group in query.groups), *without])


def _either(phrases: Iterable[Phrase]) -> str:
    # Terms are letters, digits and colons, so that nothing in quotes can end them.
    return "({})".format(" | ".join("({})".format(" & ".join(f"'{word}'" for word in phrase)) for phrase in phrases))


def _adjacency(query: Query) -> tuple[list[str], dict[str, object]]:
    """The conditions that see to it that the words of phrases are next to each other, and their values."""
    values: dict[str, object] = {}

    def holds(phrase: Phrase) -> str:
        name = f"phrase{len(values)}"
        if len(phrase) == 1:
            values[name] = f"'{phrase[0]}'"
            return f"terms @@ CAST(:{name} AS tsquery)"
        values[name] = f" {' '.join(phrase)} "
        return f"strpos(words, :{name}) > 0"

    groups = [group for group in query.groups if any(len(phrase) > 1 for phrase in group)]
    conditions = [f"({' OR '.join(holds(phrase) for phrase in group)})" for group in groups]
    conditions += [f"NOT {holds(phrase)}" for phrase in query.without if len(phrase) > 1]
    return conditions, values


def astray(connection: Connection, terms: Callable[[], Iterator[Terms]]) -> Iterator[tuple[int | None, str]]:
    """In what the index differs from `terms`, paragraph by paragraph."""
    due = terms()
    extra = set(connection.execute(_PLACES).scalars())
    while batch := {one.place: one for one in islice(due, BATCH)}:
        extra -= batch.keys()
        held = {row.place: row for row in connection.execute(_HELD, {"places": list(batch)})}
        for place, one in batch.items():
            if place not in held:
                yield place, "cannot be found"
            elif held[place].words != f" {one.words} " or set(held[place].terms) != _terms(one):
                yield place, "is found by other words than it has"
    yield from ((place, "is found and is not there") for place in sorted(extra))
