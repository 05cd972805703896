"""Lays the proposals of several delegations on one text together."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from seized.drafting.compare import compare
from seized.drafting.compare.places import places, version
from seized.drafting.compiling.edits import spots
from seized.drafting.compiling.gaps import Guest, row
from seized.drafting.compiling.labels import Labels, label
from seized.drafting.compiling.stands import Arrival, Fate, Stand, stand
from seized.model import Document
from seized.model.comparison import Comparison, Place
from seized.model.compilation import Compilation, Entry, Names, Option, Proposal, Spot, Wish, WishKind

LEAST = 0.1
"""The share of words below which two texts are no versions of each other; any two resolutions share a few."""


def unrelated(base: Document, proposal: Document) -> bool:
    """Whether a text is no version of the base: hardly a word of its paragraphs comes from there."""
    return compare(base, proposal).tally.kept < LEAST


def compiled(base: Document, proposals: Mapping[str, Document]) -> Compilation:
    """The base with the proposals, each under the name of its delegation and in the order given."""
    found = {name: compare(base, document) for name, document in proposals.items()}
    entries = tuple(_Table(places(base), found).entries())
    told = Counter(name for entry in entries for name in _named(entry))
    return Compilation(
        base=version(base),
        proposals=tuple(
            Proposal(by=name, version=comparison.after, places=told[name]) for name, comparison in found.items()
        ),
        entries=entries,
    )


def _named(entry: Entry) -> Iterator[str]:
    """The delegations by their proposals in an entry; a paragraph that is moved counts where it stood."""
    if entry.kind == "new":
        yield from entry.by
    if entry.kind == "base":
        yield from (name for wish in entry.wishes for name in wish.by)
        yield from (name for spot in entry.spots for option in spot.options for name in option.by)


class _Table:
    """The base and what each delegation makes of it, side by side."""

    def __init__(self, base: Sequence[Place], found: Mapping[str, Comparison]) -> None:
        self._base = base
        self._stands = [stand(name, comparison) for name, comparison in found.items()]
        self._labels = Labels(base)

    def entries(self) -> Iterator[Entry]:
        """Paragraph by paragraph of the base, what is wanted behind each after it."""
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
        wanted: dict[tuple[WishKind, str | None], list[str]] = defaultdict(list)
        for one in self._stands:
            fate = fates[one.by]
            if fate.into is not None:
                wanted["merge", label(self._base[fate.into])].append(one.by)
            elif fate.text is None:
                wanted["delete", None].append(one.by)
            if fate.moved:
                wanted["move", self._goal(one, at)].append(one.by)
        return tuple(Wish(kind, tuple(names), target) for (kind, target), names in wanted.items())

    def _goal(self, one: Stand, at: int) -> str | None:
        """What a delegation wants a paragraph to stand behind."""
        behind = next(arrival.behind for arrival in one.arrivals if arrival.moved == at)
        return next((name for place in self._base[behind::-1] if (name := label(place))), None) if behind >= 0 else None

    def _arrived(self, behind: int) -> Iterator[Entry]:
        """What is wanted behind a paragraph of the base."""
        wanted = [(one.by, [arrival for arrival in one.arrivals if arrival.behind == behind]) for one in self._stands]
        for guest in row([(name, arrivals) for name, arrivals in wanted if arrivals]):
            yield self._entry(guest)

    def _entry(self, guest: Guest) -> Entry:
        arrival = guest.arrival
        if arrival.moved is not None:
            place = self._base[arrival.moved]
            return Entry(
                kind="moved",
                label=label(place),
                at=place.at,
                part=place.part,
                level=place.level,
                opening=None,
                by=guest.by,
            )
        new = arrival.new
        return Entry(
            kind="new",
            label=self._labels.rival(new) if guest.rival else self._labels.named(new, arrival.behind),
            at=None,
            part=new.part,
            level=new.level,
            opening=new.opening,
            spots=(Spot("", (Option(guest.by, new.text),)),),
            by=guest.by,
            source=label(self._base[arrival.source]) if arrival.source is not None else None,
        )
