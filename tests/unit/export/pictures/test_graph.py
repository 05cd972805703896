import pytest
from lxml import etree

from seized.export.pictures.graph import MOST, partners_svg
from seized.model.actors import ActorKind
from seized.model.dossier import Partner
from tests.unit.export.pictures.invented import PARTNERS, actor, dossier
from tests.unit.export.pictures.svg import SPACE, description, read, words


def drawn(*partners: Partner) -> etree._Element:
    return read(partners_svg(dossier(partners=partners)))


def test_every_partner_is_told_with_all_its_ties() -> None:
    told = description(drawn(*PARTNERS))
    assert all(partner.actor.name in told for partner in PARTNERS)
    assert "Alderford: 2 agreements, 1 membership, 3 meetings, named 9 times" in told
    assert "Bank of Banks: named once" in told


@pytest.mark.parametrize(
    ("kind", "un", "group"),
    [
        ("State", False, "States"),
        ("group", False, "Groups of States"),
        ("organization", False, "Organizations"),
        ("organization", True, "United Nations"),
        ("entity", False, "United Nations"),
        ("official", False, "Bodies and officials"),
    ],
)
def test_groups(kind: ActorKind, un: bool, group: str) -> None:
    root = drawn(Partner(actor=actor("Heron", kind, un=un), named=2))
    assert words(root)[:3] == [group, "Heron", "named 2 times"]
    assert description(root) == f"{group}: Heron: named 2 times."


@pytest.mark.parametrize(
    ("tie", "thick", "dash"),
    [("agreements", "2.6", None), ("memberships", "1.1", None), ("meetings", "1.4", "7 4"), ("named", "1.4", "1.5 4")],
)
def test_the_line_is_that_of_the_strongest_tie(tie: str, thick: str, dash: str | None) -> None:
    ties: dict[str, int] = {"named": 4, tie: 1}
    (line,) = drawn(Partner(actor=actor("Heron"), **ties)).iter(f"{SPACE}path")  # type: ignore[arg-type]
    assert (line.get("stroke-width"), line.get("stroke-dasharray")) == (thick, dash)


def test_one_group_may_stand_at_both_sides() -> None:
    partners = [Partner(actor=actor(f"State {number}", "State"), named=9 - number) for number in range(6)]
    assert [word for word in words(drawn(*partners)) if word.startswith("States")] == ["States", "States, continued"]


def test_those_tied_least_are_counted_but_not_drawn() -> None:
    partners = [Partner(actor=actor(f"State {number}", "State"), named=number + 1) for number in range(MOST + 2)]
    root = drawn(*partners)
    assert "2 further partners, tied less, not drawn." in words(root)
    assert "State 1" not in words(root)
    assert "State 1:" in description(root)


def test_no_partners() -> None:
    assert description(drawn()) == "No partners: no indication."
