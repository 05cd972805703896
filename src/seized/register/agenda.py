"""The agenda of a session as the texts of the register have decided it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection

from seized.model import AgendaItem
from seized.model.register import Agenda, AgendaLine, Entry, MandateFilter, ReportDue
from seized.register.entries import entries
from seized.vocabulary.calendar import opening, window
from seized.vocabulary.known_texts import known
from seized.vocabulary.titles import same_words


class _Place(NamedTuple):
    """Where on the agenda: the titles for comparing, or the document whose own item is meant."""

    item: str | None
    sub_item: str | None
    of: str | None = None


class _Decision(NamedTuple):
    """One item that a mandate decides on, with the titles that are known for it."""

    entry: Entry
    item: str | None
    sub_item: str | None
    new: bool
    referred: str | None

    @property
    def place(self) -> _Place:
        named = self.item or self.sub_item
        return _Place(_key(self.item), _key(self.sub_item), None if named else self.entry.document.key)


def agenda(connection: Connection, session: int, organ: str = "General Assembly") -> Agenda:
    """What adopted texts have decided for the agenda of a regular session of an organ."""
    decisions = [
        decision
        for entry in entries(connection, MandateFilter(session=session, organ=organ, kind="agenda"))
        for decision in _decisions(entry)
    ]
    reports = entries(connection, MandateFilter(session=session, organ=organ, kind="report"))
    places = _settled(decisions)
    under, loose = _placed(reports, places)
    lines = [_line(place, places.get(place, []), found) for place, found in under.items()]
    first, last = window(organ, session) or (opening(organ, session), None)
    return Agenda(
        organ=organ,
        session=session,
        opens=first,
        closes=last,
        lines=tuple(sorted(lines, key=lambda line: (line.item is None, _key(line.item), line.sub_item or ""))),
        loose=tuple(loose),
    )


def _key(title: str | None) -> str | None:
    return same_words(title) if title else None


def _decisions(entry: Entry) -> Iterable[_Decision]:
    """The items that a mandate decides on; where it names none, that under which its own text was adopted."""
    for one in entry.mandate.agenda or (AgendaItem(entry.mandate.action, entry.mandate.span),):
        if one.item or one.sub_item:
            yield _Decision(entry, one.item, one.sub_item, bool(one.new), None)
        else:
            fact = known(entry.document.symbol or "")
            names = fact.item_names if fact else ()
            yield _Decision(entry, names[0] if len(names) == 1 else None, None, False, one.text)


def _settled(decisions: list[_Decision]) -> dict[_Place, list[_Decision]]:
    """The decisions by place; a sub-item that some place under an item, and all under the same, stands there."""
    items: defaultdict[str, set[_Place]] = defaultdict(set)
    for one in decisions:
        if one.place.item and one.place.sub_item:
            items[one.place.sub_item].add(one.place)
    found: defaultdict[_Place, list[_Decision]] = defaultdict(list)
    for one in decisions:
        homes = items.get(one.place.sub_item or one.place.item or "", set())
        stray = len(homes) == 1 and not (one.place.item and one.place.sub_item)
        found[next(iter(homes)) if stray else one.place].append(one)
    return found


def _placed(
    reports: list[Entry], places: dict[_Place, list[_Decision]]
) -> tuple[dict[_Place, list[ReportDue]], list[Entry]]:
    """The reports by the place that they are to be submitted under, and those for which none is told.

    A place that a request names and no text has decided on stands there too.
    """
    decided: defaultdict[str, set[_Place]] = defaultdict(set)
    titled: defaultdict[str, set[_Place]] = defaultdict(set)
    for place, found in places.items():
        titled[place.sub_item or place.item or ""].add(place)
        for one in found:
            decided[one.entry.document.key].add(place)
    under: defaultdict[_Place, list[ReportDue]] = defaultdict(list, {place: [] for place in places})
    loose: list[Entry] = []
    for report in reports:
        named = [place for one in report.mandate.agenda for place in _named(one, titled)]
        own = decided[report.document.key]
        for place in named or (own if len(own) == 1 else ()):
            under[place].append(ReportDue(report, bool(named)))
        if not named and len(own) != 1:
            loose.append(report)
    return under, loose


def _named(item: AgendaItem, titled: dict[str, set[_Place]]) -> list[_Place]:
    """The places that a request names by a title."""
    keys = _key(item.item), _key(item.sub_item)
    title = keys[1] or keys[0]
    return list(titled.get(title) or [_Place(*keys)]) if title else []


def _line(place: _Place, found: list[_Decision], reports: list[ReportDue]) -> AgendaLine:
    titles = [(one.item, one.sub_item) for one in found]
    titles += [(one.item, one.sub_item) for report in reports for one in report.entry.mandate.agenda]
    return AgendaLine(
        item=next((item for item, _ in titles if item and _key(item) == place.item), None),
        sub_item=next((sub_item for _, sub_item in titles if sub_item and _key(sub_item) == place.sub_item), None),
        new=any(one.new for one in found),
        referred=next((one.referred for one in found if one.referred), None),
        decisions=tuple({one.entry.id: one.entry for one in found}.values()),
        reports=tuple(reports),
    )
