import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from seized.model import Masthead, Passage, Placed
from seized.segment.masthead import HeadLine, masthead

UNKNOWN = "The Board of Ferries,"
"""The formula of an organ that no table has."""


def lines(text: str) -> Iterator[HeadLine]:
    for line in re.finditer(".+", text):
        yield HeadLine(Passage.plain(line[0], line.start()))


def placed(text: str, formula: str | None = UNKNOWN, **how: Any) -> Masthead:
    """The masthead of a text that its formula follows on the next line."""
    return masthead([*lines(text)], formula=Passage.plain(formula, len(text) + 1) if formula else None, **how)


def read(text: str, formula: str | None = UNKNOWN) -> Masthead:
    """The values alone."""
    return msgspec.structs.replace(placed(text, formula), placed=())


DRAFT = """
United Nations A/C.3/91/L.45/Rev.1
General Assembly Distr.: Limited
7 November 2036
Original: English
Ninety-first session
Third Committee
Agenda item 71 (b)
Promotion of reading: libraries
in small towns
Antigua and Barbuda, Bosnia and Herzegovina, Netherlands
(Kingdom of the), United Kingdom of Great Britain and
Northern Ireland and Uruguay:* draft resolution
Libraries in towns with
fewer than 5,000 inhabitants, 2037–
2040
"""

RESOLUTION = """
United Nations A/RES/91/17
General Assembly Distr.: General
19 December 2036
Ninety-first session
Agenda items 13 and 75 (a)
Promotion of reading
Resolution adopted by the General Assembly
on 4 December 2036
[without reference to a Main Committee (A/91/L.11 and A/91/L.11/Add.1)]
91/17. Libraries on
riverboats
47th plenary meeting
4 December 2036
"""

COUNCIL_DRAFT = """
United Nations A/HRC/98/L.27
General Assembly Distr.: Limited
1 April 2036
Original: English
Human Rights Council
Ninety-eighth session
24 February–4 April 2036
Agenda item 3
Promotion and protection of all human rights
Albania,* Costa Rica, Côte d'Ivoire,* Türkiye* and Ghana (on behalf of the Group of African States): draft resolution
98/… Libraries and the right to education
"""


def test_draft() -> None:
    assert read(DRAFT) == Masthead(
        kind="draft resolution",
        symbol="A/C.3/91/L.45/Rev.1",
        organ="General Assembly",
        session=91,
        agenda_items=("71 (b)",),
        date="2036-11-07",
        title="Libraries in towns with fewer than 5,000 inhabitants, 2037–2040",
        sponsors=(
            "Antigua and Barbuda",
            "Bosnia and Herzegovina",
            "Netherlands (Kingdom of the)",
            "United Kingdom of Great Britain and Northern Ireland",
            "Uruguay",
        ),
    )


def test_resolution() -> None:
    assert read(RESOLUTION) == Masthead(
        kind="resolution",
        symbol="A/RES/91/17",
        organ="General Assembly",
        session=91,
        agenda_items=("13", "75 (a)"),
        date="2036-12-04",
        title="Libraries on riverboats",
        derived_from=("A/91/L.11", "A/91/L.11/Add.1"),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            DRAFT,
            [
                "draft resolution",
                "A/C.3/91/L.45/Rev.1",
                "A/C.3/91/L.45/Rev.1",
                "Ninety-first session",
                "71 (b)",
                "7 November 2036",
                "Libraries in towns with\nfewer than 5,000 inhabitants, 2037–\n2040",
                "Antigua and Barbuda",
                "Bosnia and Herzegovina",
                "Netherlands\n(Kingdom of the)",
                "United Kingdom of Great Britain and\nNorthern Ireland",
                "Uruguay",
            ],
        ),
        (
            RESOLUTION,
            [
                "Resolution adopted by the General Assembly",
                "A/RES/91/17",
                "General Assembly",
                "Ninety-first session",
                "13",
                "75 (a)",
                "4 December 2036",
                "Libraries on\nriverboats",
                "A/91/L.11",
                "A/91/L.11/Add.1",
            ],
        ),
        ("Agenda items 18 (a) and (b)\nRivers", [UNKNOWN, "Board of Ferries", "18 (a)", "18 (a) and (b)"]),
        ("A/RES/91/17\nNinety-first session", ["A/RES/91/17"] * 3 + ["Ninety-first session"]),
        ("A/RES/91/17\nAgenda item 7", ["A/RES/91/17"] * 4 + ["7"]),
        ("Ferries\n3rd plenary meeting\n4 May 2036",
         ["3rd plenary meeting\n4 May 2036", "Board of Ferries", "4 May 2036", "Ferries"]),
        ("Resolution 399 (1976)\nof 1 June 1976",
         ["Resolution 399 (1976)", "399 (1976)", "Resolution 399 (1976)", "1 June 1976"]),
        ("GENERAL ASSEMBLY Distr.: Limited\nCuba: amendment to draft resolution A/91/L.8",
         ["amendment to draft resolution", "GENERAL ASSEMBLY", "Cuba"]),
    ],
)  # fmt: skip
def test_every_value_stands_where_its_words_do(text: str, words: list[str]) -> None:
    whole = f"{text}\n{UNKNOWN}"
    assert [whole[slice(*fact.span)] for fact in placed(text).placed] == words


