"""How often a line of meetings is held."""

import pytest

from .test_meetings import found


@pytest.mark.parametrize(
    ("text", "name", "recurrence"),
    [
        (
            "Welcomes the initiative to convene regular consultative meetings of the Heads of State of Otter lands,",
            "regular consultative meetings of the Heads of State of Otter lands",
            "regular",
        ),
        (
            "Encourages the convening of meetings of the Ministers for Rivers of Otter States on a regular basis,",
            "meetings of the Ministers for Rivers of Otter States",
            "regular",
        ),
        (
            "Encourages the States to convene on an annual basis the meetings of the Council of Elders,",
            "meetings of the Council of Elders",
            "annual",
        ),
        (
            "Notes the meetings of the Council of Elders, to be held every two years,",
            "meetings of the Council of Elders",
            "biennial",
        ),
        ("Notes the World Forum on Mud, held every four years,", "World Forum on Mud", "every 4 years"),
        (
            "Encourages the Union to biennially convene the Fair River Forum for Otters,",
            "Fair River Forum for Otters",
            "biennial",
        ),
        (
            "Notes the ninth annual meeting of the Council of Elders, held in Nairobi on 4 May 2031,",
            "ninth annual meeting of the Council of Elders",
            None,
        ),
        (
            "Notes the annual meeting of the Council of Elders held in Nairobi on 4 May 2031,",
            "annual meeting of the Council of Elders",
            None,
        ),
        (
            "Notes the meeting of the Council of Elders held in Nairobi on 4 May 2031,",
            "meeting of the Council of Elders",
            None,
        ),
    ],
)
def test_a_line_of_meetings_has_a_rhythm(text: str, name: str, recurrence: str | None) -> None:
    assert [(meeting.name, meeting.recurrence) for meeting in found(text)] == [(name, recurrence)]


def test_the_meetings_on_the_sidelines_recur_as_the_words_say() -> None:
    told = found(
        "Encourages the convening of meetings of the Ministers for Rivers of Otter States on a regular basis, as "
        "well as their annual meetings on the sidelines of the General Assembly,"
    )
    assert [meeting.recurrence for meeting in told] == ["regular", "annual"]


def test_other_gatherings_are_no_part_of_the_body() -> None:
    (told,) = found("Encourages the use of regular consultative meetings of Heads of State and other forums to do so,")
    assert (told.name, told.body) == ("regular consultative meetings of Heads of State", "Heads of State")
