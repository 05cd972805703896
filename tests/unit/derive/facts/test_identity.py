"""Which mentions are of one fact, whose words differ, and which are not, whose words are alike."""

import pytest

from seized.derive.facts.identity import identity, meeting_kind, participants, subject
from seized.model import CooperationField, Meeting, Observance
from tests.store.tellings import COUNCIL, ECO, SECRETARIAT, UNODC, agreement, meeting, membership

HERE, THERE = "cooperation with otters", "cooperation with eels"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (meeting("twelfth meeting"), meeting(f"12th meeting of the {COUNCIL}")),
        (
            meeting(f"twelfth Meeting of the Council of Ministers of the {ECO}"),
            meeting("twelfth meeting of the Council"),
        ),
        (meeting("ECO summit", ECO), meeting(f"summit of the {ECO}", ECO)),
        (meeting("Tashkent summit", ECO), meeting("summit", ECO)),
        (meeting("2020 Otter Conference", None), meeting("Otter Conference", None)),
        (agreement(), agreement(f"Memorandums of Understanding between the {SECRETARIAT} and the {UNODC}")),
        (agreement(parties=(UNODC, SECRETARIAT)), agreement(parties=(f"Secretariat of the {ECO}", "UNODC"))),
        (membership("Turkey"), membership("Türkiye")),
        (membership("Kenya", organization="ECO"), membership("the Republic of Kenya")),
    ],
)
def test_other_words_for_the_same(one: Meeting, other: Meeting) -> None:
    assert identity(one, HERE) == identity(other, THERE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (meeting(), meeting(start=None)),
        (meeting("special session", "General Assembly"), meeting("emergency special session", "General Assembly")),
        (meeting("Otter Conference", None), meeting("Eel Conference", None)),
        (agreement(), agreement("memorandum of understanding on eels")),
        (agreement(), agreement(parties=(ECO, UNODC))),
        (agreement("Convention on Otters", (), kind="treaty"), agreement("Convention on Eels", (), kind="treaty")),
        (membership("Niger"), membership("Nigeria")),
        (membership("Kenya"), membership("Kenya", "observer")),
    ],
)
def test_the_same_words_for_others(one: Meeting, other: Meeting) -> None:
    assert identity(one, HERE) != identity(other, HERE)


@pytest.mark.parametrize(
    "mention",
    [
        meeting("Ninth Review Conference", None, start=None, end=None),
        meeting("Conference", "Conference of the Parties to the Convention", start=None, end=None),
        meeting("meeting", "Ministers for Foreign Affairs", start="2020", end="2020"),
        meeting("high-level meetings", None, ordinal=None),
        agreement("memorandum of understanding", ()),
        agreement("Optional Protocol", (), kind="protocol"),
    ],
)
def test_what_does_not_tell_whose_it_is_counts_within_its_series_alone(mention: Meeting) -> None:
    assert identity(mention, HERE) != identity(mention, THERE)
    assert identity(mention, HERE) == identity(mention, HERE)


@pytest.mark.parametrize(
    "mention",
    [
        meeting("World Summit on Otters", None, ordinal=None, start=None, end=None),
        meeting(
            "meetings", "Ministers for Foreign Affairs of Central Asian States", ordinal=None, start=None, end=None
        ),
        meeting("meeting", "Ministers for Foreign Affairs"),
        meeting("Conference", "Conference of the Parties to the Convention on Biological Diversity", start=None),
        agreement("Otter Convention", (), kind="treaty"),
    ],
)
def test_what_tells_whose_it_is_counts_everywhere(mention: Meeting) -> None:
    assert identity(mention, HERE) == identity(mention, THERE)


def test_observances_and_fields_go_by_their_names() -> None:
    trade, sea_trade = (CooperationField(paragraph="op1", name=name, span=(0, 1)) for name in ("Trade", "sea trade"))
    assert identity(trade, HERE) != identity(sea_trade, HERE)
    years = [
        Observance(paragraph="op1", name=name, start=start, end=start, recurrence=None, span=(0, 1))
        for name, start in (("International Year of Eels", "2021"), ("United Nations International Year of Eels", None))
    ]
    assert identity(years[0], HERE) == identity(years[1], THERE)


@pytest.mark.parametrize(
    ("mention", "kind"),
    [
        (meeting(f"twenty-first ordinary session of the {COUNCIL} held in Tashkent"), ("ordinary", "session", "held")),
        (
            meeting("special session of the General Assembly on eels", "General Assembly"),
            ("special", "session", "eels"),
        ),
        (meeting("high-level UN dialogue", "United Nations"), ("high", "level", "dialogue")),
    ],
)
def test_the_kind_of_a_meeting(mention: Meeting, kind: tuple[str, ...]) -> None:
    assert meeting_kind(mention) == kind


def test_the_subject_of_an_agreement() -> None:
    title = f"protocols on fishing between the secretariats of the {ECO} and of the League of Arab States"
    parties = (SECRETARIAT, "secretariat of the League of Arab States")
    assert subject(title, parties) == ("protocol", "fishing")


def test_what_an_actor_is_a_part_of_takes_part() -> None:
    told = [(role, actor.name) for role, actor in participants(meeting(chair="Turkey"))]
    assert told == [("body", COUNCIL), ("body", ECO), ("chair", "Türkiye")]
    told = [
        (role, actor.name) for role, actor in participants(membership("Kenya", organization=f"Council of the {ECO}"))
    ]
    assert told == [("member", "Kenya"), ("organization", f"Council of the {ECO}"), ("organization", ECO)]
