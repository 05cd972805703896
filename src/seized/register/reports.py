"""The reports that the texts of a series asked for, as far as the same texts tell of them."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, String, cast, or_, select

from seized.derive.evidence.candidates import Witnesses
from seized.model.evidence import Witness
from seized.model.register import Entry, Proposal
from seized.register.among import among
from seized.register.entries import entries_of
from seized.register.judging import judged
from seized.register.proposals import offered, witnessed
from seized.register.schema import citations, documents, mandates, witnesses


def reports(connection: Connection, keys: Collection[str]) -> Iterator[tuple[Entry, list[Proposal]]]:
    """What may answer each request for a report in some documents, by their keys, and what was decided on it.

    Only reports that bear a symbol in these documents, that cite one of them, or that a person has named.
    """
    told = [one for one in _witnesses(connection, keys) if _names_one(one)]
    ids = _asked(connection, keys)
    decided = judged(connection, ids)
    found = entries_of(connection, ids if told else decided.keys())
    near = Witnesses(told)
    return ((found[id_], list(offered(found[id_], near, decided.get(id_, [])))) for id_ in ids if id_ in found)


def _asked(connection: Connection, keys: Collection[str]) -> list[str]:
    """The requests for reports, in order; chosen by their documents, which are few, and not by their kind."""
    texts = select(documents.c.id).where(among(documents.c.key, keys))
    query = select(*mandates.c["id", "kind", "dismissed"]).where(mandates.c.document.in_(texts))
    rows = connection.execute(query.order_by(mandates.c.document, mandates.c.position))
    return [row.id for row in rows if row.kind == "report" and not row.dismissed]


def _witnesses(connection: Connection, keys: Collection[str]) -> Iterator[Witness]:
    citing = select(citations.c.document).where(among(citations.c.symbol, keys))
    issued = (documents.c.kind == "report") & documents.c.id.in_(citing)
    query = select(cast(witnesses.c.stated, String)).join(documents, documents.c.id == witnesses.c.document)
    return witnessed(connection, query.where(or_(among(documents.c.key, keys), issued)))


def _names_one(witness: Witness) -> bool:
    return witness.itself is not None or any(report.symbols for report in witness.reports)
