"""Lays the proposals of several delegations on one text together."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from seized.drafting.compare.places import places, version
from seized.drafting.compare.words import length
from seized.drafting.compiling.edits import spots
from seized.drafting.compiling.gaps import Guest, row
from seized.drafting.compiling.labels import Labels, label
from seized.drafting.compiling.marks import Marks
from seized.drafting.compiling.stands import Fate, Moved, Stand, stand
from seized.model import Document
from seized.model.comparison import Change, Comparison, Place
from seized.model.compilation import Compilation, Entry, Names, Option, Proposal, Spot, Wish

LEAST = 0.1
"""The share of words below which two texts are no versions of each other; any two resolutions share a few."""

_UNTELLING = frozenset({"title", "formula", "footnote"})


def unrelated(comparison: Comparison) -> bool:
    """Whether a text is no version of the base: hardly a word of its paragraphs comes from there."""
    changes = [one for one in comparison.changes if not _parts(one) & _UNTELLING]
    kept = every = 0
    for stretch in (stretch for change in changes for stretch in change.stretches):
        both = length(stretch.before) + length(stretch.after)
        every += both
        kept += both if stretch.kind == "kept" else 0
    return kept < LEAST * every


def _parts(change: Change) -> set[str]:
    return {place.part for place in (*change.before, *change.after)}


def compiled(base: Document, proposals: Mapping[str, Comparison]) -> Compilation:
    """The base with the proposals, each compared with it, under the name of its delegation and in the order given."""
    marks = Marks(places(base), proposals.values())
    entries = tuple(_Table(marks.base, {name: marks.changes(one) for name, one in proposals.items()}).entries())
    told = Counter(name for entry in entries for by in entry.proposals for name in by)
    return Compilation(
        base=version(base),
        proposals=tuple(
            Proposal(by=name, version=comparison.after, count=told[name], sponsors=comparison.sponsors)
            for name, comparison in proposals.items()
        ),
        entries=entries,
        marks=marks.told(entries),
    )


class _Table:
    """The base and what each delegation makes of it, side by side."""

    def __init__(self, base: Sequence[Place], found: Mapping[str, Sequence[Change]]) -> None:
        self._base = base
        self._stands = [stand(name, changes) for name, changes in found.items()]
        self._labels = Labels(base)

    def entries(self) -> Iterator[Entry]:
        """Paragraph by paragraph of the base, what is wanted behind each below it."""
        yield from self._arrived(-1)
        for place in self._base:
            yield self._kept(place)
            yield from self._arrived(place.at)

    def _kept(self, place: Place) -> Entry:
        fates = {one.by: one.fates[place.at] for one in self._stands}
        return Entry(
            kind="base",
            label=self._labels.passed(place),
            at=place.at,
            part=place.part,
            level=place.level,
            opening=place.opening,
            spots=spots(place.text, {name: fate.text for name, fate in fates.items() if fate.text is not None}),
            wishes=self._wishes(place.at, fates),
        )

    def _wishes(self, at: int, fates: Mapping[str, Fate]) -> tuple[Wish, ...]:
        """What is wanted of a whole paragraph; who wants the same stands together."""
        wanted: dict[Wish, Names] = {}
        for one in self._stands:
            for wish in self._wish(at, one, fates[one.by]):
                wanted[wish] = (*wanted.get(wish, ()), one.by)
        return tuple(msgspec.structs.replace(wish, by=by) for wish, by in wanted.items())

    def _wish(self, at: int, one: Stand, fate: Fate) -> Iterator[Wish]:
        """What one delegation wants of a whole paragraph, not yet under its name."""
        if fate.into is not None:
            yield Wish("merge", (), label(self._base[fate.into]) or None)
        elif fate.text is None:
            yield Wish("delete", ())
        if fate.moved:
            behind = next(arrival.behind for arrival in one.arrivals if isinstance(arrival, Moved) and arrival.at == at)
            yield self._move(at, behind)

    def _move(self, at: int, behind: int) -> Wish:
        """To stand behind paragraph `behind` of the base, told by the nearest paragraph of the same part."""
        part = self._base[at].part
        names = [label(place) if place.part == part and place.at != at else "" for place in self._base]
        after = next(filter(None, names[behind::-1]), None) if behind >= 0 else None
        before = next(filter(None, names[behind + 1 :]), None)
        return Wish("move", (), after) if after or not before else Wish("move", (), before, before=True)

    def _arrived(self, behind: int) -> Iterator[Entry]:
        """What is wanted behind a paragraph of the base."""
        wanted = [(one.by, [arrival for arrival in one.arrivals if arrival.behind == behind]) for one in self._stands]
        for guest in row([(name, arrivals) for name, arrivals in wanted if arrivals]):
            yield self._entry(guest)

    def _entry(self, guest: Guest) -> Entry:
        if isinstance(guest.arrival, Moved):
            place = self._base[guest.arrival.at]
            return Entry(
                kind="moved",
                label=label(place),
                at=place.at,
                part=place.part,
                level=place.level,
                opening=None,
                by=guest.by,
            )
        new, source = guest.arrival.place, guest.arrival.source
        return Entry(
            kind="new",
            label=self._labels.rival(new) if guest.rival else self._labels.named(new, guest.arrival.behind),
            at=None,
            part=new.part,
            level=new.level,
            opening=new.opening,
            spots=(Spot("", (Option(guest.by, new.text),)),),
            by=guest.by,
            source=label(self._base[source]) or None if source is not None else None,
        )
