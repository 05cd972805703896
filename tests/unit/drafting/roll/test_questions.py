"""What only a person can decide."""

import pytest

from seized.drafting.roll import Known, roll
from seized.model import Document
from seized.model.facts import MeetingFact, MembershipFact, Telling
from tests.rolling import NOTHING, asked, resolution, series

TOLD = Telling(
    document="A/RES/79/5", date="2024-11-04", draft=False, paragraph="pp3", cited="3", span=(0, 1), quote="held"
)


@pytest.mark.parametrize(
    ("words", "kind", "about"),
    [
        ("Welcoming the opening of the northern track on 4 May 2023", "date", "4 May 2023"),
        ("Looking forward to the fair of books to be held in March 2024", "date", "March 2024"),
        ("Noting the tenth anniversary of the first caravan", "anniversary", "tenth anniversary"),
        ("Noting the report of the Secretary-General (A/78/310)", "report", "A/78/310"),
        ("Recalling the debate at its seventy-seventh session", "session", "seventy-seventh session"),
        ("Noting the outcome of the fifteenth session of the Forum on Mules", "session", "fifteenth session"),
    ],
)
def test_what_depends_on_the_year_is_asked(words: str, kind: str, about: str) -> None:
    rolled = roll(resolution(words), 80, NOTHING)
    assert [question.about for question in asked(rolled, kind)] == [about]


@pytest.mark.parametrize(
    "words",
    [
        "Recalling the Treaty on Mules, signed on 4 May 1994",
        "Guided by the 2030 Agenda for Sustainable Development",
        "Recalling its resolution 77/12 of 5 December 2022 on camels",
        "Noting the “Decade of Tracks, 2021–2023”",
        "Recalling the outcome of its thirtieth special session",
    ],
)
def test_what_stays_true_is_not_asked(words: str) -> None:
    rolled = roll(resolution(words), 80, NOTHING)
    assert not [one for kind in ("date", "session") for one in asked(rolled, kind)]


def test_a_day_still_to_come_is_told_from_one_of_the_time() -> None:
    document = resolution("Noting the fair of May 2023, and looking forward to that of March 2024")
    assert [(one.about, one.words[:13]) for one in asked(roll(document, 80, NOTHING), "date")] == [
        ("May 2023", "Of the time o"),
        ("March 2024", "Still to come"),
    ]


MET = "Noting the third meeting of the Council of Elders of the Otter Union, held in Oslo on 8 and 9 September 2022"


def met(ordinal: int, day: str, body: str = "Council of Elders of the Otter Union") -> MeetingFact:
    return MeetingFact(
        id=f"meeting:{ordinal}",
        name=f"meeting {ordinal}",
        body=body,
        ordinal=ordinal,
        place="Riga",
        start=day,
        end=day,
        format=None,
        chair=None,
        sources=(TOLD,),
    )


def test_meetings_since_are_named_with_their_sources() -> None:
    others = met(9, "2024-01-01", body="Council of Masters of the Eel Union")
    known = Known(meetings=(met(3, "2022-09-08"), met(4, "2024-09-01"), others, met(5, "2027-09-09")), asked=True)
    (question,) = asked(roll(resolution(MET), 80, known), "meeting")
    assert "meeting 4, Council of Elders of the Otter Union, Riga, 1 September 2024" in question.words
    assert not any(words in question.words for words in ("meeting 3", "meeting 5", "meeting 9"))
    assert question.sources == ("A/RES/79/5, preamble, para. 3",)


@pytest.mark.parametrize(("known", "words"), [(NOTHING, "No register was asked"), (Known(asked=True), "tells of no")])
def test_that_nothing_is_known_is_said(known: Known, words: str) -> None:
    (question,) = asked(roll(resolution(MET), 80, known), "meeting")
    assert words in question.words


def test_members_since_are_named_at_the_title_that_names_their_organization() -> None:
    joined = MembershipFact(
        id="membership:1",
        member="Malta",
        organization="Otter Union",
        status="member",
        since="2024-07-04",
        sources=(TOLD,),
    )
    document = resolution("Noting the otters", title="Cooperation between the United Nations and the Otter Union")
    rolled = roll(document, 80, Known(memberships=(joined,)))
    (question,) = asked(rolled, "member")
    assert "Malta, member of Otter Union, since 4 July 2024" in question.words
    assert [one.style for one in rolled.paragraphs if question in one.questions] == ["title"]


def test_a_newer_text_of_the_series_is_told_with_what_it_dropped() -> None:
    base = resolution("Noting the mules", "Noting with concern that the northern track has fallen into disrepair")
    newer = resolution("Noting the mules")
    rolled = roll(base, 80, dropping(newer))
    assert [one.sources for one in asked(rolled, "newer")] == [("A/RES/79/44",)]
    assert [one.id for one in rolled.paragraphs if asked_here(one.questions)] == ["pp2"]


def dropping(newer: Document) -> Known:
    known = series(("A/RES/79/44", "2024-12-03"))
    return Known(series=known.series, newer=(newer,))


def asked_here(questions: tuple[object, ...]) -> bool:
    return any(getattr(question, "kind", "") == "dropped" for question in questions)


def test_a_title_that_counts_is_asked_about() -> None:
    rolled = roll(resolution("Noting the mules", title="Third conference on wandering libraries"), 80, NOTHING)
    assert len(asked(rolled, "session")) == 1
