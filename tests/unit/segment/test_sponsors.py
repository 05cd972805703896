import pytest

from seized.model import Passage
from seized.segment.sponsors import behalf, is_list, sponsors


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chad", ("Chad",)),
        ("Trinidad and Tobago and Sao Tome and Principe", ("Trinidad and Tobago", "Sao Tome and Principe")),
        ("Guinea, Guinea-Bissau and Equatorial Guinea", ("Guinea", "Guinea-Bissau", "Equatorial Guinea")),
        ("Congo and Democratic Republic of the\nCongo", ("Congo", "Democratic Republic of the Congo")),
        ("Iran (Islamic Republic of),* Turkey* and VIET NAM", ("Iran (Islamic Republic of)", "Türkiye", "Viet Nam")),
        ("TRINIDAD AND TOBAGO AND VIET NAM", ("Trinidad and Tobago", "Viet Nam")),
        ("Oman,Viet Nam and Yemen", ("Oman", "Viet Nam", "Yemen")),
        ("Ethiopia, Germany, Federal Republic of, and Mongolia", ("Ethiopia", "Germany", "Mongolia")),
        ("Atlantis and Ruritania, Chad", ("Atlantis and Ruritania", "Chad")),
        ("Chad and Ruritania", ("Chad", "Ruritania")),
        ("United Arab Emirates (in its capacity as Chair of a committee) and Chad", ("United Arab Emirates", "Chad")),
        (
            "Uganda (on behalf of the States Members of the United Nations that are members of the "
            "Group of 77 and China) and Peru",
            ("Uganda", "Group of 77 and China", "Peru"),
        ),
        (
            "Cuba, on behalf of the States Members of the United Nations that are members of the Non-Aligned Movement",
            ("Cuba", "Movement of Non-Aligned Countries"),
        ),
        ("", ()),
    ],
)
def test_sponsors(text: str, names: tuple[str, ...]) -> None:
    assert tuple(name.value for name in sponsors(Passage.plain(text))) == names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Iran (Islamic Republic of),* Turkey^{*} and VIET\nNAM",
            ["Iran (Islamic Republic of)", "Turkey", "VIET\nNAM"],
        ),
        ("Lao People’s*\nDemocratic Republic", ["Lao People’s*\nDemocratic Republic"]),
        (
            "Uganda (on behalf of the States Members of the United Nations that are members of the Group of 77\n"
            "and China ) and Peru",
            ["Uganda", "Group of 77\nand China", "Peru"],
        ),
    ],
)
def test_a_name_stands_as_printed(text: str, words: list[str]) -> None:
    assert [text[slice(*name.span)] for name in sponsors(Passage.plain(text))] == words


@pytest.mark.parametrize(
    ("note", "name", "words"),
    [
        ("On behalf of the States that are members of the Non-Aligned\nMovement.",
         "Movement of Non-Aligned Countries", "Non-Aligned\nMovement"),
        ("On behalf of the members of the Group of African States and the States parties to a treaty.",
         "Group of African States", "Group of African States"),
    ],
)  # fmt: skip
def test_behalf(note: str, name: str, words: str) -> None:
    (group,) = behalf(Passage.plain(note))
    assert (group.value, note[slice(*group.span)]) == (name, words)


def test_a_note_on_nobodys_behalf() -> None:
    assert behalf(Passage.plain("Reissued for technical reasons.")) == ()


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("Chad, Cuba and Ruritania", True),
        ("Rivers in Chad, Cuba", False),
        ("and Herzegovina, Cuba", False),
        ("", False),
    ],
)
def test_is_list(text: str, listed: bool) -> None:
    assert is_list(text) == listed
