"""Who a name stands for: "the secretariat of the SCO" is a body of the Shanghai Cooperation Organization."""

import re
from functools import lru_cache

from seized.derive.actors.known import UNITED_NATIONS, actor_key, known, known_at
from seized.derive.mandates.belonging import explicit
from seized.model.actors import Actor, ActorKind
from seized.vocabulary.actor_kinds import any_word, heads, words
from seized.vocabulary.characters import plain
from seized.vocabulary.ordinals import ORDINAL
from seized.vocabulary.regions import regions
from seized.vocabulary.states import state_of_code, states
from seized.vocabulary.treaties import titles_pattern

_EDGES = " ,.;:"
_OF = re.compile(r" of (?:the )?")
_OF_THE_UN = f" of the {UNITED_NATIONS}"
_HEAD_END = re.compile(r" (?:of|on|for|in|to|against|with|at) ")
_WORD = re.compile(r"[\w'-]+")

# "member States of the Otter Union", "Otter Union member States"
_MEMBERS_OF = re.compile(rf"{any_word('members')} of (?:the )?(?P<owner>.+)")
_MEMBERS_BEHIND = re.compile(rf"(?P<owner>.+?) {any_word('members behind')}")

# "Conference of the Parties to the Otter Convention"
_PARTIES_TO = re.compile(rf"(?P<who>(?:.+ )?{any_word('parties')}(?: and [Ss]ignatories)?) to (?:the )?(?P<treaty>.+)")
_NO_NAME = rf"(?:the|its|their) {any_word('treaty')}\Z"
_ABOUT = rf" (?:on|for|to|against|concerning|relating to) (?!{_NO_NAME}).+"
_TREATY = re.compile(
    rf"{titles_pattern()}|(?:[A-Z][\w'-]* )+{any_word('treaty')}(?:{_ABOUT})?|{any_word('treaty')}s?{_ABOUT}"
)
"""The name of a treaty, but no short form: "Otter Convention", "Treaty on Otters"."""

_SEAT = re.compile(r"(?P<seat>[Ss]ecretariat|[Gg]overnment|[Pp]eople)s?")

# "Tenth Conference of the Parties", "2026 Review Conference": one of many of the same body
_NUMBERED = re.compile(rf"(?:{ORDINAL}|\d{{4}}) (?=(?:[A-Z][\w-]* )*{any_word('gathering')}\b)", re.IGNORECASE)

MEMBERS = "States members of the"


@lru_cache(maxsize=20_000)
def actor(name: str) -> Actor:
    """Who is called so, in whatever case and spelling, with or without an article; this never fails.

    A name that neither a table nor its own words explain is a body by itself.  Codes of States ("KZ", "KAZ") are
    known in capitals alone, and where no organization is abbreviated so: "AU" is the African Union.
    """
    said = " ".join(plain(name).split()).strip(_EDGES)
    said = said[4:] if said[:4] in ("the ", "The ") else said
    if found := _named(said):
        return found
    if numbered := _NUMBERED.match(said):
        return actor(said[numbered.end() :])
    if coded := state_of_code(said):
        return actor(coded.name)
    return _members(said) or _parties(said) or _part(said) or _unknown(said)


def lineage(one: Actor) -> tuple[Actor, ...]:
    """An actor, what it is a part of, what that is a part of, and so on outwards."""
    found = [one]
    while (of := found[-1].of) and (outer := actor(of)) not in found:
        found.append(outer)
    return tuple(found)


def forms(one: Actor) -> tuple[str, ...]:
    """The spellings by which texts name an actor, the fullest first, without an article."""
    if listed := known(one.name):
        return _fullest_first(listed.forms)
    owner = actor(one.of) if one.of else None
    called = next((called for called in (_called(owner), owner.name) if one.name.endswith(called)), "") if owner else ""
    if owner is None or not called:
        return (one.name,)
    stem, outer = one.name.removesuffix(called), forms(owner)
    found = [one.name, *(f"{stem}{_article(owner, form)}{form}" for form in outer)]
    found += [f"{stem}{form}" for form in outer if form.isupper()]
    if owner.kind == "organization" and stem.endswith(" of "):
        found += [f"{form} {stem.removesuffix(' of ')}" for form in outer]
    return _fullest_first(found)


def _fullest_first(found: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(found), key=len, reverse=True))


def _named(said: str) -> Actor | None:
    """The actor of the tables that is called so, with "United Nations" or without."""
    if found := known(said):
        return found.actor
    bare = said.removeprefix(f"{UNITED_NATIONS} ").removesuffix(_OF_THE_UN)
    found = (known(bare) or known(f"{UNITED_NATIONS} {bare}")) if " " in said else None
    return found.actor if found and found.actor.un else None


def _members(said: str) -> Actor | None:
    """The members of an organization together; those of a group are the group."""
    found = _MEMBERS_OF.fullmatch(said) or _MEMBERS_BEHIND.fullmatch(said)
    owner = _named(found["owner"]) if found else None
    if owner is None or owner.kind in ("State", "official"):
        return None
    if owner.kind == "group":
        return owner
    if owner.name == UNITED_NATIONS:
        return _named("Member States")
    return _of(MEMBERS.removesuffix(" of the"), owner, "group")


