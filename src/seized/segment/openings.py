"""Opening phrases: the words of a paragraph that the house style sets in italics.

Where the type tells them, the type is believed; where it does not, they follow a small grammar:

    modifier* head complement*      "Also strongly condemning", "Takes note with appreciation", "Recalling further"

with a head in -ing or of a short list (preamble) or in the third person singular (operative part).
"""

import re
from functools import cache
from importlib.resources import files

_HEAD_ING = r"(?:Re-)?[A-Z][a-z]+ing"
_HEAD_FINITE = r"(?:Re-)?[A-Z][a-z]+(?:[^s\W]s|es)"
# finite heads that also take "upon", "for", "note" ... are covered by the complements
_NOT_FINITE = r"(?!(?:States|Members|Parties|Nations|This|His|Its|As|Articles|Chapters|Governments|Others)\b)"
_NOT_ING = r"(?!(?:During|Following|King|According|Regarding|Nothing|Something|Building|Beijing|Being)\b)"


@cache
def _words(kind: str) -> tuple[str, ...]:
    table = files("seized.vocabulary").joinpath("data/openings.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return tuple(word for found, word in rows if found == kind)


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
    heads = _HEAD_FINITE if finite else rf"{_HEAD_ING}|{adjectives}"
    lower_heads = "[a-z]+s" if finite else rf"[a-z]+ing|{adjectives.lower()}"
    plain = rf"(?:{modifiers}(?:{lower_heads})|{_NOT_FINITE if finite else _NOT_ING}(?:{heads}))"
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


_BEGINS = re.compile(r"[*_\s\-–•·]*(?:(?:\d{1,3}\.|\([a-z]{1,5}\)|[IVX]{1,5}\.?)(?=[\s*_]|$)|[*_]*[A-Z])")


def opens_paragraph(text: str, start: int, end: int) -> bool:
    """Whether the line `text[start:end]` may begin a paragraph: a label, or an opening phrase."""
    found = _BEGINS.match(text, start, end)
    if found is None:
        return False
    if not found[0][-1].isalpha() or (found[0][-1] in "IVX" and found.end() == end):
        return True
    line = text[found.end() - 1 : min(end, found.end() + 80)]
    return bool(preambular(line) or operative(line))
