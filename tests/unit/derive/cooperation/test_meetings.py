"""The meetings of a document: which words name one, and what is told of it."""

import pytest

from seized.derive.cooperation.meetings import meetings
from seized.model import Masthead, Meeting, Note, Passage, Segment, Segmentation
from seized.model.segment import Part


def document(*paragraphs: str, note: str = "", title: str | None = None) -> Segmentation:
    """Preambular paragraphs, numbered from pp1; the note belongs to the last."""
    segments, at = list[Segment](), 0
    for number, text in enumerate(paragraphs, start=1):
        part: Part = "preamble"
        opening = text.split(" ", 1)[0]
        span = (at, at + len(text))
        segments.append(Segment(f"pp{number}", part, None, 0, opening, Passage.plain(text, at), span))
        at += len(text) + 1
    notes = (Note("1", Passage.plain(note, at), (at, at + len(note)), segments[-1].id),) if note else ()
    return Segmentation(Masthead(organ="General Assembly", title=title), tuple(segments), notes, ())


def found(*paragraphs: str, note: str = "", title: str | None = None) -> tuple[Meeting, ...]:
    return meetings(document(*paragraphs, note=note, title=title))


def names(*paragraphs: str) -> list[str]:
    return [meeting.name for meeting in found(*paragraphs)]


def test_each_meeting_of_a_list_is_one_and_takes_the_body_of_the_first() -> None:
    listed = found(
        "Noting the fourth meeting of the Council of Elders of the Otter Union, held in Astana, Kazakhstan, on 3 and "
        "4 July 2031, the fifth meeting, held under the chairmanship of the Republic of Moldova on 9 May 2032 in video "
        "format, and the sixth meeting, to be held in Kenya in the last quarter of 2033,"
    )
    assert [(one.name, one.ordinal, one.place, one.start, one.end, one.format, one.chair) for one in listed] == [
        (
            "fourth meeting of the Council of Elders of the Otter Union",
            4,
            "Astana",
            "2031-07-03",
            "2031-07-04",
            None,
            None,
        ),
        ("fifth meeting", 5, None, "2032-05-09", "2032-05-09", "video", "Republic of Moldova"),
        ("sixth meeting", 6, None, "2033", "2033", None, None),
    ]
    assert {one.body for one in listed} == {"Council of Elders of the Otter Union"}


def test_a_shared_name_gives_one_meeting_for_each_number() -> None:
    shared = found(
        "Recalling the first, second and third Conferences of the River States, held in Rome on 1 May 2021, in Lima on "
        "2 May 2022 and in Accra on 3 and 4 May 2023,"
    )
    assert [(one.name, one.place, one.start, one.end) for one in shared] == [
        ("first Conference of the River States", "Rome", "2021-05-01", "2021-05-01"),
        ("second Conference of the River States", "Lima", "2022-05-02", "2022-05-02"),
        ("third Conference of the River States", "Accra", "2023-05-03", "2023-05-04"),
    ]


def test_the_day_of_one_is_not_given_to_all_that_share_a_name() -> None:
    shared = found("Recalling the eighth and ninth meetings of the Otter Council, held in Rome on 3 May 2031,")
    assert [(one.name, one.ordinal, one.start) for one in shared] == [
        ("eighth meeting of the Otter Council", 8, None),
        ("ninth meeting of the Otter Council", 9, None),
    ]


def test_places_that_cannot_be_told_apart_are_given_to_none() -> None:
    shared = found(
        "Recalling the first, second and third Rivers Conferences, held in Rome (2004), Lima (2009) and Oslo,"
    )
    assert [(one.place, one.start) for one in shared] == [(None, None)] * 3


def test_years_share_a_name_as_numbers_do() -> None:
    shared = found("Recalling the final documents of the 2010 and 2015 Rivers Conferences,")
    assert [(one.name, one.start, one.ordinal) for one in shared] == [
        ("2010 Rivers Conference", "2010", None),
        ("2015 Rivers Conference", "2015", None),
    ]


