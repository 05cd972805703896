"""The agreements that a text names: what is one, between whom, of what kind and date."""

import pytest

from seized.derive.cooperation.agreements import agreements
from tests.unit.derive.cooperation.noted import document, source


def named(text: str) -> list[tuple[str, str]]:
    return [(one.title, one.kind) for one in agreements(document(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Recalling the Paris Agreement and the Kyoto Protocol,",
            [("Paris Agreement", "treaty"), ("Kyoto Protocol", "protocol")],
        ),
        (
            "Recalling the Treaty on the Non\u2011Proliferation of Nuclear Weapons,",
            [("Treaty on the Non\u2011Proliferation of Nuclear Weapons", "treaty")],
        ),
        (
            "Recalling the Otter Convention and the Convention on Small Otters,",
            [("Otter Convention", "treaty"), ("Convention on Small Otters", "treaty")],
        ),
        (
            "Recalling the Convention on the Care of Otters and on Their Return,",
            [("Convention on the Care of Otters and on Their Return", "treaty")],
        ),
        ("Recalling the Protocol to the Otter Convention,", [("Protocol to the Otter Convention", "protocol")]),
        (
            "Recalling the Charter of the League of Otters and the Charter of the Pond,",
            [("Charter of the League of Otters", "treaty"), ("Charter of the Pond", "other")],
        ),
        ("Recalling the Otter Union Trade Agreement,", [("Otter Union Trade Agreement", "other")]),
        (
            "Recalling the Memorandum of Understanding on the Conservation of Otters,",
            [("Memorandum of Understanding on the Conservation of Otters", "memorandum of understanding")],
        ),
        (
            "Recalling the Joint United Nations-African Union Framework for Enhanced Otters,",
            [("Joint United Nations-African Union Framework for Enhanced Otters", "framework")],
        ),
        ("Recalling the Pact on Otters,", [("Pact on Otters", "other")]),
        (
            "Recalling the secretariats of the Otter Convention and the Convention on Ponds,",
            [("Otter Convention", "treaty"), ("Convention on Ponds", "treaty")],
        ),
    ],
)
def test_titles_and_kinds(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Reaffirming the Charter of the United Nations and the Charter of the Organization,",
        "Calls upon States to accede to the Convention and to sign the Optional Protocol;",
        "Welcoming the Collective Security Treaty Organization and the Otter Convention Office,",
        "Recalling the Pact for the Future and the Otter Declaration,",
        "Encouraging States to reach an agreement between the parties, or any agreement with the Otter Union,",
        "Welcomes trade and cooperation agreements between neighbouring countries;",
        "Recalling its resolution entitled “Convention on Otters”,",
        "Taking note of the Constitution of Freedonia and of agreement on the text,",
        "Welcomes the work of the Committee to Elaborate a Comprehensive Convention on Otters;",
        "Mindful of the Global Framework on Otters and of a joint declaration,",
    ],
)
def test_what_is_no_agreement(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "title", "parties"),
    [
        (
            "Noting the Joint Declaration on Ponds between the secretariats of the United Nations and the Otter Union,",
            "Joint Declaration on Ponds between the secretariats of the United Nations and the Otter Union",
            ("secretariat of the United Nations", "secretariat of the Otter Union"),
        ),
        (
            "Welcomes the Joint Declaration between the Secretariats of the United Nations and of the Otter Union;",
            "Joint Declaration between the Secretariats of the United Nations and of the Otter Union",
            ("Secretariat of the United Nations", "Secretariat of the Otter Union"),
        ),
        (
            "Noting the protocol on ponds between the Centre of the Otter Union and the Office on Drugs and Crime,",
            "protocol on ponds between the Centre of the Otter Union and the Office on Drugs and Crime",
            ("Centre of the Otter Union", "Office on Drugs and Crime"),
        ),
        (
            "Noting the Treaty on Good Ponds among the States members of the Otter Union,",
            "Treaty on Good Ponds among the States members of the Otter Union",
            ("States members of the Otter Union",),
        ),
        (
            "Noting the Treaty between the United States of America and the Russian Federation on Measures for Otters,",
            "Treaty between the United States of America and the Russian Federation on Measures for Otters",
            ("United States of America", "Russian Federation"),
        ),
        (
            "Noting the agreement between the Institute of Ponds and Rivers and the Government of Trinidad and Tobago,",
            "agreement between the Institute of Ponds and Rivers and the Government of Trinidad and Tobago",
            ("Institute of Ponds and Rivers", "Government of Trinidad and Tobago"),
        ),
        (
            "Noting the signing of the Memorandum of Commitment by Kenya to obtain ponds,",
            "Memorandum of Commitment",
            ("Kenya",),
        ),
        (
            "Noting the signature by Kenya and Uganda, in Nairobi, of a joint declaration on the return of otters,",
            "joint declaration on the return of otters",
            ("Kenya", "Uganda"),
        ),
        (
            "Noting the cooperation between the Otter Union and the Pond Office, and the memorandum of understanding "
            "on trade between these two entities,",
            "memorandum of understanding on trade",
            ("Otter Union", "Pond Office"),
        ),
    ],
)
def test_parties(text: str, title: str, parties: tuple[str, ...]) -> None:
    assert [(one.title, one.parties) for one in agreements(document(text))] == [(title, parties)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Recalling the memorandum of understanding between Kenya and Uganda, dated 5 April 2010,", "2010-04-05"),
        ("Recalling the memorandum of understanding between Kenya and Uganda of 5 April 2010 on ponds,", "2010-04-05"),
        ("Recalling the memorandum of understanding between Kenya and Uganda signed in September 2016,", "2016-09"),
        ("Recalling the signing of the memorandum of understanding between Kenya and Uganda in June 2011,", "2011-06"),
        (
            "Welcoming the signing on 17 January 2017 of the memorandum of understanding between Kenya and Uganda,",
            "2017-01-17",
        ),
        ("Welcoming the renewal in May 2017 of the memorandum of understanding between Kenya and Uganda,", "2017-05"),
        ("Recalling the Otter Convention of 12 August 1949,", "1949-08-12"),
        ("Recalling the Convention on Otters, 1973,", "1973"),
        ("Recalling the 2005 Agreement on Otters,", "2005"),
        ("Recalling the Nairobi Agreement of 2012 on the Implementation of the Otter Protocol of 1993,", "2012"),
        ("Welcoming the entry into force on 3 May 2017 of the Otter Convention,", None),
        ("Welcoming the accession of Kenya to the Otter Convention on 5 September 2025,", None),
        ("Recalling the Convention on Otters and resolution 2106 (XX),", None),
        (
            "Noting the signing of the Memorandum of Commitment by Kenya to obtain ponds following the meeting of the "
            "Council held in Nairobi on 4 July 2023,",
            "2023-07-04",
        ),
    ],
)
def test_dates(text: str, date: str | None) -> None:
    assert [one.date for one in agreements(document(text))] == [date]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Noting the Otter, Pond and River Conventions,", "Otter, Pond and River Conventions"),
        ("Noting the League of Arab States Convention on Otters,", "League of Arab States Convention on Otters"),
        (
            "Noting the Protocol relating to the Pond and River Council of the Otter Union,",
            "Protocol relating to the Pond",
        ),
        ("Noting the Agreement for Peace in Bosnia and Herzegovina,", "Agreement for Peace in Bosnia and Herzegovina"),
        ("Noting the Convention on Otters and Kenya,", "Convention on Otters"),
        ("Noting the Otter Agreement of the Otter Union (the Pond Agreement),", "Otter Agreement"),
    ],
)
def test_where_a_title_begins_and_ends(text: str, expected: str) -> None:
    (found,) = agreements(document(text))
    assert found.title.startswith(expected)
    assert "Kenya" not in found.title


