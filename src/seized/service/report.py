"""Makes the skeleton of a report: what the mandate asks for, and what is recorded so far, paragraph by paragraph."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection

from seized.derive.actors.mentions import named_in
from seized.derive.lineage import traces
from seized.errors import Ambiguous, Refused
from seized.model import Document, Paragraph
from seized.model.activities import Activity
from seized.model.dossier import Heard, Report, Section
from seized.model.evidence import Candidate
from seized.model.nesting import label_above, stands_in
from seized.model.register import Entry, MandateFilter, Proposal, Window
from seized.model.wording import labels, listed
from seized.register.activities import serving
from seized.register.entries import entries
from seized.register.holdings import reading
from seized.register.proposals import proposals
from seized.register.references import Reference, resolve
from seized.register.register import Register
from seized.register.shelf import Shelf
from seized.service.proposing import proposed

REPORTS = ("report issued", "report noted")
"""The kinds of evidence that are a report, or speak of one."""


def report(register: Register, name: str, today: str) -> Report:
    """The skeleton of the report that a mandate asks for; `name` is the mandate, or its paragraph or document where
    there is no other one in it.

    Raises `seized.errors.Unknown` and `Ambiguous`, and `Refused` where no report is asked for, or a draft asks.
    """
    with register.reading() as connection:
        place = resolve(connection, name)
        asked = entries(connection, MandateFilter(document=place.key, drafts=True, today=today))
        mandate = _meant(name, place, asked)
        document = reading(connection, place.document)
        window = _window(mandate.windows, today)
        return Report(
            mandate=mandate,
            title=mandate.document.title,
            reporter=next((one.name for one in mandate.mandate.addressees), None),
            recipient=_recipient(mandate),
            organ=window.organ if window else None,
            session=window.session if window else None,
            agenda_item=_agenda_item(mandate, asked, window),
            sections=tuple(_sections(connection, document, mandate, asked)),
            earlier=tuple(_earlier(connection, mandate, today)),
        )


def _meant(name: str, place: Reference, asked: Sequence[Entry]) -> Entry:
    """The one mandate in a place that asks for a report."""
    reports = [one for one in asked if one.mandate.kind == "report"]
    here = [one for one in reports if _is_in(one, place)]
    if len(here) > 1:
        raise Ambiguous(f"{name} asks for several reports: name one of {listed([one.handle for one in here])}")
    if not here:
        others = f"; {place.key} does in {listed([one.handle for one in reports])}" if reports else ""
        raise Refused(f"{name} asks for no report{others}")
    if here[0].document.draft:
        raise Refused(f"{place.key} is a draft: no report is due before it is adopted")
    return here[0]


def _is_in(entry: Entry, place: Reference) -> bool:
    if place.mandate is not None:
        return entry.id == place.mandate
    return place.paragraph is None or stands_in(entry.mandate.paragraph, place.paragraph)


def _window(windows: Sequence[Window], today: str) -> Window | None:
    """The session, or the days, that the report is due at: the next that is not past, or else the last."""
    coming = [one for one in windows if one.last is None or one.last >= today]
    return next(iter((*coming, *reversed(windows))), None)


def _recipient(entry: Entry) -> str | None:
    """The organ that the report is made to, where the words name one."""
    return next((one.name for _, _, one in named_in(entry.mandate.action) if one.kind == "organ"), None)


def _agenda_item(mandate: Entry, asked: Iterable[Entry], window: Window | None) -> str | None:
    """The item that the report comes under: the mandate names it, or else its text puts it on the agenda then."""
    decided = (one for one in asked if one.mandate.kind == "agenda" and window and window in one.windows)
    for one in (mandate, *decided):
        for item in one.mandate.agenda:
            if item.item or item.sub_item:
                sub_item = f"sub-item “{item.sub_item}”" if item.sub_item else ""
                return ", ".join(filter(None, (f"“{item.item}”" if item.item else "", sub_item)))
    return None


def _sections(connection: Connection, document: Document, mandate: Entry, asked: Sequence[Entry]) -> Iterator[Section]:
    """A section for each operative paragraph of the resolution, or of the part of it that the mandate stands in."""
    tops = [one for one in document.paragraphs if one.part == "operative" and one.level == 0]
    part = next((label_above(one.id) for one in tops if stands_in(mandate.mandate.paragraph, one.id)), "")
    offered = proposals(connection, asked)
    served = serving(connection, [one.id for one in asked])
    cited = labels(document)
    for top in tops:
        if label_above(top.id) == part:
            heard = [
                _heard(one, offered[one.id], served.get(one.id, []))
                for one in sorted(asked, key=lambda one: one.mandate.span)
                if stands_in(one.mandate.paragraph, top.id)
            ]
            yield Section(
                paragraph=top.id,
                cited=cited[top.id],
                opening=top.opening,
                text=top.text,
                items=tuple(_items(document.paragraphs, top)),
                heard=tuple(heard),
                activities=tuple({one.id: one for each in heard for one in each.activities}.values()),
            )


def _heard(entry: Entry, offered: Sequence[Proposal], served: Sequence[Activity]) -> Heard:
    return Heard(entry=entry, proposals=tuple(offered), activities=tuple(served), proposed=proposed(entry, served))


def _items(paragraphs: Iterable[Paragraph], top: Paragraph) -> Iterator[str]:
    """What stands under a paragraph, behind its labels."""
    for one in paragraphs:
        if one.id != top.id and stands_in(one.id, top.id):
            yield f"{one.number} {one.text}" if one.number else one.text


def _earlier(connection: Connection, mandate: Entry, today: str) -> Iterator[Candidate]:
    """What may be the reports that earlier texts of the series asked for, oldest first, the likeliest for each."""
    shelf = Shelf(connection)
    members = traces.trace(shelf.focus(mandate.document.key), shelf).series.members
    earlier = [one.text for one in members if (one.text.date or "") < (mandate.document.date or "")]
    for text in earlier:
        asked = entries(connection, MandateFilter(document=text.key, kind="report", today=today))
        for offered in proposals(connection, asked).values():
            made = (one.candidate for one in offered if one.candidate and one.candidate.kind in REPORTS)
            yield from [*made][:1]
