"""What one delegation makes of the base, paragraph by paragraph."""

from collections.abc import Iterator, Sequence

import msgspec

from seized.model.comparison import Change, Place


class Fate(msgspec.Struct, frozen=True):
    """What becomes of a paragraph of the base: its `text`, None where it is to go, and whether it stands elsewhere.

    `into` is the paragraph of the base that one which goes was merged into.
    """

    text: str | None
    moved: bool = False
    into: int | None = None


class Moved(msgspec.Struct, frozen=True):
    """Paragraph `at` of the base, to stand behind paragraph `behind` of it (-1: at the very beginning)."""

    behind: int
    at: int


class New(msgspec.Struct, frozen=True):
    """A paragraph that the base has not, to stand behind `behind`; a piece of paragraph `source`, if that was split."""

    behind: int
    place: Place
    source: int | None


Arrival = Moved | New


class Stand(msgspec.Struct, frozen=True):
    """One delegation's text: the fate of every paragraph of the base, and what arrives, in its own order."""

    by: str
    fates: dict[int, Fate]
    arrivals: tuple[Arrival, ...]


def stand(by: str, changes: Sequence[Change]) -> Stand:
    """What `by` wants, told from the changes that make its text of the base.

    Of a paragraph that was split, the first piece goes on and the others are new; of several that were merged, the
    first one goes on and the others go.
    """
    fates: dict[int, Fate] = {}
    for change in changes:
        fates.update(_fates(change))
    return Stand(by, fates, tuple(_arrivals(changes)))


def _fates(change: Change) -> Iterator[tuple[int, Fate]]:
    if not change.before:
        return
    first, *further = change.before
    yield first.at, Fate(change.after[0].text if change.after else None, change.moved)
    for place in further:
        yield place.at, Fate(None, into=first.at)


def _arrivals(changes: Sequence[Change]) -> Iterator[Arrival]:
    behind = -1
    for change in changes:
        source = change.before[0].at if change.before else None
        if source is not None and change.moved:
            yield Moved(behind, source)
        elif change.before:
            behind = change.before[-1].at
        for place in change.after[bool(change.before) :]:
            yield New(behind, place, source)
