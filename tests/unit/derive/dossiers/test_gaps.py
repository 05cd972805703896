"""What the texts about an actor leave open, rule by rule."""

import msgspec

from seized.derive.actors.naming import actor
from seized.derive.dossiers.gaps import gaps
from seized.model.dossier import Who
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact, Telling
from seized.model.lineage import Answered, DueSession, Member, Request, Series, Text
from tests.entries import REPORT

NAME = "Otter Cooperation Organization"
COUNCIL = f"Council of Otters of the {NAME}"
TELLING = Telling(
    document="A/RES/86/901", date="2031-12-01", draft=False, paragraph="pp1", cited="", span=(0, 9), quote="Eels"
)
ITALY = MembershipFact(
    id="membership:1", member="Italy", organization=NAME, status="member", since="2030", sources=(TELLING,)
)


def meeting(number: int | None, start: str | None, place: str | None = "Alderford", **fields: object) -> MeetingFact:
    told: dict[str, object] = {"name": "meeting", "body": COUNCIL, "format": None, "chair": None} | fields
    return MeetingFact(
        id=f"meeting:{number}{start}",
        ordinal=number,
        place=place,
        start=start,
        end=start,
        sources=(TELLING,),
        **told,  # type: ignore[arg-type]
    )


def agreement(id_: str, date: str | None, *candidates: str) -> AgreementFact:
    return AgreementFact(
        id=id_, title="pact on eels", kind="other", parties=(), date=date, sources=(TELLING,), candidates=candidates
    )


def found(series: tuple[Series, ...] = (), **facts: object) -> list[str]:
    """The gaps in words, of an organization with one member unless told otherwise."""
    told: dict[str, object] = {"members": (ITALY,)} | facts
    return [one.words for one in gaps(Who(actor=actor(NAME), **told), series)]  # type: ignore[arg-type]


def test_where_everything_is_told_there_is_no_gap() -> None:
    facts = {"meetings": (meeting(1, "2030-01-01"), meeting(2, "2031-01-01")), "agreements": (agreement("a", "2030"),)}
    assert found(**facts) == []


def test_members_that_no_text_names_and_days_that_no_text_tells() -> None:
    undated = msgspec.structs.replace(ITALY, since=None)
    assert found(members=()) == [f"No text names a member of {NAME}."]
    assert found(members=(undated,)) == ["No text tells since when Italy is member."]


def test_who_chaired_and_is_not_told_to_be_a_member() -> None:
    chaired = [meeting(1, "2030-01-01", chair="Malta"), meeting(2, "2031-01-01", chair="Italy")]
    assert found(meetings=chaired) == ["Malta chaired its meetings; no text tells that it is a member."]


def test_numbers_that_are_missing() -> None:
    told = [meeting(3, "2030-01-01"), meeting(4, "2031-01-01"), meeting(7, "2034-01-01"), meeting(9, "2036-01-01")]
    assert found(meetings=told) == [
        f"The 3rd meeting of the {COUNCIL} is the first that is told by its number.",
        f"No text tells of the 5th to 6th meeting of the {COUNCIL} by its number.",
        f"No text tells of the 8th meeting of the {COUNCIL} by its number.",
    ]


def test_a_meeting_of_another_kind_does_not_count_among_the_numbers() -> None:
    other = meeting(1, "2031-06-01", name="first meeting in the enlarged format")
    assert found(meetings=[meeting(1, "2030-01-01"), meeting(2, "2031-01-01"), other]) == []


def test_the_last_meeting_whose_place_is_known() -> None:
    told = [meeting(1, "2030-01-01"), meeting(2, "2031-01-01", None, format="video")]
    assert found(meetings=told) == [
        f"The last whose place is told is the 1st meeting of the {COUNCIL}, Alderford, 1 January 2030; "
        "not told: 2nd meeting, 1 January 2031, held by video."
    ]


def test_agreements_without_a_date_unless_they_may_be_one_with_a_date() -> None:
    assert found(agreements=[agreement("a", None)]) == ["No text tells the date of the pact on eels."]
    both = [agreement("a", "2030", "b"), agreement("b", None, "a")]
    assert found(agreements=both) == ["These may be one, and nobody has said so: pact on eels, 2030; pact on eels."]


def test_reports_past_their_time_without_indication() -> None:
    late = msgspec.structs.replace(REPORT, overdue=True)
    assert found(requests=(REPORT,)) == []
    (words,) = found(requests=(late,))
    assert words.startswith("There is no indication of the report asked for and past due: 91st session")
    assert "A/RES/90/12, para. 4" in words


def text(session: int, *, read: bool = True) -> Text:
    symbol = f"A/RES/{session}/9"
    return Text(key=symbol, symbol=symbol, kind="resolution", session=session, standing="read" if read else "known")


def test_texts_that_were_not_read_and_sessions_without_a_text() -> None:
    asked = Request(mandate="A/RES/86/9#op4.m1", kind="report", paragraph="4")
    series = Series(
        title="Eels",
        organ="General Assembly",
        members=tuple(Member(text=text(at, read=at != 90), by="title", because="") for at in (86, 90)),
        requests=(
            Answered(by="A/RES/86/9", request=asked, session=DueSession(88, "General Assembly")),
            Answered(by="A/RES/86/9", request=asked, session=DueSession(92, "General Assembly")),
        ),
    )
    assert found((series,)) == [
        "A/RES/90/9 is known, and is not in the register: what it says is not told here.",
        "A/RES/86/9 asked for the 88th session; no text of its line at that session is known.",
    ]
