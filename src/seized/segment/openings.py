"""Opening phrases: the words of a paragraph that the house style sets in italics.

Where the type tells them, the type is believed; where it does not, they follow a small grammar:

    modifier* head complement*      "Also strongly condemning", "Takes note with appreciation", "Recalling further"

with a head in -ing or of a short list (preamble) or in the third person singular (operative part).
"""

import re
from functools import cache

from seized.vocabulary.tables import rows
from seized.vocabulary.verbs import verbs

_HEAD_ING = r"(?:Re-)?[A-Z][a-z]+ing"
_NOT_ING = r"(?!(?:During|Following|King|According|Regarding|Nothing|Something|Building|Beijing|Being)\b)"


@cache
def _words(kind: str) -> tuple[str, ...]:
    return tuple(word for found, word in rows("openings.tsv") if found == kind)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _feeling() -> str:
    """ "deep concern", "appreciation", "very serious concern"."""
    return rf"(?:(?:{_any(_words('quality'))})\s+)*(?:{_any(_words('feeling'))})"


def _complement() -> str:
    """What may follow any head: "also", "in mind", "with deep concern", "in the strongest terms"."""
    return rf"\s+(?:{_any(_words('complement'))}|with\s+{_feeling()})\b"


def _voice() -> str:
    """What follows a head that gives voice: "concern", "its gratitude", "its call upon", "the hope"."""
    qualities, stances = _any(_words("quality")), _any(_words("stance"))
    own = rf"(?:its|their|our)\s+(?:{_feeling()}|(?:(?:{qualities})\s+)*(?:{stances}))(?:\s+(?:upon|for))?"
    return rf"\s+(?:{own}|(?:the\s+)?{_feeling()}|the\s+hope)\b"


@cache
def _grammars(*, finite: bool) -> tuple[re.Pattern[str], ...]:
    """The patterns of an opening phrase, the one to be preferred first."""
    lower_modifiers = _any(tuple(word.lower() for word in _words("modifier")))
    modifiers = rf"(?:{_any(_words('modifier'))})\s+(?:(?:{lower_modifiers})\s+)*"
    ending = "e?s" if finite else "ing"
    voices = _words("voice")
    voiced = rf"(?:{modifiers}(?:{_any(voices)})|(?:{_any(tuple(word.capitalize() for word in voices))})){ending}"
    adjectives = _any(_words("adjective"))
    if finite:
        lower_heads = _any(tuple(verbs()))
        heads = _any(tuple(verb.capitalize() for verb in verbs()))
    else:
        lower_heads = rf"[a-z]+ing|{adjectives.lower()}"
        heads = rf"{_NOT_ING}(?:{_HEAD_ING}|{adjectives})"
    plain = rf"(?:{modifiers}(?:{lower_heads})|(?:{heads}))"
    return (
        re.compile(rf"{voiced}{_voice()}(?:{_complement()})*"),
        re.compile(rf"{plain}\b(?:{_complement()})*"),
    )


def preambular(text: str) -> str | None:
    """The opening phrase of a preambular paragraph by its words, None where the text does not open with one."""
    return _opening(text, finite=False)


def operative(text: str) -> str | None:
    """The opening phrase of an operative paragraph by its words, None where the text does not open with one."""
    return _opening(text, finite=True)


def _opening(text: str, *, finite: bool) -> str | None:
    for pattern in _grammars(finite=finite):
        if found := pattern.match(text):
            return found[0]
    return None


_LABELLED = re.compile(r"[*_\s\-–•·]*(?:(?:\d{1,3}\.|\([a-z]{1,5}\))(?=[\s*_]|$)|[IVX]{1,5}\.?$)")
_CAPITAL = re.compile(r"[*_\s\-–•·]*(?=[A-Z])")


def is_labelled(text: str, start: int, end: int) -> bool:
    """Whether the line `text[start:end]` begins with the label of a paragraph or is the number of a section."""
    return _LABELLED.match(text, start, end) is not None


def opens_paragraph(text: str, start: int, end: int) -> bool:
    """Whether the line `text[start:end]` may begin a paragraph: a label, or an opening phrase."""
    if is_labelled(text, start, end):
        return True
    found = _CAPITAL.match(text, start, end)
    line = text[found.end() : min(end, found.end() + 80)] if found else ""
    return bool(preambular(line) or operative(line))
