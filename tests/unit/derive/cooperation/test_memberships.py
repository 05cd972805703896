"""Who is what to whom, as texts tell it: members, observers, dialogue partners, applicants, parties."""

import pytest

from seized.derive.cooperation.memberships import memberships
from seized.model import Masthead
from tests.unit.derive.cooperation.noted import document, source

Told = tuple[str, str, str, str | None]


def told(*paragraphs: str, notes: tuple[str, ...] = ()) -> list[Told]:
    found = memberships(document(*paragraphs, notes=notes))
    return [(one.member, one.organization, one.status, one.since) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Recalling its resolution 1/2 of 2 May 2004, by which it granted observer status to the Otter Union,",
            ("Otter Union", "General Assembly", "observer", "2004-05-02"),
        ),
        (
            "Recalling resolution 1/2 of 2 May 2004, in which it granted the Otter Union observer status in the "
            "General Assembly,",
            ("Otter Union", "General Assembly", "observer", "2004-05-02"),
        ),
        (
            "Noting the granting to the Islamic Republic of Iran of the status of a State member of the Otter Union "
            "following the meeting held on 4 July 2023,",
            ("Islamic Republic of Iran", "Otter Union", "member", "2023-07-04"),
        ),
        (
            "Noting the granting to Kenya of the status of a member of the Otter Union on 7 September 2023,",
            ("Kenya", "Otter Union", "member", "2023-09-07"),
        ),
        (
            "Welcoming the decision adopted on 4 July 2024 at the meeting of the Otter Union to grant Kenya the status "
            "of a member State of the Otter Union,",
            ("Kenya", "Otter Union", "member", "2024-07-04"),
        ),
        (
            "Welcoming the decision of the States members of the League of Arab States to grant Kenya observer status "
            "in the organization,",
            ("Kenya", "League of Arab States", "observer", None),
        ),
        (
            "Welcoming the decision of the League of Arab States to grant Turkey the status of dialogue partner,",
            ("Turkey", "League of Arab States", "dialogue partner", None),
        ),
        (
            "Noting the Memorandum of Commitment by Kenya to obtain the status of a State member of the Otter Union,",
            ("Kenya", "Otter Union", "applicant", None),
        ),
        (
            "Recalling the admission of Kenya as a full member of the Otter Union at the summit held on 9 and 10 "
            "May 2023,",
            ("Kenya", "Otter Union", "member", "2023-05"),
        ),
        (
            "Noting the role of the Otter Agency, including in its capacity as an observer of the General Assembly in "
            "accordance with resolution 1/2 of 9 May 2011,",
            ("Otter Agency", "General Assembly", "observer", "2011-05-09"),
        ),
        (
            "Welcoming the admission of Timor-Leste to the League of Arab States as its eleventh member on 2 May 2025,",
            ("Timor-Leste", "League of Arab States", "member", "2025-05-02"),
        ),
        (
            "Noting that Kenya became a full member of the Otter Union in July 2014,",
            ("Kenya", "Otter Union", "member", "2014-07"),
        ),
        (
            "Recalling its resolution 1/2 of 2 May 1999, in which it decided to invite the Otter Union to participate "
            "in the sessions and the work of the General Assembly in the capacity of observer,",
            ("Otter Union", "General Assembly", "observer", "1999-05-02"),
        ),
        (
            "Welcoming the accession of Kenya to the Otter Convention on 5 May 2025,",
            ("Kenya", "Otter Convention", "party", "2025-05-05"),
        ),
        ("Welcoming the signature of the Otter Treaty by Kenya,", ("Kenya", "Otter Treaty", "signatory", None)),
        (
            "Welcoming the ratification by Kenya on 5 May 2025, in Nairobi, of the Otter Convention,",
            ("Kenya", "Otter Convention", "party", "2025-05-05"),
        ),
    ],
)
def test_statuses(text: str, expected: Told) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Welcoming all States members of the Otter Union and the observers of the General Assembly,",
        "Noting the participation of the Territory as a member of the Otter Union,",
        "Urges the ratification of the Otter Treaty by all States;",
        "Recalling the request of Kenya to grant assistance to the Otter Union,",
        "Decides to invite the Otter Union to participate in the sessions of the Committee;",
        "Calls upon Kenya to ratify the Otter Convention, and invites it: To become a member of the Otter Union;",
        "Stressing the status of women and the observer mission of Kenya,",
        "Noting that countries with economies in transition are among the members of the Otter Union,",
    ],
)
def test_members_without_a_name_and_other_words(text: str) -> None:
    assert told(text) == []


def test_ratifications_side_by_side_are_of_the_treaty_named_before() -> None:
    text = "Stressing the Otter Treaty, and welcoming the ratifications by Kenya on 2 May 2023 and Chad on 3 May 2023,"
    assert told(text) == [
        ("Kenya", "Otter Treaty", "party", "2023-05-02"),
        ("Chad", "Otter Treaty", "party", "2023-05-03"),
    ]
    assert told("Recalling the Treaty on Otters,", "Welcoming the ratification of the Treaty by Chad,") == [
        ("Chad", "Treaty on Otters", "party", None)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Welcoming the signature by Kenya, in Nairobi on 2 May 2023, of a joint declaration on otters,",
        "Welcoming the signature by Kenya on 2 May 2023,",
        "Welcoming the ratification by Kenya, in Nairobi on 2 May 2023, of a decision on otters,",
        "Welcoming the accession by Kenya to several instruments,",
    ],
)
def test_what_is_signed_or_ratified_need_not_be_the_treaty_named_before(text: str) -> None:
    assert told("Recalling the Otter Treaty,", text) == []


