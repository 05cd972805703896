"""Meetings, agreements, memberships, observances and fields in the words that a person reads beside a paragraph."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import groupby

import msgspec

from seized.model.cooperation import Agreement, Meeting, Membership, Observance
from seized.model.document import Document
from seized.model.fact_wording import days
from seized.model.passage import Span
from seized.model.wording import day, listed, shortened

LONGEST_NAME = 180
"""Characters of a name that a note shows; the paragraph beside it has them all."""


class Note(msgspec.Struct, frozen=True):
    """What a note beside a paragraph says: `kind` of thing, its `name`, what is `told` of it, where it stands."""

    paragraph: str
    kind: str
    name: str
    told: str
    spans: tuple[Span, ...]


_PLURALS = {"party": "parties", "signatory": "signatories"}

GROUPS = ("meetings", "agreements", "memberships", "observances", "fields")
"""The lists of a document that `notes` are made of, in the order in which they are shown."""


def notes(document: Document, group: str) -> list[Note]:
    """The notes of one of the groups, in the order of the text; what shares its words shares a note."""
    return list(_NOTES[group](document))


def _meetings(document: Document) -> Iterator[Note]:
    """The body is told where no name tells it, once for those of a paragraph that it held one after another."""
    before: tuple[str, str | None] | None = None
    for meeting in document.meetings:
        here = (meeting.paragraph, meeting.body)
        body = meeting.body if meeting.body and meeting.body not in meeting.name and here != before else None
        yield Note(meeting.paragraph, "meeting", _short(meeting.name), _of_meeting(meeting, body), (meeting.span,))
        before = here


def _of_meeting(meeting: Meeting, body: str | None) -> str:
    return _joined(
        meeting.place,
        days(meeting.start, meeting.end),
        "by video" if meeting.format == "video" else meeting.format,
        f"chair: {meeting.chair}" if meeting.chair else None,
        meeting.recurrence,
        f"body: {_short(body)}" if body else None,
    )


def _agreements(document: Document) -> Iterator[Note]:
    for agreement in document.agreements:
        kind = "agreement" if agreement.kind == "other" else agreement.kind
        yield Note(agreement.paragraph, kind, _short(agreement.title), _of_agreement(agreement), (agreement.span,))


def _of_agreement(agreement: Agreement) -> str:
    stated = any(link in agreement.title for link in (" between ", " among ")) or not agreement.parties
    return _joined(
        None if stated else listed(agreement.parties),
        days(agreement.date, None),
    )


def _memberships(document: Document) -> Iterator[Note]:
    """One note for those who have the same status in the same organization since the same day."""
    groups: dict[tuple[str, str, str, str | None], list[Membership]] = defaultdict(list)
    for one in document.memberships:
        groups[one.paragraph, one.status, one.organization, one.since].append(one)
    for (paragraph, status, organization, since), members in groups.items():
        names = listed([one.member for one in members])
        standing = status if len(members) == 1 else _PLURALS.get(status, f"{status}s")
        told = _joined(standing, organization, f"since {day(since)}" if since else None)
        yield Note(paragraph, "membership", names, told, tuple(one.span for one in members))


def _observances(document: Document) -> Iterator[Note]:
    for one in document.observances:
        yield Note(one.paragraph, "observance", _short(one.name), _of_observance(one), (one.span,))


def _of_observance(observance: Observance) -> str:
    return _joined(days(observance.start, observance.end), observance.recurrence)


def _fields(document: Document) -> Iterator[Note]:
    """One note for all the fields of a paragraph."""
    for paragraph, group in groupby(document.fields, lambda field: field.paragraph):
        here = list(group)
        yield Note(paragraph, "fields", "; ".join(one.name for one in here), "", tuple(one.span for one in here))


_NOTES: dict[str, Callable[[Document], Iterator[Note]]] = {
    "meetings": _meetings,
    "agreements": _agreements,
    "memberships": _memberships,
    "observances": _observances,
    "fields": _fields,
}


def _short(name: str) -> str:
    return shortened(" ".join(name.split()), LONGEST_NAME)


def _joined(*facts: str | None) -> str:
    return ", ".join(filter(None, facts))
