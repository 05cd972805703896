"""What is asked of an actor, and of others by the texts about it."""

from collections.abc import Iterator, Mapping, Sequence

from seized.export.dossiers.sources import Sources, rows
from seized.export.papers.paper import Block, Cell, Grid, Heading, Run, Statement
from seized.model.dossier import Dossier
from seized.model.register import Entry, Proposal, Status
from seized.model.register_wording import entry_due, entry_kind, entry_name, entry_status, judged
from seized.model.wording import asked, shortened

LONGEST_ACTION = 260

OPEN: tuple[Status, ...] = ("no indication", "in progress")
"""The statuses of what is not settled."""

Proposals = Mapping[str, Proposal]
"""The likeliest evidence by the id of the mandate."""


def mandates(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """Two tables, each in the order of the texts; entries of drafts are in neither."""
    name = dossier.who.actor.name
    proposed = {one.mandate: one for one in dossier.proposals}
    yield Heading("What is asked")
    if dossier.proposals:
        yield Statement((Run("“Perhaps” stands before evidence that is proposed, and that nobody has confirmed."),))
    yield _table(
        f"Asked of {name}, or of a part of it",
        dossier.who.asked,
        sources,
        proposed,
        "No adopted text in the register asks anything of it; one that addresses it fills this table.",
    )
    standing = [entry for entry in dossier.who.requests if _is_open(entry, dossier)]
    past = [entry for entry in dossier.who.requests if not _is_open(entry, dossier)]
    yield _table(
        "Asked of others by the texts about it, and open",
        standing,
        sources,
        proposed,
        "No adopted text in the register that names it in its title asks anything of others that is still open.",
    )
    if past:
        yield Grid(
            "Asked of others by the texts about it: settled, past its time, or asked anew",
            ("Text", "Asked of", "What kind", "Due", "Status"),
            rows(_past(entry, proposed.get(entry.id)) for entry in past),
        )


def _is_open(entry: Entry, dossier: Dossier) -> bool:
    """Whether a mandate stands: nobody has settled it, its time is not past, and no later text of its line was read."""
    if entry.status not in OPEN or entry.overdue:
        return False
    lines = [[one.text.key for one in trace.series.members if one.text.standing == "read"] for trace in dossier.series]
    return all(line[-1] == entry.document.key for line in lines if entry.document.key in line)


def _table(caption: str, entries: Sequence[Entry], sources: Sources, proposed: Proposals, empty: str) -> Grid:
    head = ("Asked of", "What", "Due", "Status")
    return Grid(caption, head, rows(_row(entry, sources, proposed.get(entry.id)) for entry in entries), empty=empty)


def _row(entry: Entry, sources: Sources, proposal: Proposal | None) -> list[Cell | str]:
    action = " ".join(entry.mandate.action.split()).rstrip(";.,")
    what = f"{entry.mandate.verb}: {shortened(action, LONGEST_ACTION)}"
    cell = Cell(what, (sources.entry(entry),))
    return [_whom(entry), cell, _due(entry), _status(entry, proposal)]


def _past(entry: Entry, proposal: Proposal | None) -> list[Cell | str]:
    """The same in short: the text has the words."""
    return [entry_name(entry), _whom(entry), entry_kind(entry), _due(entry), _status(entry, proposal)]


def _whom(entry: Entry) -> str:
    return asked(entry.mandate) or "nobody named"


def _due(entry: Entry) -> str:
    recurring = f"; {entry.mandate.recurrence}" if entry.mandate.recurrence else ""
    return (entry_due(entry) or "no time named") + recurring


def _status(entry: Entry, proposal: Proposal | None) -> str:
    """What came of it and who says so; where nobody does, the evidence that is proposed."""
    words = ": ".join(filter(None, (entry_status(entry), judged(entry))))
    return f"{words}; perhaps {proposal.evidence}" if proposal and entry.judged is None else words
