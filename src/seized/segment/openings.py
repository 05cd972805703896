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


@cache
def _grammar(*, finite: bool) -> re.Pattern[str]:
    modifiers = _any(_words("modifier"))
    lower = _any(tuple(word.lower() for word in _words("modifier")))
    adjectives = _any(_words("adjective"))
    heads = _HEAD_FINITE if finite else rf"{_HEAD_ING}|{adjectives}"
    guard = _NOT_FINITE if finite else _NOT_ING
    lower_heads = "[a-z]+s" if finite else rf"[a-z]+ing|{adjectives.lower()}"
    feelings, stances = _any(_words("feeling")), _any(_words("stance"))
    quality = r"(?:(?:very|[a-z]+(?:est|ed|ing|nt|al|us|ep|at|ve|ng|er|ll|rm)|deep|grave|great|firm)\s+){0,2}"
    complement = (
        rf"\s+(?:{_any(_words('complement'))}"
        rf"|with\s+{quality}(?:{feelings})"
        rf"|{quality}(?:{feelings})(?=\s)"
        rf"|(?:its|their|our|the)\s+{quality}(?:{feelings}|{stances})(?:\s+(?:upon|for))?)\b"
    )
    head = rf"(?:(?:{modifiers})\s+(?:(?:{lower})\s+)*(?:{lower_heads})|{guard}(?:{heads}))"
    return re.compile(rf"{head}\b(?:{complement})*")


def preambular(text: str) -> str | None:
    """The opening phrase of a preambular paragraph by its words, None where the text does not open with one."""
    return _opening(text, finite=False)


def operative(text: str) -> str | None:
    """The opening phrase of an operative paragraph by its words, None where the text does not open with one."""
    return _opening(text, finite=True)


def _opening(text: str, *, finite: bool) -> str | None:
    found = _grammar(finite=finite).match(text)
    return found[0] if found else None


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