def test_an_assembly_speaks_in_its_formula_and_numbers_its_resolutions() -> None:
    text, formula = "3699 A (XXX). Harbour fees\n2441st plenary meeting,\n10 December 1975.", "The General Assembly,"
    facts = {fact.field: f"{text}\n{formula}"[slice(*fact.span)] for fact in placed(text, formula).placed}
    assert facts == {
        "kind": "3699 A (XXX)",
        "symbol": "3699 A (XXX)",
        "organ": "General Assembly",
        "session": "3699 A (XXX)",
        "date": "10 December 1975",
        "title": "Harbour fees",
    }


def test_a_group_stands_in_the_note_that_names_it() -> None:
    note = Passage.plain("On behalf of the members of the Group of African States.", 100)
    found = placed("Chad:* draft resolution\nFerries", notes=[note])
    assert found.sponsors == ("Chad", "Group of African States")
    assert found.placed[-1] == Placed("sponsors", "Group of African States", (132, 155))


def test_closing_lines_of_their_own() -> None:
    found = placed(
        "A/RES/91/17\nFerries",
        closing=[HeadLine(Passage.plain("97e séance plénière", 100)), HeadLine(Passage.plain("4 May 2036", 120))],
    )
    assert (found.title, found.date) == ("Ferries", "2036-05-04")
    assert Placed("date", "2036-05-04", (120, 130)) in found.placed


def test_human_rights_council_draft() -> None:
    found = read(COUNCIL_DRAFT)
    assert (found.kind, found.organ, found.session) == ("draft resolution", "Human Rights Council", 98)
    assert (found.date, found.agenda_items) == ("2036-04-01", ("3",))
    assert found.title == "Libraries and the right to education"
    assert found.sponsors == ("Albania", "Costa Rica", "Côte d’Ivoire", "Türkiye", "Ghana", "Group of African States")


@pytest.mark.parametrize(
    ("text", "symbol", "date"),
    [
        ("United Nations S/RES/3999 (2036)\nResolution 3999 (2036)\n"
         "Adopted by the Security Council at its 12036th meeting, on\n6 November 2036",
         "S/RES/3999 (2036)", "2036-11-06"),
        ("Resolution 3999 (2036)\nAdopted by the Security Council on 6 November 2036",
         "S/RES/3999 (2036)", "2036-11-06"),
        ("Resolution 399 (1976)\nof 1 June 1976", "S/RES/399 (1976)", "1976-06-01"),
    ],
)  # fmt: skip
def test_security_council_resolution(text: str, symbol: str, date: str) -> None:
    assert read(text) == Masthead(kind="resolution", symbol=symbol, organ="Security Council", date=date)


