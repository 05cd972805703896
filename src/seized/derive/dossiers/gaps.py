"""What the texts about an actor leave open.  Each gap follows from a rule; none says that a thing was not done."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from seized.derive.actors.naming import actor
from seized.derive.facts.identity import meeting_kind
from seized.derive.facts.sources import telling
from seized.model.dossier import Gap, Who
from seized.model.fact_wording import agreement_name, days, fact_words, meeting_name
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact, Telling
from seized.model.lineage import Series
from seized.model.register_wording import cited_as, entry_due
from seized.model.wording import counted, listed, ordinal

Fact = MeetingFact | AgreementFact | MembershipFact

HAVE_MEMBERS = ("organization", "group")
"""The kinds of actors of which one asks who belongs to them."""

UNREAD = {"known": "is known, and is not in the register", "cited": "is cited, and is not in the register"}


def gaps(who: Who, series: Iterable[Series]) -> tuple[Gap, ...]:
    """All that the rules find, in the order of the rules: members, meetings, agreements, reports, texts."""
    found = [*_members(who), *_meetings(who), *_agreements(who), *_perhaps_one(who), *_reports(who)]
    return (*found, *(gap for line in series for gap in _texts(line)))


def _members(who: Who) -> Iterator[Gap]:
    if not who.members and who.actor.kind in HAVE_MEMBERS:
        yield Gap(f"No text names a member of {who.actor.name}.")
    undated = defaultdict[str, list[MembershipFact]](list)
    for one in who.members:
        if one.since is None and who.actor.kind == "organization":
            undated[one.status].append(one)
    for status, listed_here in undated.items():
        names = listed([one.member for one in listed_here])
        are = f"is {status}" if len(listed_here) == 1 else f"are {status}s"
        yield Gap(f"No text tells since when {names} {are}.", _first(one.sources for one in listed_here))
    yield from _chairs(who)


def _chairs(who: Who) -> Iterator[Gap]:
    """Those who chaired its meetings, and whom no text names as its members."""
    members = {actor(one.member).key for one in who.members if one.status == "member"}
    chaired = defaultdict[str, list[Telling]](list)
    for one in who.meetings:
        if one.chair and actor(one.chair).kind == "State" and actor(one.chair).key not in members:
            chaired[one.chair] += one.sources
    if chaired:
        words = f"{listed([*chaired])} chaired its meetings; no text tells that {_it(len(chaired))} a member."
        yield Gap(words, _first(chaired.values()))


def _it(number: int) -> str:
    return "it is" if number == 1 else "any of them is"


def _meetings(who: Who) -> Iterator[Gap]:
    by_body = defaultdict[tuple[str, tuple[str, ...]], list[MeetingFact]](list)
    for one in who.meetings:
        if one.body and one.recurrence is None and not one.draft_only:
            by_body[one.body, meeting_kind(one)].append(one)
    for (body, _), meetings in by_body.items():
        yield from _numbers(body, [one for one in meetings if one.ordinal])
        yield from _place(body, [one for one in meetings if one.start])
    for one in who.meetings:
        if one.start is None and one.recurrence is None:
            yield Gap(f"No text tells when this was held: {meeting_name(one)}.", one.sources)


def _numbers(body: str, numbered: Sequence[MeetingFact]) -> Iterator[Gap]:
    """Meetings that no text tells by their numbers: before the first that is told, and between two that are."""
    told = {one.ordinal: one for one in reversed(numbered) if one.ordinal}
    if not told:
        return
    first = min(told)
    if first > 1:
        words = f"The {ordinal(first)} meeting of the {body} is the first that is told by its number."
        yield Gap(words, told[first].sources)
    for earlier, later in pairwise(sorted(told)):
        if later - earlier > 1:
            missing = (
                ordinal(earlier + 1) if later - earlier == 2 else f"{ordinal(earlier + 1)} to {ordinal(later - 1)}"
            )
            words = f"No text tells of the {missing} meeting of the {body} by its number."
            yield Gap(words, (*told[earlier].sources, *told[later].sources))


def _place(body: str, dated: Sequence[MeetingFact]) -> Iterator[Gap]:
    """The last meeting whose place is known, where later ones are told without one."""
    placed = max((at for at, one in enumerate(dated) if one.place), default=None)
    later = dated[placed + 1 :] if placed is not None else dated
    if not later:
        return
    words = f"Of these meetings of the {body} no text tells the place: {'; '.join(map(_without_place, later))}."
    if placed is not None:
        last = dated[placed]
        named = f"{_number(last)} meeting of the {body}, {last.place}, {days(last.start, last.end)}"
        words = f"The last whose place is told is the {named}; not told: {'; '.join(map(_without_place, later))}."
    yield Gap(words, tuple(source for one in later for source in one.sources))


def _number(fact: MeetingFact) -> str:
    return ordinal(fact.ordinal) if fact.ordinal else "unnumbered"


def _without_place(fact: MeetingFact) -> str:
    by_video = ", held by video" if fact.format == "video" else ""
    return f"{_number(fact)} meeting, {days(fact.start, fact.end)}{by_video}"


def _agreements(who: Who) -> Iterator[Gap]:
    dated = {one.id for one in who.agreements if one.date}
    for one in who.agreements:
        if one.date is None and dated.isdisjoint(one.candidates):
            yield Gap(f"No text tells the date of the {agreement_name(one)}.", one.sources)


def _perhaps_one(who: Who) -> Iterator[Gap]:
    """Facts that may be one, and that nobody has said to be one or two."""
    every: list[Fact] = [*who.meetings, *who.agreements, *who.members, *who.memberships]
    facts = {one.id: one for one in every}
    pairs = ((one, facts[other]) for one in facts.values() for other in one.candidates if other in facts)
    for one, other in pairs:
        if one.id < other.id:
            words = f"These may be one, and nobody has said so: {fact_words(one)}; {fact_words(other)}."
            yield Gap(words, (*one.sources, *other.sources))


def _reports(who: Who) -> Iterator[Gap]:
    late = [one for one in (*who.asked, *who.requests) if one.overdue and one.mandate.kind == "report"]
    if late:
        due = listed([f"{entry_due(one)} ({cited_as(one.document.key, one.mandate.paragraph)})" for one in late])
        noun = counted(len(late), "report").replace("1 report", "the report")
        words = f"There is no indication of {noun} asked for and past due: {due}."
        yield Gap(words, tuple(map(telling, late)))


def _texts(line: Series) -> Iterator[Gap]:
    """Texts of a line that were not read, and sessions that it asked for and at which no text of it is known."""
    for member in line.members:
        if member.text.standing != "read":
            yield Gap(f"{member.text.name} {UNREAD[member.text.standing]}: what it says is not told here.")
    newest = max((member.text.session or 0 for member in line.members), default=0)
    silent = {
        (one.by, one.session.number): None
        for one in line.requests
        if one.answer is None and one.session and one.session.organ == line.organ and one.session.number < newest
    }
    for by, session in silent:
        yield Gap(f"{by} asked for the {ordinal(session)} session; no text of its line at that session is known.")


def _first(sources: Iterable[Sequence[Telling]]) -> tuple[Telling, ...]:
    return tuple(told for listed_here in sources for told in listed_here[:1])
