"""Lists of addressees, taken apart."""

import pytest

from seized.derive.mandates.coordination import coordinated


def listed(text: str, *, closed: bool = False) -> list[str]:
    return [text[item.start : item.end] for item in coordinated(text, 0, len(text), closed=closed) if item.actor]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("all Member States", ["Member States"]),
        ("the two leaders", ["leaders"]),
        ("the entire international community", ["international community"]),
        ("all actors on the ground", ["actors"]),
        ("both organizations", ["organizations"]),
        ("all States that have not yet done so", ["States"]),
        ("States parties in a position to do so", ["States parties"]),
        ("organizations working in the region", ["organizations"]),
        ("the specialized agencies concerned", ["specialized agencies"]),
        ("all concerned parties", ["concerned parties"]),
        ("States in the region", ["States"]),
        ("States parties to the Convention", ["States parties to the Convention"]),
        ("the entities of the United Nations system", ["entities of the United Nations system"]),
        ("the Special Rapporteur on the right to shade", ["Special Rapporteur on the right to shade"]),
    ],
)
def test_one_addressee_without_what_only_qualifies_it(text: str, expected: list[str]) -> None:
    assert listed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Member States, civil society and the private sector", ["Member States", "civil society", "private sector"]),
        ("States, as well as donors", ["States", "donors"]),
        ("all stakeholders, including States, academia and the media", ["stakeholders"]),
        (
            "the United Nations system, including its funds and programmes, the Board and civil society",
            ["United Nations system", "Board", "civil society"],
        ),
        ("the Secretary-General, in consultation with Member States, donors and academia,", ["Secretary-General"]),
        ("States, in particular those with forests, and local communities", ["States", "local communities"]),
        (
            "States and other relevant stakeholders, including academia, as well as schools,",
            ["States", "other relevant stakeholders"],
        ),
        ("Freedonia, the occupying Power,", ["Freedonia"]),
        ("States that import timber and security services", ["States"]),
        ("States that have not yet done so and donors", ["States", "donors"]),
        ("States and, where appropriate, donors", ["States", "donors"]),
        ("institutions, academia, including institutes, and donors", ["institutions", "academia", "donors"]),
    ],
)
def test_insertions_are_left_out(text: str, expected: list[str]) -> None:
    assert listed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("international, regional and local organizations", ["international, regional and local organizations"]),
        ("troop- and police-contributing countries", ["troop- and police-contributing countries"]),
        ("flag and port States", ["flag and port States"]),
        ("any State or organization", ["State or organization"]),
        ("Trinidad and Tobago and Barbados", ["Trinidad and Tobago", "Barbados"]),
        (
            "the United Nations Office on Drugs and Crime and Member States",
            ["United Nations Office on Drugs and Crime", "Member States"],
        ),
        (
            "States parties to the Convention on the Planting and Felling of Trees and donors",
            ["States parties to the Convention on the Planting and Felling of Trees", "donors"],
        ),
    ],
)
def test_names_and_shared_modifiers_stay_whole(text: str, expected: list[str]) -> None:
    assert listed(text, closed=True) == expected


@pytest.mark.parametrize(
    "text", ["further steps", "voluntary contributions", "the planting of trees", "greater dialogue"]
)
def test_things_and_deeds_are_nobody(text: str) -> None:
    assert listed(text) == []