def test_security_council_draft() -> None:
    found = read(
        "S/2036/970\nSecurity Council Provisional\n20 November 2036\nJapan, Malta and Slovenia:\ndraft resolution"
    )
    assert (found.kind, found.organ, found.session) == ("draft resolution", "Security Council", None)
    assert (found.date, found.title, found.sponsors) == ("2036-11-20", None, ("Japan", "Malta", "Slovenia"))


def test_statement_of_the_president() -> None:
    found = read(
        "S/PRST/2036/3\nSecurity Council\nStatement by the President of the Security Council\n"
        "At the 11619th meeting of the Security Council, held on 2 May 2036, the President stated:"
    )
    assert (found.kind, found.symbol, found.date) == ("presidential statement", "S/PRST/2036/3", "2036-05-02")


def test_economic_and_social_council() -> None:
    found = read(
        "Economic and Social Council\n2036 session\nAgenda item 12 (g)\nCoordination\n"
        "Resolution adopted by the Economic and\nSocial Council on 22 July 2036\n"
        "[on the recommendation of the Commission on Rivers (E/2036/24)]\n2036/33. Ferries"
    )
    assert (found.symbol, found.session, found.title) == ("E/RES/2036/33", 2036, "Ferries")
    assert found.derived_from == ("E/2036/24",)


def test_mimeographed_resolution() -> None:
    found = read(
        "UNITED NATIONS\nGENERAL ASSEMBLY\nDistr.\nGENERAL\nA/RES/43/390\n9 February 1989\nForty-third session\n"
        "Agenda item 84\nRESOLUTION ADOPTED BY THE GENERAL ASSEMBLY\n"
        "[on the report of the Second Committee (A/43/995/Add.4)]\n"
        "43/390. Fishing harbours\n83rd plenary meeting\n20 December 1988"
    )
    assert (found.kind, found.symbol, found.date) == ("resolution", "A/RES/43/390", "1988-12-20")
    assert (found.title, found.derived_from) == ("Fishing harbours", ("A/43/995/Add.4",))


def test_bound_volume() -> None:
    text = "3699 A (XXX). Harbour fees\n2441st plenary meeting,\n10 December 1975."
    assert read(text, formula="The General Assembly,") == Masthead(
        kind="resolution",
        symbol="A/RES/3699 (XXX)",
        organ="General Assembly",
        session=30,
        date="1975-12-10",
        title="Harbour fees",
    )
    assert read(text).symbol is None


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ("Agenda item 15", ("15",)),
        ("Agenda item 99 (hh)", ("99 (hh)",)),
        ("Agenda items 18 (a) and (b), 20 and 21", ("18 (a)", "18 (b)", "20", "21")),
        ("Agenda items 13, 110 and\n112", ("13", "110", "112")),
        ("Items 19 and 20 of the preliminary list*", ("19", "20")),
        ("Item 9 of the provisional agenda", ("9",)),
        ("Agenda item 18 (a)\nRivers: building on\nAgenda 21", ("18 (a)",)),
        ("Agenda item", ()),
    ],
)
def test_agenda_items(line: str, items: tuple[str, ...]) -> None:
    assert (
        read(f"A/91/L.2\nNinety-first session\n{line}\nRivers\nCuba: draft resolution\nFerries").agenda_items == items
    )


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("Ninety-first session", 91),
        ("Resumed ninety-first session", 91),
        ("Twelfth emergency special session", None),
        ("Substantive session of 2010", 2010),
        ("A/RES/ES-12/3", None),
        ("A/HRC/98/L.2", 98),
        ("S/2036/970", None),
    ],
)
def test_session(text: str, session: int | None) -> None:
    assert read(text).session == session


