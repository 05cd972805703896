"""What is asked of an actor, and of others by the texts about it."""

from collections.abc import Iterator, Sequence

from seized.export.dossiers.sources import Sources, rows
from seized.export.papers.paper import Block, Cell, Grid, Heading
from seized.model.dossier import Dossier
from seized.model.register import Entry
from seized.model.register_wording import entry_due, entry_status, judged
from seized.model.wording import asked, shortened

LONGEST_ACTION = 260


def mandates(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """Two tables, each in the order of the texts; entries of drafts are in neither."""
    name = dossier.who.actor.name
    yield Heading("What is asked")
    yield _table(
        f"Asked of {name}, or of a part of it",
        dossier.who.asked,
        sources,
        "No adopted text in the register asks anything of it; one that addresses it fills this table.",
    )
    yield _table(
        "Asked of others by the texts about it",
        dossier.who.requests,
        sources,
        "No adopted text in the register that names it in its title asks anything of others.",
    )


def _table(caption: str, entries: Sequence[Entry], sources: Sources, empty: str) -> Grid:
    head = ("Asked of", "What", "Due", "Status")
    return Grid(caption, head, rows(_row(entry, sources) for entry in entries), empty=empty)


def _row(entry: Entry, sources: Sources) -> list[Cell | str]:
    action = " ".join(entry.mandate.action.split()).rstrip(";.,")
    what = f"{entry.mandate.verb}: {shortened(action, LONGEST_ACTION)}"
    due = entry_due(entry) or "no time named"
    recurring = f"; {entry.mandate.recurrence}" if entry.mandate.recurrence else ""
    why = judged(entry)
    status = f"{entry_status(entry)}: {why}" if why else entry_status(entry)
    return [asked(entry.mandate) or "nobody named", Cell(what, (sources.entry(entry),)), due + recurring, status]
