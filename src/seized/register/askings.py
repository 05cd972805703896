"""What paragraphs ask of whom: their own mandates, or for the parts of a list that of the words above it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from sqlalchemy import Connection, select

from seized.model.nesting import labels_above
from seized.register.among import among
from seized.register.schema import addressees, mandates, paragraphs


class Standing(Protocol):
    """A paragraph where it stands: the number of its row, that of its document, and its label."""

    @property
    def id(self) -> int: ...
    @property
    def document(self) -> int: ...
    @property
    def label(self) -> str: ...


class Asking(NamedTuple):
    """What can be looked for in a mandate."""

    id: str
    verb: str
    kind: str
    status: str
    names: tuple[str, ...]


def askings(connection: Connection, standing: Sequence[Standing]) -> dict[int, tuple[Asking, ...]]:
    """The mandates that govern each of some paragraphs, by the number of its row, without those dismissed.

    A paragraph without one of its own that stands in a list is governed by the last mandate of the nearest words
    above it that have one: "Requests the Secretary-General: (a) To report".
    """
    own = _own(connection, [one.id for one in standing])
    parts = [one for one in standing if one.id not in own and "." in one.label]
    if not parts:
        return own
    above = _paragraphs_above(connection, parts)
    governing = _own(connection, list(above.values()))
    for one in parts:
        numbers = (above.get((one.document, label)) for label in labels_above(one.label))
        found = next((governing[number] for number in numbers if number in governing), ())
        if found:
            own[one.id] = found[-1:]
    return own


def _paragraphs_above(connection: Connection, parts: Iterable[Standing]) -> dict[tuple[int, str], int]:
    wanted = {(one.document, label) for one in parts for label in labels_above(one.label)}
    query = select(paragraphs.c.document, paragraphs.c.label, paragraphs.c.id)
    rows = connection.execute(query.where(among(paragraphs.c.document, {document for document, _ in wanted})))
    return {(document, label): number for document, label, number in rows if (document, label) in wanted}


def _own(connection: Connection, numbers: Iterable[int]) -> dict[int, tuple[Asking, ...]]:
    """The mandates that stand in each of some paragraphs, in their order."""
    columns = mandates.c["paragraph", "id", "verb", "kind", "status"]
    query = select(*columns, addressees.c.name).join(addressees, isouter=True).where(~mandates.c.dismissed)
    query = query.order_by(mandates.c.position, addressees.c.position)
    found: defaultdict[int, dict[str, Asking]] = defaultdict(dict)
    for row in connection.execute(query.where(among(mandates.c.paragraph, numbers))):
        asked = found[row.paragraph]
        names = asked[row.id].names if row.id in asked else ()
        asked[row.id] = Asking(row.id, row.verb, row.kind, row.status, (*names, row.name) if row.name else names)
    return {paragraph: tuple(asked.values()) for paragraph, asked in found.items()}
