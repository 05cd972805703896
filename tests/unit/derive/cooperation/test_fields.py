"""The fields of cooperation that a paragraph lists, one by one, and the lists that are none of cooperation."""

import pytest

from seized.derive.cooperation.fields import fields
from seized.model import CooperationField, Masthead, Passage, Segment, Segmentation


def found(text: str, title: str | None = None) -> tuple[CooperationField, ...]:
    segment = Segment("op1", "operative", "1.", 0, None, Passage.plain(text), (0, len(text)))
    return fields(Segmentation(Masthead(title=title), (segment,), (), ()))


def names(text: str, title: str | None = None) -> list[str]:
    return [field.name for field in found(text, title)]


LISTS = {
    "Promotes regional cooperation in various areas such as trade and industry, fisheries, ponds and waterways, the "
    "regulation of rivers, otter protection and reducing the danger of floods, as well as in other related areas;": [
        "trade and industry",
        "fisheries",
        "ponds and waterways",
        "regulation of rivers",
        "otter protection",
        "reducing the danger of floods",
    ],
    "Supports the cooperation of the States of the basin in such fields as science and technology, the environment, "
    "sports, culture and political dialogue;": [
        "science and technology",
        "environment",
        "sports",
        "culture",
        "political dialogue",
    ],
    "Supports deepening relations in the fields of learning, the arts and sports, and for continued assistance;": [
        "learning",
        "arts",
        "sports",
    ],
    "Aimed at enhancing cooperation in trade, transport, and information and communications technology links,": [
        "trade",
        "transport",
        "information and communications technology links",
    ],
    "Encourages them to cooperate in education, culture and information;": ["education", "culture", "information"],
    "Strengthens its partnership with them in the spheres of HIV prevention and public health;": [
        "HIV prevention",
        "public health",
    ],
    "Invites them to continue cooperation on rural roads, ensuring clean water, and digital maps;": [
        "rural roads",
        "ensuring clean water",
        "digital maps",
    ],
    "Welcomes the interaction of the Centre with the Union in areas of mutual interest, including energy, trade and "
    "tourism, and notes the need for more;": ["energy", "trade", "tourism"],
    "Encourages cooperation in the scientific, cultural and related fields;": ["scientific", "cultural"],
    "Encourages cooperation in the economic, scientific and cultural fields;": ["economic", "scientific", "cultural"],
    "Welcomes South-South cooperation in the areas of financial and technical assistance, training and transfer of "
    "technology on agreed terms;": ["financial and technical assistance", "training", "transfer of technology"],
    "Notes their collaboration in the fields of conservation and management of rivers, adaptation to drought and "
    "tourism in the region;": ["conservation and management of rivers", "adaptation to drought", "tourism"],
    "Calls for joint work in sectors such as fisheries, transport, as well as tourism;": [
        "fisheries",
        "transport",
        "tourism",
    ],
    "Calls for regional cooperation in the areas of health and education between the two basins;": [
        "health",
        "education",
    ],
}


@pytest.mark.parametrize("text", LISTS, ids=lambda text: text[:50])
def test_a_list_gives_its_fields(text: str) -> None:
    assert names(text) == LISTS[text]


@pytest.mark.parametrize(
    "text",
    [
        "Stresses the cooperation of the two organizations in the field,",
        "Stresses cooperation in this field and in that area;",
        "Calls for cooperation in areas of Kenya and Uganda;",
        "Calls for cooperation in areas affected by conflict and drought;",
        "Calls for cooperation in rural areas, including villages, farms and ponds;",
        "Calls for cooperation in areas of the high seas where no agreement and no rule applies;",
        "Calls for cooperation in the Baltic Sea, the North Sea and the Channel;",
        "Calls for cooperation in combating fraud, theft and piracy;",
        "Calls for cooperation in the exploration and use of the sea;",
        "Calls for cooperation in order to protect ponds, rivers and lakes;",
        "Calls for cooperation in areas of common interest and concern;",
        "Calls for cooperation in accordance with law, custom and usage;",
        "Calls for cooperation in good faith;",
        "Calls for cooperation across the public and private sectors;",
        "Calls upon both to cooperate in all areas of life, including work and play;",
        "Recognizes the rights of otters in the areas of education, housing and health;",
        "Takes part, in cooperation with the Union, in work on rights in the areas of education and health;",
        "Supports cooperation on trade and transport;",
        "Supports cooperation on access to science, technology and innovation;",
        "Supports cooperation in the field of human rights;",
        "Welcomes the growth of cooperatives in the areas of farming and fishing;",
        "Supports cooperation in areas such as safe, clean and affordable water;",
    ],
)
def test_what_lists_no_fields_of_cooperation_gives_none(text: str) -> None:
    assert names(text) == []


def test_a_document_about_the_cooperation_of_two_needs_no_word_of_it_in_the_clause() -> None:
    text = "Considers support for projects of the Otter Union in the fields of clean energy, renewables and ponds;"
    assert names(text) == []
    assert names(text, "Cooperation between the United Nations and the Otter Union") == [
        "clean energy",
        "renewables",
        "ponds",
    ]


def test_a_field_is_given_once_a_paragraph_and_stands_where_its_span_says() -> None:
    text = "Cooperation in trade, energy and culture is welcome, and cooperation in the fields of trade and transport;"
    listed = found(text)
    assert [field.name for field in listed] == ["trade", "transport", "energy", "culture"]
    assert all(text[slice(*field.span)] == field.name for field in listed)
