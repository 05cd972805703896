"""Citations from left to right by year."""

from itertools import combinations

import pytest
from lxml import etree

from seized.export.lineage.columns import layout
from seized.export.lineage.network_drawing import network_drawing
from seized.model.lineage import Standing
from seized.model.network import Network, Node, Side, Tie


def node(name: str, side: Side, year: int | None, standing: Standing = "read", *, draft: bool = False) -> Node:
    steps = 0 if side == "focus" else 1
    return Node(
        key=name, name=name, kind="resolution", standing=standing, side=side, steps=steps, year=year, draft=draft
    )


FOCUS = node("A/RES/70/1", "focus", 2015)


def network(*others: Node) -> Network:
    ties = [
        Tie("A/RES/70/1", one.key, ("pp2",)) if one.side == "cites" else Tie(one.key, "A/RES/70/1", ("op4",))
        for one in others
    ]
    return Network(focus=FOCUS, nodes=(FOCUS, *others), ties=tuple(ties), depth=1)


def many(count: int, side: Side, first: int, years: int) -> list[Node]:
    return [node(f"A/{side[5:7]}/{number}", side, first + number % years) for number in range(count)]


@pytest.mark.parametrize("count", [1, 2, 9, 24, 40, 100])
def test_no_two_texts_touch_and_lines_run_free(count: int) -> None:
    found = layout(network(*many(count, "cites", 1990, 20), *many(count, "cited by", 2016, 4)))
    spots = list(found.spots.values())
    assert len(spots) == 2 * count + 1
    for one, other in combinations(spots, 2):
        assert one.right < other.left or other.right < one.left or abs(one.y - other.y) >= 22
    for far in spots:
        crossed = [
            near for near in spots if 0 < abs(near.x) < abs(far.x) and (near.x < 0) == (far.x < 0) and near.y == far.y
        ]
        assert not crossed


def test_the_earlier_stands_at_the_left() -> None:
    found = layout(network(*many(30, "cites", 1980, 30), *many(30, "cited by", 2015, 9))).spots
    others = [spot for spot in found.values() if spot.node.side != "focus"]
    assert all((spot.x < 0) == (spot.node.side == "cites") for spot in others)
    ordered = sorted(others, key=lambda spot: spot.x)
    columns = [spot.node.year or 0 for spot in ordered]
    assert columns[0] <= columns[len(columns) // 4] <= columns[len(columns) // 2] <= columns[-1]


def test_sparse_years_share_a_column_and_say_so() -> None:
    names = [column.name for column in layout(network(*many(12, "cites", 1950, 12))).columns]
    assert len(names) == 6
    assert names[-1] == "2015"
    assert all(" to " in name or name.isdigit() for name in names)


def test_a_text_without_a_date_stands_where_its_citation_puts_it() -> None:
    found = layout(network(node("X", "cites", None), node("Y", "cited by", None)))
    assert found.spots["X"].x < 0 < found.spots["Y"].x
    assert [column.name for column in found.columns] == ["no date", "2015", "no date"]


def drawn(*others: Node) -> etree._Element:
    return etree.fromstring(network_drawing(network(*others), lambda key, standing: f"/{standing}/{key}"))


def test_every_text_is_a_link_that_says_where_it_is_cited() -> None:
    root = drawn(node("A/RES/60/1", "cites", 2005, "cited"), node("A/75/L.1", "cited by", 2020, draft=True))
    links = {one.get("href"): (one.get("class"), one.get("aria-label")) for one in root.iter("a")}
    assert links["/cited/A/RES/60/1"] == (
        "node cited",
        "A/RES/60/1, resolution, only cited; cited by A/RES/70/1 in preambular para. 2",
    )
    assert links["/read/A/75/L.1"][0] == "node read draft"
    assert "cites A/RES/70/1 in para. 4" in (links["/read/A/75/L.1"][1] or "")
    assert links["/read/A/RES/70/1"][0] == "node read focus"


def test_what_is_not_drawn_is_not_there() -> None:
    left_out = Node(key="Z", name="Z", kind="report", standing="read", side="cites", steps=1, year=2001, drawn=False)
    root = drawn(node("A/RES/60/1", "cites", 2005), left_out)
    assert len(list(root.iter("a"))) == 2
    assert len(root.xpath("//*[@class='ties']/*")) == 1


@pytest.mark.parametrize(("count", "size"), [(2, "low"), (10, "middle"), (40, "high")])
def test_it_says_how_much_room_it_wants(count: int, size: str) -> None:
    assert size in (drawn(*many(count, "cites", 1990, 20)).get("class") or "").split()


def test_a_hostile_title_stays_words() -> None:
    hostile = Node(key="X", name="<b>", kind="report", standing="read", side="cites", steps=1, title='"><script>')
    text = network_drawing(network(hostile), lambda key, standing: f"/{key}")
    assert "<script" not in text
    assert "<b>" not in text
