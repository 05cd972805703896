"""Merges what several delegations make of one wording.

Each delegation's wording is compared with the base alone.  Edits that touch no word in common stand side by side; those
that do become alternatives to all the words that any of them takes, so that none of them is lost.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

import msgspec

from seized.drafting.compare.words import stretches, words
from seized.model.comparison import Stretch
from seized.model.compilation import Names, Option, Spot


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
    return tuple(_runs(base, _clusters(base, found), order))


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
    if len(found) < 2 or found[0].kind == "kept" or found[1].kind != "kept":  # noqa: PLR2004
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


def _clusters(base: str, found: Sequence[Edit]) -> Iterator[list[Edit]]:
    """The edits in groups: those that have words of the base in common, or that put words in at the same place."""
    cluster: list[Edit] = []
    end = 0
    for edit in found:
        if cluster and edit.start >= end and not _same_place(base, cluster[-1], edit):
            yield cluster
            cluster = []
        end = max(end, edit.end) if cluster else edit.end
        cluster.append(edit)
    if cluster:
        yield cluster


def _same_place(base: str, one: Edit, other: Edit) -> bool:
    """Whether both only put words in, with at most white space between them."""
    return one.start == one.end and other.start == other.end and not base[one.end : other.start].strip()


def _runs(base: str, clusters: Iterable[Sequence[Edit]], order: Mapping[str, int]) -> Iterator[Spot]:
    at = 0
    for cluster in clusters:
        start, end = cluster[0].start, max(edit.end for edit in cluster)
        spot = Spot(base[start:end], _options(base, start, end, cluster, order))
        ahead = _shared_space([spot.base, *(option.text for option in spot.options)])
        spot = _without(spot, lambda text, cut=ahead: text[cut:])
        behind = _shared_space([text[::-1] for text in (spot.base, *(option.text for option in spot.options))])
        spot = _without(spot, lambda text, cut=behind: text[: len(text) - cut])
        if at < start + ahead:
            yield Spot(base[at : start + ahead])
        yield spot
        at = end - behind
    if at < len(base):
        yield Spot(base[at:])


def _without(spot: Spot, cut: Callable[[str], str]) -> Spot:
    """A spot of which every reading was cut."""
    return Spot(cut(spot.base), tuple(Option(option.by, cut(option.text)) for option in spot.options))


def _shared_space(texts: Sequence[str]) -> int:
    """How many characters of white space all the texts begin with."""
    row = takewhile(lambda column: column[0].isspace() and len(set(column)) == 1, zip(*texts, strict=False))
    return sum(1 for _ in row)


def _options(base: str, start: int, end: int, cluster: Sequence[Edit], order: Mapping[str, int]) -> tuple[Option, ...]:
    """What each delegation of a cluster wants instead of all of its words; who wants the same stands together."""
    wanted: dict[str, tuple[str, Names]] = {}
    for name in sorted({edit.by for edit in cluster}, key=order.__getitem__):
        text = _applied(base, start, end, [edit for edit in cluster if edit.by == name])
        first, names = wanted.get(read(text), (text, ()))
        wanted[read(text)] = first, (*names, name)
    return tuple(Option(names, text) for text, names in wanted.values())


def _applied(base: str, start: int, end: int, own: Sequence[Edit]) -> str:
    text, at = "", start
    for edit in own:
        text += base[at : edit.start] + edit.text
        at = edit.end
    return text + base[at:end]


def read(text: str) -> str:
    """What a reader reads of a text: two texts are one where this is the same."""
    return " ".join(word.plain for word in words(text))

