"""An organization's life as lanes: what the texts and persons tell of it, each with its day, in the order of time."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from seized.export.pictures.drawing import Shape
from seized.model.activities import Activity
from seized.model.dossier import Dossier, Partner, Portrait
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact
from seized.model.register import Holding
from seized.model.wording import counted, day, listed


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One thing of a lane: `words` are its name, `noun` is what it is, `day` is ISO, cut to what is known, `brief` is
    what it goes by where there is little room and its place is not known.

    `because` says why it is less than told: only planned, told by nothing but drafts, or of unknown date and first
    told on that day.
    """

    day: str | None
    noun: str
    words: str
    place: str = ""
    brief: str = ""
    because: str = ""

    @property
    def certain(self) -> bool:
        """Whether it is told, and told of that day."""
        return not self.because

    @property
    def told(self) -> str:
        """All of it: `3 May 2031, First Assembly of Otters, Alderford (told by drafts only)`."""
        known = ", ".join(filter(None, (day(self.day) if self.day else "", self.words, self.place)))
        return f"{known} ({self.because})" if self.because else known


class Lane(msgspec.Struct, frozen=True, kw_only=True):
    """Things of one kind, those with a day in the order of time, the others after them."""

    name: str
    shape: Shape
    events: tuple[Event, ...]

    @property
    def dated(self) -> tuple[Event, ...]:
        """Those that have a place on the line."""
        return tuple(event for event in self.events if event.day)

    @property
    def told(self) -> str:
        """The lane in words."""
        undated = [event for event in self.events if not event.day]
        said = [event.told for event in self.dated]
        said += [f"of unknown date: {listed([event.told for event in undated])}"] if undated else []
        return f"{self.name} ({len(self.events)}): {'; '.join(said)}." if said else f"{self.name}: no indication."


DRAFTS_ONLY = "told by drafts only"
FIRST_TOLD = "since an unknown date, first told then"

SHORT = 28
"""Letters up to which things that stand in one place are all named."""


def lanes(dossier: Dossier | Portrait) -> tuple[Lane, ...]:
    """All lanes, those among them that hold nothing."""
    who = dossier.who
    activities = [activity for activity in dossier.activities if activity.standing]
    return (
        _lane("Members and others who take part", "circle", (_membership(one, one.member) for one in who.members)),
        _lane("What it takes part in", "pentagon", (_membership(one, one.organization) for one in who.memberships)),
        _lane("Meetings", "square", map(_meeting, who.meetings)),
        _lane("Agreements", "diamond", (_agreement(one, dossier) for one in who.agreements)),
        _lane("Resolutions and drafts about it", "triangle", map(_text, who.texts)),
        _lane("Activities", "cross", map(_activity, activities)),
    )


def _lane(name: str, shape: Shape, events: Iterable[Event]) -> Lane:
    ordered = sorted(events, key=lambda event: (event.day is None, event.day or "", event.words))
    return Lane(name=name, shape=shape, events=tuple(ordered))


def _membership(fact: MembershipFact, name: str) -> Event:
    because = DRAFTS_ONLY if fact.draft_only else "" if fact.since else FIRST_TOLD
    words = name if fact.status == "member" else f"{name} ({fact.status})"
    return Event(day=fact.told, noun=fact.status, words=words, because=because)


def _meeting(fact: MeetingFact) -> Event:
    return Event(
        day=fact.start,
        noun="meeting",
        words=_capital(fact.name) if not fact.body or fact.body in fact.name else f"{fact.body}: {fact.name}",
        place=fact.place or "",
        because=DRAFTS_ONLY if fact.draft_only else "",
    )


def _agreement(fact: AgreementFact, dossier: Dossier | Portrait) -> Event:
    others = [party for party in fact.parties if dossier.who.actor.name not in party]
    return Event(
        day=fact.date,
        noun="agreement",
        words=_capital(fact.title),
        brief=listed([_abbreviated(party, dossier.partners) for party in others]),
        because=DRAFTS_ONLY if fact.draft_only else "",
    )


def _abbreviated(party: str, partners: Iterable[Partner]) -> str:
    """A party by the abbreviation of the partner that is named in it, where it has one: `UNODC`."""
    named = [partner.actor for partner in partners if partner.actor.name in party]
    forms = [other.form for actor in named for other in actor.names if other.form.isupper()]
    return min(forms, key=len, default=party)


def _text(holding: Holding) -> Event:
    words = holding.symbol or holding.title or holding.key
    return Event(day=holding.date, noun=holding.kind, words=words, because="draft" if holding.draft else "")


def _activity(activity: Activity) -> Event:
    because = "planned" if activity.stage == "planned" else ""
    return Event(day=activity.start, noun="activity", words=activity.title, place=activity.place or "", because=because)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def together(events: Sequence[Event], *, brief: bool = False) -> str:
    """Things that stand in one place, in words: `Brill and Cresta`, `6 members and 1 observer`.

    In brief, a thing goes by its place, or by whom it is with, where that is known.
    """
    names = [(brief and (event.place or event.brief)) or event.words for event in events]
    if len(events) == 1 or len(listed(names)) <= SHORT:
        return listed(names)
    return listed([counted(number, noun) for noun, number in Counter(event.noun for event in events).items()])
