"""The actors that the tables know, each under all of its names."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

import msgspec

from seized.model.actors import Actor, ActorKind, OtherName
from seized.vocabulary import organs
from seized.vocabulary.actor_kinds import words
from seized.vocabulary.actors import entities, further, officials, organizations
from seized.vocabulary.characters import plain
from seized.vocabulary.groups import groups
from seized.vocabulary.regions import Region, regions
from seized.vocabulary.spellings import spellings
from seized.vocabulary.states import name_key, state_names, states

UNITED_NATIONS = "United Nations"

_APART = re.compile(r"[^\w\s]*[\s/]+[^\w\s]*")
_SIGNS = re.compile(r"[^\w ]+")
_ARTICLES = frozenset({"the", "a", "an"})
_HEAD_END = re.compile(r" (?:of|on|for|in|to|against|with) ")
_FIRST = re.compile(r"[\w'-]+")


@lru_cache(maxsize=100_000)
def actor_key(name: str) -> str:
    """What two spellings of one name have in common: its words in small letters, without accents, signs and articles,
    spelled in one way."""
    plain = _SIGNS.sub("", _APART.sub(" ", name_key(name)))
    folded = [spellings().get(word, word) for word in plain.split() if word not in _ARTICLES]
    return " ".join(word for at, word in enumerate(folded) if word != "and" or folded[at - 1 : at] != ["and"])


class Known(msgspec.Struct, frozen=True):
    """An actor of the tables, with the names by which texts call it, as they are printed."""

    actor: Actor
    forms: tuple[str, ...]


class _Entry(msgspec.Struct):
    name: str
    kind: ActorKind
    un: bool | None
    of: str | None
    forms: list[OtherName]

    def known(self) -> Known:
        forms = dict.fromkeys((self.name, *(other.form for other in self.forms)))
        others = tuple(other for other in self.forms if other.form != self.name)
        actor = Actor(name=self.name, key=actor_key(self.name), kind=self.kind, un=self.un, of=self.of, names=others)
        return Known(actor, tuple(forms))


class _Catalogue:
    """Collects the entries of all tables; an actor that two of them have is one."""

    def __init__(self) -> None:
        self.entries: list[_Entry] = []
        self._by_key: dict[str, _Entry] = {}

    def add(self, entry: _Entry) -> None:
        """Take an entry, or only its names where another table has somebody of that name."""
        forms = [entry.name, *(other.form for other in entry.forms)]
        have = self._by_key.get(actor_key(entry.name))
        if have is None:
            self.entries.append(have := entry)
        else:
            told = {other.form for other in have.forms} | {have.name}
            have.forms += [OtherName(form) for form in forms if form not in told]
        for form in forms:
            self._by_key.setdefault(actor_key(form), have)


@cache
def catalogue() -> tuple[Known, ...]:
    """All actors of the tables."""
    found = _Catalogue()
    for entry in (*_states(), *_first(), *_of_the_un(), *_others(), *map(_region, regions())):
        found.add(entry)
    return tuple(entry.known() for entry in found.entries)


def _states() -> Iterator[_Entry]:
    others: dict[str, list[OtherName]] = {}
    for other in state_names():
        others.setdefault(other.state, []).append(OtherName(other.form, other.since, other.until))
    for state in states():
        formal = [OtherName(state.formal.removeprefix("the "))]
        yield _Entry(state.name, "State", False, None, formal + others.get(state.name, []))


def _of_the_un() -> Iterator[_Entry]:
    yield _Entry(UNITED_NATIONS, "organization", True, None, [OtherName("UN")])
    for name, others in entities():
        yield _entry(name, "organ" if _is_organ(name) else "entity", True, others)
    for organ in organs.organs():
        yield _entry(organ.name, "organ", True, ())
    for name, others in officials():
        yield _entry(name, "official", True, others)


def _first() -> Iterator[_Entry]:
    """Those whose name or kind another table has in other words: "Secretariat", which alone may be anybody's."""
    for listed in further():
        if listed.kind is not None:
            yield _entry(listed.name, listed.kind, listed.un, listed.others, of=listed.of)


