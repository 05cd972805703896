"""Meetings, agreements, memberships, observances and fields of cooperation that a text names.

Dates are ISO, cut to what is known.
"""

import msgspec

from seized.model.passage import Span


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting held or called for; `format` is `video`, `in person` or None.

    `recurrence` is as in a mandate (`annual`, `regular`) where the text speaks of a line of meetings, else None.
    """

    paragraph: str
    name: str
    body: str | None
    ordinal: int | None
    place: str | None
    start: str | None
    end: str | None
    format: str | None
    chair: str | None
    recurrence: str | None = None
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


class Observance(msgspec.Struct, frozen=True, kw_only=True):
    """A day, year or decade that is proclaimed or observed: "International Year of Eels".

    `start` and `end` bound it where the text says when it is; `recurrence` is as in a mandate (`every 5 years`).
    """

    paragraph: str
    name: str
    start: str | None
    end: str | None
    recurrence: str | None
    span: Span


class CooperationField(msgspec.Struct, frozen=True, kw_only=True):
    """One of the fields of cooperation that a paragraph lists; `name` in the words of the text, without an article."""

    paragraph: str
    name: str
    span: Span
