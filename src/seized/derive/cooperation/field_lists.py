"""Takes a list of fields apart: "trade and industry, energy, transport and culture" are four."""

import re

from seized.model.passage import Span
from seized.vocabulary.cooperation import any_of, cooperation_words
from seized.vocabulary.states import state

_STOP = re.compile(r"[;:.(“”\"?]|,?$")
_COMMA = re.compile(r", ")
_JOINED = re.compile(r"(?:and|or|as well as) ")
_ARTICLE = re.compile(r"(?:the|an?) ")
_ENDS = re.compile(rf" (?:{any_of('name ends')}\b|in [A-Z]|of (?:the )?[A-Z])")
_LAST_ENDS = re.compile(rf"(?<!\w)(?P<word>[\w-]+) {any_of('last ends')}\b")
_AND = re.compile(r" (?:and|or) ")
_BOUND = re.compile(rf"\b{any_of('bound')}")
_WORD = re.compile(r"[\w'/&-]+")
_NO_FIELD = re.compile(rf"{any_of('no field')}\b(?!-)")
_NO_NAME = re.compile(rf"(?:the )?{any_of('no name')}\b(?! \w+ing\b)")
_GERUND = re.compile(r"(?:and )?\w+ing\b")
_MODIFIER = re.compile(r"\w+(?:al|ic|ive|ary|ous|able|ible)")
_SHARED_OBJECT = re.compile(rf"(?:the )?{any_of('deed')} of\b")
_OBJECT = re.compile(rf"(?:{any_of('deed')} of|{any_of('takes to')} to) [\w-]+")
_OPEN = re.compile(r"\b(?:of|to|for|against|on|in|from)\Z")
_LONGEST = 10
"""No name of a field has more words."""


def listed(text: str, at: int) -> list[Span]:
    """Where the fields stand of the list that begins at `at` of a plain text, without articles; none for no list.

    In a list with commas an "and" within one of its parts belongs to that field, the last "and" divides two.
    """
    stop = _STOP.search(text, at)
    parts = _parts(text, at, stop.start() if stop else len(text))
    items: list[Span] = []
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        joined = _JOINED.match(text, *part)
        start = _bare(text, joined.end() if joined else part[0])
        if not _may_begin(text, start, part[1]):
            break
        cut = _ENDS.search(text, start, part[1])
        end = cut.start() if cut else part[1]
        if not cut and not joined and following and _goes_on(text, (start, end), following):
            items.append((start, end))
            continue
        items += _divided(text, start, end, whole=joined is not None)
        break
    return items if _are_fields(text, items) else []


def _parts(text: str, start: int, stop: int) -> list[Span]:
    """What stands between the commas."""
    commas = [comma.span() for comma in _COMMA.finditer(text, start, stop)]
    return list(zip([start, *(end for _, end in commas)], [*(begin for begin, _ in commas), stop], strict=True))


def _bare(text: str, start: int) -> int:
    article = _ARTICLE.match(text, start)
    return article.end() if article else start


def _may_begin(text: str, start: int, end: int) -> bool:
    """Whether the name of a field may begin: with a small letter, an abbreviation or an adjective of a name."""
    word = _WORD.match(text, start, end)
    if not word or _NO_FIELD.match(text, start, end) or _NO_NAME.fullmatch(text, start, end):
        return False
    if word[0][0].islower() or word[0].isupper():
        return True
    return word[0][0].isupper() and text[word.end() : word.end() + 2].strip().islower() and not state(word[0])


def _goes_on(text: str, part: Span, following: Span) -> bool:
    """Whether another field of the list stands behind the comma that ends a part."""
    joined = _JOINED.match(text, *following)
    if not _may_begin(text, _bare(text, joined.end() if joined else following[0]), following[1]):
        return False
    closed = _dividing(text, *part) is not None
    if joined:
        return not (closed and joined[0].startswith("as"))
    return not (closed and _GERUND.match(text, following[0]))


def _divided(text: str, start: int, end: int, *, whole: bool) -> list[Span]:
    """The last part of a list: two fields at its last "and", unless it is `whole` behind an "and" of its own."""
    end = _last_end(text, start, end)
    divide = None if whole else _dividing(text, start, end)
    return [(start, divide[0]), (_bare(text, divide[1]), end)] if divide else [(start, end)]


def _last_end(text: str, start: int, end: int) -> int:
    """Where the last name ends: before "for peace", but behind "adaptation to climate change"."""
    endings = _LAST_ENDS.finditer(text, start, end)
    return next((one.end("word") for one in endings if one["word"] not in cooperation_words("takes to")), end)


def _dividing(text: str, start: int, end: int) -> Span | None:
    """The last "and" of `text[start:end]` that stands between two fields.

    In "land management and ocean and climate watch" it is the first: two words share the noun at the end.
    """
    divides = [found.span() for found in _AND.finditer(text, start, end) if _divides(text, start, found.span())]
    if len(divides) > 1:
        (_, first), (second, last) = divides[-2:]
        if " " not in text[first:second] and " " in text[last:end]:
            return divides[-2]
    return divides[-1] if divides else None


def _divides(text: str, start: int, divide: Span) -> bool:
    """Whether an "and" stands between two names, and not within one: "technical and scientific exchange"."""
    if any(pair.start() < divide[0] < pair.end() for pair in _BOUND.finditer(text, start)):
        return False
    before = text[start : divide[0]]
    word = before.rpartition(" ")[2]
    if word in cooperation_words("deed") and _SHARED_OBJECT.match(text, divide[1]):
        return False
    return not _is_modifier(word) and not _OPEN.search(before)


def _is_modifier(word: str) -> bool:
    """Whether a word describes a noun that is still to come."""
    described = _MODIFIER.fullmatch(word) is not None or word in cooperation_words("modifier")
    return described and word not in cooperation_words("noun")


def _are_fields(text: str, items: list[Span]) -> bool:
    """Whether each is the name of a field: it ends in a noun, and tells which field it is.

    "Access to science, technology and culture" is one thing that is done to three.
    """
    names = [text[start:end] for start, end in items]
    if names and _OBJECT.fullmatch(names[0]) and not any(" " in name for name in names[1:]):
        return False
    if any(_is_modifier(name.rpartition(" ")[2]) for name in names[:-1]):
        return False
    return all(name and len(name.split()) <= _LONGEST and not _NO_NAME.fullmatch(name) for name in names)