def _others() -> Iterator[_Entry]:
    for name, others in organizations():
        yield _entry(name, "organization", False, others)
    for name, others in groups():
        yield _entry(name, _kind_of_group(name), False, others)
    for listed in further():
        if listed.kind is None:
            yield _entry(listed.name, "body", None, listed.others)


def _entry(name: str, kind: ActorKind, un: bool | None, others: tuple[str, ...], *, of: str | None = None) -> _Entry:
    return _Entry(name, kind, un, of, [OtherName(form) for form in others])


def _is_organ(name: str) -> bool:
    head = _HEAD_END.split(name, maxsplit=1)[0]
    return organs.organ(name) is not None or head.rpartition(" ")[2] in words("organ")


def _kind_of_group(name: str) -> ActorKind:
    """Drafts are submitted on behalf of organizations too."""
    group = name.startswith("Group ") or words("organization").isdisjoint(name.split())
    return "group" if group else "organization"


def _region(region: Region) -> _Entry:
    """A region under the names of its States together: "Central Asian countries", "States of Central Asia"."""
    nouns, behind = sorted(words("region")), sorted(words("of region"))
    named = [f"{noun} of {name}" for name in region.names for noun in nouns]
    described = [f"{adjective} {noun}" for adjective in region.adjectives for noun in behind]
    turned = [f"{noun} of the {adjective} region" for adjective in region.adjectives for noun in nouns]
    return _entry(region.name, "group", None, (*region.names[1:], *described, *named, *turned))


@cache
def _by_form() -> dict[str, Known]:
    """By each printed form, apostrophes and hyphens made plain; the first table that has it wins."""
    found: dict[str, Known] = {}
    for known in catalogue():
        for form in known.forms:
            found.setdefault(plain(form), known)
    return found


@cache
def _by_key() -> dict[str, Known]:
    """By what the spellings of a form have in common, but for forms that mean somebody in capitals only."""
    found: dict[str, Known] = {}
    for known in catalogue():
        for form in known.forms:
            if form not in words("capital"):
                found.setdefault(actor_key(form), known)
    return found


@cache
def _abbreviations() -> frozenset[str]:
    """The keys of forms in capitals alone."""
    return frozenset(actor_key(form) for known in catalogue() for form in known.forms if form.isupper())


def known(name: str) -> Known | None:
    """The actor of the tables that is called so, in whatever spelling; None for any other name."""
    bare = name.removeprefix("the ")
    if found := _by_form().get(bare):
        return found
    key = actor_key(bare)
    # "sco" is the organization that is abbreviated so, but "Guam" is no GUAM
    mixed = not bare.islower() and not bare.isupper()
    return None if mixed and key in _abbreviations() else _by_key().get(key)


@cache
def _by_first_word() -> dict[str, tuple[str, ...]]:
    """The printed forms by their first word, the longest first."""
    forms: dict[str, list[str]] = {}
    for form in _by_form():
        if first := _FIRST.match(form):
            forms.setdefault(first[0], []).append(form)
    return {word: tuple(sorted(listed, key=len, reverse=True)) for word, listed in forms.items()}


class Hit(msgspec.Struct, frozen=True):
    """A name of the tables in a text, up to `end`; `full` where it is the canonical one."""

    end: int
    actor: Actor
    full: bool


def known_at(text: str, start: int, word: str) -> Hit | None:
    """The longest name of the tables at `start` of a plain text, where `word` stands."""
    for form in _by_first_word().get(word, ()):
        end = start + len(form)
        if text.startswith(form, start) and not text[end : end + 1].isalnum():
            actor = _by_form()[form].actor
            return Hit(end, actor, form == actor.name)
    return None


@cache
def small_beginnings() -> str:
    """Source of a pattern for the small-lettered words with which names of the tables begin: "least"."""
    small = sorted(word for word in _by_first_word() if word[0].islower() and word not in words("region"))
    return f"(?:{'|'.join(map(re.escape, small))})"
