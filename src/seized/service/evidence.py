"""What may be evidence for mandates, what people decided on it, and which activities serve them."""

from collections.abc import Collection, Iterable

import msgspec
from sqlalchemy import Connection

from seized.errors import Refused
from seized.model.dossier import Heard
from seized.model.evidence import Candidate
from seized.model.lineage import ReportOf
from seized.model.register import Entry, MandateFilter, Proposal
from seized.register import reports as reporting
from seized.register.activities import serving
from seized.register.entries import entries, entries_of, page
from seized.register.proposals import answered_by, proposals
from seized.register.references import resolve
from seized.register.register import Register
from seized.service.proposing import proposed

LIKELY = 0.5
"""Below this, a report that is proposed is not named beside the text that asked for it."""

AT_ONCE, LOOKED_AT = 50, 200
"""Mandates for which evidence is looked up together, and for one page at the most."""


def evidence_among(register: Register, wanted: MandateFilter, *, undecided: bool = False) -> list[Heard]:
    """The mandates that fit and for which something is proposed, each with its proposals and its activities.

    With `undecided`, only documents that nobody has confirmed or dismissed, and activities that came after the last
    word on the status.
    """
    with register.reading() as connection:
        heard = _heard(connection, entries(connection, wanted))
    if undecided:
        heard = [_undecided(one) for one in heard]
    return [one for one in heard if one.proposals or one.proposed]


def evidence_page(
    register: Register, wanted: MandateFilter, limit: int, after: str | None = None, *, undecided: bool = False
) -> tuple[list[Heard], str | None]:
    """The same for at most `limit` mandates behind `after`, and where to go on; None at the end.

    No more than `LOOKED_AT` mandates are looked at for it: there may be fewer than `limit`, and more behind them.
    """
    found: list[Heard] = []
    with register.reading() as connection:
        for _ in range(LOOKED_AT // AT_ONCE):
            looked = page(connection, wanted, AT_ONCE, after)
            heard = _heard(connection, looked.rows)
            heard = [_undecided(one) for one in heard] if undecided else heard
            found += [one for one in heard if one.proposals or one.proposed]
            after = looked.after
            if after is None or len(found) >= limit:
                break
    return found, after


def evidence_for(register: Register, name: str) -> list[Heard]:
    """The mandates that a name stands for (one, or those of a paragraph or document), each with its proposals and its
    activities.

    Raises `seized.errors.Unknown` and `Ambiguous`, and `Refused` where there is no mandate.
    """
    with register.reading() as connection:
        place = resolve(connection, name)
        listed = entries(connection, MandateFilter(document=place.key, drafts=True))
        meant = [entry for entry in listed if _is_meant(entry, place.paragraph, place.mandate)]
        if not meant:
            raise Refused(f"{name}: there is no mandate in it")
        return _heard(connection, meant)


def reports(register: Register, *keys: str) -> tuple[ReportOf, ...]:
    """The reports that some texts asked for, by their keys: what people confirmed, else the likeliest of those
    that these texts tell of, or that cite them."""
    with register.reading() as connection:
        made = [_report(entry, offered) for entry, offered in reporting.reports(connection, keys)]
    return tuple(dict.fromkeys(one for found in made for one in found))


def _report(entry: Entry, offered: Iterable[Proposal]) -> list[ReportOf]:
    left = [one for one in offered if one.decision is None or one.decision.value["accepted"]]
    said = [one for one in left if one.candidate is None or _names_a_report(one.candidate)]
    confirmed = [one for one in said if one.decision]
    likely = [one for one in said if one.candidate and one.candidate.score >= LIKELY]
    return [_report_of(entry, one) for one in confirmed or likely[:1]]


def _names_a_report(candidate: Candidate) -> bool:
    """Whether it is a report that can be named: one that a text speaks of without its symbol cannot."""
    issued = candidate.kind == "report issued"
    return issued or (candidate.kind == "report noted" and candidate.evidence != candidate.witness)


def _report_of(entry: Entry, proposal: Proposal) -> ReportOf:
    candidate, decision = proposal.candidate, proposal.decision
    return ReportOf(
        symbol=proposal.evidence,
        asked_by=entry.document.key,
        told_by=candidate.witness if candidate else None,
        score=None if decision else proposal.score,
        because=f"confirmed by {decision.by}" if decision else candidate.reasons[0].words if candidate else "",
    )


def _heard(connection: Connection, found: Collection[Entry]) -> list[Heard]:
    offered = proposals(connection, found)
    serve = serving(connection, {entry.id for entry in found})
    return [
        Heard(
            entry=entry,
            proposals=tuple(offered[entry.id]),
            activities=tuple(serve.get(entry.id, ())),
            proposed=proposed(entry, serve.get(entry.id, ())),
        )
        for entry in found
    ]


def heard_undecided(connection: Connection, ids: Collection[str]) -> list[Heard]:
    """Some mandates, by their ids, each with what of its proposals and activities waits for a decision."""
    return [_undecided(one) for one in _heard(connection, list(entries_of(connection, ids).values()))]


def _undecided(heard: Heard) -> Heard:
    """What of it waits for a decision: an activity does not, where a status was given after it was entered."""
    since = heard.entry.judged.at if heard.entry.judged else ""
    new = {one.id for one in heard.activities if one.at > since}
    return msgspec.structs.replace(
        heard,
        proposals=tuple(one for one in heard.proposals if one.decision is None),
        activities=tuple(one for one in heard.activities if one.id in new),
        proposed=tuple(one for one in heard.proposed if one.activity in new),
    )


def _is_meant(entry: Entry, paragraph: str | None, mandate: str | None) -> bool:
    if mandate is not None:
        return entry.id == mandate
    return paragraph in (None, entry.mandate.paragraph)


def waiting_in(register: Register, documents: Iterable[str]) -> int:
    """How many proposals that some documents give rise to, by their keys, wait for a decision."""
    read = set(documents)
    with register.reading() as connection:
        found = answered_by(connection, read)
        offered = proposals(connection, found)
    made = (proposal for listed in offered.values() for proposal in listed if proposal.decision is None)
    return sum(proposal.candidate is not None and proposal.candidate.witness in read for proposal in made)
