"""What may be evidence for the mandates of the register, with what people have decided on it."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, String, cast, or_, select

from seized.derive.evidence.candidates import ANSWERED, Witnesses
from seized.model.evidence import Candidate, Witness
from seized.model.register import Entry, Judgement, Proposal
from seized.register.among import among
from seized.register.entries import entries_of
from seized.register.identity import title_key
from seized.register.judging import judged, standing
from seized.register.schema import citations, documents, due_sessions, mandates, witnesses

AT_ONCE = 2000
"""Mandates that are looked at together."""


def proposals(connection: Connection, entries: Collection[Entry]) -> dict[str, list[Proposal]]:
    """What may be evidence for each of the mandates, by their ids, the best first; and what was decided on each.

    Evidence that a person has confirmed without its being proposed stands first, with no candidate.
    """
    near = Witnesses(_near(connection, entries))
    decided = judged(connection, [entry.id for entry in entries])
    return {entry.id: list(offered(entry, near, decided.get(entry.id, []))) for entry in entries}


def all_candidates(connection: Connection) -> Iterator[tuple[Entry, Candidate]]:
    """All that may be evidence for mandates of adopted texts, whatever was decided on it."""
    told = [msgspec.convert(one, Witness) for one in connection.execute(select(witnesses.c.stated)).scalars()]
    near = Witnesses(told)
    query = select(mandates.c.id).join(documents, documents.c.id == mandates.c.document)
    query = query.where(~documents.c.draft, ~mandates.c.dismissed).order_by(mandates.c.document)
    answerable = or_(mandates.c.kind.in_(ANSWERED), among(documents.c.key, near.recited))
    ids = connection.execute(query.where(answerable)).scalars().all()
    for at in range(0, len(ids), AT_ONCE):
        for entry in entries_of(connection, ids[at : at + AT_ONCE]).values():
            yield from ((entry, one) for one in near.candidates(entry))


def offered(entry: Entry, near: Witnesses, listed: list[Judgement]) -> Iterator[Proposal]:
    """What may be evidence for one mandate among some documents, given the judgements on it."""
    weighed = (one for one in standing(listed, "evidence") if one.value["accepted"] is not None)
    decisions = {str(one.value["symbol"]): one for one in weighed}
    candidates = near.candidates(entry)
    proposed = {one.evidence for one in candidates}
    for symbol, made in decisions.items():
        if symbol not in proposed:
            yield Proposal(entry.id, symbol, None, None, made)
    for one in candidates:
        yield Proposal(entry.id, one.evidence, one.score, one, decisions.get(one.evidence))


def _near(connection: Connection, entries: Collection[Entry]) -> Iterator[Witness]:
    """The witnesses that may have to do with the mandates: that cite their texts, share their titles, or stand at the
    sessions that they name."""
    keys = {entry.document.key for entry in entries}
    titles = {title_key(entry.document.title) for entry in entries}
    sessions = {window.session for entry in entries for window in entry.windows}
    citing = select(citations.c.document).where(among(citations.c.symbol, keys))
    chosen = or_(
        witnesses.c.document.in_(citing), among(witnesses.c.title_key, titles), among(witnesses.c.session, sessions)
    )
    return witnessed(connection, select(cast(witnesses.c.stated, String)).where(chosen))


def witnessed(connection: Connection, query: Select[Any]) -> Iterator[Witness]:
    """The witnesses that a query finds, given as they are kept."""
    decoder = msgspec.json.Decoder(Witness)
    return map(decoder.decode, connection.execute(query).scalars())


def answered_by(connection: Connection, keys: Iterable[str]) -> list[Entry]:
    """The mandates for which some documents, by their keys, may be evidence; the other direction."""
    query = select(witnesses.c.stated).join(documents, documents.c.id == witnesses.c.document)
    rows = connection.execute(query.where(among(documents.c.key, keys))).scalars()
    told = [msgspec.convert(stated, Witness) for stated in rows]
    bases = {basis.resolution for one in told if one.itself for basis in one.itself.bases}
    cited = bases.union(*(one.cited for one in told))
    titles = {title_key(one.title) for one in told}
    sessions = {one.session for one in told}
    asked = select(due_sessions.c.mandate).where(among(due_sessions.c.session, sessions))
    query = select(mandates.c.id).join(documents, documents.c.id == mandates.c.document)
    chosen = or_(among(documents.c.key, cited), among(documents.c.title_key, titles), mandates.c.id.in_(asked))
    found = entries_of(connection, connection.execute(query.where(chosen, ~mandates.c.dismissed)).scalars())
    near = Witnesses(told)
    return [entry for entry in found.values() if near.candidates(entry)]
