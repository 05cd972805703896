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
        ("Welcoming the entry into force on 3 May 2017 of the Otter Convention,", None),
        ("Recalling the Convention on the Law of Treaties, 1969,", "1969"),
        (
            "Recalling the adoption in 2001 of the Code of Ponds, the entry into force in 2005 of the Otter Protocol,",
            None,
        ),
        ("Noting the signing by Kenya and the entry into force on 3 May 2005 of the Otter Protocol,", None),
        ("Noting the Otter Protocol, signed by Kenya and entered into force on 3 May 2005,", None),
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
    ("title", "dates"),
    [
        ("Protocol Additional to the Otter Conventions of 12 August 1949", [None, "1949-08-12"]),
        ("Protocol to the Otter Convention of 12 August 1949, signed on 3 May 1999", ["1999-05-03", "1949-08-12"]),
        ("Additional Protocol I of 1977 to the Otter Conventions of 12 August 1949", ["1977", "1949-08-12"]),
        ("Nairobi Agreement of 2012 on the Implementation of the Otter Protocol of 1993", ["2012", "1993"]),
        ("Protocol to the Otter Labour Convention, 1930", [None, "1930"]),
        ("Memorandum on Ponds for the Accession to the Otter Treaty of 1994", ["1994"]),
    ],
)
def test_the_date_behind_a_treaty_within_a_title_is_that_of_the_treaty(title: str, dates: list[str | None]) -> None:
    assert [one.date for one in agreements(document(f"Recalling the {title},"))] == dates


def test_a_protocol_has_the_date_behind_it_where_each_treaty_of_a_list_has() -> None:
    text = (
        "Recalling the Convention on Otters of 9 May 1994 and the Protocol to the Convention on Otters of 8 May 2005,"
    )
    assert [one.date for one in agreements(document(text))] == ["1994-05-09", "2005-05-08"]
    again = text.replace("8 May 2005", "9 May 1994")
    assert [one.date for one in agreements(document(again))] == ["1994-05-09", None]


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


@pytest.mark.parametrize(
    "title",
    [
        "Convention for the Care of the Otter Commission Established by the 1949 Convention between Kenya and Uganda",
        "protocol on ponds supplementing the 1949 Convention between Kenya and Uganda",
    ],
)
def test_the_parties_behind_the_treaty_that_an_agreement_adds_to_are_those_of_the_treaty(title: str) -> None:
    found = agreements(document(f"Recalling the {title},"))
    assert [(one.title, one.parties, one.date) for one in found] == [
        (title, (), None),
        ("Convention between Kenya and Uganda", ("Kenya", "Uganda"), "1949"),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Noting that Kenya and Tokelau signed, on 2 May 2003, a document entitled “Joint statement on otters”,",
            ("Joint statement on otters", "joint declaration", ("Kenya", "Tokelau"), "2003-05-02"),
        ),
        (
            "Noting that the Otter Union, Kenya and Chad have signed a text entitled “Protocol on ponds”,",
            ("Protocol on ponds", "protocol", ("Otter Union", "Kenya", "Chad"), None),
        ),
        (
            "Recalling that the Otter Union and the Government of Kenya agreed, in the Declaration of Principles on "
            "Ponds of 13 September 1993, to talk,",
            ("Declaration of Principles on Ponds", "other", ("Otter Union", "Government of Kenya"), "1993-09-13"),
        ),
        (
            "Noting that Kenya and Uganda signed the Pond Accord on 2 May 2003,",
            ("Pond Accord", "other", ("Kenya", "Uganda"), "2003-05-02"),
        ),
        (
            "Noting that Kenya and Uganda signed the Pond Convention on 2 May 2003,",
            ("Pond Convention", "treaty", (), None),
        ),
        ("Noting the 1967 Protocol thereto,", ("1967 Protocol", "protocol", (), "1967")),
        ("Noting the Protocol of 1978 relating thereto,", ("Protocol of 1978", "protocol", (), "1978")),
        (
            "Noting the Additional Protocols thereto of 8 June 1977,",
            ("Additional Protocols", "protocol", (), "1977-06-08"),
        ),
    ],
)
def test_the_parties_are_the_subject_and_the_treaty_was_named_before(
    text: str, expected: tuple[str, str, tuple[str, ...], str | None]
) -> None:
    assert [(one.title, one.kind, one.parties, one.date) for one in agreements(document(text))] == [expected]


def test_a_safeguards_agreement_has_the_state_as_its_party() -> None:
    text = "Noting the comprehensive safeguards agreement and additional protocol of the Sudan,"
    assert [(one.title, one.kind, one.parties) for one in agreements(document(text))] == [
        ("comprehensive safeguards agreement", "other", ("Sudan",)),
        ("additional protocol", "protocol", ("Sudan",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Noting that Kenya signed a document entitled “Joint statement on otters”,",
        "Noting that all and sundry signed a document entitled “Joint statement on otters”,",
        "Noting a document entitled “Joint statement on otters”,",
        "Recalling that it was agreed, in the Declaration of Principles on Ponds of 13 September 1993, to talk,",
        "Noting the Optional Protocol thereto and the Protocols thereto,",
        "Encouraging comprehensive safeguards agreements of all States and additional protocols,",
    ],
)
def test_texts_of_one_side_and_protocols_without_a_date(text: str) -> None:
    assert named(text) == []


def test_another_name_in_brackets_does_not_hide_the_day() -> None:
    text = "Welcoming the signing of the Otter Pond Treaty (Treaty of Alba) in Valletta on 11 April 1996,"
    assert [one.date for one in agreements(document(text))] == ["1996-04-11"]
