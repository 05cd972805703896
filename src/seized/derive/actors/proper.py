"""Proper names of bodies that no table has: where they end, and what tells them from other capitalized words."""

import re
from functools import cache

from seized.derive.actors.known import known, known_at
from seized.derive.actors.naming import actor, head_of, is_headed, noun_of
from seized.derive.cooperation.parties import name_end
from seized.derive.mandates.belonging import bare
from seized.vocabulary.actor_kinds import any_word, heads, words
from seized.vocabulary.actors import never_actors
from seized.vocabulary.regions import regions
from seized.vocabulary.treaties import titles_pattern

_WORD = re.compile(r"[A-Z][\w'-]*")
_FEW = r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2}"
_AND = re.compile(r" and (?:(?:of|on|for|against) )?(?=[A-Z])")
_LIST = re.compile(rf", (?=(?:{_FEW}, )*{_FEW},? and [A-Z])")
_OF = re.compile(r" of (?:the )?")
_TOPIC = re.compile(r" (?:of|on|for|against) ")

_ABOUT = re.compile(r" (?:on|for|against) ")

# "Heads of State or", before "Government"
_OR_GOVERNMENT = re.compile(r"(?<=Heads of State) (?:and/or|and|or) (?=Government)")

# "Mission in Otterland"
_IN = re.compile(r"(?:(?<=Mission)|(?<=Operation)|(?<=Force)) in (?:the )?(?=[A-Z])")

_NO_BODY = re.compile(rf"\b{any_word('no body')}\b")


def run_end(text: str, start: int) -> int | None:
    """Where the proper name ends that begins at `start` of a plain text; None where none begins.

    It goes on over an "and" that leads to the noun which the name lacks so far ("Otter and Pond Centre"), or to the
    rest of what it is about ("Centre for Otters and Ponds").
    """
    end = name_end(text, start)
    while end and (further := _further(text, start, end)):
        end = further
    return end


def _further(text: str, start: int, end: int) -> int | None:
    run = text[start:end]
    if run.endswith("Parties") and (title := _to_treaty().match(text, end)):
        return title.end()
    if within := _OR_GOVERNMENT.match(text, end) or _IN.match(text, end):
        return name_end(text, within.end())
    if region := _second_half().match(text, end):
        return region.end()
    joint = _AND.match(text, end) or _LIST.match(text, end)
    after = name_end(text, joint.end()) if joint else None
    if not joint or not after or known(_OF.split(run)[-1]):
        return None
    second = text[joint.end() : after]
    lacks_noun = (not is_headed(run) and second not in heads()) or run.rpartition(" ")[2] in _adjectives()
    return after if lacks_noun or (_TOPIC.search(run) and _is_topic(text, joint.end(), second)) else None


@cache
def _to_treaty() -> re.Pattern[str]:
    return re.compile(rf" to (?:the )?(?:{titles_pattern()})")


@cache
def _second_half() -> re.Pattern[str]:
    """The end of the name of a region that holds an "and": "and the Pacific" behind "Asia"."""
    halves = [re.split(r"(?= and the )", region.name) for region in regions() if " and the " in region.name]
    return re.compile("|".join(f"(?<={first}){second}" for first, second in halves))


@cache
def _adjectives() -> frozenset[str]:
    """Words that no name ends with: "African", "Asian"."""
    return frozenset(adjective.rpartition(" ")[2] for region in regions() for adjective in region.adjectives)


def _is_topic(text: str, start: int, second: str) -> bool:
    """Whether what stands behind "and" is no name by itself."""
    word = _WORD.match(second)
    by_itself = is_headed(second) or noun_of(second) in never_actors()
    return word is not None and not by_itself and known_at(text, start, word[0]) is None


def is_body(name: str) -> bool:
    """Whether capitalized words together name one body, office or official, and neither a meeting nor any body.

    "Otter Centre" does; "Otter Summit", "Regional Centre" and "Otter Declaration" do not.
    """
    noun = noun_of(name)
    if " " not in name or not is_headed(name) or noun in words("meeting") or _NO_BODY.search(name):
        return False
    if actor(name).of:
        return head_of(name) not in words("generic")
    return noun not in words("gathering") and not bare(name) and not _generic().issuperset(_WORD.findall(name))


@cache
def _generic() -> frozenset[str]:
    return heads() | words("generic")


def passed_over(name: str) -> int:
    """How many characters of a name that is nobody's need not be read again: what a meeting is about is no name."""
    if not is_headed(name):
        return 0
    about = _ABOUT.search(name)
    return len(name) if about and noun_of(name) in words("meeting") | words("gathering") else len(head_of(name))