def test_footnotes_count_and_belong_to_their_paragraph() -> None:
    [meeting] = found(
        "Recalling the Rivers Declaration,",
        note="Report of the World Summit on Rivers, Lima, Peru, 28 June–2 July 2031 (A/CONF.9/1), chap. I.",
    )
    assert (meeting.paragraph, meeting.name, meeting.place) == ("pp1", "World Summit on Rivers", "Lima")
    assert (meeting.start, meeting.end) == ("2031-06-28", "2031-07-02")


def test_the_span_runs_from_the_name_to_the_end_of_what_is_told() -> None:
    text = "Noting the first Otter Forum, held in Rome on 3 May 2031, and its report,"
    [meeting] = found(text)
    assert text[slice(*meeting.span)] == "first Otter Forum, held in Rome on 3 May 2031"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Welcoming the regular consultative meetings of the Heads of State of River countries,",
            "regular consultative meetings of the Heads of State of River countries",
        ),
        ("Encourages annual strategic dialogue meetings;", "annual strategic dialogue meetings"),
        (
            "Encourages the convening of meetings of the Ministers of Rivers on a regular basis;",
            "meetings of the Ministers of Rivers",
        ),
        (
            "Proposes the high-level dialogue of the Secretary-General with the heads of other organizations;",
            "high-level dialogue of the Secretary-General with the heads of other organizations",
        ),
        (
            "Recalling the thirtieth special session of the General Assembly on rivers,",
            "thirtieth special session of the General Assembly on rivers",
        ),
        (
            "Commends the convening of the United Nations 2031 Rivers Conference;",
            "United Nations 2031 Rivers Conference",
        ),
        (
            "Welcoming the first meeting held in the Otter Plus format in Rome on 4 July 2031,",
            "first meeting held in the Otter Plus format",
        ),
        (
            "Recalling the third Conference on the Prevention of Floods (Freshets) and Droughts in All Their Aspects,",
            "third Conference on the Prevention of Floods (Freshets) and Droughts in All Their Aspects",
        ),
        (
            "Noting the ministerial meeting on rivers, lakes and marshes, held on 3 May 2031,",
            "ministerial meeting on rivers, lakes and marshes",
        ),
    ],
)
def test_a_name_runs_to_where_the_text_tells_of_the_meeting(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Requests the Secretary-General to report to it at its eighty-first session;",
        "Recalling the seventy-seventh session of the General Assembly and its general debate,",
        "Taking into account the twentieth anniversary of the Otter Union,",
        "Invites the Secretary-General to continue regular consultations with the Otter Union;",
        "Noting meetings, forums and dialogue among civilizations,",
        "Recognizing the Conference on Interaction and Confidence-building Measures in Asia,",
        "Invites the United Nations Conference on Trade and Development to help;",
        "Recalling the 2005 World Summit Outcome and the rules of the World Summit Secretariat,",
        "Stresses that meeting the needs of States comes first;",
        "Noting the decisions of the Conference of the Parties,",
        "Encourages preparatory meetings and workshops;",
    ],
)
def test_what_is_no_meeting(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Noting the Otter Summit of the African Union, held on 3 May 2031,", "African Union"),
        ("Noting the African Union Plus summit, held on 3 May 2031,", "African Union"),
        (
            "Noting the ninth meeting between the United Nations and the African Union, held on 3 May 2031,",
            "United Nations and the African Union",
        ),
        (
            "Noting the ninth session of the General Assembly of the Otter Union on rivers, held on 3 May 2031,",
            "General Assembly of the Otter Union",
        ),
        ("Noting the first Rivers Forum, held on 3 May 2031,", None),
        (
            "Noting that the Council of Elders of the Otter Union, at its ninth session, held in Rome in 2031,",
            "Council of Elders of the Otter Union",
        ),
    ],
)
def test_the_body_that_meets(text: str, body: str | None) -> None:
    assert [one.body for one in found(text)] == [body]


