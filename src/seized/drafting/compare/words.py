"""Compares two wordings word by word.

Words are what the eye reads: the kinds of spaces, quotation marks and hyphens do not count, nor does the capital letter
that a paragraph begins with.  Each different word is
written as one character, so that a paragraph is a short string, and what compares strings fast compares words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from rapidfuzz.distance import Indel

from seized.model.comparison import BREAK, Stretch, StretchKind
from seized.model.passage import Span
from seized.vocabulary.characters import plainer

_SIGNS = {"\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'}

_WORD = re.compile(r"\n|\w+(?:(?:-|(?<=\d)[.,/](?=\d))\w+)*|[^\w\s]")
"""A paragraph break, a word ("peace-loving", "75/268", "1,500"), or a sign; beside a sign a space more or less is
nothing that a reader reads."""

_JOINING = frozenset({",", ";", "and", "or"})

_FIRST = 0x10000
"""The character that stands for the first word; from here on none is half of a pair."""

ISLAND = 3
"""At most so many words between two changes are read as changed with them, where the changes are larger."""


class Word(msgspec.Struct, frozen=True):
    """A word or sign as it is compared, and where it stands."""

    plain: str
    start: int
    end: int

    @property
    def is_sign(self) -> bool:
        """Whether it is a comma, a bracket or the like."""
        return not self.plain[0].isalnum()

    @property
    def size(self) -> int:
        """How much of it there is to read: its letters; none in a sign."""
        return 0 if self.is_sign else len(self.plain)

    @property
    def joins(self) -> bool:
        """Whether what is added to a text begins with it as a rule."""
        return self.plain in _JOINING


def words(text: str) -> list[Word]:
    """The words and signs of a text, in order."""
    found = [Word(word[0], *word.span()) for word in _WORD.finditer(plainer(text, _SIGNS))]
    if found and found[0].plain.istitle():
        found[0] = msgspec.structs.replace(found[0], plain=found[0].plain.lower())
    return found


def length(text: str) -> int:
    """How many words and signs a text has."""
    return len(_WORD.findall(plainer(text, _SIGNS)))


class Lexicon:
    """Gives each different word a character of its own."""

    def __init__(self) -> None:
        self._characters: dict[str, str] = {}

    def written(self, stretch: Iterable[Word]) -> str:
        """The words as characters, one for each."""
        known = self._characters
        return "".join(known.setdefault(word.plain, chr(_FIRST + len(known))) for word in stretch)


class _Region(msgspec.Struct, frozen=True):
    """Words that differ: from `start` to `end` before, from `begin` to `stop` after."""

    start: int
    end: int
    begin: int
    stop: int

    def shifted(self, by: int) -> "_Region":
        return _Region(self.start + by, self.end + by, self.begin + by, self.stop + by)


def stretches(before: str, after: str) -> tuple[Stretch, ...]:
    """What was kept, replaced, deleted and inserted, in order; one after the other they give both texts."""
    if before == after:
        return (Stretch("kept", before, after),) if before else ()
    old, new = words(before), words(after)
    regions = [one for one in _joined(_differing(old, new), old, new) if not _spaced(one, old, new)]
    end = _Region(len(old), len(old), len(new), len(new))
    for place, following in enumerate([*regions[1:], end][: len(regions)]):
        last = regions[place - 1] if place else _Region(0, 0, 0, 0)
        regions[place] = _settled(regions[place], last, following, old, new)
    cuts = [_cut(region, old, new, before, after) for region in regions]
    return tuple(_in_order(cuts, before, after))


def _differing(old: Sequence[Word], new: Sequence[Word]) -> list[_Region]:
    """What lies between the words that both have, going by the longest row of words that they have in common."""
    lexicon = Lexicon()
    regions: list[_Region] = []
    for code in Indel.opcodes(lexicon.written(old), lexicon.written(new)):
        region = _Region(code.src_start, code.src_end, code.dest_start, code.dest_end)
        if code.tag == "equal":
            continue
        if regions and regions[-1].end == region.start and regions[-1].stop == region.begin:
            last = regions.pop()
            region = _Region(last.start, region.end, last.begin, region.stop)
        regions.append(region)
    return regions


def _joined(regions: Iterable[_Region], old: Sequence[Word], new: Sequence[Word]) -> list[_Region]:
    """The changes with the small islands between them: three words that happen to be the same help nobody to read."""

    def size(region: _Region) -> int:
        return max(_size(old[region.start : region.end]), _size(new[region.begin : region.stop]))

    joined: list[_Region] = []
    for region in regions:
        grown = region
        while joined and _is_small(old[joined[-1].end : grown.start], min(size(joined[-1]), size(grown))):
            last = joined.pop()
            grown = _Region(last.start, grown.end, last.begin, grown.stop)
        joined.append(grown)
    return joined


def _is_small(island: Sequence[Word], changed: int) -> bool:
    """Whether an island between changes, the lesser of which has `changed` letters, is too small to stand."""
    if any(word.plain == BREAK for word in island):
        return False
    return sum(not word.is_sign for word in island) <= ISLAND and _size(island) <= changed


def _spaced(region: _Region, old: Sequence[Word], new: Sequence[Word]) -> bool:
    """Whether the spaces alone differ: "Recallingfurther" is what a page says, not what its author changed."""
    was, now = old[region.start : region.end], new[region.begin : region.stop]
    return "".join(word.plain for word in was) == "".join(word.plain for word in now)


def _size(stretch: Sequence[Word]) -> int:
    return sum(word.size for word in stretch)


def _settled(region: _Region, last: _Region, following: _Region, old: Sequence[Word], new: Sequence[Word]) -> _Region:
    """What was only put in, or only taken out, where the eye expects it.

    In "locks and weirs and dams" either "and weirs" or "weirs and" may be the new words: it is those with "and" first.
    """
    if region.start != region.end and region.begin != region.stop:
        return region
    side, start, end = (
        (new, region.begin, region.stop) if region.start == region.end else (old, region.start, region.end)
    )
    back = min(region.start - last.end, region.begin - last.stop)
    ahead = min(following.start - region.end, following.begin - region.stop)
    earliest = next((by for by in range(back) if side[start - by - 1].plain != side[end - by - 1].plain), back)
    latest = next((by for by in range(ahead) if side[start + by].plain != side[end + by].plain), ahead)
    joining = [by for by in range(-earliest, latest + 1) if side[start + by].joins]
    return region.shifted(min(joining, key=abs, default=0))


def _cut(region: _Region, old: Sequence[Word], new: Sequence[Word], before: str, after: str) -> tuple[Span, Span]:
    """The characters that a change takes, on both sides, without the spaces that both have around it."""
    one, other = _between(region.start, region.end, old, before), _between(region.begin, region.stop, new, after)
    if before[slice(*one)][:1].isspace() and after[slice(*other)][:1].isspace():
        one, other = _after_space(one, before), _after_space(other, after)
    if before[slice(*one)][-1:].isspace() and after[slice(*other)][-1:].isspace():
        one, other = _before_space(one, before), _before_space(other, after)
    return one, other


def _between(first: int, last: int, side: Sequence[Word], text: str) -> Span:
    """From the end of the word before `first` to the beginning of the word `last`."""
    return side[first - 1].end if first else 0, side[last].start if last < len(side) else len(text)


def _after_space(span: Span, text: str) -> Span:
    words_ = text[slice(*span)]
    return span[0] + len(words_) - len(words_.lstrip()), span[1]


def _before_space(span: Span, text: str) -> Span:
    return span[0], span[0] + len(text[slice(*span)].rstrip())


def _in_order(cuts: Iterable[tuple[Span, Span]], before: str, after: str) -> Iterator[Stretch]:
    at, to = 0, 0
    for (start, end), (begin, stop) in [*cuts, ((len(before), len(before)), (len(after), len(after)))]:
        if before[at:start] or after[to:begin]:
            yield Stretch("kept", before[at:start], after[to:begin])
        if start < end or begin < stop:
            kind: StretchKind = "inserted" if start == end else "deleted" if begin == stop else "replaced"
            yield Stretch(kind, before[start:end], after[begin:stop])
        at, to = end, stop
