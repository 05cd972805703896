"""What makes the words for a meeting the name of one: a number, a day, a rhythm, a name of its own."""

import re

from seized.derive.cooperation.circumstances import Circumstances
from seized.derive.cooperation.meeting_names import Name
from seized.derive.cooperation.rhythms import how_often
from seized.vocabulary.actors import named, names_in
from seized.vocabulary.meetings import any_of, meeting_words

_WHOSE = re.compile(r" (?:of|between|among|with|on the sidelines|on the margins|for|at the level)\b")
_ABOUT = re.compile(r" (?:of|between|among|with|on|for|to|“|entitled)\b|,? “")
_ON_A_TOPIC = re.compile(r" of (?:the )?[A-Z].* on ")
_CAPITAL = re.compile(r" [A-Z]")
_AS_THE = re.compile(r"\bas (?:the|an?|its|their) \Z")
_NEVER = re.compile(any_of("never"))
_OF_ITSELF = frozenset({"its", "their", "his"})
_OF_THE_ASSEMBLY = re.compile(r" of the General Assembly\b(?! of (?!the United Nations))")
_VAGUE = frozenset({"any", "such", "each", "every", "all", "no", "these", "those", "this", "that"})


def is_series(name: Name) -> bool:
    """Whether the words tell of meetings that recur: "regular", "annual"."""
    return any(word.lower() in meeting_words("rhythm") for word in name.words) and not name.number


def is_meeting(text: str, name: Name, told: Circumstances, body: str | None) -> bool:
    """Whether the words of `name`, with what is `told` behind them, tell of a meeting that can be told from others."""
    vague = name.owner in _VAGUE and not told.start
    if vague or not _is_gathering(name, told) or _part_of_another_name(text, name, told):
        return False
    if name.kind == "session":
        return _session(text, name, told)
    if name.owner in _OF_ITSELF and not told.told:
        if name.number is not None:
            return name.owner == "their" and body is not None
        return is_series(name) and name.plural and name.described
    if name.number is not None:
        return _numbered(text, name, told, body)
    return _dated(name, told) or _recurs(text, name) or _has_a_name(text, name)


def _is_gathering(name: Name, told: Circumstances) -> bool:
    """Whether a noun that has other senses too is used of a meeting: a debate, a retreat."""
    if name.kind in meeting_words("only high-level"):
        return told.start is not None and "high-level" in name.words
    return name.number is not None or name.kind not in meeting_words("only numbered")


def _part_of_another_name(text: str, name: Name, told: Circumstances) -> bool:
    """Whether the noun is part of another name: "World Summit Outcome"; of a body's, unless a day is told."""
    if not name.described and _CAPITAL.match(text, name.end):
        return True
    return told.start is None and any(
        found.start() <= name.noun < found.end() for found in _NEVER.finditer(text, max(0, name.start - 100))
    )


def _numbered(text: str, name: Name, told: Circumstances, body: str | None) -> bool:
    if "plenary" in name.words and not told.start:
        return False
    if told.told:
        return True
    bare = not name.described and text[name.start : name.head].islower()
    return not _AS_THE.search(text[max(0, name.first - 10) : name.first]) and (not bare or body is not None)


def _dated(name: Name, told: Circumstances) -> bool:
    if not told.told or (name.plural and (not told.start or name.words[:1] == ("plenary",))):
        return False
    described = bool(name.words) or name.described
    if told.start is None:
        return told.convened and described and told.place is not None and name.kind not in meeting_words("common")
    exact = len(told.start) > 4 or told.placed or (told.convened and (name.described or "high-level" in name.words))
    if described:
        return exact
    return len(told.start) == 10 and not name.plural and (told.placed or told.convened or name.owner in _OF_ITSELF)


def _recurs(text: str, name: Name) -> bool:
    if how_often(text, name, name.end):
        return bool(name.words) or name.described
    if not is_series(name) or (name.kind == "dialogue" and not name.plural):
        return False
    return bool(_WHOSE.match(text, name.head)) or len(name.words) > 1


def _has_a_name(text: str, name: Name) -> bool:
    """A name of its own: "World Summit on Rivers", "2031 Rivers Conference", "high-level meeting on rivers"."""
    described = name.described
    if "high-level" in (word.lower() for word in name.words) and name.kind not in meeting_words("common"):
        return described and _ABOUT.match(text, name.head) is not None
    if "special" in name.words and name.kind == "meeting":
        return _ON_A_TOPIC.match(text, name.head, name.end) is not None
    if name.year:
        return len(name.words) > 1 or described
    if name.plural or not text[name.noun].isupper() or name.kind not in ("conference", "summit"):
        return False
    generic = meeting_words("generic") if described else meeting_words("generic") | meeting_words("broad")
    if any(word[0].isupper() and word not in generic for word in name.words):
        return True
    return name.kind == "summit" and any(word[0].isupper() for word in text[name.head : name.end].split())


def _session(text: str, name: Name, told: Circumstances) -> bool:
    """Sessions count where they are special, or dated and numbered or resumed, or numbered ones of a body outside the
    United Nations system."""
    behind = text[name.head : name.end]
    described = behind.startswith(" of ")
    if meeting_words("special") & {word.lower() for word in name.words}:
        return name.number is not None or name.year is not None or told.start is not None
    resumed = told.start is not None and not meeting_words("resumed").isdisjoint(name.words)
    if _OF_THE_ASSEMBLY.match(behind) or (name.number is None and not resumed):
        return False
    if told.convened or (told.start is not None and (described or told.placed)):
        return told.told
    if name.owner in _OF_ITSELF or len(behind.split()) < 5:
        return False
    body = behind.removeprefix(" of ").removeprefix("the ")
    at, whole = next(names_in(body), (-1, ""))
    return at != 0 or not named()[whole].un
