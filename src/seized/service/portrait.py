"""An actor in parts, each put together by itself: what a page shows at once, and what it shows a moment later."""

from sqlalchemy import Connection

from seized.derive.actors.naming import actor
from seized.derive.dossiers import gaps as open_ends
from seized.derive.dossiers.bodies import bodies
from seized.derive.dossiers.named import is_part, named, parts
from seized.derive.dossiers.partners import partners
from seized.derive.facts.standing import on_day
from seized.model.dossier import Asking, Company, Gap, Lines, Portrait, Who
from seized.model.facts import FactFilter, Members
from seized.model.register import Holding
from seized.register import cooperation
from seized.register.asked import Newest, newest_asked, number_asked_of
from seized.register.register import Register
from seized.register.sponsoring import sponsored
from seized.register.wording import wording
from seized.service.actors import unknown
from seized.service.dossier import changes, doings, likeliest, lines
from seized.service.entering import iso_day
from seized.service.exporting import life_picture
from seized.vocabulary.dates import last_day

MOST = 60
"""Mandates that are told at most of what is asked of an actor, and of what the texts about it ask of others."""


def canonical(name: str) -> str:
    """The name under which an actor stands, by any of its names."""
    return actor(name).name


def portrait(register: Register, name: str, today: str) -> Portrait:
    """What is told of an actor in facts, the texts about it, and what was done with it.

    Raises `seized.errors.Unknown` as `seized.service.actors.who` does.
    """
    with register.reading() as connection:
        who = _facts(connection, name)
        asked = number_asked_of(connection, who.actor)
        facts = (who.members, who.memberships, who.meetings, who.agreements, who.observances, who.texts)
        backed = sponsored(connection, who.actor)
        if not any(facts) and not asked and not backed:
            raise unknown(connection, name, who.actor)
        return Portrait(
            who=who,
            today=today,
            asked=asked,
            sponsored=tuple(backed),
            partners=partners(who, ()),
            activities=doings(connection, who),
        )


def portrayed(register: Register, name: str, today: str, *widths: float) -> tuple[Portrait, tuple[str, ...]]:
    """The same, and the picture of its life in several widths (pixels), to stand in a page."""
    found = portrait(register, name, today)
    return found, tuple(life_picture(found, wide) for wide in widths)


def members_on(register: Register, name: str, day: str) -> Members:
    """Who belonged to an actor, or to a part of it, on a day (ISO, or in English), as texts tell it.

    Raises `seized.errors.Refused` for what is no day.
    """
    on = last_day(iso_day(day))
    with register.reading() as connection:
        told, untold = on_day(_facts(connection, name).members, on)
    return Members(of=actor(name).name, on=on, told=tuple(told), untold=tuple(untold))


def company(register: Register, name: str) -> Company:
    """Whom an actor has to do with, as facts and the paragraphs of the texts about it tell."""
    with register.reading() as connection:
        who = _facts(connection, name)
        texts = wording(connection, [one.key for one in who.texts])
        found = named(told for text in who.texts for told in texts[text.key])
        own = parts(who.actor, found)
        whole = Who(
            actor=who.actor,
            parts=own,
            members=who.members,
            memberships=who.memberships,
            meetings=who.meetings,
            agreements=who.agreements,
        )
        return Company(parts=own, bodies=bodies(who.actor, found), partners=partners(whole, found))


def asking(register: Register, name: str, today: str) -> Asking:
    """What is asked of an actor, and what the texts about it ask of others, as things stand `today`: the newest of
    each, at most `MOST`."""
    with register.reading() as connection:
        keys = [one.key for one in _about(connection, name)]
        found = newest_asked(connection, actor(name), keys, Newest(MOST, today))
        return Asking(
            asked_number=found.of_it.number,
            asked=tuple(found.of_it.entries),
            requests_number=found.of_others.number,
            requests=tuple(found.of_others.entries),
            proposals=likeliest(connection, (*found.of_it.entries, *found.of_others.entries)),
        )


def resolutions(register: Register, name: str) -> Lines:
    """The lines of resolutions about an actor, and what changed from each text to the next."""
    with register.reading() as connection:
        series = lines(connection, _about(connection, name))
        return Lines(series=series, changes=changes(connection, series))


def gaps(register: Register, name: str, today: str) -> tuple[Gap, ...]:
    """What the texts about an actor leave open, as things stand `today`; of reports past their time, the newest."""
    with register.reading() as connection:
        facts = _facts(connection, name)
        keys = [one.key for one in facts.texts]
        late = newest_asked(connection, facts.actor, keys, Newest(MOST, today, late_reports=True))
        who = Who(
            actor=facts.actor,
            members=facts.members,
            memberships=facts.memberships,
            meetings=facts.meetings,
            agreements=facts.agreements,
            asked=tuple(late.of_it.entries),
            requests=tuple(late.of_others.entries),
        )
        return open_ends.gaps(who, (trace.series for trace in lines(connection, facts.texts)))


def _facts(connection: Connection, name: str) -> Who:
    whole = actor(name)
    told = cooperation.facts_of(connection, whole)
    return Who(
        actor=whole,
        members=tuple(one for one in told.memberships if is_part(actor(one.organization), whole)),
        memberships=tuple(one for one in told.memberships if not is_part(actor(one.organization), whole)),
        meetings=tuple(told.meetings),
        agreements=tuple(told.agreements),
        observances=tuple(cooperation.observances(connection, FactFilter(actor=whole.name))),
        texts=tuple(cooperation.about(connection, whole)),
    )


def _about(connection: Connection, name: str) -> list[Holding]:
    return cooperation.about(connection, actor(name))
