"""Meetings, agreements and memberships that a text names.  Dates are ISO, cut to what is known."""

import msgspec

from seized.model.passage import Span


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting held or called for; `format` is `video`, `in person` or None."""

    paragraph: str
    name: str
    body: str | None
    ordinal: int | None
    place: str | None
    start: str | None
    end: str | None
    format: str | None
    chair: str | None
    span: Span


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement between parties; `kind` as in the reading contract."""

    paragraph: str
    title: str
    kind: str
    parties: tuple[str, ...]
    date: str | None
    span: Span


class Membership(msgspec.Struct, frozen=True, kw_only=True):
    """What a member is to an organization; `status` as in the reading contract."""

    paragraph: str
    member: str
    organization: str
    status: str
    since: str | None
    span: Span
