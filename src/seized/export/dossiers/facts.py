"""What a dossier says of members, meetings, agreements and observances: a table each."""

from collections.abc import Iterator, Sequence

from seized.export.dossiers.sources import Sources, capital, first_day, marked, rows
from seized.export.papers.paper import Block, Cell, Grid, Heading
from seized.model.dossier import Dossier
from seized.model.fact_wording import days, fact_words, meeting_name
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact, Telling
from seized.model.wording import day


def members(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """Who belongs to it, and what it belongs to."""
    who = dossier.who
    yield Heading("Members")
    yield Grid(
        "Who belongs to it",
        ("Name", "Status", "Since", "Told in"),
        rows(_membership(one.member, one, sources) for one in who.members),
        empty="No text in the register names a member; one that says who belongs to it fills this table.",
    )
    if who.memberships:
        yield Grid(
            "What it belongs to",
            ("Body", "Status", "Since", "Told in"),
            rows(_membership(one.organization, one, sources) for one in who.memberships),
        )


def _membership(name: str, fact: MembershipFact, sources: Sources) -> list[Cell | str]:
    first = first_day(fact.sources)
    since = day(fact.since) if fact.since else f"not told; first named {day(first)}" if first else "not told"
    return [name, marked(fact.status, draft=fact.draft_only), since, sources.told(fact.sources)]


def meetings(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """The meetings that were held, by their days, and those that texts call for."""
    held = [one for one in dossier.who.meetings if one.recurrence is None]
    called = [one for one in dossier.who.meetings if one.recurrence is not None]
    yield Heading("Meetings")
    yield Grid(
        "Meetings that texts tell of",
        ("When", "Meeting", "Where", "Told in"),
        rows(_meeting(one, sources) for one in held),
        empty="No text in the register tells of a meeting; one that says when it was held fills this table.",
    )
    if called:
        yield Grid(
            "Meetings that texts call for time and again",
            ("Meeting", "How often", "Told in"),
            rows([capital(meeting_name(one)), one.recurrence or "", sources.told(one.sources)] for one in called),
        )


def _meeting(fact: MeetingFact, sources: Sources) -> list[Cell | str]:
    when = days(fact.start, fact.end) or "not told"
    where = [fact.place or "", "by video" if fact.format == "video" else fact.format or ""]
    where += [f"chaired by {fact.chair}" if fact.chair else ""]
    told = "; ".join(filter(None, where)) or "not told"
    return [when, marked(capital(meeting_name(fact)), draft=fact.draft_only), told, sources.told(fact.sources)]


def agreements(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """The agreements, by their dates."""
    yield Heading("Agreements")
    yield Grid(
        "Agreements that texts tell of",
        ("Date", "Agreement", "Parties", "Told in"),
        rows(_agreement(one, sources) for one in dossier.who.agreements),
        empty="No text in the register tells of an agreement; one that names its parties fills this table.",
    )


def _agreement(fact: AgreementFact, sources: Sources) -> list[Cell | str]:
    date = day(fact.date) if fact.date else "not told"
    parties = "; ".join(fact.parties) or "not told"
    return [date, marked(capital(fact.title), draft=fact.draft_only), parties, sources.told(fact.sources)]


def observances(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """The days and years that texts about it proclaim; nothing where there are none."""
    found = dossier.who.observances
    if found:
        yield Heading("Days and years proclaimed")
        yield Grid(
            "What texts about it proclaim or recall",
            ("Name", "When", "How often", "Told in"),
            rows(
                [
                    one.name,
                    days(one.start, one.end) or "not told",
                    one.recurrence or "once",
                    sources.told(one.sources),
                ]
                for one in found
            ),
        )


def first_told(dossier: Dossier, text: str) -> Iterator[tuple[str, str, tuple[Telling, ...]]]:
    """The meetings, agreements and members that a text is the first in the register to tell of: what kind of thing,
    the thing in words, and the paragraphs of the text that tell of it."""
    who = dossier.who
    kinds: dict[str, Sequence[MeetingFact | AgreementFact | MembershipFact]]
    kinds = {"meeting": who.meetings, "agreement": who.agreements, "membership": who.members}
    for kind, facts in kinds.items():
        for one in facts:
            if one.sources and one.sources[0].document == text:
                yield kind, fact_words(one), tuple(told for told in one.sources if told.document == text)
