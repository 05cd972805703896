"""When, where, in which form and under whom."""

import pytest

from seized.derive.cooperation.circumstances import circumstances


def told(text: str) -> tuple[str | None, str | None, str | None, str | None, str | None]:
    [facts], _ = circumstances(text, 0, len(text))
    return facts.place, facts.start, facts.end, facts.format, facts.chair


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (", held in Rome on 3 May 2031, and", ("Rome", "2031-05-03", "2031-05-03", None, None)),
        (", which was convened from 30 November to 2 December 2031 at the United Nations Office at Geneva",
         ("Geneva", "2031-11-30", "2031-12-02", None, None)),
        (" to be held in Azerbaijan in the last quarter of 2031", (None, "2031", "2031", None, None)),
        (" at the beginning of 2031 in Cairo", ("Cairo", "2031", "2031", None, None)),
        (" in Lima in May 2031 in an in-person format", ("Lima", "2031-05", "2031-05", "in person", None)),
        (", held virtually on 3 May 2031", (None, "2031-05-03", "2031-05-03", "video", None)),
        (", held in hybrid format on 3 May 2031", (None, "2031-05-03", "2031-05-03", None, None)),
        (", chaired by Kenya and held by videoconference", (None, None, None, "video", "Kenya")),
        (" in Tirana on 3 May 2031 under the presidency of Albania for 2031",
         ("Tirana", "2031-05-03", "2031-05-03", None, "Albania")),
        (", held at the Otter resort in Turkmenbashi, Turkmenistan, on 3 May 2031",
         ("Turkmenbashi", "2031-05-03", "2031-05-03", None, None)),
        (", hosted by Kenya and Peru, to be held in Nice, France, in June 2031",
         ("Nice", "2031-06", "2031-06", None, None)),
        (", held in Nowa Huta, Poland, on 3 May 2031", ("Nowa Huta", "2031-05-03", "2031-05-03", None, None)),
        (" (Rome, 3–5 May 2031)", ("Rome", "2031-05-03", "2031-05-05", None, None)),
        (", held in Rome from 23 to 27 October and on 25 November 2031",
         ("Rome", "2031-10-23", "2031-11-25", None, None)),
        (", held in Ramallah and Jericho in July 2031", (None, "2031-07", "2031-07", None, None)),
        (" to review the Plan of Action, held on 3 May 2031", (None, "2031-05-03", "2031-05-03", None, None)),
        (" and the report of 3 May 2031", (None, None, None, None, None)),
    ],
)  # fmt: skip
def test_circumstances(text: str, expected: tuple[str | None, ...]) -> None:
    assert told(text) == expected


def test_they_end_where_other_words_begin() -> None:
    text = ", held in Rome on 3 May 2031, and welcomes the Plan"
    assert circumstances(text, 0, len(text))[1] == text.index(", and welcomes")


def test_of_several_meetings_each_is_told_in_turn() -> None:
    text = " on 1 May 2021, 2 May 2022 and 3 and 4 May 2023"
    facts, _ = circumstances(text, 0, len(text), several=True)
    assert [(one.start, one.end) for one in facts] == [
        ("2021-05-01", "2021-05-01"),
        ("2022-05-02", "2022-05-02"),
        ("2023-05-03", "2023-05-04"),
    ]


def test_the_place_holds_until_another_is_named() -> None:
    text = ", held in Rome from 3 to 5 May 2031 and from 6 to 8 June 2032"
    facts, _ = circumstances(text, 0, len(text), several=True)
    assert [(one.place, one.start) for one in facts] == [("Rome", "2031-05-03"), ("Rome", "2032-06-06")]
