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

    `date` is ISO, cut to what the text says; `within` is an ISO 8601 duration; `window` is the first and
    the last calendar day of the session named, None where its calendar is not known.
    """

    text: str
    session: int | None = None
    sessions: tuple[int, ...] | None = None
    date: str | None = None
    within: str | None = None
    window: tuple[str, str] | None = None


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
    recurrence: str | None
    un_mandate: bool
    span: Span
