"""Proposals by several delegations on one text, laid together as a facilitator circulates them."""

from typing import Literal

import msgspec

from seized.model.comparison import PlacePart, Sponsoring, Version

Names = tuple[str, ...]
"""Delegations, in the order in which their proposals were handed in."""

EntryKind = Literal["base", "new", "moved"]

WishKind = Literal["delete", "move", "merge"]


FIRST_MARK = 0xF0000
"""The first of the characters, for private use, that stand for marks of footnotes in a compiled text."""


class FootnoteMark(msgspec.Struct, frozen=True):
    """The `character` that stands in the texts for the mark of the footnote whose entry has this `label`."""

    character: str
    label: str


class Option(msgspec.Struct, frozen=True):
    """What some delegations want to read at a place; empty where they want nothing there."""

    by: Names
    text: str


class Spot(msgspec.Struct, frozen=True):
    """A run of the base text, and what is proposed in its stead.

    Without options it is agreed.  `base` is empty where words are only put in.  A delegation stands in one option of a
    spot at most; one that stands in none keeps the base.  Where some of those want little changes within long words
    that others want to replace, `within` has the base in spots of its own; one after the other they give `base`.
    """

    base: str
    options: tuple[Option, ...] = ()
    within: "tuple[Spot, ...]" = ()

    @property
    def proposals(self) -> tuple[Names, ...]:
        """Who stands together in each proposal at the spot and within it."""
        return (*(option.by for option in self.options), *(by for spot in self.within for by in spot.proposals))


class Wish(msgspec.Struct, frozen=True):
    """What some delegations want to become of a whole paragraph.

    `target` names the paragraph that it is to stand after, or `before` where it is to be the first one (`move`), or
    that it is to be merged into (`merge`); it is None for `delete`, and where that paragraph has no name.
    """

    kind: WishKind
    by: Names
    target: str | None = None
    before: bool = False


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph, title, heading or footnote of the compilation.

    A `base` paragraph stands where the base has it: its spots, one after the other, give its text, and `wishes` say who
    wants it elsewhere or nowhere.  A `new` one is proposed by all of `by` in the same words, in one spot whose base is
    empty; `source` names the paragraph of the base that it was split from.  Where a paragraph is to be moved to, a
    `moved` entry of the same `label`, without spots, holds its place.

    `label` names the paragraph in the talks (`PP3`, `OP4 (a)`, `OP4 bis`), empty for the title, headings and the
    enacting words.  `at` counts the paragraphs of the base from 0 and is None for a new one.
    """

    kind: EntryKind
    label: str
    at: int | None
    part: PlacePart
    level: int
    opening: str | None
    spots: tuple[Spot, ...] = ()
    by: Names = ()
    wishes: tuple[Wish, ...] = ()
    source: str | None = None

    @property
    def proposals(self) -> tuple[Names, ...]:
        """Who stands together in each proposal in the entry; one to move a paragraph counts where that stands now."""
        if self.kind == "moved":
            return ()
        return (*(wish.by for wish in self.wishes), *(by for spot in self.spots for by in spot.proposals))


class Handed(msgspec.Struct, frozen=True):
    """A proposal as it was handed in: the text's name, and who proposes it where that was said."""

    name: str
    by: str | None = None


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """What one delegation handed in: its text, and how many proposals of the compilation carry its name.

    `sponsors` is None unless the base and the text are drafts that name sponsors.
    """

    by: str
    version: Version
    count: int
    sponsors: Sponsoring | None = None


class Compilation(msgspec.Struct, frozen=True, kw_only=True):
    """The base text with all proposals.

    Reading the entries with nobody's proposals gives the base; with those of one delegation alone, its own text: in
    both what a reader reads, as a comparison understands it.  `marks` lead from those in the texts to the footnotes.
    """

    base: Version
    proposals: tuple[Proposal, ...]
    entries: tuple[Entry, ...]
    marks: tuple[FootnoteMark, ...] = ()
