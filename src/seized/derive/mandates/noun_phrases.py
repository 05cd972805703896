"""Tells whether a noun phrase names somebody who can act, and where it ends."""

import re
from functools import lru_cache

import msgspec

from seized.model.passage import Span
from seized.vocabulary.actors import actor_nouns, name_at, names_in, never_actors, things_too
from seized.vocabulary.phrases import either, phrases
from seized.vocabulary.verbs import predicates

PREPOSITION = re.compile(
    r"\s+(?:of|on|for|in|to|by|at|from|under|within|against|concerning|towards|regarding|between|among|with|through"
    r"|and)\s"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_LEADING = re.compile(rf"\W*(?:(?:{either('determiner')}|\d+)\b,?\s+)*", re.IGNORECASE)
_QUALIFIED = re.compile(
    rf"\s+(?:{either('qualifier')}"
    r"|(?:\w+ly )?(?:concerned|involved|affected|interested)(?=$|\s(?:by|in|with|that|to|and)\b)"
    r"|to (?!the\b|[A-Z]|its\b|this\b|an?\b|such\b|that\b|these\b|those\b)"
    rf"|(?P<place>{either('place')}))(?=\s|$)"
)
_PARTICIPLE = re.compile(
    r"(?<=s)(?<!Nations)\s+(?!existing\b|developing (?:countr|econom|States|island|Member|nations))[a-z-]+ing\b"
    r"|\s+[a-z-]+ed(?=\s+(?:by|in|to|on|at|for|with|from|under|pursuant|as|within|of|through)\b|$)"
    rf"|\s+{either('state')}\b"
)
_LOOSE_END = re.compile(r"\s+(?:(?!family|assembly|supply)[a-z]+ly|also|continue|and|or)\Z")
_TITLE = re.compile(rf"{either('title')}\b")
_WORD = r"[A-Z][\w'-]*"
_NEXT_NAME = r"(?!States|Member|United|Secretary|Governments|Parties|International|World|Economic|Special)"
_INSTRUMENT = re.compile(
    r"\bDeclaration and (?:the )?(?:Programme|Plan|Framework) (?:of|for) Action\b"
    rf"|\b{either('instrument')}\s+(?:of|on|for|against|to|relating to|concerning|in)\s+(?:the\s+)?{_WORD}"
    rf"(?:(?:,?\s+(?:and|or)|,)\s+(?:(?:of|on|for|in|against|to)\s+(?:the\s+)?)?{_NEXT_NAME}{_WORD}"
    rf"|\s+(?:(?:of|on|for|in|against|by|with|from|at|the|their|its|a)\s+)*(?:and\s+(?=[A-Z]))?{_WORD})*"
)
"""The title of an instrument: "Convention on the Making, Storage and Transfer of Arms and on Their Destruction"."""

_OF_ACTION = re.compile(r"(?:Programme|Plan|Framework) (?:of|for) Action\b")
_OF_ALONE = re.compile(r"(?!(?:following|same)\b)[\w'-]+(?: (?!for |on |in |to |by |at |with |from |and )[\w'-]+)*")
_COMMON_NOUN = re.compile(
    r"(?:[\w'-]+ )*[a-z-]+(?<![sui])s|(?!all\b)[a-z]+(?<!ed)(?<!able)(?<!ive)(?<!al)(?<!ary)(?<!s)"
)
"""A plural, or a noun alone: not "funds necessary", nor "steps taken"."""

_ABSTRACT = (
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ity",
    "ness",
    "ship",
    "ism",
    "ing",
    "ure",
    "sis",
    "cy",
    "hood",
    "gy",
)
_MANY = frozenset({"community", "society", "media", "youth", "women", "men", "people"})
_AGENT = re.compile(r"[a-z]{3,}(?:ers|ors|ists|ians|ees)$")


# Few actors are named in resolutions, and those again and again.
_PHRASES = 4096


class Item(msgspec.Struct, frozen=True):
    """One noun phrase, without article, quantifier and trailing qualification; offsets in the text parsed."""

    start: int
    end: int
    actor: bool


@lru_cache(maxsize=_PHRASES)
def is_actor(phrase: str) -> bool:
    """Whether the head of a noun phrase names somebody who can act."""
    first = phrase.split(" ", 1)[0].rstrip(",")
    if _OF_ACTION.match(phrase):
        return False
    if first[:1].isupper() and name_at(phrase, 0, first):
        return True
    words = _head(phrase).split()
    if not words or (len(words) > 1 and _is_gerund(first)):
        return False
    head = words[-1].removesuffix("'s").removesuffix("'")
    known = head in actor_nouns() or head.rpartition("-")[2] in actor_nouns()
    return head not in never_actors() and (known or _looks_like_actor(head))


def _head(phrase: str) -> str:
    """What stands before the first preposition, brackets left out."""
    plain = _BRACKETS.sub("", phrase) if "(" in phrase else phrase
    return PREPOSITION.split(plain, maxsplit=1)[0]


def _looks_like_actor(head: str) -> bool:
    """Whether a word outside the tables is a proper name, but for names of deeds, or has the ending of an agent."""
    if head[:1].isupper():
        return head == "Federation" or not head.endswith(("tion", "ment", "ance", "ence"))
    return _AGENT.search(head) is not None


def _is_gerund(word: str) -> bool:
    """Whether a word in -ing takes what follows as its object ("assisting States"), and does not describe it."""
    stem = word.removesuffix("ing")
    if stem == word or word in phrases("attributive"):
        return False
    return not predicates().keys().isdisjoint((stem, f"{stem}e", stem[:-1]))


def asked_to_act(text: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The phrases as those of actors where the infinitive behind them makes them such, whatever their nouns.

    "The upper towns to name" tells who acts; "the efforts to name", with the name of a deed or of a means, does not.
    """
    if not all(item.actor or _may_act(text[item.start : item.end]) for item in items):
        return items
    return tuple(Item(item.start, item.end, True) for item in items)


def _may_act(phrase: str) -> bool:
    """Whether the noun of a phrase in no table may name somebody: common, and neither a deed nor a means."""
    head = _head(phrase).rpartition(" ")[2]
    singular = f"{head[:-3]}y" if head.endswith("ies") else head.removesuffix("s")
    if not _COMMON_NOUN.fullmatch(_head(phrase)) or not _OF_ALONE.fullmatch(phrase) or head in never_actors():
        return False
    deed = not predicates().keys().isdisjoint((head, singular, head.removesuffix("es")))
    means = phrases("deed") | phrases("thing") | phrases("product") | phrases("fact") | phrases("gathering")
    return not (deed or head in means or singular in means or singular.endswith(_ABSTRACT))


def only_thing(phrase: str) -> bool:
    """Whether the head of a phrase is as often a thing as somebody: "programmes that foster dialogue"."""
    return _head(phrase).rpartition(" ")[2] in things_too()


def is_titled(phrase: str) -> bool:
    """Whether a phrase is the title of an office or body, whose prepositions belong to it: "Special Rapporteur on"."""
    return _TITLE.match(phrase) is not None or " on " in phrase


def is_plural(phrase: str) -> bool:
    """Whether the head of a phrase stands in the plural, or for many: "organizations of the system", "community"."""
    head = _head(phrase).rpartition(" ")[2]
    return (head.endswith("s") and head != "Nations") or head in _MANY


def undivided(text: str, start: int, end: int) -> list[Span]:
    """Stretches that a comma or an "and" does not divide: brackets, names of the tables, titles of instruments."""
    spans = [found.span() for found in _BRACKETS.finditer(text, start, end)]
    spans += [found.span() for found in _INSTRUMENT.finditer(text, start, end)]
    spans += [(start + at, start + at + len(name)) for at, name in names_in(text[start:end])]
    return spans


def trimmed(text: str, start: int, end: int, whole: list[Span]) -> Item:
    """The phrase at `start:end` without what only qualifies it; the stretches `whole` are not cut."""
    lead = _LEADING.match(text, start, end)
    start = lead.end() if lead else start
    end = start + len(text[start:end].rstrip(" ,;:"))
    for pattern in (_QUALIFIED, _PARTICIPLE):
        for found in pattern.finditer(text, start, end):
            if any(begin < found.start() + 1 < stop for begin, stop in whole):
                continue
            if found.lastgroup == "place" and _keeps_place(text[start : found.start()]):
                continue
            end = found.start()
            break
    stripped = _LOOSE_END.sub("", text[start:end].rstrip(" ,"))
    return Item(start, start + len(stripped), is_actor(stripped))


def _keeps_place(before: str) -> bool:
    """Whether a place belongs to the words before it ("Mission in X"), and does not qualify them ("States in X")."""
    word = before.rpartition(" ")[2]
    if word in phrases("relational"):
        return True
    return is_titled(before) or (word[:1].isupper() and not word.startswith("State") and not word.endswith("s"))