def test_a_number_alone_takes_the_body_of_its_own_series() -> None:
    listed = found(
        "Welcoming the ninth general cooperation meeting between the United Nations and the Otter Union, held in 2031,",
        "Requests both to follow up on the ninth general cooperation meeting;",
        "Noting the fifth meeting of the Council of Elders, held in Rome on 3 May 2031,",
        "Noting the annual meeting of the two organizations and their tenth meeting, held in Rome on 3 May 2031,",
    )
    assert [one.body for one in listed] == [
        "United Nations and the Otter Union",
        "United Nations and the Otter Union",
        "Council of Elders",
        "United Nations and the Otter Union",
        "United Nations and the Otter Union",
    ]


def test_the_title_tells_the_two_organizations() -> None:
    [meeting] = found(
        "Welcoming the third sectoral meeting between the two organizations, held in Cairo in 2031,",
        title="Cooperation between the United Nations and the Otter Union",
    )
    assert meeting.body == "United Nations and the Otter Union"


def test_what_stands_around_the_name_is_told_too() -> None:
    listed = found(
        "Recalling the initiative introduced by Kenya during its chairmanship at the Otter Union summit, held in Rome "
        "on 4 July 2031,",
        "Welcoming the convening in Lima on 3 May 2031 of the first Rivers Forum,",
        "Welcoming the Otter Union Tianjin Summit, held on 31 August and 1 September 2031,",
        "Recalling the declaration adopted by the World Conference on Rivers on 25 June 2031,",
    )
    assert [(one.place, one.start, one.chair) for one in listed] == [
        ("Rome", "2031-07-04", "Kenya"),
        ("Lima", "2031-05-03", None),
        ("Tianjin", "2031-08-31", None),
        (None, None, None),
    ]


def test_one_of_a_series_has_its_day_and_the_series_has_none() -> None:
    listed = found(
        "Welcoming the annual meeting of the Otter Council, held in Rome on 3 May 2031,",
        "Deciding on annual meetings of the Otter Council in Rome in 2031 and 2032,",
    )
    assert [(one.name, one.start) for one in listed] == [
        ("annual meeting of the Otter Council", "2031-05-03"),
        ("annual meetings of the Otter Council", None),
    ]


def test_what_another_noun_governs_is_no_part_of_the_name() -> None:
    assert names(
        "Noting the adoption at the third Conference of Heads of State of the Otter Union of the Rivers Agreement,",
        "Noting the decision of the Third Rivers Conference on the budget,",
    ) == ["third Conference of Heads of State of the Otter Union", "Third Rivers Conference"]


def test_a_meeting_named_twice_in_a_paragraph_is_one() -> None:
    twice = found(
        "Recalling the World Summit on Rivers and the follow-up to the World Summit on Rivers,",
        note="Report of the World Summit on Rivers, Lima, 28 June 2031, chap. I.",
    )
    assert [(one.name, one.start) for one in twice] == [("World Summit on Rivers", "2031-06-28")]


def test_hyphens_and_spaces_that_do_not_break_change_nothing() -> None:
    [meeting] = found(
        "Noting the twenty\u2011first meeting of the Otter Council, held in Rome on 3\u00a0May\u00a02031,"
    )
    assert (meeting.ordinal, meeting.start) == (21, "2031-05-03")
    assert meeting.name == "twenty\u2011first meeting of the Otter Council"


def test_the_title_of_a_treaty_stands_whole_in_the_body() -> None:
    parties = (
        "Contracting Parties to the Convention on the Prevention of Marine Pollution "
        "by Dumping of Wastes and Other Matter"
    )
    (told,) = found(f"Recalling the ninth meeting of the {parties},")
    assert told.body == parties


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("Noting the twenty second session of the Otter Committee, held on 3 May 2031,", "twenty second session", 22),
        (
            "Noting the one hundred and second session of the Otter Council, held on 3 May 2031,",
            "one hundred and second session",
            102,
        ),
        ("Noting the Pond Care +10 Conference, held in Geneva on 3 May 2031,", "Pond Care +10 Conference", None),
        ("Noting the Summit +2 Stocktaking Moment in Rome on 3 May 2031,", "Summit +2 Stocktaking Moment", None),
        ("Noting the expert group meeting held on 3 May 2031,", "expert group meeting", None),
    ],
)
def test_numbers_and_names_of_more_than_one_word(text: str, name: str, number: int | None) -> None:
    ((only, told),) = [(one.name, one.ordinal) for one in found(text)]
    assert (only.startswith(name), told) == (True, number)


