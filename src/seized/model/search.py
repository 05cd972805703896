"""What is searched for among the paragraphs of a register, and what is found."""

import msgspec

from seized.model.passage import Span
from seized.model.register import Holding, Status
from seized.model.segment import Part


class SearchFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which paragraphs are looked through; None leaves a field open.

    `addressee` is looked for within names, whatever the case.  Where several of `addressee`, `verb`, `kind` and
    `status` are set, one and the same mandate must have them all.  `since` and `until` bound the date of the document,
    both included, and may be cut (`2023-11`, `2023`).  `drafts` takes in drafts.
    """

    part: Part | None = None
    organ: str | None = None
    session: int | None = None
    addressee: str | None = None
    verb: str | None = None
    kind: str | None = None
    status: Status | None = None
    since: str | None = None
    until: str | None = None
    drafts: bool = False


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph that was found.

    `handle` (`A/RES/77/338#op4`) is where it stands, `cited` how it is cited (`4 (a)`; empty where it has no number),
    `chapeau` the words above it that govern it.  `matches` are the
    spans in `text` of what was looked for, in order; `why` says in words why it was found and what it is.
    `operative` is False for what asks nobody for anything: preamble, headings, annexes.  `mandates` are the ids of the
    mandates that govern it and fit the filter; of a part of a list they are those of the words above it.
    """

    handle: str
    document: Holding
    part: Part
    number: str | None
    cited: str
    page: int | None
    chapeau: str | None
    text: str
    matches: tuple[Span, ...]
    why: tuple[str, ...]
    operative: bool
    mandates: tuple[str, ...]


class Cursor(msgspec.Struct, frozen=True):
    """A place in the order of hits: that of the hit whose followers are wanted."""

    date: str | None
    document: str
    position: int


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What a search found, the newest documents first, and in each the paragraphs in their order.

    `total` counts the paragraphs that match; `more` says that there are more than that, which were not counted.
    `next` leads to the hits after these, None where there are none.  `notes` say what a person should know of the
    search itself: words that occur nowhere, or that were too many.
    """

    hits: tuple[Hit, ...]
    total: int
    more: bool
    next: Cursor | None
    notes: tuple[str, ...] = ()