def test_a_declaration_is_an_agreement_of_those_who_signed_it() -> None:
    (found,) = agreements(
        document(
            "Noting the signing of the Declaration of Ponds in May 1993 by the Government of Kenya and the Otter Union,"
        )
    )
    assert (found.title, found.kind, found.parties, found.date) == (
        "Declaration of Ponds", "other", ("Government of Kenya", "Otter Union"), "1993-05",
    )  # fmt: skip
    assert not agreements(document("Noting the Declaration of Ponds, signed in Nairobi by Heads of State,"))


def test_agreements_told_together_have_each_their_parties() -> None:
    text = "Noting the protocols on ponds between Kenya and Uganda, signed on 2 May 2012, and between Chad and Mali,"
    assert [(one.title, one.parties, one.date) for one in agreements(document(text))] == [
        ("protocols on ponds between Kenya and Uganda", ("Kenya", "Uganda"), "2012-05-02"),
        ("protocols on ponds", ("Chad", "Mali"), None),
    ]


def test_an_agreement_and_the_protocol_that_amends_it_are_two() -> None:
    text = (
        "Recalling the protocol of amendment of the cooperation agreement between Kenya and Uganda signed in May 2016,"
    )
    found = agreements(document(text))
    assert [(one.title[:24], one.kind, one.parties, one.date) for one in found] == [
        ("protocol of amendment of", "protocol", ("Kenya", "Uganda"), "2016-05"),
        ("cooperation agreement be", "other", ("Kenya", "Uganda"), None),
    ]


