"""What an edit means."""

import pytest

from seized.model.comparison_wording import remark_words
from tests.versions import RECITALS, compared

FILLER = ("Thanks the ferrymen of Brill for their patience;", "Decides to remain seized of the matter.")


def said(before: str, after: str) -> list[str]:
    found = compared((*RECITALS, before, *FILLER), (*RECITALS, after, *FILLER))
    return [remark_words(remark) for change in found.changes for remark in change.remarks]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Urges", "Encourages", "urges → encourages: weaker"),
        ("Invites", "Calls upon", "invites → calls upon: stronger"),
        ("Urges", "Strongly urges", "urges → strongly urges: stronger"),
        ("Strongly encourages", "Encourages", "strongly encourages → encourages: weaker"),
        ("Encourages", "Invites", "encourages → invites: as strong"),
        ("Urges", "Appeals to", "urges → appeals to: as strong"),
    ],
)
def test_verbs_that_ask(before: str, after: str, expected: str) -> None:
    tail = " Member States to mend the old locks before the autumn floods;"
    assert said(before + tail, after + tail) == [expected]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Notes", "Welcomes", "notes → welcomes: stronger"),
        ("Notes", "Notes with deep concern", "notes → notes with deep concern: stronger"),
        ("Takes note of", "Takes note with appreciation of", "takes note → takes note with appreciation: stronger"),
        ("Welcomes", "Condemns", "welcomes → condemns"),
    ],
)
def test_verbs_that_speak(before: str, after: str, expected: str) -> None:
    tail = " the plan of the lock keepers for the upper harbour and its lanterns;"
    assert said(before + tail, after + tail) == [expected]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Noting", "Noting with concern", "noting → noting with concern: stronger"),
        ("Taking note of", "Welcoming", "taking note → welcoming: stronger"),
        ("Expressing profound regret at", "Noting", "expressing profound regret → noting: weaker"),
        ("Recalling", "Recalling also", None),
        ("Noting", "Noting further", None),
    ],
)
def test_verbs_that_open_recitals(before: str, after: str, expected: str | None) -> None:
    tail = " the plan of the lock keepers for the upper harbour and its lanterns,"
    assert said(before + tail, after + tail) == ([expected] if expected else [])


ASKED = (
    "Requests the Secretary-General to submit to the General Assembly at its seventy-ninth session a report on eels;"
)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (ASKED, ASKED.replace("ninth", "eighth"), ["due: 79th session → 78th session"]),
        (ASKED, ASKED.replace(" a report", " and annually thereafter a report"), ["now recurring: annual"]),
        (ASKED, ASKED.replace(" at its seventy-ninth session", ""), ["no longer due: 79th session"]),
        (
            "Invites Member States to mend the old locks before the autumn floods;",
            "Invites the Economic and Social Council to mend the old locks before the autumn floods;",
            ["asked: Member States → Economic and Social Council"],
        ),
        (
            "Urges Member States to mend the old locks before the autumn floods;",
            "Urges Member States to mend the old locks, as appropriate, before the autumn floods;",
            ["“as appropriate” put in: weaker"],
        ),
        (
            "Urges Member States to mend, where possible, the old locks before the floods;",
            "Urges Member States to mend the old locks before the floods;",
            ["“where possible” taken out: stronger"],
        ),
        (
            "Recalling General Assembly resolution 73/2 of 9 April 2019 on lanterns and their keepers,",
            "Recalling General Assembly resolution 75/4 of 7 April 2021 on lanterns and their keepers,",
            ["cites: A/RES/73/2 of 9 April 2019 → A/RES/75/4 of 7 April 2021"],
        ),
        (
            "Urges Member States to mend the old locks before the autumn floods;",
            "Urges Member States to mend the old locks before the autumn floods, and requests the Secretary-General "
            "to lend them his barges;",
            ["now also requests", "now also asked: Secretary-General"],
        ),
    ],
)
def test_whom_by_when_and_on_what_authority(before: str, after: str, expected: list[str]) -> None:
    assert said(before, after) == expected


def test_wholly_new_paragraphs_mean_nothing_beside_themselves() -> None:
    found = compared((*RECITALS, *FILLER), (*RECITALS, ASKED, *FILLER))
    assert [change.remarks for change in found.changes if change.kind == "new"] == [()]
