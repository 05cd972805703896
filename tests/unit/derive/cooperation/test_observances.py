"""Days, years and decades: which words name one, when it is, and how often."""

import pytest

from seized.derive.cooperation.observances import observances
from seized.model import Masthead, Observance, Passage, Segment, Segmentation


def found(text: str) -> tuple[Observance, ...]:
    segment = Segment("op1", "operative", "1.", 0, text.split(" ", 1)[0], Passage.plain(text), (0, len(text)))
    return observances(Segmentation(Masthead(), (segment,), (), ()))


Told = tuple[str, str | None, str | None, str | None]

OBSERVED: dict[str, list[Told]] = {
    "Recalling its resolution 75/338, by which it declared 2031 the International Year of Eels and Trust,": [
        ("International Year of Eels and Trust", "2031", "2031", None)
    ],
    "Noting the proclamation every five years of the United Nations International Year of Eels and Trust,": [
        ("United Nations International Year of Eels and Trust", None, None, "every 5 years")
    ],
    "Noting the proclamation every three years of the International Year of Ponds, and recalling resolution 75/338, "
    "by which it declared 2031 the International Year of Ponds,": [
        ("International Year of Ponds", None, None, "triennial"),
        ("International Year of Ponds", "2031", "2031", None),
    ],
    "Recommends proclaiming every two years the United Nations Year of Ponds, at no cost;": [
        ("United Nations Year of Ponds", None, None, "biennial")
    ],
    "Decides to declare 2037 as the International Year of the Common Otter;": [
        ("International Year of the Common Otter", "2037", "2037", None)
    ],
    "Proclaims 12 December the International Day of Neutrality;": [
        ("International Day of Neutrality", None, None, "annual")
    ],
    "Decides to designate 2 March of each year as World Eel Day, to be observed starting in 2031;": [
        ("World Eel Day", None, None, "annual")
    ],
    "Recalls that 7 May each year was proclaimed as the World Day to Combat Floods and Drought;": [
        ("World Day to Combat Floods and Drought", None, None, "annual")
    ],
    "Recalling the United Nations Decade of Healthy Rivers (2031–2040),": [
        ("United Nations Decade of Healthy Rivers", "2031", "2040", None)
    ],
    "Proclaims the period from 2031 to 2040 as the Second International Decade for the Protection of Eels;": [
        ("Second International Decade for the Protection of Eels", "2031", "2040", None)
    ],
    "Recalling the International Decade for Action, “Ponds for All”, 2031–2041, and its aims,": [
        ("International Decade for Action, “Ponds for All”", "2031", "2041", None)
    ],
    "Proclaims the United Nations Decade of Quiet Transport for the 10-year period beginning on 1 January 2031;": [
        ("United Nations Decade of Quiet Transport", "2031", "2040", None)
    ],
    "Welcomes the celebration of World Otter Day on 4 June 2031 and the International Year of Mud, in 2032;": [
        ("World Otter Day", "2031-06-04", "2031-06-04", None),
        ("International Year of Mud", "2032", "2032", None),
    ],
    "Notes the International Day of Otters, World Eel Day and World Pond and River Day,": [
        ("International Day of Otters", None, None, None),
        ("World Eel Day", None, None, None),
        ("World Pond and River Day", None, None, None),
    ],
    "Notes the United Nations Decade of River Science for Development and the United Nations Decade on Mud,": [
        ("United Nations Decade of River Science for Development", None, None, None),
        ("United Nations Decade on Mud", None, None, None),
    ],
    "Observes the International Day of Science, Technology and Peace for the South in Kenya;": [
        ("International Day of Science, Technology and Peace for the South", None, None, None)
    ],
    "Notes that Uzbekistan proclaimed 2031 the Year of Green Ponds in the country;": [
        ("Year of Green Ponds", "2031", "2031", None)
    ],
    "Declares the decade beginning in 2031 the United Nations Decade of Frogs;": [
        ("United Nations Decade of Frogs", "2031", "2040", None)
    ],
    "Designates the last Saturday of May as the International Day of Ponds;": [
        ("International Day of Ponds", None, None, "annual")
    ],
    "Notes the International Year of Ponds as a Guarantee of Peace, 2031, and its aims;": [
        ("International Year of Ponds as a Guarantee of Peace", "2031", "2031", None)
    ],
    "Recommends to proclaim every five years, starting in 2031, the Year of Eels;": [
        ("Year of Eels", None, None, "every 5 years")
    ],
    "Observes 3 May as the International Day Commemorating the Victims of Floods or Drought;": [
        ("International Day Commemorating the Victims of Floods or Drought", None, None, "annual")
    ],
    "Invites all to observe annually the Global Week of Rivers;": [("Global Week of Rivers", None, None, "annual")],
}


@pytest.mark.parametrize("text", OBSERVED, ids=lambda text: text[:50])
def test_an_observance_has_its_name_and_time(text: str) -> None:
    assert [(one.name, one.start, one.end, one.recurrence) for one in found(text)] == OBSERVED[text]


@pytest.mark.parametrize(
    "text",
    [
        "Invites all to observe the International Year, the International Day and the Decade;",
        "Recalling the Programme of Action for Otters for the Decade 2031–2041,",
        "Welcomes the efforts made in the Third Decade and in this Decade of Action;",
        "Notes the Commission on Pond Law Day and its reports;",
        "Notes the World No Eel Day Award granted to Kenya;",
        "Notes the 10-Year Framework and the Financial Year;",
        "Notes the Days and Years and the day of the otter,",
    ],
)
def test_short_forms_and_parts_of_other_names_are_none(text: str) -> None:
    assert found(text) == ()


def test_how_often_a_report_is_asked_for_is_no_rhythm_of_the_observance() -> None:
    text = "Requests a report every two years on the implementation of the United Nations Decade on Mud;"
    assert [one.recurrence for one in found(text)] == [None]


def test_an_observance_is_given_once_a_paragraph_with_its_time() -> None:
    text = "Recalling World Eel Day, and welcoming the choice of 5 May as World Eel Day,"
    (only,) = found(text)
    assert only.recurrence == "annual"
    assert text[slice(*only.span)] == "5 May as World Eel Day"
