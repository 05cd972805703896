"""Paragraphs of the register that may be like one at hand: those that share runs of words with it.

Of two paragraphs that differ in a few words, most runs of four words are the same.  The index is asked for those
runs of a paragraph that it can find quickest, which are those with the rarest words.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection, select

from seized.register.among import among
from seized.register.index import mark
from seized.register.places import FIRST, LAST, paragraph_at
from seized.register.query import Phrase, Query
from seized.register.schema import documents, paragraphs
from seized.register.stores import Store
from seized.register.words import stems
from seized.vocabulary.common_words import shares

RUN, RUNS, LEAST = 4, 4, 2
"""A paragraph is looked for by so many words in a row, at so many places in it at the most; beyond the least, only
where one of the words is rare."""
MOST = 60
"""Paragraphs that are given at the most, the newest first."""


class Like(NamedTuple):
    """A paragraph of an adopted text."""

    document: str
    label: str
    title: str | None
    text: str


def alike(store: Store, connection: Connection, text: str) -> Iterator[Like]:
    """The newest paragraphs of adopted texts that share a run of words with `text`."""
    runs = _runs(stems(text))
    if not runs:
        return
    query = Query((runs,), without=((mark("draft", True),),))
    places = store.matching(connection, query, FIRST, LAST, MOST)
    rows = select(documents.c.key, paragraphs.c.label, documents.c.title, paragraphs.c.text).join(documents)
    chosen = rows.where(among(paragraphs.c.id, map(paragraph_at, places))).order_by(
        documents.c.date.desc(), paragraphs.c.id
    )
    yield from map(Like._make, connection.execute(chosen))


def _runs(words: Sequence[str]) -> tuple[Phrase, ...]:
    """Runs that share no word with each other, those with the rarest words first."""
    common = _common()
    rarity = [common.get(word, 0) for word in words]
    starts = range(max(0, len(words) - RUN + 1))
    taken: list[int] = []
    for start in sorted(starts, key=lambda at: (min(rarity[at : at + RUN]), sum(rarity[at : at + RUN]))):
        if len(taken) == RUNS or (len(taken) >= LEAST and min(rarity[start : start + RUN])):
            break
        if all(abs(start - other) >= RUN for other in taken):
            taken.append(start)
    return tuple(tuple(words[start : start + RUN]) for start in taken)


@cache
def _common() -> dict[str, int]:
    """In how many of a hundred paragraphs a word of the index stands; what is rarer than two is not in it."""
    return {stem: share for word, share in shares().items() for stem in stems(word)[:1]}
