"""Resolutions and decisions cited by number: "its resolutions 64/183 of 18 December 2009, 65/124 of ... and 67/15"."""

import re
from collections.abc import Iterator

import msgspec

from seized.annotate.authorship import Attributions, Author, Ground, author_after, author_before, is_example
from seized.annotate.mention import Mention
from seized.vocabulary.dates import DATE, iso_date
from seized.vocabulary.issuers import symbols
from seized.vocabulary.numbering import NUMBER, Number, number
from seized.vocabulary.symbols import SYMBOL

_HEAD = re.compile(r"[DRdr](?<!\w.)(?:(?<=[Rr])(esolution)|(?<=[Dd])ecision)(s)?(?![\w-])")
_DATED = rf"(?:(?:,? of|,? dated|,? adopted on) ({DATE}))?"
_NUMBERED = re.compile(rf"({NUMBER}){_DATED}")
_LABEL = r"[\dIVXLA-Z]+(?:\.[\dA-Z]+)*(?: \([a-z]+\))*"
_PLACE = (
    r"(?:annex(?:es)?|appendix|sect(?:ion)?s?\.?|para(?:graph)?s?\.?|parts?|chap\.|art(?:icle)?s?\.?)"
    rf"(?: {_LABEL}(?:(?:, | and | to |[–-]){_LABEL})*)?"
)
_LINK = re.compile(rf"(?:,? {_PLACE})*[,;]?(?: and| or| to| as well as)? (?:{_PLACE} of )?")
"""What parts two items of one list: ", ", " and ", ", sect. III, and "."""

_AFTER_GLOSS = re.compile(r"(?:[,;]| and| including) $")
_UNCOMMON = (
    rf"(?!{SYMBOL})(?=\S*\d|[IVXL]+/)[A-Za-z\d](?:[\w/.-]|\(\w+\))*(?<!\.)(?: \((?:[A-Z][A-Za-z]*[ -]?)?[\dIVXL]+\))?"
    r"(?: [A-Z](?!\w))?(?! (?:days?|months?|years?|per cent)\b)"
)
"""A number in another body's style: "A.1156(32)", "1/CP.21", "IX/16 C", "GC(67)/RES/16", "15 (Cg-18)"."""

_FIRST_UNCOMMON = re.compile(rf" ({_UNCOMMON}){_DATED}")
_NEXT_UNCOMMON = re.compile(rf"(?:,| and|, and| or) (?=\S*[/.(-]\S*\d)({_UNCOMMON}){_DATED}")


class _Head(msgspec.Struct, frozen=True):
    """The word that introduces numbers, with its author."""

    start: int
    end: int
    kind: str
    plural: bool
    author: Author


class _Item(msgspec.Struct, frozen=True):
    """A number under a head; `joined` says that nothing but list punctuation parts it from what precedes."""

    start: int
    end: int
    number: Number
    date: str | None
    joined: bool


def _heads(text: str, enacting: str | None) -> list[_Head]:
    """The heads of a paragraph; a singular one counts only where a number follows ("conflict resolution").

    In "General Assembly resolutions, including resolution 65/182" the first head names the author of the second.
    """
    heads = list[_Head]()
    for word in _HEAD.finditer(text):
        start, end = word.span()
        plural, numbered = bool(word[2]), bool(_NUMBERED.match(text, end + 1))
        if not (plural or numbered or _FIRST_UNCOMMON.match(text, end)):
            continue
        author = author_before(text, start, enacting)
        named = author_after(text, end, author.ground) if author.ground is Ground.BARE and not numbered else None
        if named is not None:
            author = Author(Ground.NAMED, named, start)
        elif author.ground is Ground.BARE and heads and heads[-1].plural and is_example(text[heads[-1].end : start]):
            author = msgspec.structs.replace(heads[-1].author, start=start)
        heads.append(_Head(start, end, "resolution" if word[1] else "decision", plural, author))
    return heads


def _belongs(head: _Head, item: Number, dated: bool, gap: str) -> bool:
    """Whether a number that a gloss parts from the list of `head` is one more item of it.

    As "and 73/148 of 17 December 2018" in "resolutions 74/134 of ... on the girl child and 73/148 of ...".
    """
    if not head.plural:
        return dated and item.shape != "year"
    return dated or item.shape == "running" or (item.shape == "session" and bool(_AFTER_GLOSS.search(gap)))


def _items(text: str, head: _Head, limit: int) -> list[_Item]:
    items = list[_Item]()
    end = head.end
    for found in _NUMBERED.finditer(text, head.end, limit):
        taken = number(found[1])
        gap = text[end : found.start()]
        joined = bool(_LINK.fullmatch(gap))
        if taken is None or not (joined or _belongs(head, taken, bool(found[2]), gap)):
            continue
        end = found.end()
        items.append(_Item(found.start(), end, taken, iso_date(found[2]) if found[2] else None, joined))
    return items


def _share_dates(text: str, items: list[_Item]) -> list[_Item]:
    """Gives "76/1" its date in "76/1 and 76/2 of 13 October 2021": one date closes a list of one session's numbers."""
    shared = list[_Item]()
    for item in reversed(items):
        after = shared[-1] if shared else None
        closes = after and after.joined and after.number.session == item.number.session
        if after and closes and not item.date and text[item.end : after.start] == " and ":
            shared.append(msgspec.structs.replace(item, date=after.date))
        else:
            shared.append(item)
    return shared[::-1]


def _authors(text: str, head: _Head, items: list[_Item]) -> list[Author]:
    """The author of each item: that of the head, unless a body is named after the item or the list it closes."""
    authors = list[Author]()
    after: tuple[str, ...] | None = None
    joined = False
    for item in reversed(items):
        ground = head.author.ground
        named = author_after(text, item.end, ground) if ground is not Ground.NAMED else None
        after = named if named is not None or not joined else after
        authors.append(Author(Ground.NAMED, after, head.start) if after is not None else head.author)
        joined = item.joined
    return authors[::-1]


def _uncommon(text: str, head: _Head) -> Iterator[Mention]:
    """What a head introduces in another body's style, as far as the list goes; no symbol follows from such a number."""
    found = _FIRST_UNCOMMON.match(text, head.end)
    start = head.author.start
    while found:
        date = iso_date(found[2]) if found[2] else None
        yield Mention(found.start(1) if head.plural else start, found.end(), head.kind, date=date)
        found = _NEXT_UNCOMMON.match(text, found.end())
        start = found.start(1) if found else start


_REACH = 4_000
"""How many characters before a number a body may be named: more than any paragraph that a person wrote has."""


def resolutions(text: str, attributions: Attributions) -> Iterator[Mention]:
    """The resolutions and decisions that a paragraph or note cites by number, in order of their heads.

    Lettered resolutions of one number give one mention each, all with the place of the number.  `symbol` is None where
    it is not certain whose the number is, or no document bears it.
    """
    heads = _heads(text, attributions.enacting)
    limits = [*(head.start for head in heads), len(text)][1:]
    for head, limit in zip(heads, limits, strict=True):
        items = _share_dates(text, _items(text, head, limit))
        if not items or not items[0].joined:
            yield from _uncommon(text, head)
        for item, author in zip(items, _authors(text, head, items), strict=True):
            before = text[max(0, item.start - _REACH) : item.start]
            body = attributions.decide(author, head.kind, item.number, item.date, before)
            beside = not head.plural and item is items[0]
            start = author.start if beside else item.start
            for symbol in (body and symbols(body, head.kind, item.number)) or (None,):
                yield Mention(start, item.end, head.kind, symbol, item.date)
