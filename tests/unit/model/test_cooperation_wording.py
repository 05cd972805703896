"""Facts of cooperation in the words of a note."""

import msgspec

from seized.model import Agreement, CooperationField, Document, Meeting, Membership, Observance
from seized.model.cooperation_wording import notes

SPAN = (0, 1)


def meeting(name: str, body: str | None = None, **told: str | None) -> Meeting:
    blank = Meeting(
        paragraph="pp1",
        name=name,
        body=body,
        ordinal=None,
        place=None,
        start=None,
        end=None,
        format=None,
        chair=None,
        span=SPAN,
    )
    return msgspec.structs.replace(blank, **told)


def agreement(title: str, kind: str, date: str | None) -> Agreement:
    return Agreement(paragraph="pp1", title=title, kind=kind, parties=("Kenya", "Uganda"), date=date, span=SPAN)


def said(document: Document, group: str) -> list[tuple[str, str, str]]:
    return [(note.kind, note.name, note.told) for note in notes(document, group)]


def test_the_body_of_meetings_is_told_once_and_not_where_the_name_tells_it(reading: Document) -> None:
    listed = (
        meeting("first meeting of the Otter Council", "Otter Council", place="Nairobi", start="2031-06-09"),
        meeting("second meeting", "Otter Council", format="video", chair="Kenya"),
        meeting("yearly talks", "Pond Board", recurrence="annual"),
    )
    assert said(msgspec.structs.replace(reading, meetings=listed), "meetings") == [
        ("meeting", "first meeting of the Otter Council", "Nairobi, 9 June 2031"),
        ("meeting", "second meeting", "by video, chair: Kenya"),
        ("meeting", "yearly talks", "annual, body: Pond Board"),
    ]


def test_the_parties_of_an_agreement_are_told_where_its_title_does_not(reading: Document) -> None:
    listed = (
        agreement("Otter Pact", "other", "2031-05"),
        agreement("protocol between Kenya and Uganda", "protocol", None),
    )
    assert said(msgspec.structs.replace(reading, agreements=listed), "agreements") == [
        ("agreement", "Otter Pact", "Kenya and Uganda, May 2031"),
        ("protocol", "protocol between Kenya and Uganda", ""),
    ]


def test_those_of_one_status_share_a_note(reading: Document) -> None:
    listed = tuple(
        Membership(paragraph="pp1", member=member, organization="Otter Union", status=status, since="2031", span=SPAN)
        for member, status in (("Kenya", "party"), ("Uganda", "party"), ("Fiji", "observer"))
    )
    assert said(msgspec.structs.replace(reading, memberships=listed), "memberships") == [
        ("membership", "Kenya and Uganda", "parties, Otter Union, since 2031"),
        ("membership", "Fiji", "observer, Otter Union, since 2031"),
    ]


def test_the_fields_of_a_paragraph_share_a_note(reading: Document) -> None:
    listed = tuple(
        CooperationField(paragraph=paragraph, name=name, span=SPAN)
        for paragraph, name in (("pp1", "trade"), ("pp1", "energy"), ("op1", "culture"))
    )
    year = Observance(paragraph="pp1", name="Eel Year", start="2031", end="2031", recurrence="annual", span=SPAN)
    document = msgspec.structs.replace(reading, fields=listed, observances=(year,))
    assert said(document, "fields") == [("fields", "trade; energy", ""), ("fields", "culture", "")]
    assert said(document, "observances") == [("observance", "Eel Year", "2031, annual")]