@pytest.mark.parametrize(
    ("line", "kind", "sponsors", "origins"),
    [
        ("Draft resolution submitted by the President of the General Assembly", "draft resolution", (), ()),
        (
            "Draft resolution submitted by the Vice-Chair of the Committee, Ada\nByron Ray (Malta), on the basis of "
            "informal consultations on draft\nresolution A/C.2/91/L.39",
            "draft resolution",
            (),
            ("A/C.2/91/L.39",),
        ),
        ("Draft decision submitted by the Chair on the recommendation of the Economic and\nSocial Council",
         "draft decision", (), ()),
        ("Draft resolution submitted by Chad,\nCuba and Bosnia\nand Herzegovina",
         "draft resolution", ("Chad", "Cuba", "Bosnia and Herzegovina"), ()),
        ("Cuba: revised draft resolution", "draft resolution", ("Cuba",), ()),
    ],
)  # fmt: skip
def test_submission(line: str, kind: str, sponsors: tuple[str, ...], origins: tuple[str, ...]) -> None:
    found = read(f"A/91/L.2\nNinety-first session\nAgenda item 7\nRivers\n{line}\nFerries on\nrivers")
    assert (found.kind, found.sponsors, found.derived_from) == (kind, sponsors, origins)
    assert found.title == "Ferries on rivers"


def test_the_type_tells_sponsors_from_the_item_title() -> None:
    lines = [
        ("Agenda item 7", 60, 10),
        ("The situation in Chad,", 60, 10),
        ("Mali and the Niger", 60, 10),
        ("Ruritania, Atlantis and", 123, 10),
        ("Cuba: draft resolution", 123, 10),
        ("Ferries", 123, 12),
    ]
    found = masthead(
        [HeadLine(Passage.plain(text), bold=True, left=left, size=size, page=1) for text, left, size in lines],
        formula=Passage.plain(UNKNOWN),
    )
    assert found.sponsors == ("Ruritania", "Atlantis", "Cuba")
    assert found.title == "Ferries"


def test_a_wrapped_list_is_told_from_the_item_title_by_its_names() -> None:
    found = read("Agenda item 7\nRivers of\nEurope\nChad, Cuba, Ruritania and\nZambia: draft resolution\nFerries")
    assert found.sponsors == ("Chad", "Cuba", "Ruritania", "Zambia")


def test_no_sponsor_line() -> None:
    assert read("A/91/L.2\nNinety-first session\nAgenda item 7\nRivers\nFerries").title == "Ferries"
    assert read("A/91/L.2\nNinety-first session\nAgenda item 7\nRivers").title is None


def test_composite_resolution() -> None:
    found = read(
        "A/RES/91/264 A-B\nResolution adopted by the General Assembly on 3 July 2037\n91/264. Presses\nA\nPaper"
    )
    assert (found.symbol, found.title) == ("A/RES/91/264 A-B", "Presses")


def test_symbol_of_another_text_is_not_taken() -> None:
    text = "Draft resolution submitted by the Chair, on the basis of informal consultations on draft\nresolution"
    assert read(f"Seventh session\n{text} A/C.2/7/L.39").symbol is None


def test_amendment_and_addendum() -> None:
    head = (
        "United Nations A/91/L.9/Add.1\nGeneral Assembly Distr.: Limited\nNinety-first session\nAgenda item 5\nRivers\n"
    )
    amendment = read(f"{head}Belarus and Cuba: amendment to draft resolution A/91/L.8", formula=None)
    assert (amendment.kind, amendment.sponsors, amendment.title) == ("other", ("Belarus", "Cuba"), None)
    addendum = read(
        f"{head}Ferries\nAddendum\nAdd the following countries to the list of sponsors of the draft resolution:\n"
        "Antigua and Barbuda and Chad",
        formula=None,
    )
    assert (addendum.kind, addendum.sponsors) == ("draft resolution", ("Antigua and Barbuda", "Chad"))


@pytest.mark.parametrize(
    ("text", "formula", "kind"),
    [
        ("A/91/277\nReport of the Secretary-General", None, "other"),
        ("A/RES/91/17", None, "resolution"),
        ("A/HRC/DEC/98/101", UNKNOWN, "decision"),
        ("Ferries", UNKNOWN, "draft resolution"),
        ("Ferries\n3rd (resumed) plenary meeting", UNKNOWN, "resolution"),
    ],
)
def test_kind(text: str, formula: str | None, kind: str) -> None:
    assert read(text, formula).kind == kind


def test_nothing_gives_nothing() -> None:
    assert masthead([]) == Masthead()