def test_a_state_is_a_party_to_each_treaty_of_a_list() -> None:
    text = (
        "Mindful that the Republic of Kenya is a party to the Convention on Otters, the Pond Treaty of 5 May 1999 and "
        "the Protocol to the River Convention (the River Protocol), and has spoken,"
    )
    assert told(text) == [
        ("Republic of Kenya", treaty, "party", None)
        for treaty in ("Convention on Otters", "Pond Treaty", "Protocol to the River Convention")
    ]
    text = "Noting that Kenya, Chad and the Otter Union are parties to the Pond Treaty, and Mali to the Otter Treaty,"
    assert told(text.replace("Otter Union", "European Union")) == [
        (who, "Pond Treaty", "party", None) for who in ("Kenya", "Chad", "European Union")
    ]
    assert told("Noting that Chad and Bosnia and Herzegovina are parties to the Pond Treaty,") == [
        (who, "Pond Treaty", "party", None) for who in ("Chad", "Bosnia and Herzegovina")
    ]
    assert told("Noting that Kenya has been a State party to the Pond Treaty since May 1999,") == [
        ("Kenya", "Pond Treaty", "party", "1999-05")
    ]


@pytest.mark.parametrize(
    ("treaty", "named"),
    [
        ("Convention on Otters", "Convention on Otters"),
        ("Pond Treaty of 5 May 1999", "Pond Treaty"),
        ("Protocol of 1977 to the Otter Conventions of 5 May 1949", "Protocol of 1977 to the Otter Conventions"),
        ("Pond Treaty and the Convention on Otters", "Convention on Otters"),
    ],
)
def test_the_treaty_to_which_states_are_parties(treaty: str, named: str) -> None:
    text = f"Recalling article 5 of the {treaty}, to which Kenya and the Sudan are parties, which protects otters,"
    assert told(text) == [("Kenya", named, "party", None), ("Sudan", named, "party", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Recalling the Pond Treaty, to which they are parties,",
        "Recalling the Pond Treaty and other texts, to which Kenya is a party,",
        "Recalling the Pond Treaty, to which Kenya has contributed,",
        "Asking whether Kenya is a party to the Pond Treaty,",
        "Noting that all States members of the European Union are parties to the Pond Treaty,",
        "Noting that Chad or Kenya is a party to the Pond Treaty,",
        "Noting that Kenya is not a party to the Pond Treaty,",
        "Noting that Kenya is a party to the conflict,",
        "Calls upon all States that are parties to the Pond Treaty;",
        "Calls upon Kenya to become a party to the Pond Treaty;",
    ],
)
def test_who_is_not_told_to_be_a_party(text: str) -> None:
    assert told(text) == []


def test_a_footnote_under_the_name_of_a_group_gives_its_members() -> None:
    parts = document("Recalling the role of the East Pond countries[1] in peace,", notes=("Kenya, Uganda and Zambia.",))
    found = memberships(parts)
    assert [(one.member, one.organization, one.paragraph) for one in found] == [
        ("Kenya", "East Pond countries", "p1"),
        ("Uganda", "East Pond countries", "p1"),
        ("Zambia", "East Pond countries", "p1"),
    ]
    assert [source(parts)[slice(*one.span)] for one in found] == ["Kenya", "Uganda", "Zambia"]


def test_a_few_territories_may_stand_among_the_states_of_a_group() -> None:
    note = "Australia, Fiji, French Polynesia, Kiribati and Tonga."
    found = told("Recalling the States members of the Otter Forum,[1]", notes=(note,))
    assert [(who, whose) for who, whose, *_ in found][2] == ("French Polynesia", "Otter Forum")
    assert len(found) == 5


@pytest.mark.parametrize("mark", ["several States", "a number of States Parties", "the following"])
def test_a_footnote_under_no_name_defines_no_group(mark: str) -> None:
    assert told(f"Recalling that {mark}[1] have spoken,", notes=("Kenya, Uganda and Zambia.",)) == []


@pytest.mark.parametrize(
    "note",
    [
        "The membership of the Otter System includes Kenya, the Dominican Republic and Bosnia and Herzegovina.",
        "The following States have been appointed members of the Otter System: Kenya, Dominican Republic "
        "and Bosnia and Herzegovina.",
    ],
)
def test_a_footnote_may_say_whose_members_they_are(note: str) -> None:
    found = told("Noting the role of this body,[1]", notes=(note,))
    assert [(who, whose) for who, whose, *_ in found] == [
        ("Kenya", "Otter System"),
        ("Dominican Republic", "Otter System"),
        ("Bosnia and Herzegovina", "Otter System"),
    ]


@pytest.mark.parametrize("listed", ["(Chad, Niger and Nigeria)", ", namely Chad, Niger and Nigeria"])
def test_a_group_may_be_listed_in_the_text(listed: str) -> None:
    assert len(told(f"Noting the pond-keeping States {listed};".replace(" ,", ","))) == 3
    found = told(f"Noting the efforts of the Pond Basin countries {listed};".replace(" ,", ","))
    assert [(who, whose) for who, whose, *_ in found] == [
        (who, "Pond Basin countries") for who in ("Chad", "Niger", "Nigeria")
    ]


def test_an_invitation_to_observe_counts_from_the_day_of_adoption() -> None:
    text = (
        "Decides to invite the Otter Union to participate in the sessions and the work of the General Assembly in the "
        "capacity of observer;"
    )
    for kind, since in (("resolution", "2004-05-02"), ("draft resolution", None)):
        head = Masthead(kind=kind, organ="General Assembly", date="2004-05-02")
        (found,) = memberships(document(text, masthead=head))
        assert (found.member, found.organization, found.status, found.since) == (
            "Otter Union", "General Assembly", "observer", since,
        )  # fmt: skip
