"""Who was asked to do what, by when."""

from typing import Literal

import msgspec

from seized.model.passage import Span

MandateKind = Literal["report", "agenda", "meeting", "extension", "other"]


class Addressee(msgspec.Struct, frozen=True):
    """One addressee: `text` as the paragraph names it, `name` the canonical name (equal to `text` where no
    table knows a better one).  `un` says that it is a UN organ, official or entity."""

    text: str
    name: str
    un: bool = False


class Due(msgspec.Struct, frozen=True, omit_defaults=True):
    """When the thing asked for is due: one of `session`, `sessions`, `date`, `within`, and the words that say so.

    `date` is ISO, cut to what the text says; `within` is an ISO 8601 duration, and `after` the day that it counts
    from, where the text names that day or the adoption of a text whose date is known; `window` is the first and
    the last calendar day of the session named, None where its calendar is not known.  `organ` is the body whose
    session, or sessions, the ordinals count; where sessions of several bodies stand together it is None, and
    `organs` has the body of each, in their order.  A body that the text does not tell is None.
    """

    text: str
    session: int | None = None
    sessions: tuple[int, ...] | None = None
    date: str | None = None
    within: str | None = None
    window: tuple[str, str] | None = None
    organ: str | None = None
    organs: tuple[str | None, ...] | None = None
    after: str | None = None

    @property
    def sittings(self) -> tuple[tuple[str | None, int], ...]:
        """The sessions one by one, each with the body whose session it is."""
        numbers = self.sessions or (() if self.session is None else (self.session,))
        return tuple(zip(self.organs or (self.organ,) * len(numbers), numbers, strict=True))


class AgendaItem(msgspec.Struct, frozen=True):
    """An agenda item under which a thing is asked for, or that is itself asked for: `item` and `sub_item` by title.

    `new` says of the item, or of the sub-item where there is one, whether it is still to be made ("a sub-item
    entitled") or is there already ("the sub-item entitled"), None where the words do not tell.  An item without
    titles is one that the text refers to and does not name; `text` has the words ("the same agenda item", "this
    question").  `text` and `span` run from the first to the last of the words that tell of it.
    """

    text: str
    span: Span
    item: str | None = None
    sub_item: str | None = None
    new: bool | None = None


class Mandate(msgspec.Struct, frozen=True, kw_only=True):
    """One governing directive (the definition is in docs/mandates.md); `verb` in the third person singular."""

    id: str
    paragraph: str
    verb: str
    class_: str = msgspec.field(name="class")
    addressees: tuple[Addressee, ...]
    kind: MandateKind
    action: str
    due: Due | None
    agenda: tuple[AgendaItem, ...] = ()
    recurrence: str | None
    un_mandate: bool
    span: Span
