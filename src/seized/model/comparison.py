"""What changed between two versions of a text, or along a whole line of them."""

from typing import Literal

import msgspec

from seized.model.segment import Part

PlacePart = Part | Literal["title", "footnote"]

ChangeKind = Literal["unchanged", "edited", "split", "merged", "new", "deleted"]

StretchKind = Literal["kept", "replaced", "deleted", "inserted"]

RemarkKind = Literal["strength", "condition", "addressee", "deadline", "recurrence", "citation"]

Direction = Literal["stronger", "weaker", "as strong"]

BREAK = "\n"
"""Stands in a stretch for the end of a paragraph, where one was split or several were merged."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph, title or footnote where it stands in one version.

    `at` counts all of them in the order of the text, from 0; `id` is that of the reading (`op4.a`), `title`, or
    `note3` for the third footnote; `number` is the label as printed.  `notes` are the footnotes whose marks it bears:
    where in the text they stand, and their ids, in order.
    """

    at: int
    id: str
    part: PlacePart
    number: str | None
    level: int
    opening: str | None
    text: str
    notes: tuple[tuple[int, str], ...] = ()


class Stretch(msgspec.Struct, frozen=True):
    """A run of words: as it was and as it is, one of them empty where words were put in or taken out.

    Kept words may differ in what a reader does not read: kinds of spaces, quotation marks, hyphens.
    """

    kind: StretchKind
    before: str
    after: str


class Remark(msgspec.Struct, frozen=True, kw_only=True):
    """What a change means: a verb, a condition, an addressee, a deadline, how often a thing is due, or a citation, as
    it was and as it is.

    One of the two is None where it is new, or gone.  `direction` is told of verbs and conditions, where the scale of
    the verbs tells it.
    """

    kind: RemarkKind
    before: str | None
    after: str | None
    direction: Direction | None = None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a paragraph: of several `before` that were merged, or into several `after` that it was split.

    `before` is empty for a new paragraph, `after` for a deleted one.  The stretches, one after the other, give the
    texts of both sides, those of several paragraphs with `BREAK` between them.  `moved`: it stands elsewhere among the
    paragraphs that both versions have; another number alone is no move.
    """

    kind: ChangeKind
    moved: bool
    before: tuple[Place, ...]
    after: tuple[Place, ...]
    stretches: tuple[Stretch, ...]
    remarks: tuple[Remark, ...] = ()


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One of the texts compared; `path` is where it was read from."""

    symbol: str | None
    kind: str
    date: str | None
    title: str | None
    path: str


class Sponsoring(msgspec.Struct, frozen=True):
    """Who sponsors the later of two drafts and not the earlier one (`added`), and the other way round (`gone`)."""

    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """The paragraphs by what became of them, titles and footnotes left out, and the share of the words that stayed.

    A paragraph that was split or merged counts once.  `moved` are also counted under another name.  `kept` is the part
    (0 to 1) of the words of both versions that stand in both.
    """

    unchanged: int
    edited: int
    moved: int
    split: int
    merged: int
    new: int
    deleted: int
    kept: float


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Two versions of a text.  Every paragraph, title and footnote of both stands in exactly one change.

    The changes are in the order of the later version; what was deleted stands where it would have stood.  `sponsors`
    is None unless both are drafts that name sponsors.
    """

    before: Version
    after: Version
    tally: Tally
    changes: tuple[Change, ...]
    sponsors: Sponsoring | None = None


class Cell(msgspec.Struct, frozen=True):
    """A paragraph in one version of a line: where it stands, and what became of the one before it."""

    place: Place
    kind: ChangeKind
    moved: bool = False


class Thread(msgspec.Struct, frozen=True):
    """One paragraph through all versions of a line; None where a version has it not."""

    cells: tuple[Cell | None, ...]


class Collation(msgspec.Struct, frozen=True):
    """A line of versions side by side: each paragraph of each version stands in exactly one thread.

    `steps` compare each version with the one before it, so that there is one fewer of them.
    """

    versions: tuple[Version, ...]
    steps: tuple[Comparison, ...]
    threads: tuple[Thread, ...]
