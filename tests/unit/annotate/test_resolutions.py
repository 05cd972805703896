"""The sentences are made up; the numbers and dates in them need not exist."""

import pytest

from seized.annotate.authorship import Attributions
from seized.annotate.resolutions import resolutions

ASSEMBLY, COUNCIL = "General Assembly", "Human Rights Council"


def cited(text: str, enacting: str | None = ASSEMBLY, session: int | None = None) -> list[tuple[str, str | None]]:
    return [(text[m.start : m.end], m.symbol) for m in resolutions(text, Attributions(enacting, session))]


def symbols(text: str, enacting: str | None = ASSEMBLY, session: int | None = None) -> list[str | None]:
    return [symbol for _, symbol in cited(text, enacting, session)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Recalling its resolutions 64/183 of 18 December 2009, 65/124 of 13 December 2010 and 67/15,",
            ["A/RES/64/183", "A/RES/65/124", "A/RES/67/15"],
        ),
        ("Resolutions 53/243 A and B.", ["A/RES/53/243 A", "A/RES/53/243 B"]),
        ("Resolution 2200 A (XXI), annex.", ["A/RES/2200 (XXI)"]),
        (
            "in paragraph 4 of resolution S-30/1 and section III of its resolution 66/246",
            ["A/RES/S-30/1", "A/RES/66/246"],
        ),
        (
            "Resolutions 52/214, sect. B, 57/283 B, sect. III, and 58/250, para. 3.",
            ["A/RES/52/214", "A/RES/57/283 B", "A/RES/58/250"],
        ),
        (
            "its resolutions 74/134 of 18 December 2019 on the mountain child and 73/148 of 17 December 2018 on wells",
            ["A/RES/74/134", "A/RES/73/148"],
        ),
        (
            "Security Council resolutions 1325 (2000) on women, 1820 (2008) and 70/1",
            ["S/RES/1325 (2000)", "S/RES/1820 (2008)", None],
        ),
        ("the peaceful resolution of conflicts in 3/4 of all cases", []),
        ("a resolution of 15 December 2022", []),
        ("decisions taken within resolution 5 days", []),
    ],
)
def test_lists_and_forms(text: str, found: list[str | None]) -> None:
    assert symbols(text) == found


@pytest.mark.parametrize(
    ("text", "enacting", "found"),
    [
        (
            "Recalling Economic and Social Council resolution 2020/1 and Council resolution 2021/4,",
            ASSEMBLY,
            ["E/RES/2020/1", "E/RES/2021/4"],
        ),
        ("under the Council’s resolution 2122 (2013)", ASSEMBLY, ["S/RES/2122 (2013)"]),
        ("under the Assembly’s resolution 60/1", COUNCIL, ["A/RES/60/1"]),
        ("pursuant to Council resolution 2122 (2013)", ASSEMBLY, ["S/RES/2122 (2013)"]),
        ("Recalling Human Rights Council resolution 16/18 of 24 March 2011", ASSEMBLY, ["A/HRC/RES/16/18"]),
        (
            "the forum that the Human Rights Council, in paragraph 2 of its resolution 16/18, set up",
            ASSEMBLY,
            ["A/HRC/RES/16/18"],
        ),
        (
            "Recalling the work of the Human Rights Council, and recalling that, in its resolution 61/5,",
            ASSEMBLY,
            ["A/RES/61/5"],
        ),
        (
            "through its resolution 54/18 of 12 October 2023, the Human Rights Council asked for it",
            ASSEMBLY,
            ["A/HRC/RES/54/18"],
        ),
        ("all relevant General Assembly resolutions, including resolution 65/182,", COUNCIL, ["A/RES/65/182"]),
        (
            "resolutions of the Human Rights Council, including resolutions 53/26 and 52/31",
            ASSEMBLY,
            ["A/HRC/RES/53/26", "A/HRC/RES/52/31"],
        ),
        ("in line with resolution 5/5 of the United Nations Environment Assembly", ASSEMBLY, ["UNEP/EA.5/Res.5"]),
        ("Recalling Commission on Human Rights resolution 1998/72,", ASSEMBLY, [None]),
        ("the adoption of resolution 2000/22 of 18 August 2000", ASSEMBLY, [None]),
        ("Taking note of Commission on Narcotic Drugs resolution 65/2 of 18 March 2022", ASSEMBLY, [None]),
        ("CAC/COSP/2021/17, sect. I.A, resolution 9/2, para. 15.", ASSEMBLY, [None]),
        ("in its resolution 48/3 of 7 October 2021", None, [None]),
        ("in resolution 1540 (2004)", None, ["S/RES/1540 (2004)"]),
        ("and its decision 73/547 of 20 December 2018", ASSEMBLY, [None]),
        ("Governing Council decision 25/4", ASSEMBLY, [None]),
    ],
)
def test_whose_it_is(text: str, enacting: str | None, found: list[str | None]) -> None:
    assert symbols(text, enacting) == found


def test_an_organ_cites_no_later_session_of_its_own() -> None:
    assert symbols("in resolution 65/182", COUNCIL, 54) == [None]


def test_remembers_whose_a_number_was() -> None:
    text = "Recalling Human Rights Council resolution 42/23, stresses that resolution 42/23 and resolution 42/24 apply"
    assert symbols(text) == ["A/HRC/RES/42/23", "A/HRC/RES/42/23", "A/RES/42/24"]


def test_words_cited_and_dates() -> None:
    text = (
        "Recalling General Assembly resolution 60/251 of 15 March 2006 and its resolutions 61/1 and 61/2 of 4 May 2007,"
    )
    found = [(text[m.start : m.end], m.date) for m in resolutions(text, Attributions(ASSEMBLY))]
    assert found == [
        ("General Assembly resolution 60/251 of 15 March 2006", "2006-03-15"),
        ("61/1", "2007-05-04"),
        ("61/2 of 4 May 2007", "2007-05-04"),
    ]


def test_numbers_in_the_style_of_other_bodies() -> None:
    assert cited("Decisions 2/CP.27 and 2/CMA.4; see resolution A.1156(32) and resolution 9 (Cg-18).") == [
        ("2/CP.27", None),
        ("2/CMA.4", None),
        ("resolution A.1156(32)", None),
        ("resolution 9 (Cg-18)", None),
    ]
