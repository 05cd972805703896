"""What people call a document, a paragraph or a mandate, and what it is in the register.

A/RES/77/338          a document, in whatever case; `77/338` and `resolution 77/338` mean the Assembly's
text:k3v7…            a document without a symbol
A/RES/77/338#op4      a paragraph
A/RES/77/338#op4.m1   a mandate, by where it stands
q5zt2m7xw4ab          a mandate, by its id
"""

import re
from collections.abc import Sequence

import msgspec
from rapidfuzz import fuzz, process
from sqlalchemy import Connection, func, select

from seized.errors import Ambiguous, Unknown
from seized.model.wording import day
from seized.register.identity import UNNAMED, in_order
from seized.register.judging import today
from seized.register.schema import changes, documents, mandates, paragraphs
from seized.vocabulary import symbols
from seized.vocabulary.known_texts import known

_MANDATE = re.compile(r"[a-z2-7]{12}")
_MANDATE_LABEL = re.compile(r".*\.?m\d+")
_BARE_NUMBER = re.compile(r"(?:(?:GA|General Assembly) )?(?:resolution )?((?:ES-|S-)?\d+/\d+(?: [A-Z])?)", re.I)

ALIKE = 75
"""How like (of 100) a symbol must be to be suggested for one that is not there."""

SHOWN = 8
"""How many names are listed at most."""


class Reference(msgspec.Struct, frozen=True):
    """What was meant: a document, and in it a paragraph or a mandate (by its id) where one was named."""

    document: int
    key: str
    paragraph: str | None = None
    mandate: str | None = None


def resolve(connection: Connection, name: str) -> Reference:
    """What `name` stands for.

    Raises `Unknown`, with what it may have been meant for, and `Ambiguous` where several documents begin so.
    """
    name = name.strip()
    whole, _, label = name.partition("#")
    if not label and _MANDATE.fullmatch(name.lower()) and (found := _mandate(connection, name.lower())):
        return found
    number, key = _document(connection, whole)
    if not label:
        return Reference(number, key)
    if _MANDATE_LABEL.fullmatch(label.lower()):
        return Reference(number, key, *_labelled(connection, number, key, label))
    kept = select(paragraphs.c.label).where(paragraphs.c.document == number).order_by(paragraphs.c.position)
    labels = connection.execute(kept).scalars().all()
    if (meant := _meant(label, labels)) is None:
        raise Unknown(f"{key} has no paragraph {label}; {_nearest(label, labels)}")
    return Reference(number, key, meant)


def _meant(label: str, labels: Sequence[str]) -> str | None:
    """The label that is written so, or else so in another case."""
    return min((one for one in labels if one.lower() == label.lower()), key=lambda one: one != label, default=None)


def _mandate(connection: Connection, id_: str) -> Reference | None:
    """A mandate by its id, or by an id that it had before."""
    at = today(connection, [id_]).get(id_)
    query = select(mandates.c.document, documents.c.key, paragraphs.c.label, mandates.c.id)
    query = query.join(documents, documents.c.id == mandates.c.document)
    query = query.join(paragraphs, paragraphs.c.id == mandates.c.paragraph).where(mandates.c.id == at)
    row = connection.execute(query).one_or_none()
    if row is None and (gone := _gone(connection, id_)):
        raise Unknown(gone)
    return Reference(*row) if row else None


def _gone(connection: Connection, id_: str) -> str | None:
    """What to say of a mandate that readings once found and find no longer; None where there was none."""
    query = select(changes.c.document, changes.c.label).where(changes.c.mandate == id_).order_by(changes.c.id)
    row = connection.execute(query).first()
    return row and f"{id_} was {row.document}#{row.label}, which is no longer read so; seized history {row.document}"


def _labelled(connection: Connection, document: int, key: str, label: str) -> tuple[str, str]:
    """The paragraph and the id of the mandate that stands there."""
    query = select(mandates.c.label, paragraphs.c.label, mandates.c.id).join_from(mandates, paragraphs)
    rows = connection.execute(query.where(mandates.c.document == document).order_by(mandates.c.position)).all()
    places = {at: (paragraph, id_) for at, paragraph, id_ in rows}
    if (meant := _meant(label, list(places))) is None:
        raise Unknown(f"{key} has no mandate {label}; {_nearest(label, list(places))}")
    return places[meant]


def _document(connection: Connection, name: str) -> tuple[int, str]:
    """The number of the row and the key of the one document that goes by the name."""
    exact = select(documents.c.id, documents.c.key).where(documents.c.key == name)
    if written_so := connection.execute(exact).first():  # the index has keys as they are written
        return written_so.id, written_so.key
    lower = func.lower(documents.c.key)
    meant = [lower == spelling.lower() for spelling in spellings(name)]
    if name.lower().startswith(UNNAMED) and len(name) > len(UNNAMED):
        meant.append(lower.startswith(name.lower(), autoescape=True))
    for condition in meant:
        query = select(documents.c.id, documents.c.key).where(condition).order_by(documents.c.key)
        rows = connection.execute(query.limit(SHOWN)).all()
        if len(rows) > 1:
            raise Ambiguous(f"{name}: several documents go by it: {', '.join(row.key for row in rows)}")
        if rows:
            return rows[0].id, rows[0].key
    raise Unknown(_missing(connection, name))


def spellings(name: str) -> list[str]:
    """The keys that a name may stand for, the likeliest first."""
    bare = _BARE_NUMBER.fullmatch(name)
    return [name, symbols.canonical(name.upper()), symbols.canonical(name), *([f"A/RES/{bare[1]}"] if bare else [])]


def _missing(connection: Connection, name: str) -> str:
    """Why a document is not found, with what is known of it or what is like it."""
    for spelling in spellings(name):
        if fact := known(spelling):
            told = f"“{fact.title}”" if fact.title else "a resolution"
            return (
                f"{fact.symbol} is not in the register. It is known to be {told}"
                f"{f', adopted on {day(fact.date)}' if fact.date else ''}; add its text: seized add FILE"
            )
    keys = sorted(connection.execute(select(documents.c.key)).scalars(), key=in_order)
    near = _like(spellings(name)[-1], keys)
    return f"{name}: not in the register; {near or 'seized list shows what is'}"


def _nearest(name: str, names: Sequence[str]) -> str:
    """The names that are like one that is not there, or else the first of those that are."""
    if near := _like(name, names):
        return near
    return f"it has {', '.join(names[:SHOWN])}{' …' if len(names) > SHOWN else ''}" if names else "there is none"


def _like(name: str, names: Sequence[str]) -> str | None:
    near = process.extract(name, names, scorer=fuzz.ratio, limit=3, score_cutoff=ALIKE)
    return f"did you mean {' or '.join(one for one, _, _ in near)}?" if near else None
