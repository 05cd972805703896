"""What a text cites and what cites it, a step at a time."""

from collections.abc import Collection, Sequence

import pytest

from seized.derive.lineage import network as networks
from seized.derive.lineage.network import network, year_of
from seized.model.network import Network, Node, Side, Tie

CITES = {"a": ("b", "c"), "b": ("d", "e"), "c": ("e",), "x": ("a",), "y": ("a", "b"), "z": ("x",), "d": ("a",)}
DATES = {"b": "2001", "c": "2003", "d": "1990", "e": "1991", "x": "2011", "y": "2012", "z": "2013"}


class Few:
    """Citations among texts of one letter; those in `UNREAD` are only cited."""

    def cites(self, keys: Collection[str]) -> Sequence[Tie]:
        return [Tie(one, other, ("op1",)) for one in CITES if one in keys for other in CITES[one]]

    def cited_by(self, keys: Collection[str]) -> Sequence[Tie]:
        return [Tie(one, other, ("op1",)) for one, others in CITES.items() for other in others if other in keys]

    def nodes(self, keys: Collection[str], side: Side, steps: int) -> Sequence[Node]:
        return [node(key, side, steps) for key in keys]


def node(key: str, side: Side = "focus", steps: int = 0) -> Node:
    standing = "cited" if key == "c" else "read"
    date = DATES.get(key)
    return Node(key=key, name=key, kind="resolution", standing=standing, side=side, steps=steps, date=date)


def around(depth: int = 1, room: int = 9) -> Network:
    return network(node("a"), Few(), depth, room)


def placed(found: Network) -> dict[str, tuple[str, int]]:
    return {one.key: (one.side, one.steps) for one in found.nodes}


def test_one_step_goes_both_ways() -> None:
    assert placed(around()) == {
        "a": ("focus", 0),
        "b": ("cites", 1),
        "c": ("cites", 1),
        "x": ("cited by", 1),
        "y": ("cited by", 1),
        "d": ("cited by", 1),
    }


def test_further_steps_never_turn_back() -> None:
    found = placed(around(depth=2))
    assert found["e"] == ("cites", 2)
    assert found["d"] == ("cites", 2)
    assert found["z"] == ("cited by", 2)


def test_a_text_that_cites_and_is_cited_is_told_on_both_sides() -> None:
    found = around(depth=2)
    assert [one.key for one, _ in found.cites] == ["b", "c"]
    assert [one.key for one, _ in found.cited_by] == ["y", "x", "d"]
    assert len([one for one in found.nodes if one.key == "d"]) == 1


def test_ties_among_drawn_texts_are_kept() -> None:
    ties = {(one.citing, one.cited) for one in around(depth=2).ties}
    assert {("b", "e"), ("c", "e"), ("z", "x")} <= ties


def test_those_read_and_the_newest_are_drawn_first_and_the_others_told() -> None:
    found = around(room=1)
    assert {one.key for one in found.nodes if one.drawn} == {"a", "b", "y"}
    assert {one.key for one in found.nodes if not one.drawn} == {"c", "x", "d"}


def test_what_was_met_beyond_the_room_is_counted() -> None:
    found = around(depth=2, room=3)
    assert "z" not in placed(found)
    assert found.beyond == 1
    assert around(depth=2).beyond == 0


def test_of_very_many_only_a_number_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "TOLD", 2)
    found = around(room=1)
    assert (found.cites_more, found.cited_by_more) == (0, 1)


@pytest.mark.parametrize(
    ("key", "date", "session", "year"),
    [
        ("A/RES/65/3", "2010-12-13", 65, 2010),
        ("A/RES/65/3", None, 65, 2010),
        ("A/RES/53/3", "1998", None, 1998),
        ("A/CONF.9/1", None, None, None),
        ("ST/LRT/12/8", None, 12, None),
    ],
)
def test_a_session_of_the_assembly_without_a_date_counts_from_its_opening(
    key: str, date: str | None, session: int | None, year: int | None
) -> None:
    assert year_of(key, date, session) == year