def test_a_footnote_tells_agreements_of_the_paragraph_that_carries_its_mark() -> None:
    parts = document(
        "Recalling cooperation with the League of Otters,[1]",
        notes=("The memorandum of understanding between Kenya and the League was signed in Nairobi on 3 May 2021.",),
    )
    (found,) = agreements(parts)
    assert (found.paragraph, found.date) == ("p1", "2021-05-03")
    assert source(parts)[slice(*found.span)] == found.title


def test_an_agreement_in_the_treaty_series_is_a_treaty() -> None:
    parts = document(
        "Recalling the Otter Trade Agreement[1] and the Pond Trade Agreement,",
        notes=("United Nations, Treaty Series, vol. 1, No. 2.",),
    )
    assert [one.kind for one in agreements(parts)] == ["treaty", "other"]


def test_a_paragraph_names_an_agreement_once() -> None:
    found = agreements(document("Recalling the Convention on Otters (Otter Convention), and the Convention on Otters,"))
    assert [one.title for one in found] == ["Convention on Otters"]
    parts = document("Recalling the Otter Convention,", "Recalling again the Otter Convention,")
    assert [one.paragraph for one in agreements(parts)] == ["p1", "p2"]


def test_a_group_of_states_may_be_the_only_party() -> None:
    (found,) = agreements(
        document("Recalling the Treaty on Otters, Ponds and Trust among the member States of the Otter Union,")
    )
    assert found.title == "Treaty on Otters, Ponds and Trust among the member States of the Otter Union"
    assert found.parties == ("member States of the Otter Union",)


def test_the_city_of_its_signature_is_no_part_of_a_title() -> None:
    (found,) = agreements(document("Recalling the Convention on Small Otters in Nairobi, on 3 May 2021,"))
    assert found.title == "Convention on Small Otters"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Recalling the Otter Labour Convention, 1930,", "1930"),
        ("Recalling the Protocol to the Otter Labour Convention, 1930,", None),
        ("Recalling the Otter Labour Convention, adopted by the Assembly in its resolution 2106 A (XX),", None),
    ],
)
def test_the_year_of_another_text_is_not_its_own(text: str, date: str | None) -> None:
    assert [one.date for one in agreements(document(text))] == [date]


def test_the_date_of_one_agreement_is_not_that_of_the_next() -> None:
    text = (
        "Recalling the signing of the Memorandum of Understanding between Kenya and Uganda on 11 February 2022, and "
        "welcoming the signing of the Memorandum of Understanding on otters between Kenya and Malta in November 2023,"
    )
    assert [one.date for one in agreements(document(text))] == ["2022-02-11", "2023-11"]
