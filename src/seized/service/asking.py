"""Asks the register: what is in it, what is due, what stands on an agenda, what happened."""

from collections.abc import Collection, Iterator

from seized.derive.lineage import network as networks
from seized.derive.lineage import traces
from seized.model.history import History
from seized.model.lineage import Trace
from seized.model.nesting import stands_in
from seized.model.network import Network
from seized.model.paging import Page
from seized.model.register import (
    Agenda,
    Change,
    Conflict,
    DocumentFilter,
    Entry,
    Holding,
    MandateFilter,
    Shown,
)
from seized.model.search import Cursor, Found, SearchFilter
from seized.register import conflicts as conflicting
from seized.register import history as chronicle
from seized.register import holdings as shelves
from seized.register import judging, neighbours
from seized.register import search as searching
from seized.register.activities import serving
from seized.register.agenda import agenda as agenda_of
from seized.register.citing import cited
from seized.register.entries import entries, entries_of, page
from seized.register.identifications import FACT, decided
from seized.register.references import resolve
from seized.register.register import Register
from seized.register.revision import revision as revision_of
from seized.register.shelf import Shelf


def revision(register: Register) -> str:
    """The state of the register in a word: as long as it is the same, all answers are the same."""
    with register.reading() as connection:
        return revision_of(connection)


def documents(register: Register, wanted: DocumentFilter) -> list[Holding]:
    """The documents that fit, in the order of their symbols."""
    with register.reading() as connection:
        return shelves.holdings(connection, wanted)


def documents_page(register: Register, wanted: DocumentFilter, limit: int, after: str | None = None) -> Page[Holding]:
    """The same a page at a time: `limit` of them, behind those that ended with `after`."""
    with register.reading() as connection:
        return shelves.page(connection, wanted, limit, after)


def show(register: Register, name: str, today: str) -> Shown:
    """A document, or one paragraph or mandate of it, with all that the register knows of it.

    Raises `seized.errors.Unknown` and `seized.errors.Ambiguous`, with what may have been meant.
    """
    with register.reading() as connection:
        place = resolve(connection, name)
        wanted = MandateFilter(document=place.key, drafts=True, dismissed=True, today=today)
        reading = shelves.reading(connection, place.document)
        mine = place.paragraph
        labels = {one.id for one in reading.paragraphs if mine is None or stands_in(one.id, mine)}
        found = [one for one in entries(connection, wanted) if one.mandate.paragraph in labels]
        return Shown(
            holding=shelves.holdings_of(connection, [place.document])[place.document],
            reading=reading,
            sources=shelves.files(connection, place.document),
            entries=tuple(sorted(found, key=lambda one: one.mandate.span)),
            cited=cited(connection, reading, labels),
            paragraph=place.paragraph,
            mandate=place.mandate,
            activities={id_: len(listed) for id_, listed in serving(connection, {one.id for one in found}).items()},
        )


def entries_by_id(register: Register, ids: Collection[str], today: str) -> dict[str, Entry]:
    """Mandates by their ids; one that is not in the register is left out."""
    with register.reading() as connection:
        return entries_of(connection, ids, today)


def mandates(register: Register, wanted: MandateFilter) -> list[Entry]:
    """The mandates that fit: by their last due day, then by document and place in it."""
    with register.reading() as connection:
        return entries(connection, wanted)


def mandates_page(register: Register, wanted: MandateFilter, limit: int, after: str | None = None) -> Page[Entry]:
    """The same a page at a time: `limit` of them, behind those that ended with `after`."""
    with register.reading() as connection:
        return page(connection, wanted, limit, after)


def agenda(register: Register, session: int, organ: str = "General Assembly") -> Agenda:
    """What adopted texts have decided for the agenda of a regular session."""
    with register.reading() as connection:
        return agenda_of(connection, session, organ)


def history(register: Register, name: str) -> History:
    """All that happened to a document, a paragraph, a mandate or a fact of cooperation.  Raises as `show` does."""
    with register.reading() as connection:
        if FACT.fullmatch(name.strip()):
            return History(identifications=decided(connection, name))
        return chronicle.history(connection, resolve(connection, name))


def changes(register: Register, since: str | None = None) -> Iterator[tuple[Change, Entry | None]]:
    """What readings have done to the mandates of adopted texts, each with the mandate as it stands today."""
    with register.reading() as connection:
        made = chronicle.changes_since(connection, since)
        at = judging.today(connection, {change.mandate for change in made})
        found = entries_of(connection, at.values())
        yield from ((change, found.get(at.get(change.mandate, ""))) for change in made)


def arrivals(register: Register, limit: int) -> list[Holding]:
    """The documents that came in last, or were last read to say something else, the latest first."""
    with register.reading() as connection:
        return chronicle.arrivals(connection, limit)


def trace(register: Register, name: str) -> Trace:
    """Where a text comes from and what came of it; a text that is only known, or only cited, has a trace too.

    Raises `seized.errors.Unknown` where nobody knows or cites it.
    """
    with register.reading() as connection:
        shelf = Shelf(connection)
        return traces.trace(shelf.focus(name), shelf)


def network(register: Register, name: str, depth: int, room: int) -> Network:
    """What a text cites and what cites it, up to `depth` steps; `room` texts on each side are drawn.  Raises as `trace`
    does."""
    with register.reading() as connection:
        focus = Shelf(connection).focus(name)
        return networks.network(neighbours.focus_of(focus), neighbours.Neighbours(connection), depth, room)


def search(register: Register, text: str, chosen: SearchFilter, limit: int, after: Cursor | None = None) -> Found:
    """The paragraphs that hold what `text` says and fit the filter, the newest first.

    Raises `seized.errors.Refused` where a bound of the filter is no date.
    """
    return searching.search(register, text, chosen, limit, after)


def conflicts(register: Register) -> tuple[Conflict, ...]:
    """The judgements whose mandate is gone, and where they may belong."""
    with register.reading() as connection:
        return conflicting.conflicts(connection)
