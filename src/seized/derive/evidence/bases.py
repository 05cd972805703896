"""Under which resolutions a thing is said to be done: "pursuant to paragraph 5 of its resolution 79/33"."""

import re
from functools import cache

from seized.model.document import Citation, Footnote, Paragraph
from seized.model.evidence import Basis
from seized.model.passage import Span
from seized.model.placing import cited
from seized.vocabulary.evidence import evidence_words
from seized.vocabulary.verbs import verbs

Cited = tuple[Span, Citation]
"""A citation, behind the place of its words in the clean text."""

_REACH = 160
"""Characters at the most between the words of authority and the resolution: "in response to the request made in"."""

_NUMBER = r"\d+(?: ?\([a-z]+\))*"
_NUMBERS = rf"{_NUMBER}(?:(?:,| and|,? to| or|–|-) ?(?:{_NUMBER}|\([a-z]+\)))*"
_PARAGRAPHS = re.compile(rf"\bparagraphs? ({_NUMBERS}),? (?:of|in) (?:[\w']+ ){{0,5}}?(?:resolution )?\Z")
"""What stands before a resolution whose paragraphs are named: "paragraphs 3 and 4 (a) of its resolution "."""

_LISTED = re.compile(r"[\w\s,]{0,40}")
"""What stands between two resolutions of one list: " of 2 December 2024 and "."""


def resolutions(holder: Paragraph | Footnote) -> list[Cited]:
    """The resolutions and decisions that a paragraph cites by symbol."""
    return [(span, one) for span, one in cited(holder) if one.symbol and one.kind in ("resolution", "decision")]


def basis(text: str, one: Cited) -> Basis:
    """A resolution cited in `text`, with its paragraphs where the words before it name them."""
    (start, _), citation = one
    named = _PARAGRAPHS.search(text, max(0, start - _REACH), start)
    return Basis(citation.symbol or "", tuple(re.findall(_NUMBER, named[1])) if named else ())


def bases(text: str, found: list[Cited], within: Span, *groups: str) -> tuple[Basis, ...]:
    """The resolutions among `found`, between the offsets `within`, that stand behind words of authority of the groups.

    Resolutions listed after one another share the words before the first: "pursuant to resolutions 78/1 and 79/2".
    """
    authority = [words.end() for words in _authority(*groups).finditer(text, *within)] if found else []
    named: list[Basis] = []
    reached = None
    for one in found:
        start, end = one[0]
        if not authority or start < within[0] or end > within[1]:
            continue
        latest = max((at for at in authority if at <= start), default=None)
        governed = latest is not None and start - latest <= _REACH and ";" not in text[latest:start]
        if governed or (reached is not None and _LISTED.fullmatch(text, reached, start)):
            reached = end
            named.append(basis(text, one))
    return tuple(named)


@cache
def _authority(*groups: str) -> re.Pattern[str]:
    phrases = sorted(frozenset[str]().union(*map(evidence_words, groups)), key=lambda words: (-len(words), words))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b", re.IGNORECASE)


def states(paragraph: Paragraph) -> bool:
    """Whether a paragraph says how things are: a recital, or an operative paragraph that asks for nothing."""
    if paragraph.part == "preamble":
        return True
    if paragraph.part != "operative" or not paragraph.opening or paragraph.opening.startswith("Looks"):
        return False
    acts = (verbs().get(word) for word in paragraph.opening.lower().split())
    return all(verb is None or verb.class_ == "other" for verb in acts)
