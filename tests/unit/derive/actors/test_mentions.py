"""Whom a text names."""

import pytest

from seized.derive.actors.mentions import named_in

SCO = "Shanghai Cooperation Organization"
UN_CHIEF = "Secretary-General"
UN_SEAT = "Secretariat of the United Nations"


def names(text: str) -> list[str]:
    return [who.name for _, _, who in named_in(text)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ties of the United Nations with the SCO", ["United Nations", SCO]),
        (f"Welcoming the {SCO}, and noting its Secretary-General", [SCO]),
        ("the Secretary-General of the SCO met the Secretary-General", [f"Secretary-General of the {SCO}", UN_CHIEF]),
        ("Kazakhstan's offer and that of Turkey", ["Kazakhstan", "Türkiye"]),
        ("the Central Asian countries and the Group of Twenty", ["Central Asia", "Group of 20"]),
        ("the least developed countries", ["Group of Least Developed Countries"]),
        ("the member States of the SCO, SCO member States", [f"States members of the {SCO}"] * 2),
        ("the Secretariats of the United Nations and of the SCO", [UN_SEAT, f"secretariat of the {SCO}"]),
        ("the Governments of Kenya and the Sudan", ["Government of Kenya", "Government of the Sudan"]),
        ("Urges States Parties, and encourages General Assembly debates", ["General Assembly"]),
        ("the United Nations-African Union Otter Team", ["United Nations", "Otter Team of the African Union"]),
        ("the General Assembly on Otters", ["General Assembly"]),
        ("the Council of Otters of the SCO, held in Astana", [f"Council of Otters of the {SCO}"]),
    ],
)
def test_actors_of_the_tables_and_parts_of_them(text: str, named: list[str]) -> None:
    assert names(text) == named


@pytest.mark.parametrize(
    "name",
    [
        "East Otter Women Keepers' Caucus",
        "Otter Information and Coordination Centre",
        "Network of Otter Keepers",
        "Fund for Saving the Otter Sea",
        "United Nations Otter Programme for the Ponds of Central Asia",
        "Regional Otter Structure",
        "Committee on Otters and Other Fish",
        "Centre for Otters, Ponds and Rivers",
        "Otter Centre for Asia and the Pacific",
        "United Nations Otter Mission in the Sudan",
        "Heads of State and Government of the African Union",
        "Conference of the Parties to the Convention on Biological Diversity",
    ],
)
def test_bodies_that_no_table_has(name: str) -> None:
    assert names(f"the work of the {name}, which met in Astana, and other matters") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Lake Chad, the Sea of Japan and French Polynesia",
        "the United Nations Global Otter Strategy",
        "It met in New York in May, who knows",
        "the Committee and its Executive Committee",
        "the Special Rapporteur, the Regional Centre and the Conference of the Parties",
        "the World Summit on the Otter Society and the Otter Programme of Action",
        "the Making, Repair and Assembly of nets",
        "the Otter Declaration and the Year of Otters",
        "KZ, IN and NO",
        "",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert names(text) == []


def test_the_offsets_are_those_of_the_text() -> None:
    text = "The Secretariat of the Shanghai Cooperation Organization and the Pond\u2011Keepers\u2019 Forum met,"
    assert [text[start:end] for start, end, _ in named_in(text)] == [
        "Secretariat of the Shanghai Cooperation Organization",
        "Pond\u2011Keepers\u2019 Forum",
    ]
