"""Whose an official or body is, by the grammar of the name."""

import pytest

from seized.derive.mandates.belonging import bare, belongs, explicit


@pytest.mark.parametrize(
    "name",
    [
        "Chair of the Ad Hoc Committee",
        "Chairs of the Third Committee",
        "Chair-designate of the Standing Committee",
        "Chair-Rapporteur of the Working Group on Otters",
        "Bureau of the Open-ended Working Group",
        "incoming President of the Preparatory Commission",
        "secretariat of the Scientific and Technical Subcommittee",
        "Standing Advisory Committee",
        "Advisory Board on River Matters",
        "Inter-Agency Task Force on Otters",
        "Commission of Inquiry on the Dam",
        "Group of Governmental Experts on Otters",
        "Permanent Forum on Rivers",
        "Intergovernmental Working Group of the Whole",
        "working group of the Third Committee",
        "open-ended intergovernmental working group",
        "Committee on Rivers of the Food and Agriculture Organization of the United Nations",
        "United Nations Otter Office",
        "United Nations Consultative Process on the Law of the Sea",
        "Committee",
    ],
)
def test_of_the_united_nations(name: str) -> None:
    assert belongs(name, {"Third Committee": True}.get)


@pytest.mark.parametrize(
    "name",
    [
        "Chair of the Otter Process",
        "Chair of the Otter League",
        "President of Freedonia",
        "Otter Union Commission",
        "Commission of the Otter Union",
        "Committee on Rivers of the African Union",
        "Executive Council of the Otter Union",
        "Group of 40",
        "members of the Committee",
        "States parties to the Convention on Otters",
        "States members of the Board",
        "donors of the Special Committee",
        "observers of the General Assembly",
        "intergovernmental bodies",
        "national ad hoc committee",
        "organizing committee of the United Nations Games",
        "working group",
    ],
)
def test_of_others(name: str) -> None:
    assert not belongs(name, {"Otter League": False}.get)


def test_names_without_anybody_behind_them() -> None:
    assert [bare(name) for name in ("Chair", "current President", "Standing Committee")] == [True] * 3
    assert [bare(name) for name in ("Chair of the Board", "Committee on Otters", "heads")] == [False] * 3


def test_names_that_say_of_themselves_whose_they_are() -> None:
    assert explicit("Otter Fund of the United Nations")
    assert not explicit("Standing Committee")
    assert not explicit("Member States of the United Nations")