def test_a_noun_alone_stands_for_the_meeting_named_before() -> None:
    text = (
        "Recalling the Agenda of the Third International Conference on Ponds, adopted by the Conference, which was "
        "held from 13 to 16 July 2031,"
    )
    assert [(one.name, one.ordinal, one.start) for one in found(text)] == [
        ("Third International Conference on Ponds", 3, "2031-07-13")
    ]
    text = (
        "Recalling the 2031 Conference to Save the Ponds, held in Rome on 2 May 2031, and the Conference held in Lima "
        "on 5 May 2027,"
    )
    assert [(one.name, one.place) for one in found(text)] == [
        ("2031 Conference to Save the Ponds", "Rome"),
        ("Conference to Save the Ponds", "Lima"),
    ]
    text = (
        "Recalling the Third Conference on Ponds, held in Rome on 2 May 2031, and the Conference held in Lima on "
        "5 May 2027,"
    )
    assert names(text)[1] == "Conference"


def test_forums_of_which_only_an_example_is_dated_are_no_meeting() -> None:
    assert not names("Noting important forums such as the debate of the Otter Union held on 3 May 2031,")


@pytest.mark.parametrize(
    "treaty",
    [
        "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
        "United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or "
        "Desertification, Particularly in Africa",
    ],
)
@pytest.mark.parametrize("apostrophe", ["'", "\u2019"])
def test_the_longest_title_of_a_treaty_stands_whole_in_the_name_of_its_meeting(treaty: str, apostrophe: str) -> None:
    name = f"second meeting of the States parties to the {treaty}"
    (only,) = found(f"Noting the {name}, held in Abidjan, Côte d{apostrophe}Ivoire, on 3 May 2031,")
    assert (only.name, only.place, only.start) == (name, "Abidjan", "2031-05-03")


@pytest.mark.parametrize(
    ("text", "name", "start"),
    [
        (
            "Noting the high-level debate of the General Assembly held on 15 June 2031 on otters,",
            "high-level debate of the General Assembly",
            "2031-06-15",
        ),
        (
            "Noting the ninth annual retreat of the Group of Otters,",
            "ninth annual retreat of the Group of Otters",
            None,
        ),
        (
            "Noting the high-level plenary meeting of the General Assembly, at the level of Heads of State, during the "
            "general debate of the ninetieth session of the General Assembly in 2035,",
            "high-level plenary meeting of the General Assembly",
            "2035",
        ),
        (
            "Noting the special meeting of the Economic and Social Council on otters,",
            "special meeting of the Economic and Social Council on otters",
            None,
        ),
    ],
)
def test_debates_retreats_and_special_meetings(text: str, name: str, start: str | None) -> None:
    assert [(one.name, one.start) for one in found(text)] == [(name, start)]


@pytest.mark.parametrize(
    "text",
    [
        "Noting the high-level debate of the General Assembly on otters,",
        "Noting the debate of the General Assembly held on 15 June 2031,",
        "Noting the annual retreat of the Group of Otters,",
        "Noting the special meeting of the Economic and Social Council,",
        "Noting the resumed sessions of the Otter Council,",
    ],
)
def test_debates_and_the_like_without_what_tells_them_apart(text: str) -> None:
    assert names(text) == []


def test_what_is_told_of_a_meeting_may_stand_behind_the_whole_wording_of_a_goal() -> None:
    (only,) = found(
        "Noting the 2031 Conference to Support Goal 3: Feed the otters, pikes and cranes of ponds, hosted by Kenya, "
        "held in Lima on 3 May 2031,"
    )
    assert (only.name, only.place, only.start) == ("2031 Conference to Support Goal 3", "Lima", "2031-05-03")