def _parties(said: str) -> Actor | None:
    """Those who are bound by a treaty, and their conferences."""
    found = _PARTIES_TO.fullmatch(said)
    if not found or not _TREATY.fullmatch(found["treaty"]):
        return None
    name = f"{found['who']} to the {found['treaty']}"
    kind: ActorKind = "group" if found["who"] in words("parties") else "body"
    return Actor(name=name, key=actor_key(name), kind=kind, un=_un(name), of=found["treaty"])


def _part(said: str) -> Actor | None:
    """A body, office or official of another actor: "Council of Elders of the Otter Union", "Otter Union Council"."""
    if _TREATY.fullmatch(said):
        return None
    for link in _OF.finditer(said):
        if noun_of(said[: link.start()]) in words("outsiders"):
            return None
        owner = _owner(said[link.end() :]) or (_inner(said[link.end() :]) if link[0] == " of the " else None)
        if owner and not _is_split(said, link.start()) and not (explicit(said) and owner.un is None):
            return _of(said[: link.start()], owner)
    return _part_behind(said)


def _part_behind(said: str) -> Actor | None:
    """A part that is named behind its organization: "Otter Union Council", "Otter Union secretariat"."""
    first = _WORD.match(said)
    found = known_at(said, 0, first[0]) if first else None
    if not found or found.actor.kind in ("State", "group"):
        return None
    head = said[found.end :].removeprefix(" ")
    organized = found.actor.kind == "organization" and found.actor.name != UNITED_NATIONS
    is_part = head.lower() == "secretariat" or (organized and is_headed(head) and head[0].isupper())
    return _of(head, found.actor) if is_part else None


def _owner(said: str) -> Actor | None:
    if found := _named(said) or _members(said):
        return found
    unknown = _unknown(said)
    return unknown if unknown.kind == "organization" or _TREATY.fullmatch(said) else None


def _inner(said: str) -> Actor | None:
    """One body or official of somebody else, of which something may be a part in its turn; not "Heads of State of"."""
    return _part(said) if is_headed(said) and not noun_of(said).endswith("s") else None


def _is_split(said: str, at: int) -> bool:
    """Whether an "of" stands in a name with which the words end: "Envoy for the Democratic Republic of the Congo"."""
    for word in _WORD.finditer(said, 0, at):
        found = known_at(said, word.start(), word[0])
        if found and found.end == len(said):
            return True
    return False


def _of(head: str, owner: Actor, kind: ActorKind | None = None) -> Actor:
    """The part of `owner` that is called `head`.

    One that the tables have stays itself within an organ ("Statistical Commission of the Economic and Social
    Council") and the United Nations; the "General Assembly" of an agency is another.
    """
    whole = known(head)
    its_own = whole and (owner.kind == "organ" or whole.actor.kind == "entity" or head.startswith(UNITED_NATIONS))
    if whole and its_own and owner.un and " " in head:
        return whole.actor
    seat = _SEAT.fullmatch(head)
    head = seat["seat"] if seat else head
    if seat and owner.kind == "group" and head.lower() != "secretariat":
        return owner
    head = head.lower() if head == "Secretariat" and not owner.un else head
    name = f"{head} of {_called(owner)}"
    if listed := known(name):
        return listed.actor
    un = False if owner.kind == "State" else owner.un
    return Actor(name=name, key=actor_key(name), kind=kind or _kind(head), un=un, of=owner.name)


def _called(owner: Actor) -> str:
    """How running text has a name: "the Sudan", "the Islamic Republic of Iran", "Central Asia"."""
    formal = _formal(owner)
    return formal if formal and "(" in owner.name else f"{_article(owner, owner.name)}{owner.name}"


def _article(owner: Actor, form: str) -> str:
    """The article, with a space, that running text puts before a name: "the Sahel", but "Uganda"."""
    if formal := _formal(owner):
        return "the " if f"the {form}" in formal else ""
    return "" if any(not region.definite for region in regions() if region.name == owner.name) else "the "


def _formal(owner: Actor) -> str | None:
    if owner.kind != "State":
        return None
    return next(one.formal for one in states() if one.name == owner.name)


def _unknown(said: str) -> Actor:
    """Somebody whom nothing explains but the name."""
    return Actor(name=said, key=actor_key(said), kind=_kind(said), un=_un(said))


def _kind(name: str) -> ActorKind:
    """What a name tells by its head: an official, States together, an organization; all else is a body, two
    actors that meet ("the Otter Union and the Pond League") among it."""
    noun = noun_of(name)
    if " and the " in head_of(name):
        return "body"
    if noun in words("official"):
        return "official"
    if noun in words("group") | words("parties"):
        return "group"
    organized = noun in words("organization") and " " in name and " and the " not in name
    return "organization" if organized else "body"


def head_of(name: str) -> str:
    """The words of a name before its first preposition: "Council" of "Council of the Otter Union"."""
    return _HEAD_END.split(name, maxsplit=1)[0]


def noun_of(name: str) -> str:
    """The noun that a name is built on."""
    return head_of(name).rpartition(" ")[2]


def is_headed(name: str) -> bool:
    """Whether the noun that a name is built on is that of a body, an organization or an official."""
    return noun_of(name) in heads() and " the " not in head_of(name)


def _un(name: str) -> bool | None:
    return True if explicit(name) else None
