"""Merges what several delegations make of one wording.

Each delegation's wording is compared with the base alone.  Edits that touch no word in common stand side by side; those
that do become alternatives to all the words that any of them takes, so that none of them is lost.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

import msgspec

from seized.drafting.compare.words import length, stretches, words
from seized.model.comparison import Stretch
from seized.model.compilation import Names, Option, Spot

LONG = 8
"""Words and signs from which on a run is not repeated for a little change within it."""


class Edit(msgspec.Struct, frozen=True, order=True):
    """The characters from `start` to `end` of the base become `text`; nothing is put in where they are the same."""

    start: int
    end: int
    by: str
    text: str


def spots(base: str, wordings: Mapping[str, str]) -> tuple[Spot, ...]:
    """The base in runs, with what the delegations want in their stead; `wordings` are in the order of delegations."""
    order = {name: place for place, name in enumerate(wordings)}
    found = sorted(
        (edit for name, text in wordings.items() for edit in edits(base, text, name)),
        key=lambda edit: (edit.start, edit.end, order[edit.by]),
    )
    return tuple(_runs(base, found, order))


def edits(base: str, text: str, by: str) -> Iterator[Edit]:
    """What makes a wording out of the base, in order; what a reader does not read is no edit."""
    at = 0
    for stretch in _capitalized(stretches(base, text)):
        end = at + len(stretch.before)
        if stretch.kind != "kept":
            yield Edit(at, end, by, stretch.after)
        at = end


def _capitalized(found: Sequence[Stretch]) -> Sequence[Stretch]:
    """The stretches with a first word that lost or won its capital told as changed with what stands before it.

    "Also emphasizes" for "Emphasizes" is then no "Also Emphasizes".
    """
    if len(found) < 2 or found[0].kind == "kept" or found[1].kind != "kept":
        return found
    first, kept, *further = found
    heads = [next(iter(words(side)), None) for side in (kept.before, kept.after)]
    if not heads[0] or not heads[1] or heads[0].plain != heads[1].plain:
        return found
    before, after = heads[0].end, heads[1].end
    if kept.before[:before] == kept.after[:after]:
        return found
    grown = Stretch("replaced", first.before + kept.before[:before], first.after + kept.after[:after])
    return [grown, Stretch("kept", kept.before[before:], kept.after[after:]), *further]


def _clusters(base: str, found: Iterable[Edit]) -> Iterator[list[Edit]]:
    """The edits in groups: those that have words of the base in common, or belong to one place."""
    cluster: list[Edit] = []
    end = 0
    for edit in found:
        if cluster and edit.start >= end and not _belongs(base, cluster, edit):
            yield cluster
            cluster = []
        end = max(end, edit.end) if cluster else edit.end
        cluster.append(edit)
    if cluster:
        yield cluster


def _belongs(base: str, cluster: Sequence[Edit], edit: Edit) -> bool:
    """Whether words that are put in belong to the edits before: to words put in at the same place, with at most white
    space between, or to the end of long words that others replace."""
    last = cluster[-1]
    if edit.start < edit.end:
        return False
    if last.start == last.end:
        return not base[last.end : edit.start].strip()
    return any(one.end == edit.start and one.text and _is_long(base[one.start : one.end]) for one in cluster)


def _is_long(text: str) -> bool:
    return length(text) >= LONG


def _runs(base: str, found: Iterable[Edit], order: Mapping[str, int]) -> Iterator[Spot]:
    """The base in spots; the edits come in order."""
    at = 0
    for cluster in _clusters(base, found):
        start, end = cluster[0].start, max(edit.end for edit in cluster)
        spot, ahead, behind = _trimmed(_nested(base[start:end], start, cluster, order))
        if at < start + ahead:
            yield Spot(base[at : start + ahead])
        yield spot
        at = end - behind
    if at < len(base):
        yield Spot(base[at:])


def _nested(base: str, start: int, cluster: Sequence[Edit], order: Mapping[str, int]) -> Spot:
    """The spot of a cluster: little changes within what others replace as a whole stay little, all else are options."""
    whole = [edit for edit in cluster if (edit.start, edit.end) == (start, start + len(base)) and edit.start < edit.end]
    little = [edit for edit in cluster if edit not in whole]
    if whole and little and _is_long(base) and 2 * sum(edit.end - edit.start for edit in little) <= len(base):
        inside = [Edit(edit.start - start, edit.end - start, edit.by, edit.text) for edit in little]
        return Spot(base, _options(base, start, whole, order), tuple(_runs(base, inside, order)))
    return Spot(base, _options(base, start, cluster, order))


def _trimmed(spot: Spot) -> tuple[Spot, int, int]:
    """A spot without the white space that all its readings begin and end with, and how much that is."""
    if spot.within:
        return spot, 0, 0
    ahead = _shared_space([spot.base, *(option.text for option in spot.options)])
    spot = _cut(spot, slice(ahead, None))
    behind = _shared_space([text[::-1] for text in (spot.base, *(option.text for option in spot.options))])
    return _cut(spot, slice(-behind or None)), ahead, behind


def _cut(spot: Spot, part: slice) -> Spot:
    """A spot with a part of each of its readings."""
    return Spot(spot.base[part], tuple(Option(option.by, option.text[part]) for option in spot.options))


def _shared_space(texts: Sequence[str]) -> int:
    """How many characters of white space all the texts begin with."""
    row = takewhile(lambda column: column[0].isspace() and len(set(column)) == 1, zip(*texts, strict=False))
    return sum(1 for _ in row)


def _options(base: str, start: int, cluster: Sequence[Edit], order: Mapping[str, int]) -> tuple[Option, ...]:
    """What each delegation of a cluster wants instead of all of its words; who wants the same stands together."""
    wanted: dict[str, tuple[str, Names]] = {}
    for name in sorted({edit.by for edit in cluster}, key=order.__getitem__):
        text = _applied(base, start, [edit for edit in cluster if edit.by == name])
        first, names = wanted.get(read(text), (text, ()))
        wanted[read(text)] = first, (*names, name)
    return tuple(Option(names, text) for text, names in wanted.values())


def _applied(base: str, start: int, own: Iterable[Edit]) -> str:
    """The base, whose first character is number `start`, with the edits of one delegation."""
    text, at = "", start
    for edit in own:
        text += base[at - start : edit.start - start] + edit.text
        at = edit.end
    return text + base[at - start :]


def read(text: str) -> str:
    """What a reader reads of a text: two texts are one where this is the same."""
    return " ".join(word.plain for word in words(text))
