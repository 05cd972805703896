import pytest

from seized.annotate.instruments import instruments


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "United Nations, Treaty Series, vol. 2896, No. 50518.",
            ["United Nations, Treaty Series, vol. 2896, No. 50518"],
        ),
        (
            "League of Nations, Treaty Series, vol. XCIV (1929), No. 2138",
            ["League of Nations, Treaty Series, vol. XCIV (1929), No. 2138"],
        ),
        (
            "parties to the Treaty on the Non-Proliferation of Nuclear Weapons that wish",
            ["Treaty on the Non-Proliferation of Nuclear Weapons"],
        ),
        ("the Paris Agreement and the Kyoto Protocol", ["Paris Agreement", "Kyoto Protocol"]),
        ("the Geneva Conventions of 12 August 1949", ["Geneva Conventions of 12 August 1949"]),
        (
            "under the Convention on River Ports, Locks and Weirs and the Lakes Convention, 1931",
            ["Convention on River Ports, Locks and Weirs", "Lakes Convention, 1931"],
        ),
        (
            "the Treaty between the Republic of Ruritania and the Kingdom of Syldavia on Ferries",
            ["Treaty between the Republic of Ruritania and the Kingdom of Syldavia on Ferries"],
        ),
        ("the Collective Security Treaty Organization, the Optional Protocol and the Convention", []),
    ],
)
def test_treaties(text: str, found: list[str]) -> None:
    assert [text[m.start : m.end] for m in instruments(text) if m.kind == "treaty"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Guided by the Charter of the United Nations,", ["Charter of the United Nations"]),
        ("Acting under Chapter VII of the Charter,", ["Chapter VII of the Charter"]),
        (
            "Articles 55 and 56 of the Charter of the United Nations",
            ["Articles 55 and 56 of the Charter of the United Nations"],
        ),
        ("the Olympic Charter, and later the Charter", []),
        ("the Charter of the Lakes Community", []),
    ],
)
def test_the_charter(text: str, found: list[str]) -> None:
    assert [text[m.start : m.end] for m in instruments(text) if m.kind == "charter"] == found


def test_the_date_of_a_treaty() -> None:
    (mention,) = instruments("the Geneva Conventions of 12 August 1949")
    assert mention.date == "1949-08-12"
