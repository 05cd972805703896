"""What may be evidence for mandates, and what people decided on it."""

from collections.abc import Iterable

from seized.errors import Refused
from seized.model.register import Entry, Evidence, MandateFilter
from seized.register.entries import entries
from seized.register.proposals import answered_by, proposals
from seized.register.references import resolve
from seized.register.register import Register


def evidence_among(register: Register, wanted: MandateFilter, *, undecided: bool = False) -> list[Evidence]:
    """The mandates that fit and for which something is proposed, each with its proposals, the best first.

    With `undecided`, only what nobody has confirmed or dismissed.
    """
    with register.reading() as connection:
        found = entries(connection, wanted)
        offered = proposals(connection, found)
    all_of_them = (Evidence(entry, tuple(offered[entry.id])) for entry in found)
    if undecided:
        all_of_them = (
            Evidence(one.entry, tuple(proposal for proposal in one.proposals if proposal.decision is None))
            for one in all_of_them
        )
    return [one for one in all_of_them if one.proposals]


def evidence_for(register: Register, name: str) -> list[Evidence]:
    """The mandates that a name stands for (one, or those of a paragraph or document), each with its proposals.

    Raises `seized.errors.Unknown` and `Ambiguous`, and `Refused` where there is no mandate.
    """
    with register.reading() as connection:
        place = resolve(connection, name)
        listed = entries(connection, MandateFilter(document=place.key, drafts=True))
        meant = [entry for entry in listed if _is_meant(entry, place.paragraph, place.mandate)]
        if not meant:
            raise Refused(f"{name}: there is no mandate in it")
        offered = proposals(connection, meant)
    return [Evidence(entry, tuple(offered[entry.id])) for entry in meant]


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
