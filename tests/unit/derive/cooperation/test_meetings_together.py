"""Meetings told together: what stands behind the last is told of each, or of each in turn."""

import pytest

from seized.derive.cooperation.meetings import meetings
from tests.unit.derive.cooperation.noted import document

Told = list[tuple[str | None, str | None]]


def told(text: str) -> Told:
    return [(one.place, one.start) for one in meetings(document(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Noting the ninth meeting of the Otter Council, as well as the meetings of the Otter Committees, to be "
            "held in Rome, Italy, from 3 to 5 May 2031,",
            [("Rome", "2031-05-03")] * 2,
        ),
        (
            "Noting the ninth session of the Otter Council, the fifth session of the Otter Committee and the first "
            "session of the Otter Commission, held in Rome from 3 to 5 May 2031,",
            [("Rome", "2031-05-03")] * 3,
        ),
        (
            "Noting the ninth meeting of the Parties to the Otter Treaty and the third meeting of the Parties to the "
            "Otter Protocol, held concurrently in Rome on 3 May 2031,",
            [("Rome", "2031-05-03")] * 2,
        ),
        (
            "Noting the Ninth Conference and Commemorative Meeting of the Otter Movement, held in Rome on 3 May 2031,",
            [("Rome", "2031-05-03")] * 2,
        ),
    ],
)
def test_what_is_told_behind_a_list_is_told_of_each_meeting(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "Noting the ninth meeting of the Otter Council, held in Abu Dhabi on 2 May 2031, as well as the meeting of "
            "the Pond Committee, held in New York on 3 May 2031,",
            ("Abu Dhabi", "2031-05-02"),
        ),
        (
            "Noting the ninth meeting of the Otter Council and the tenth meeting of the Otter Council of the Ponds, "
            "held in Rome on 3 May 2031,",
            (None, None),
        ),
        (
            "Noting the ninth meeting of the Otter Council and the meeting of the Pond Committee held in Rome on 3 May "
            "2031,",
            (None, None),
        ),
        (
            "Noting the ninth meeting of the Otter Council and the meeting of the Pond Council, held in Rome on 3 May "
            "2031,",
            (None, None),
        ),
        (
            "Noting the Third Conference on Ponds and the summit for the adoption of the Otter Agenda, held in Rome on "
            "3 May 2031,",
            (None, None),
        ),
        (
            "Noting the Ninth Review Conference and the Meeting of the Otter Parties, held in Rome on 3 May 2031,",
            (None, None),
        ),
        (
            "Noting the ninth meeting of the Otter Council, with thanks for the meeting of the Pond Committee, held in "
            "Rome on 3 May 2031,",
            (None, None),
        ),
    ],
)
def test_a_meeting_keeps_its_own_circumstances_and_takes_none_of_another_occasion(
    text: str, first: tuple[str | None, str | None]
) -> None:
    assert told(text)[0] == first


def test_several_meetings_of_one_name_are_told_in_turn() -> None:
    resumed = meetings(
        document(
            "Noting the two resumed sessions of the ninth meeting of the Otter Council, held online from 3 to 6 May "
            "2031 and in Rome, Italy, from 25 to 27 June 2031,"
        )
    )
    assert [(one.body, one.format, one.place, one.start, one.end) for one in resumed] == [
        ("Otter Council", "video", None, "2031-05-03", "2031-05-06"),
        ("Otter Council", None, "Rome", "2031-06-25", "2031-06-27"),
    ]
    held = (
        "Noting the meetings of the Otter Council, held in Oslo on 4 May 2031, 5 May 2032, by videoconference on 2 "
        "June 2033 and on 3 June 2034, in Rome on 27 May and 30 September 2035 and in Lima on 1 and 2 May 2036,"
    )
    assert [(one.place, one.format, one.start, one.end) for one in meetings(document(held))] == [
        ("Oslo", None, "2031-05-04", "2031-05-04"),
        ("Oslo", None, "2032-05-05", "2032-05-05"),
        (None, "video", "2033-06-02", "2033-06-02"),
        (None, "video", "2034-06-03", "2034-06-03"),
        ("Rome", None, "2035-05-27", "2035-05-27"),
        ("Rome", None, "2035-09-30", "2035-09-30"),
        ("Lima", None, "2036-05-01", "2036-05-02"),
    ]


def test_one_meeting_over_the_end_of_a_month_is_one() -> None:
    (only,) = meetings(document("Noting the ninth meeting of the Otter Council, held on 30 April and 1 May 2031,"))
    assert (only.start, only.end) == ("2031-04-30", "2031-05-01")
