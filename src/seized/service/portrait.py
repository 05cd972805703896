"""An actor in parts, each put together by itself: what a page shows at once, and what it shows a moment later."""

from sqlalchemy import Connection

from seized.derive.actors.naming import actor
from seized.derive.dossiers import gaps as open_ends
from seized.derive.dossiers.bodies import bodies
from seized.derive.dossiers.named import is_part, named, parts
from seized.derive.dossiers.partners import partners
from seized.derive.facts.standing import on_day
from seized.model.dossier import Asking, Company, Gap, Lines, Portrait, Who
from seized.model.facts import FactFilter
from seized.model.register import Holding
from seized.register import cooperation
from seized.register.asked import asked_in, asked_of, number_asked_of
from seized.register.register import Register
from seized.register.sponsoring import sponsored
from seized.register.wording import wording
from seized.service.actors import unknown
from seized.service.cooperation import Members
from seized.service.dossier import changes, doings, likeliest, lines
from seized.service.entering import iso_day
from seized.service.exporting import life_picture
from seized.vocabulary.dates import last_day


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
    """What is asked of an actor, and what the texts about it ask of others, as things stand `today`."""
    with register.reading() as connection:
        of_it = tuple(asked_of(connection, actor(name), today))
        own = {entry.id for entry in of_it}
        keys = [one.key for one in _about(connection, name)]
        requests = tuple(entry for entry in asked_in(connection, keys, today) if entry.id not in own)
        return Asking(asked=of_it, requests=requests, proposals=likeliest(connection, (*of_it, *requests)))


def resolutions(register: Register, name: str) -> Lines:
    """The lines of resolutions about an actor, and what changed from each text to the next."""
    with register.reading() as connection:
        series = lines(connection, _about(connection, name))
        return Lines(series=series, changes=changes(connection, series))


def gaps(register: Register, name: str, today: str) -> tuple[Gap, ...]:
    """What the texts about an actor leave open, as things stand `today`."""
    with register.reading() as connection:
        facts = _facts(connection, name)
        of_it = asked_of(connection, facts.actor, today)
        own = {entry.id for entry in of_it}
        others = asked_in(connection, [one.key for one in facts.texts], today)
        who = Who(
            actor=facts.actor,
            members=facts.members,
            memberships=facts.memberships,
            meetings=facts.meetings,
            agreements=facts.agreements,
            asked=tuple(of_it),
            requests=tuple(entry for entry in others if entry.id not in own),
        )
        return open_ends.gaps(who, (trace.series for trace in lines(connection, facts.texts)))


def _facts(connection: Connection, name: str) -> Who:
    whole = actor(name)
    wanted = FactFilter(actor=whole.name)
    belonging = cooperation.memberships(connection, wanted)
    return Who(
        actor=whole,
        members=tuple(one for one in belonging if is_part(actor(one.organization), whole)),
        memberships=tuple(one for one in belonging if not is_part(actor(one.organization), whole)),
        meetings=tuple(cooperation.meetings(connection, wanted)),
        agreements=tuple(cooperation.agreements(connection, wanted)),
        observances=tuple(cooperation.observances(connection, wanted)),
        texts=tuple(cooperation.about(connection, whole)),
    )


def _about(connection: Connection, name: str) -> list[Holding]:
    return cooperation.about(connection, actor(name))
