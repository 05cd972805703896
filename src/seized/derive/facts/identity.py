"""What mentions must have in common to be of one fact.

Everything must agree, and a value that only one of two mentions has tells them apart: whether they are one after all
is for a person to say.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from seized.derive.actors.known import known
from seized.derive.actors.naming import actor, forms, lineage
from seized.model import Agreement, CooperationField, Meeting, Membership, Observance
from seized.model.actors import Actor
from seized.model.facts import MeetingFact
from seized.vocabulary.agreements import generic, kinds, passing
from seized.vocabulary.meetings import meeting_nouns, meeting_words
from seized.vocabulary.memberships import short
from seized.vocabulary.ordinals import ORDINAL
from seized.vocabulary.titles import same_words, small_words

Mention = Meeting | Agreement | Membership | Observance | CooperationField
Role = Literal["body", "chair", "party", "member", "organization"]

_ORDINAL = re.compile(ORDINAL)
_CAPITALIZED = re.compile(r"\b[A-Z][\w'’-]*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def identity(mention: Mention, framework: str) -> tuple[str, ...]:
    """The same for two mentions of one kind where they are of one fact.

    `framework` stands for the texts that a document is one of.  It counts where the mention itself does not tell who
    meets or agrees: "the Ninth Review Conference" is another in texts on other subjects.
    """
    match mention:
        case Meeting():
            told = (_body(mention), " ".join(meeting_kind(mention)), str(mention.ordinal or ""))
            days = (mention.start or "", mention.end or "")
            return (*told, *days, "" if _names_a_meeting(mention) else framework)
        case Agreement():
            named = (mention.kind, " ".join(subject(mention.title, mention.parties)), *_keys(mention.parties))
            return (*named, mention.date or "", "" if mention.parties or _is_name(mention.title) else framework)
        case Membership():
            named = (actor(mention.member).key, actor(mention.organization).key)
            return (*named, mention.status, mention.since or "")
        case Observance() | CooperationField():
            return (same_words(mention.name).removeprefix("united nations ").replace(" ", ""),)


def participants(mention: Mention) -> Iterator[tuple[Role, Actor]]:
    """Who takes part in what a mention tells, and in which role; what an actor is a part of takes part as well."""
    for role, name in _named(mention):
        yield from ((role, one) for one in lineage(actor(name)))


def _named(mention: Mention) -> Iterator[tuple[Role, str]]:
    match mention:
        case Meeting():
            if mention.body:
                yield "body", mention.body
            if mention.chair:
                yield "chair", mention.chair
        case Agreement():
            yield from (("party", party) for party in mention.parties)
        case Membership():
            yield "member", mention.member
            yield "organization", mention.organization


def meeting_kind(meeting: Meeting | MeetingFact) -> tuple[str, ...]:
    """The words of its name that tell what meeting it is, without number, body, place and year.

    "twentieth meeting" and "nineteenth meeting of the Council of Otters" -> `meeting`.
    """
    told = _words_of(meeting.body) if meeting.body else frozenset()
    told |= {*same_words(meeting.place or "").split(), (meeting.start or "")[:4]}
    return tuple(word for word in _words(_ORDINAL.sub(" ", meeting.name)) if word not in told)


def subject(title: str, parties: tuple[str, ...]) -> tuple[str, ...]:
    """The words of the title of an agreement, in the singular, without its parties.

    "protocols on fishing between the secretariats of the Otter Union and of the Eel Union" -> `protocol fishing`.
    """
    told = {_singular(word) for party in parties for word in _words_of(party)}
    words = (_singular(word) for word in _words(title) if word not in passing())
    return tuple(word for word in words if word not in told)


def _words(name: str) -> Iterator[str]:
    return (word for word in same_words(name).split() if word not in small_words())


def _singular(word: str) -> str:
    return word.removesuffix("s")


@lru_cache(maxsize=10_000)
def _words_of(name: str) -> frozenset[str]:
    """The words by which a name, and those of all that it is a part of, may be written."""
    named = (form for one in lineage(actor(name)) for form in forms(one))
    return frozenset(word for form in (name, *named) for word in same_words(form).split())


def _keys(names: tuple[str, ...]) -> list[str]:
    return sorted({actor(name).key for name in names})


def _body(meeting: Meeting) -> str:
    return actor(meeting.body).key if meeting.body else ""


def _names_a_meeting(meeting: Meeting) -> bool:
    """Whether a mention tells by itself whose meeting it is, or which."""
    if meeting.body is None:
        return _is_name(_ORDINAL.sub(" ", meeting.name))
    outermost = lineage(actor(meeting.body))[-1].name
    return bool(known(outermost) or _is_name(outermost) or _DAY.fullmatch(meeting.start or ""))


@lru_cache(maxsize=10_000)
def _is_name(text: str) -> bool:
    """Whether capitalized words tell something from all others of its sort: not "the Review Conference"."""
    return any(word not in _common() for word in _CAPITALIZED.findall(text))


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    """Capitalized words that many meetings, bodies and agreements have in their names."""
    nouns = frozenset(word.capitalize() for noun in (*meeting_nouns(), *kinds()) for word in noun.split())
    listed = (meeting_words(group) for group in ("generic", "broad", "body", "portfolio"))
    return nouns.union(generic(), short(), *listed)
