"""The standing facts of a dossier, in short: what a minister is told first."""

from collections import Counter
from collections.abc import Iterator
from typing import get_args

from seized.export.dossiers.sources import Sources, named
from seized.export.papers.paper import Block, Heading, Points, Reference, Run, Statement
from seized.model.actor_wording import other_names, what_it_is
from seized.model.dossier import Dossier
from seized.model.fact_wording import days, meeting_name
from seized.model.register import Entry, Holding, Status
from seized.model.wording import counted, day, listed

STATUSES: tuple[Status, ...] = get_args(Status)


def standing(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """Who it is, who belongs to it, the first and the last of its meetings and texts, and what is asked."""
    parts = (_name, _members, _granted, _meetings, _agreements, _texts, _asked)
    yield Heading("In short")
    yield Points(tuple(statement for part in parts for statement in part(dossier, sources)))


def _name(dossier: Dossier, sources: Sources) -> Iterator[Statement]:
    actor = dossier.who.actor
    others = other_names(actor)
    known = f"; texts also call it {listed(others)}" if others else ""
    yield Statement((Run(actor.name, "strong"), Run(f": {what_it_is(actor)}{known}.")))


def _members(dossier: Dossier, sources: Sources) -> Iterator[Statement]:
    last = {one.member: one for one in sorted(dossier.who.members, key=lambda one: one.told or "")}
    statuses = sorted({one.status for one in last.values()}, key=lambda status: (status != "member", status))
    for status in statuses:
        here = [one for one in last.values() if one.status == status]
        names = [f"{one.member} (since {day(one.since)})" if one.since else one.member for one in here]
        words = f"{counted(len(here), status)}, as far as the texts tell: {listed(names)}."
        yield sources.statement(words, [told for one in here for told in one.sources[:1]])


def _granted(dossier: Dossier, sources: Sources) -> Iterator[Statement]:
    for one in dossier.who.memberships:
        since = f"since {day(one.since)}" if one.since else "since a day that no text tells"
        yield sources.statement(f"{one.status.capitalize()}, {one.organization}, {since}.", one.sources)


def _meetings(dossier: Dossier, sources: Sources) -> Iterator[Statement]:
    dated = [one for one in dossier.who.meetings if one.start and one.recurrence is None]
    for word, one in zip(("First", "Last"), dict.fromkeys((*dated[:1], *dated[-1:])), strict=False):
        place = f", {one.place}" if one.place else ""
        words = f"{word} meeting told: {meeting_name(one)}, {days(one.start, one.end)}{place}."
        yield sources.statement(words, one.sources)


def _agreements(dossier: Dossier, sources: Sources) -> Iterator[Statement]:
    found = dossier.who.agreements
    if found:
        dated = [one.date for one in found if one.date]
        span = f", from {day(dated[0])} to {day(dated[-1])}" if len(dated) > 1 else ""
        yield Statement((Run(f"{counted(len(found), 'agreement')} told{span}."),))


def _texts(dossier: Dossier, sources: Sources) -> Iterator[Statement]:
    adopted = [one for one in dossier.who.texts if not one.draft]
    drafts = [one for one in dossier.who.texts if one.draft]
    if adopted:
        first, last = adopted[0], adopted[-1]
        span = f"{_of(first)} to {_of(last)}" if first is not last else _of(first)
        references = tuple(Reference(named(one)) for one in dict.fromkeys((first, last)))
        also = f"; {counted(len(drafts), 'draft')}" if drafts else ""
        words = f"{counted(len(adopted), 'adopted text')} about it in the register, {span}{also}."
        yield Statement((Run(words),), references)


def _of(holding: Holding) -> str:
    return f"{named(holding)} of {day(holding.date)}" if holding.date else named(holding)


def _asked(dossier: Dossier, sources: Sources) -> Iterator[Statement]:
    who = dossier.who
    for asked, of in ((who.asked, "of it or of a part of it"), (who.requests, "of others by the texts about it")):
        if asked:
            yield Statement((Run(f"{counted(len(asked), 'thing')} asked {of}: {_statuses(asked)}."),))


def _statuses(entries: tuple[Entry, ...]) -> str:
    counts = Counter(one.status for one in entries)
    overdue = sum(one.overdue for one in entries)
    words = [f"{counts[status]} {status}" for status in STATUSES if counts[status]]
    return listed(words) + (f"; the time of {overdue} is past" if overdue else "")
